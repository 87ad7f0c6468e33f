using System.Net;
using AngleSharp.Dom;
using Langbenk.Organisation;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>A case with a name in the U16 meeting: brought up from the team, and there for those only who were told of it.</summary>
public class U16NamedTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Case_FromTheTeam_IsThereForThoseToldAndNobodyElse()
    {
        using var teacher = await demo.As("laerer");
        using var counsellor = await demo.As("veileder");
        using var nurse = await demo.As("helsesykepleier");
        using var leader = await demo.As("barnevern");
        using var director = await demo.As("direktor");
        var meeting = (await teacher.Page("/drofting/moter")).QuerySelector(".card-list a")!.GetAttribute("href")!;
        var named = meeting + "/navn";
        var (before, agenda) = (Seen(await nurse.Page(named)), Seen(await nurse.Page(meeting)));
        Assert.Equal(named, (await teacher.Page(meeting)).QuerySelector(".note-box a")!.GetAttribute("href"));

        var bring = (await teacher.Page(named)).QuerySelectorAll("section[aria-labelledby=ta-opp] a").Single(one => one.TextContent == "Jonas Solbakken").GetAttribute("href")!;
        var form = await teacher.Page(bring);
        // The day and the kind are the regular meeting's, and cannot be changed away from it.
        Assert.Null(form.QuerySelector("#mate, #dag"));
        var (u16, planning) = (form.QuerySelector("input[name=u16]")!.GetAttribute("value")!, bring.Split('?')[0]);
        await using var scope = demo.Site.Services.CreateAsyncScope();
        var nav = scope.ServiceProvider.GetRequiredService<IOrganisationData>().Services.Single(one => one.Name == "Nav Nordfjella").Id;
        (string, string)[] plan =
        [
            ("merke", form.QuerySelector("input[name=merke]")!.GetAttribute("value")!), ("u16", u16), ("dag", "1.1.2030"), ("klokka", "23.59"), ("sted", "Rådhuset"), ("tekst", "1. Ute om kvelden"), ("om", form.QuerySelector("#om input")!.GetAttribute("value")!),
        ];
        // The doctor takes part in the team, and not in the regular meeting.
        using var preview = await teacher.Post(planning, plan);
        var offered = (await Visitor.Read(preview)).QuerySelectorAll("input[name=til]").Select(one => one.GetAttribute("value")!).ToList();
        Assert.Contains($"s-{nav:n}", offered);
        Assert.DoesNotContain(offered, one => one.StartsWith("o-", StringComparison.Ordinal));
        using var told = await teacher.Post(planning, [.. plan, ("steg", "fortell"), ("valgt", "ja"), ("til", $"s-{nav:n}")]);
        Assert.Equal(HttpStatusCode.Redirect, told.StatusCode);

        foreach (var one in new[] { teacher, counsellor })
        {
            Assert.Equal(told.Headers.Location!.OriginalString, (await one.Page(named)).QuerySelectorAll(".card-list a").Single(link => link.TextContent == "Jonas Solbakken").GetAttribute("href"));
        }

        // Told more of it: the doctor is in the team, and not in that meeting.
        var more = (await teacher.Page(told.Headers.Location!.OriginalString)).QuerySelector("a[href*='/fortell/']")!.GetAttribute("href")!;
        var telling = await teacher.Page(more);
        Assert.DoesNotContain(telling.QuerySelectorAll("input[name=til]"), one => one.GetAttribute("value")!.StartsWith("o-", StringComparison.Ordinal));
        Assert.DoesNotContain("Kari Lie", Seen(telling), StringComparison.Ordinal);
        Assert.Contains("Saken er tatt opp i U16-møtet", Seen(telling), StringComparison.Ordinal);

        // In the meeting, and told of nothing: not a word, a number or a gap more than before.
        Assert.Equal((before, agenda), (Seen(await nurse.Page(named)), Seen(await nurse.Page(meeting))));
        Assert.DoesNotContain("Jonas", Seen(await leader.Page(named)), StringComparison.Ordinal);
        foreach (var (who, path) in new[] { (director, named), (teacher, $"/drofting/moter/{Guid.NewGuid()}/navn"), (teacher, $"{planning}?u16={Guid.NewGuid()}") })
        {
            using var missing = await who.Get(path);
            Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        }
    }

    static string Seen(IDocument page) => page.QuerySelector("main")!.TextContent;
}
