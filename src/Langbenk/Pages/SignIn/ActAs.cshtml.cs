using System.Security.Claims;
using Langbenk.Hosting;
using Langbenk.Hosting.SignIn;
using Langbenk.Organisation.Staff;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.SignIn;

/// <summary>Chooses which of one's roles one acts in: what one writes is signed with it.</summary>
[Needs("account.own")]
public sealed class ActAsModel(SignInManager<Account> signIn) : StaffPage
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(Guid rolle)
    {
        if (Actor.Holdings.All(held => held.HoldingId != rolle))
        {
            return Missing();
        }

        var account = (await signIn.UserManager.FindByIdAsync(Actor.AccountId.ToString()))!;
        var kept = (await HttpContext.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Principal?
            .FindAll(Session.SecondStepClaim) ?? [];
        await signIn.SignInWithClaimsAsync(account, isPersistent: false, [new Claim(Session.ActingClaim, rolle.ToString()), .. kept]);
        return Go("/oversikt");
    }
}
