using System.Net;
using Langbenk.Organisation;
using Langbenk.Organisation.Municipalities;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.Prevention;

/// <summary>A municipality becomes part of a new one: its inhabitants find their plan and their help where they looked before.</summary>
public sealed class MergedPlaceTests : IAsyncLifetime
{
    // A site for each test: a public page that one has asked for is kept for a while, also when its municipality is merged by the other.
    readonly DemoSite demo = new();

    public ValueTask InitializeAsync() => demo.InitializeAsync();

    public ValueTask DisposeAsync() => demo.DisposeAsync();

    [Fact]
    public async Task PublicPages_OfAMergedMunicipality_LeadToTheNewOneWithItsHelp()
    {
        using var anybody = new Visitor(demo.Site.Client.BaseAddress!);
        await Merge("9904", "9910", "Nyfjell");

        Assert.Equal("/kommune/9910", (await anybody.Get("/kommune/9904")).Headers.Location!.OriginalString);
        Assert.Equal("/hjelp/9910?behov=parenting", (await anybody.Get("/hjelp/9904?behov=parenting")).Headers.Location!.OriginalString);
        Assert.NotEmpty((await anybody.Page("/hjelp/9910?behov=parenting")).QuerySelectorAll(".help-hits h2"));
        var front = await anybody.Page("/kommune/9910");
        Assert.Contains("som nå er en del av Nyfjell", front.Body!.TextContent, StringComparison.Ordinal);
        foreach (var link in front.QuerySelectorAll("main a").Select(one => one.GetAttribute("href")!))
        {
            Assert.Equal(HttpStatusCode.OK, (await anybody.Get(link)).StatusCode);
        }

        using var planner = await demo.As("planlegger");
        var plan = (await planner.Page("/planer")).QuerySelector("main .card-list a")!.GetAttribute("href")!;
        Assert.Contains("Kommunen er slått sammen med en annen", (await planner.Page(plan)).QuerySelector(".note-box")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Front_OfANewMunicipalityWithNothing_HasNoDeadLink()
    {
        await using (var scope = demo.Site.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<AddMunicipality>().Handle(new("9911", "Tomvik", new DateOnly(2025, 1, 1)), Site.Cancellation);
        }

        using var anybody = new Visitor(demo.Site.Client.BaseAddress!);
        foreach (var link in (await anybody.Page("/kommune/9911")).QuerySelectorAll("main a").Select(one => one.GetAttribute("href")!))
        {
            Assert.Equal(HttpStatusCode.OK, (await anybody.Get(link)).StatusCode);
        }
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
