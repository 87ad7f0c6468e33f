using Langbenk.Audit.Events;
using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.Packages;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Packages;

/// <summary>Who a package says it is from, and the fingerprint to compare with the municipality before it is imported.</summary>
[Needs("package.trust")]
public sealed class ConfirmModel(ListPackages list, ConfirmPublisher confirm) : StaffPage
{
    public ListPackages.Waiting Waiting { get; private set; } = null!;

    public KeyFingerprint Fingerprint { get; private set; }

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id) => await Load(id) ? Page() : Missing();

    public Task<IActionResult> OnPostTrustAsync(Guid id) => Answer(id, trust: true);

    public Task<IActionResult> OnPostDeclineAsync(Guid id) => Answer(id, trust: false);

    async Task<IActionResult> Answer(Guid id, bool trust)
    {
        Touch("package", id);
        switch (await confirm.Handle(Actor, id, trust, Today, Cancellation))
        {
            case ConfirmPublisher.Result.Imported imported:
                return Go(PackageActions.Read.MayBegin(Actor) ? $"/laering/pakker/{imported.Package.Id}" : "/laering/pakker");
            case ConfirmPublisher.Result.Declined:
                return Go("/laering/pakker");
            case ConfirmPublisher.Result.Refused refused:
                Service<AuditTrail>().End(AuditOutcome.Refused, refused.Problem.Number);
                Service<UnsavedWork>().Discard();
                Errors = [new FieldError("fingeravtrykk", T(refused.Problem.Title))];
                Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                return await Load(id) ? Page() : Missing();
            default:
                return Missing();
        }
    }

    async Task<bool> Load(Guid id)
    {
        Touch("package", id);
        if (await list.OneWaiting(Actor, id, Today, Cancellation) is not { } waiting || !KeyFingerprint.TryParse(waiting.Fingerprint, out var fingerprint))
        {
            return false;
        }

        (Waiting, Fingerprint) = (waiting, fingerprint);
        return true;
    }
}
