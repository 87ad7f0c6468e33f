using Langbenk.Audit.Events;
using Langbenk.Hosting.SignIn;
using Langbenk.People.Persons;
using Langbenk.Work.Drafts;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages;

/// <summary>When the person in the address was found to be another: what was typed goes along to the one that is used.</summary>
public abstract partial class FormPage
{
    const string Merged = "slatt-sammen";

    /// <summary>She was led here from the address of one who is no longer used, with what she wrote or pressed there.</summary>
    public bool CameFromMerged => HttpMethods.IsGet(Request.Method) && Request.Query.ContainsKey(Merged);

    /// <summary>The page stores what is sent to it about the one that is used, without asking again.</summary>
    protected virtual bool WritesAboutUsed => false;

    protected override async Task<IActionResult?> Elsewhere() =>
        PersonInPath() is { } sent && !(WritesAboutUsed && HttpMethods.IsPost(Request.Method)) && Guid.TryParse(sent, out var person)
            && await Service<OpenPersons>().MovedTo(Actor, person, Today, Cancellation) is { } used ? await ToUsed(used) : null;

    /// <summary>As she stands in the address; null on a page about something else.</summary>
    string? PersonInPath() => Request.RouteValues.GetValueOrDefault(
        (HttpContext.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText?.TrimStart('/').StartsWith("personer/{id:guid}", StringComparison.Ordinal) == true ? "id" : "person") as string;

    /// <summary>To the same page of the one that is used, with everything she wrote under the other; nothing is stored until she has seen it there.</summary>
    protected async Task<IActionResult> ToUsed(Guid person)
    {
        Touch("person", person);
        var (path, form) = (Request.Path.Value!.Replace(PersonInPath()!, $"{person}", StringComparison.Ordinal), FormKey.Replace(PersonInPath()!, $"{person}", StringComparison.Ordinal));
        var sent = HttpMethods.IsPost(Request.Method);
        if (sent)
        {
            Service<AuditTrail>().End(AuditOutcome.Conflict);
            await WayIn.KeepWhatWasTyped(HttpContext, Actor.AccountId);
        }

        // What was sent is the newest, and is shown.
        var moved = await Service<MoveDrafts>().Handle(Actor.AccountId, FormKey, form, Guid.Parse(PersonInPath()!), sent ? null : (string?)Request.Query["utkast"], Cancellation);
        var query = new QueryBuilder(Request.Query.Where(one => one.Key is not ("handler" or "utkast" or Merged)));
        if (sent || moved is not null)
        {
            query.Add(Merged, "ja");
        }

        if (moved is not null)
        {
            query.Add("utkast", moved);
        }

        return Go($"{path}{query}");
    }
}
