using Langbenk.Audit.Events;
using Langbenk.Hosting;
using Langbenk.Hosting.SignIn;
using Langbenk.Organisation.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.MyAccount;

/// <summary>Back from another provider, to be linked with the account that asked for it.</summary>
[Needs("account.own")]
public sealed class LinkModel(LinkLogin link) : StaffPage
{
    /// <summary>Why it was refused; null when it was linked.</summary>
    public string? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await PersonElsewhere.Take(HttpContext) is not { } person || person.LinkFor != Actor.AccountId)
        {
            return Go("/konto");
        }

        Touch("account", Actor.AccountId);
        if (await link.Handle(Actor.AccountId, person.Issuer, person.Subject, Cancellation) is LinkLogin.Result.Refused refused)
        {
            Service<AuditTrail>().End(AuditOutcome.Refused, refused.Problem.Number);
            Refusal = T(refused.Problem.Title);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return Page();
    }
}
