using System.Net;
using Langbenk.Organisation;
using Langbenk.Organisation.Municipalities;
using Microsoft.Extensions.DependencyInjection;
using static Langbenk.Web.Tests.Prevention.GoalPlan;

namespace Langbenk.Web.Tests.Prevention;

/// <summary>The municipality that leads becomes part of a new one: who steers is not stuck, and everybody finds what was decided under the new name.</summary>
public class MergedSteeringTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Merger_OfTheOneThatLeads_LeavesNobodyStuck()
    {
        var begun = await Start(demo);
        using var planner = await demo.As("planlegger");
        var next = $"/aarshjul/{DateTime.Today.Year + 1}";
        Assert.Contains("Tilstandsrapport", Text(await planner.Page(next)), StringComparison.Ordinal);
        await Merge("9901", "9912", "Nyfjord");
        Assert.DoesNotContain("Tilstandsrapport", Text(await planner.Page(next)), StringComparison.Ordinal);
        using var director = await demo.As("direktor");
        using var anybody = new Visitor(demo.Site.Client.BaseAddress!);

        Assert.Contains("Storfjell er nå en del av Nyfjord", Text(await planner.Page("/planer/ny")), StringComparison.Ordinal);
        using var stopped = await planner.Post("/avtaler/ny", "/planer/ny", ("tittel", "Ny plan"), ("fra", "2027"), ("til", "2030"), ("start", "1.1.2026"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stopped.StatusCode);
        Assert.Contains("Be administratoren gi deg rollen i Nyfjord også", Text(await Visitor.Read(stopped)), StringComparison.Ordinal);

        var listed = (await anybody.Page("/kommuner")).QuerySelectorAll(".card-list li").Single(one => one.TextContent.Contains("Nyfjord", StringComparison.Ordinal));
        Assert.Contains("edtatt", listed.TextContent, StringComparison.Ordinal);
        var plans = Text(await anybody.Page("/plan"));
        Assert.Contains("Nyfjord", plans, StringComparison.Ordinal);
        Assert.Contains("vedtatt i Storfjell", plans, StringComparison.Ordinal);

        var words = (await anybody.Page("/begreper")).QuerySelectorAll("main a").Select(one => one.GetAttribute("href")).ToList();
        Assert.Contains("/begreper/9912", words);
        Assert.DoesNotContain("/begreper/9901", words);
        Assert.NotEmpty((await anybody.Page("/begreper/9912")).QuerySelectorAll(".word-list dt"));
        Assert.Equal("/begreper/9912", (await anybody.Get("/begreper/9901")).Headers.Location!.OriginalString);
        Assert.NotNull((await anybody.Page("/kommune/9912")).QuerySelector("a[href='/begreper/9912']"));

        Assert.Contains("behov har ingen tiltak", Text(await director.Page("/oversikt")), StringComparison.Ordinal);
        var core = Text(await director.Page("/tiltak/kjernebarnevern"));
        Assert.Contains("Nyfjord, sett fra", core, StringComparison.Ordinal);
        var councils = Text(await planner.Page($"{begun}/vedtak"));
        Assert.DoesNotContain("Før inn for Storfjell", councils, StringComparison.Ordinal);
        Assert.Contains("Før inn et eldre vedtak i Storfjell", councils, StringComparison.Ordinal);
    }

    async Task Merge(string from, string number, string name)
    {
        await using var scope = demo.Site.Services.CreateAsyncScope();
        var day = DateOnly.FromDateTime(DateTime.Today).AddDays(-1);
        var added = Assert.IsType<AddMunicipality.Result.Added>(await scope.ServiceProvider.GetRequiredService<AddMunicipality>().Handle(new(number, name, day), Site.Cancellation));
        var old = scope.ServiceProvider.GetRequiredService<IOrganisationData>().Municipalities.Single(one => one.Number == from);
        Assert.IsType<ChangeMunicipality.Result.Changed>(await scope.ServiceProvider.GetRequiredService<ChangeMunicipality>()
            .Handle(new(old.Id, added.Municipality.Id, day, MunicipalityChangeKind.Merged), Site.Cancellation));
    }
}
