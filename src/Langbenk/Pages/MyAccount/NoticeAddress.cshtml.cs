using Langbenk.Audit.Events;
using Langbenk.Hosting;
using Langbenk.Hosting.SignIn;
using Langbenk.Kernel;
using Langbenk.Organisation.NoticeAddresses;
using Langbenk.Work.Notices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Langbenk.Pages.MyAccount;

/// <summary>One's own address for notices: written, confirmed with a code that was sent there, turned off, taken away.</summary>
[Needs("account.own")]
[EnableRateLimiting(SignInServices.RateLimit)]
public sealed class NoticeAddressModel(
    FindAddress find, EnterAddress enter, ConfirmAddress confirm, SwitchAddress turn, Notify notify, SiteMode mode) : StaffPage, IFormPage
{
    public FormValues Values { get; private set; } = new();

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public NoticeAddress? Address { get; private set; }

    public FieldError? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field);

    public Task<IActionResult> OnGetAsync() => InCase(Show);

    public Task<IActionResult> OnPostAsync() => InCase(async () =>
    {
        // With the save of the address, or not at all.
        notify.OnlyOutside(Actor.AccountId, NoticeKind.AddressCode, UtcNow);
        return await enter.Handle(Actor.AccountId, Values["epost"], Lang, UtcNow, Cancellation) is EnterAddress.Result.Refused refused
            ? await Again(refused.Problem, "epost")
            : Go("/konto/e-post");
    });

    public Task<IActionResult> OnPostConfirmAsync() => InCase(async () =>
        await confirm.Handle(Actor.AccountId, Values["kode"], UtcNow, Cancellation) is ConfirmAddress.Result.Refused refused
            ? await Again(refused.Problem, "kode")
            : Go("/konto/e-post"));

    public Task<IActionResult> OnPostSwitchAsync(bool paa) => InCase(async () =>
        await turn.Handle(Actor.AccountId, paa, Cancellation) ? Go("/konto/e-post") : Missing());

    public Task<IActionResult> OnPostDropAsync() => InCase(async () =>
    {
        await turn.Drop(Actor.AccountId, Cancellation);
        return Go("/konto/e-post");
    });

    /// <summary>Nobody owns a demonstration's account, and without a mail server there is nothing to choose.</summary>
    async Task<IActionResult> InCase(Func<Task<IActionResult>> work)
    {
        if (Actor.Demo || !mode.Mail)
        {
            return Missing();
        }

        if (HttpMethods.IsPost(Request.Method))
        {
            Values = FormValues.From(Request.Form);
        }

        Touch("account", Actor.AccountId);
        return await work();
    }

    async Task<IActionResult> Show()
    {
        Address = await find.Handle(Actor.AccountId, Cancellation);
        if (Values["epost"].Length == 0)
        {
            Values["epost"] = Address?.Address ?? "";
        }

        return Page();
    }

    Task<IActionResult> Again(Problem problem, string field)
    {
        Service<AuditTrail>().End(AuditOutcome.Refused, problem.Number);
        Service<UnsavedWork>().Discard();
        Errors = [new FieldError(field, T(problem.Title))];
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Show();
    }
}
