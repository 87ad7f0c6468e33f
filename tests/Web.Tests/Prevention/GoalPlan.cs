using AngleSharp.Dom;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Plans;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.Prevention;

/// <summary>A plan of its own for a test, led by Storfjell together with Tverrelvdal.</summary>
static class GoalPlan
{
    static readonly DateOnly Today = new(2026, 1, 5);

    public static async Task<string> Start(DemoSite demo)
    {
        await using var scope = demo.Site.Services.CreateAsyncScope();
        var organisation = scope.ServiceProvider.GetRequiredService<IOrganisationData>();
        var (lead, other) = (organisation.Municipalities.Single(one => one.Number == "9901"), organisation.Municipalities.Single(one => one.Number == "9902"));
        var nav = organisation.Services.Single(one => one.Name == "Nav Nordfjella");
        var account = organisation.Accounts.Single(one => one.UserName == "planlegger");
        var planner = new Actor(account.Id, account.DisplayName, [new Held(Guid.NewGuid(), Role.Planner, lead.Id, false, lead.Name, null)]);
        var started = Assert.IsType<StartPlan.Result.Started>(await scope.ServiceProvider.GetRequiredService<StartPlan>().Handle(
            new(planner, "Prøveplan", 2026, 2028, lead.Id, [other.Id], [nav.Id], [], Today, Today), Site.Cancellation));
        return $"/planer/{started.Plan.Id}";
    }

    /// <summary>Writes a goal by its form and gives its page.</summary>
    public static async Task<string> Goal(Visitor planner, string plan, string text, params (string Name, string Value)[] fields)
    {
        using var answer = await planner.Post($"{plan}/maal/skriv", [("maal", text), .. fields]);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }

    public static string Text(IDocument page) => string.Join(' ', page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
