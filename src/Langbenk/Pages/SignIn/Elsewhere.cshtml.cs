using Langbenk.Hosting;
using Langbenk.Hosting.SignIn;
using Langbenk.Organisation.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.SignIn;

/// <summary>Back from another provider: in, when that person is known here; else told how to become so.</summary>
[Steering]
public sealed class ElsewhereModel(LinkLogin links, Entrance entrance, SignInLog log) : OpenPage
{
    public async Task<IActionResult> OnGetAsync(string? til, CancellationToken cancellation)
    {
        if (await PersonElsewhere.Take(HttpContext) is not { LinkFor: null } person)
        {
            return Redirect(Request.PathBase + "/logg-inn");
        }

        if (await links.Find(person.Issuer, person.Subject, cancellation) is not { } account)
        {
            await log.Write("sign-in.elsewhere", null, succeeded: false);
            return Page();
        }

        var result = await entrance.FromElsewhere(account, person.Issuer, person.HasSecondStep);
        if (result.RequiresTwoFactor)
        {
            return LocalRedirect($"{Request.PathBase}/logg-inn/kode?til={Uri.EscapeDataString(WayIn.Local(til))}");
        }

        await log.Write("sign-in.elsewhere", account.Id, result.Succeeded);
        return result.Succeeded ? LocalRedirect(WayIn.Local(til)) : Redirect(Request.PathBase + "/logg-inn?annen=feil");
    }
}
