using Langbenk.Audit.Events;
using Langbenk.Hosting;
using Langbenk.Hosting.SignIn;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Langbenk.Pages.MyAccount;

/// <summary>
/// One's own passkeys. A new one takes the password: who finds a session open must not leave a way in of her own. What comes after the
/// password is sealed to the account, so that it need not be asked twice.
/// </summary>
[Needs("account.own"), Forgets]
[EnableRateLimiting(SignInServices.RateLimit)]
public sealed class PasskeysModel(Entrance signIn, PasskeyRound round, ReadPasskeys read, KeepPasskey keep, RemovePasskey remove) : StaffPage, IFormPage
{
    public FormValues Values { get; private set; } = new();

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public IReadOnlyList<ReadPasskeys.Row> Keys { get; private set; } = [];

    public bool HasPassword { get; private set; }

    /// <summary>What the browser is asked to make, once name and password are given.</summary>
    public PasskeyRound.Question? Question { get; private set; }

    public bool Kept => Request.Query["lagret"] == "1";

    public bool Removed => Request.Query["fjernet"] == "1";

    public FieldError? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field);

    public Task<IActionResult> OnGetAsync() => InCase(Show);

    /// <summary>Six wrong passwords lock the account, as at the door.</summary>
    public Task<IActionResult> OnPostAsync(string? passord) => InCase(async account =>
    {
        if (account.PasswordHash is null)
        {
            return Missing();
        }

        if (await keep.Fault(account.Id, Values.Trimmed("navn"), Cancellation) is { } fault)
        {
            return await Again(account, "navn", fault);
        }

        // Before the check: it stores that it failed, and the audit goes along.
        Service<AuditTrail>().End(AuditOutcome.Refused);
        var result = await signIn.CheckPasswordSignInAsync(account, passord ?? "", lockoutOnFailure: true);
        if (!result.Succeeded)
        {
            return await Again(account, "passord", result.IsLockedOut ? SignInTexts.LockedOut : SecondStepTexts.WrongPassword);
        }

        Service<AuditTrail>().End(AuditOutcome.Seen);
        Question = await round.ToMake(account);
        return await Show(account);
    });

    public Task<IActionResult> OnPostKeepAsync(string? runde, string? nokkel) => InCase(async account =>
        await round.Made(account, runde, nokkel) is not { } made ? await Again(account, "navn", OrganisationProblems.PasskeyNotMade)
        : await keep.Handle(AccountStore.From(account, made, Values.Trimmed("navn"), Today), Cancellation) is KeepPasskey.Result.Refused refused
            ? await Again(account, "navn", refused.Problem)
        : Go("/konto/tilgangsnokler?lagret=1"));

    public Task<IActionResult> OnPostRemoveAsync(Guid id) => InCase(async account =>
    {
        if (await remove.Handle(account.Id, id, Cancellation) is not { } changed)
        {
            return Missing();
        }

        await signIn.GoOn(changed);
        return Go("/konto/tilgangsnokler?fjernet=1");
    });

    /// <summary>Nobody owns a demonstration's account.</summary>
    async Task<IActionResult> InCase(Func<Account, Task<IActionResult>> work)
    {
        if (Actor.Demo)
        {
            return Missing();
        }

        if (HttpMethods.IsPost(Request.Method))
        {
            Values = FormValues.From(Request.Form);
            Values["passord"] = "";
        }

        Touch("account", Actor.AccountId);
        return await work((await signIn.UserManager.FindByIdAsync(Actor.AccountId.ToString()))!);
    }

    async Task<IActionResult> Show(Account account)
    {
        HasPassword = account.PasswordHash is not null;
        Keys = await read.Handle(account.Id, Cancellation);
        return Page();
    }

    Task<IActionResult> Again(Account account, string field, Problem problem)
    {
        Service<AuditTrail>().End(AuditOutcome.Refused, problem.Number);
        return Again(account, field, problem.Title);
    }

    Task<IActionResult> Again(Account account, string field, Text fault)
    {
        Errors = [new FieldError(field, T(fault))];
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Show(account);
    }
}
