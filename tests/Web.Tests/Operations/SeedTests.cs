using System.Net;
using Langbenk.Demo.Seed;
using Langbenk.Hosting;

namespace Langbenk.Web.Tests.Operations;

/// <summary>`langbenk seed`: what is copied is as the operations make it, and closed to everyone it is not about.</summary>
public class SeedTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Seed_TwoBlocks_EachTeacherHasHerOwnAndNobodyElses()
    {
        var told = new List<int>();
        await SeedFiller.Fill(demo.Site.Services, SeedFiller.Block + 30, told.Add, Site.Cancellation);
        Assert.Equal([SeedFiller.Block, SeedFiller.Block + 30], told);
        await Assert.ThrowsAsync<OperatorException>(() => SeedFiller.Fill(demo.Site.Services, 10, _ => { }, Site.Cancellation));

        using var first = await demo.As("laerer-1");
        using var second = await demo.As("laerer-2");
        using var counsellor = await demo.As("veileder-2");
        var links = await Teams(first);
        Assert.Equal(100, links.Count);
        var own = await Teams(second);
        Assert.Equal(10, own.Count);
        Assert.Equal(own.Order(), (await Teams(counsellor)).Order());
        using var closed = await second.Get(links[0]);
        Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);

        // As many notes as in the team that it was copied from, for each of the two.
        using var laerer = await demo.As("laerer");
        using var veileder = await demo.As("veileder");
        var jonas = (await laerer.Page("/laget")).QuerySelectorAll(".card-list a").Single(one => one.TextContent == "Jonas Solbakken").GetAttribute("href")!;
        Assert.Equal(await Notes(laerer, jonas), await Notes(second, own[0]));
        Assert.Equal(await Notes(veileder, jonas), await Notes(counsellor, own[0]));
        Assert.Contains("Skole 2 (oppdiktet)", (await counsellor.Page(own[0])).Body!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Not what waits in them.</summary>
    static async Task<List<string>> Teams(Visitor visitor) =>
        [.. (await visitor.Page("/laget")).QuerySelectorAll("main a[href^='/laget/']").Select(one => one.GetAttribute("href")!).Where(one => one.Split('/').Length == 3)];

    static async Task<int> Notes(Visitor visitor, string team) => (await visitor.Page(team)).QuerySelectorAll("ol.card-list > li").Length;
}
