using Langbenk.Hosting;
using Langbenk.Hosting.SignIn;
using Langbenk.Organisation.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.SignIn;

[SecondStep, Needs("account.own")]
public sealed class SignOutModel(SignInManager<Account> signIn) : StaffPage
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        WayIn.RememberOwner(HttpContext, Actor.AccountId);
        await signIn.SignOutAsync();
        return Go("/logg-inn");
    }
}
