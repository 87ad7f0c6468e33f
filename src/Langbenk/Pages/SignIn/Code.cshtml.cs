using Langbenk.Hosting;
using Langbenk.Hosting.SignIn;
using Langbenk.Organisation.Staff;
using Langbenk.Texts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Langbenk.Pages.SignIn;

/// <summary>The second step: a code from the app, or one of the codes on paper.</summary>
[EnableRateLimiting(SignInServices.RateLimit)]
[Steering]
public sealed class CodeModel(SignInManager<Account> signIn, SignInLog log) : OpenPage, IFormPage
{
    public FormValues Values { get; } = new();

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public string Back { get; private set; } = "";

    public FieldError? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field);

    public async Task<IActionResult> OnGetAsync(string? til)
    {
        Back = til ?? "";
        return await signIn.GetTwoFactorAuthenticationUserAsync() is null ? Redirect(Request.PathBase + "/logg-inn") : Page();
    }

    public async Task<IActionResult> OnPostAsync(string? kode, string? til)
    {
        var digits = new string([.. (kode ?? "").Where(char.IsAsciiDigit)]);
        var account = await signIn.GetTwoFactorAuthenticationUserAsync();
        return await Finish(
            account, await signIn.TwoFactorAuthenticatorSignInAsync(digits, isPersistent: false, rememberClient: false), "kode", til);
    }

    public async Task<IActionResult> OnPostRecoveryAsync(string? engangskode, string? til)
    {
        var account = await signIn.GetTwoFactorAuthenticationUserAsync();
        return await Finish(account, await signIn.TwoFactorRecoveryCodeSignInAsync((engangskode ?? "").Trim()), "engangskode", til);
    }

    async Task<IActionResult> Finish(Account? account, Microsoft.AspNetCore.Identity.SignInResult result, string field, string? back)
    {
        if (account is null)
        {
            return Redirect(Request.PathBase + "/logg-inn");
        }

        await log.Write(field == "kode" ? "sign-in" : "sign-in.recovery-code", account.Id, result.Succeeded);
        if (result.Succeeded)
        {
            return LocalRedirect(WayIn.Local(back));
        }

        Back = back ?? "";
        Errors = [new FieldError(field, T(result.IsLockedOut ? SignInTexts.LockedOut : SignInTexts.WrongCode))];
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
