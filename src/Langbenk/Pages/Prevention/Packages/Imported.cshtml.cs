using Langbenk.Audit.Events;
using Langbenk.Hosting;
using Langbenk.Prevention.Packages;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Packages;

/// <summary>An imported package: what came with it, and the way to take it back.</summary>
[Needs("package.read")]
public sealed class ImportedModel(FindImported find, WithdrawPackage withdraw) : StaffPage
{
    public FindImported.Found Found { get; private set; } = null!;

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id) => await Load(id) ? Page() : Missing();

    public async Task<IActionResult> OnPostWithdrawAsync(Guid id)
    {
        Touch("package", id);
        switch (await withdraw.Handle(Actor, id, Today, Cancellation))
        {
            case WithdrawPackage.Result.Withdrawn:
                return Go("/laering/pakker");
            case WithdrawPackage.Result.Refused refused:
                Service<AuditTrail>().End(AuditOutcome.Refused, refused.Problem.Number);
                return await Again(id, StatusCodes.Status422UnprocessableEntity, T(refused.Problem.Title));
            case WithdrawPackage.Result.Conflict:
                Service<AuditTrail>().End(AuditOutcome.Conflict);
                return await Again(id, StatusCodes.Status409Conflict, T(LearningTexts.OvertakenNow));
            default:
                return Missing();
        }
    }

    async Task<IActionResult> Again(Guid id, int status, string message)
    {
        Service<UnsavedWork>().Discard();
        if (!await Load(id))
        {
            return Missing();
        }

        Errors = [new FieldError("status", message)];
        Response.StatusCode = status;
        return Page();
    }

    async Task<bool> Load(Guid id)
    {
        Touch("package", id);
        if (await find.Handle(Actor, id, Today, Cancellation) is not { } found)
        {
            return false;
        }

        Found = found;
        return true;
    }
}
