using Langbenk.Hosting;
using Langbenk.Hosting.SignIn;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Texts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Langbenk.Pages.SignIn;

[EnableRateLimiting(SignInServices.RateLimit)]
[Steering]
public sealed partial class SignInModel(
    Entrance signIn, SiteMode mode, ListDemoAccounts demo, SignInLog log,
    OtherWays ways, PasskeyRound passkeys, UsePasskey use, TimeProvider time) : OpenPage, IFormPage
{
    public FormValues Values { get; private set; } = new();

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public IReadOnlyList<ListDemoAccounts.Row> DemoAccounts { get; private set; } = [];

    public IReadOnlyList<AuthenticationScheme> Providers { get; private set; } = [];

    public string Back { get; private set; } = "";

    /// <summary>Something went wrong at the other provider, or on the way back from it.</summary>
    public bool ElsewhereFailed => Request.Query["annen"] == "feil";

    public bool TextKept => Request.Query["lagret"] == "1";

    public bool CameFromElsewhere => Request.Query.ContainsKey("til");

    public FieldError? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field);

    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => Show(Request.Query["til"], cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Values = FormValues.From(Request.Form);
        Values["passord"] = "";
        var account = await signIn.UserManager.FindByNameAsync(Values.Trimmed("bruker"));
        // A demonstration's account has no password; nobody gets in by guessing that. An answer that came sooner would tell that there is no account.
        var result = account is null or { PasswordHash: null }
            ? signIn.NobodysPassword(Request.Form["passord"].ToString())
            : await signIn.PasswordSignInAsync(account, Request.Form["passord"].ToString(), isPersistent: false, lockoutOnFailure: true);
        if (result.Succeeded)
        {
            await log.Write("sign-in", account!.Id, succeeded: true);
            return LocalRedirect(WayIn.Local(Values["til"]));
        }

        if (result.RequiresTwoFactor)
        {
            return LocalRedirect($"{Request.PathBase}/logg-inn/kode?til={Uri.EscapeDataString(Values["til"])}");
        }

        if (result.IsLockedOut)
        {
            // Refused before any password is looked at: that is quicker than a name that nobody has.
            signIn.NobodysPassword(Request.Form["passord"].ToString());
        }

        await log.Write(result.IsLockedOut ? "sign-in.locked-out" : "sign-in", account?.Id, succeeded: false);
        Errors = [new FieldError("bruker", T(SignInTexts.Wrong))];
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Show(Values["til"], cancellation);
    }

    public async Task<IActionResult> OnPostDemoAsync(Guid konto, string? til, CancellationToken cancellation)
    {
        var account = mode.Demo ? await signIn.UserManager.FindByIdAsync(konto.ToString()) : null;
        if (account is not { Demo: true })
        {
            return NotFound();
        }

        await signIn.SignInAsync(account, isPersistent: false);
        await log.Write("sign-in.demo", account.Id, succeeded: true);
        cancellation.ThrowIfCancellationRequested();
        return LocalRedirect(WayIn.Local(til));
    }

    public async Task<IActionResult> OnPostElsewhereAsync(string leverandor, string? til) => await ways.Has(leverandor)
        ? Challenge(signIn.ConfigureExternalAuthenticationProperties(
            leverandor, $"{Request.PathBase}/logg-inn/annen?til={Uri.EscapeDataString(WayIn.Local(til))}"), leverandor)
        : NotFound();

    async Task<IActionResult> Show(string? back, CancellationToken cancellation)
    {
        Back = back ?? "";
        DemoAccounts = mode.Demo ? await demo.Handle(time.OsloToday(), cancellation) : [];
        Providers = await ways.All();
        return Page();
    }
}
