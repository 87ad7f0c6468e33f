using System.Net;
using Langbenk.Audit;
using Langbenk.Audit.Events;
using Langbenk.Web.Tests.Prevention;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.Settings;

/// <summary>What the log says must be what happened.</summary>
public class AuditOutcomeTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Theory]
    [InlineData("i går en gang", "lagre", HttpStatusCode.UnprocessableEntity, AuditOutcome.Refused)]
    [InlineData("1.9.2026", "utkast", HttpStatusCode.OK, AuditOutcome.Seen)]
    public async Task Adopt_NothingIsRecorded_IsNotCalledDone(string day, string button, HttpStatusCode status, AuditOutcome outcome)
    {
        using var planner = await demo.As("planlegger");
        var plan = await GoalPlan.Start(demo);
        var form = (await planner.Page(plan + "/vedtak")).QuerySelector("main a[href*='/vedtak/']")!.GetAttribute("href")!;

        using var answer = await planner.Post(form, ("status", "Sent"), ("dag", day), ("sak", "PS 1/26"), ("knapp", button));

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(outcome, Last("plan.adopt").Outcome);
    }

    [Fact]
    public async Task Start_APlan_IsNamedInItsOwnEvent()
    {
        using var planner = await demo.As("planlegger");
        var municipality = (await planner.Page("/planer/ny")).QuerySelector("input[name=kommuner]")!.GetAttribute("value")!;

        using var made = await planner.Post("/planer/ny", ("tittel", "Til loggen"), ("fra", "2027"), ("til", "2030"), ("start", "1.8.2026"), ("kommuner", municipality));

        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        var written = Last("plan.create");
        Assert.Equal(AuditOutcome.Done, written.Outcome);
        using var scope = demo.Site.Services.CreateScope();
        var reference = scope.ServiceProvider.GetRequiredService<IAuditData>().AuditReferences.Single(one => one.EventId == written.Id);
        Assert.EndsWith(reference.ResourceId.ToString()!, made.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    AuditEvent Last(string action)
    {
        using var scope = demo.Site.Services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<IAuditData>().AuditEvents.Where(one => one.Action == action).OrderByDescending(one => one.Id).First();
    }
}
