using Langbenk.Hosting;
using Langbenk.Hosting.SignIn;
using Langbenk.Organisation.Staff;
using Langbenk.Texts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.MyAccount;

/// <summary>One's own account: roles, password, other ways to sign in.</summary>
[Needs("account.own"), Forgets]
public sealed class AccountModel(SignInManager<Account> signIn, OtherWays ways) : StaffPage, IFormPage
{
    public FormValues Values { get; } = new();

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public IReadOnlyList<AuthenticationScheme> Providers { get; private set; } = [];

    public bool Changed => Request.Query["endret"] == "1";

    public FieldError? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field);

    public async Task OnGetAsync() => Providers = await ways.All();

    public async Task<IActionResult> OnPostAsync(string? gammelt, string? nytt)
    {
        var account = (await signIn.UserManager.FindByIdAsync(Actor.AccountId.ToString()))!;
        var result = account.Demo
            ? IdentityResult.Failed()
            : await signIn.UserManager.ChangePasswordAsync(account, gammelt ?? "", nytt ?? "");
        if (result.Succeeded)
        {
            await signIn.RefreshSignInAsync(account);
            return Go("/konto?endret=1");
        }

        var wrongOld = result.Errors.Any(error => error.Code == nameof(IdentityErrorDescriber.PasswordMismatch));
        Errors = [wrongOld ? new FieldError("gammelt", T(AccountTexts.WrongOldPassword)) : new FieldError("nytt", T(SignInTexts.PasswordRefused(result.Errors.Select(error => error.Code))))];
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        Providers = await ways.All();
        return Page();
    }

    public async Task<IActionResult> OnPostLinkAsync(string leverandor) => !Actor.Demo && await ways.Has(leverandor)
        ? Challenge(signIn.ConfigureExternalAuthenticationProperties(
            leverandor, $"{Request.PathBase}/konto/koble", Actor.AccountId.ToString()), leverandor)
        : Missing();
}
