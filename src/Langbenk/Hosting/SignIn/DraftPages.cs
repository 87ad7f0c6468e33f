using Langbenk.Access;
using Langbenk.Organisation.Staff;
using Langbenk.Pages;
using Langbenk.People.Bars;
using Microsoft.AspNetCore.Routing.Template;

namespace Langbenk.Hosting.SignIn;

/// <summary>What the door asks of the page that a draft is of, where it is kept or shown outside that page.</summary>
sealed class DraftPages(EndpointDataSource endpoints, ActionRegistry actions, OwnNumber humans)
{
    /// <summary>Of a page about persons. A form that is written for one place, and is of no page that is anonymous, counts as one.</summary>
    public bool IsPersonal(string key)
    {
        var (page, hat) = FormValues.PageOf(key);
        var path = page.Split('?')[0];
        var needed = endpoints.Endpoints.OfType<RouteEndpoint>().Where(one => Fits(one, path))
            .Select(one => one.Metadata.GetMetadata<NeedsAttribute>()?.Action is { } name ? actions.Find(name) : null).OfType<AccessAction>().ToList();
        return needed.Exists(one => one.Personal) || (hat.Length > 0 && !needed.Exists(one => one.Unnamed));
    }

    /// <summary>Persons are on, and she has said who she is.</summary>
    public async Task<bool> MayRead(Actor actor, string key, CancellationToken cancellation) =>
        !IsPersonal(key) || (actor.PersonsOn && (actor.Demo || await humans.IsSaid(actor, cancellation)));

    static bool Fits(RouteEndpoint endpoint, string path) =>
        endpoint.RoutePattern.RawText is { } pattern && new TemplateMatcher(TemplateParser.Parse(pattern), []).TryMatch(path, []);
}
