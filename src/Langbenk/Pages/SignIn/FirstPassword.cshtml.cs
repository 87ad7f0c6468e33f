using Langbenk.Hosting;
using Langbenk.Hosting.SignIn;
using Langbenk.Organisation.Staff;
using Langbenk.Texts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Langbenk.Pages.SignIn;

/// <summary>Where someone who was invited chooses her password. The address is good once; then comes the second step.</summary>
[EnableRateLimiting(SignInServices.RateLimit)]
[Steering]
public sealed class FirstPasswordModel(FirstCodes codes, SignInManager<Account> signIn, SignInLog log) : OpenPage, IFormPage
{
    public FormValues Values { get; } = new();

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public bool Works { get; private set; }

    public string UserName { get; private set; } = "";

    public FieldError? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field);

    public async Task<IActionResult> OnGetAsync(string code) => Show(await codes.Find(code));

    public async Task<IActionResult> OnPostAsync(string code, string? passord)
    {
        if (await codes.Find(code) is not { } found)
        {
            return Show(null);
        }

        var result = await signIn.UserManager.ResetPasswordAsync(found.Account, found.Token, passord ?? "");
        await log.Write("password.first", found.Account.Id, result.Succeeded);
        if (!result.Succeeded)
        {
            Errors = [new FieldError("passord", T(SignInTexts.PasswordRefused(result.Errors.Select(error => error.Code))))];
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Show(found);
        }

        // Who has a second step already shows it when signing in.
        if (found.Account.TwoFactorEnabled)
        {
            return Redirect(Request.PathBase + "/logg-inn");
        }

        await signIn.SignInAsync(found.Account, isPersistent: false);
        return Redirect(Request.PathBase + "/konto/to-trinn");
    }

    Microsoft.AspNetCore.Mvc.RazorPages.PageResult Show((Account Account, string Token)? found)
    {
        (Works, UserName) = (found is not null, found?.Account.UserName ?? "");
        if (!Works)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        return Page();
    }
}
