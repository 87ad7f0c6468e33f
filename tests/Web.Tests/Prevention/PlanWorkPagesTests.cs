using System.Net;
using AngleSharp.Dom;
using static Langbenk.Web.Tests.Prevention.GoalPlan;

namespace Langbenk.Web.Tests.Prevention;

/// <summary>Groups, milestones and links of a plan through their pages: changed, removed after being asked, and never past another.</summary>
public class PlanWorkPagesTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Group_ChangedByTwo_SecondSeesBothAndThenSaves()
    {
        using var planner = await demo.As("planlegger");
        using var other = await demo.As("planlegger2");
        var plan = await Start(demo);
        var change = await Group(planner, plan);

        using var first = await other.Post(change, ("navn", "Gruppa"), ("mandat", "Tors mandat."), ("medlemmer", "Tor\nKari"), ("versjon", "1"));
        using var second = await planner.Post(change, ("navn", "Gruppa"), ("mandat", "Pernilles mandat."), ("medlemmer", "Leder av Nav\r\nRektor"), ("versjon", "1"));

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        var page = await Visitor.Read(second);
        Assert.Equal(["Tors mandat.", "Pernilles mandat.", "Tor\nKari", "Leder av Nav\nRektor"], page.QuerySelectorAll(".both-texts .kept-text").Select(one => one.TextContent));
        Assert.Equal("Pernilles mandat.", page.QuerySelector("#mandat")!.TextContent.Trim());
        using var third = await planner.Post(change, ("navn", "Gruppa"), ("mandat", "Begges mandat."), ("medlemmer", "Tor"), ("versjon", Value(page, "versjon")));
        Assert.Equal(HttpStatusCode.Redirect, third.StatusCode);
        Assert.Contains("Begges mandat. Tor Endre", Text(await planner.Page(plan + "/grupper")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Group_RemovalAsksFirst_AndSaysWhatWillBeGone()
    {
        using var planner = await demo.As("planlegger");
        var plan = await Start(demo);
        var change = await Group(planner, plan);
        var remove = change.Replace("/endre", "/ta-bort", StringComparison.Ordinal);

        var asked = await planner.Page(remove);
        Assert.Equal(["Arbeidsgruppa", "Skriver planen.", "2 medlemmer: Leder av Nav, Rektor"], asked.QuerySelectorAll("#borte li").Select(one => one.TextContent));
        Assert.Contains("Arbeidsgruppa", Text(await planner.Page(plan + "/grupper")), StringComparison.Ordinal);

        using var changed = await planner.Post(change, ("navn", "Arbeidsgruppa"), ("mandat", "Et nytt mandat."), ("medlemmer", ""), ("versjon", "1"));
        using var late = await planner.Post(remove, ("versjon", Value(asked, "versjon")));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var now = await Visitor.Read(late);
        Assert.Contains("Et nytt mandat.", Text(now), StringComparison.Ordinal);

        using var removed = await planner.Post(remove, ("versjon", Value(now, "versjon")));
        Assert.Equal(plan + "/grupper", removed.Headers.Location!.OriginalString);
        Assert.Contains("Ingen arbeidsgruppe ennå", Text(await planner.Page(plan + "/grupper")), StringComparison.Ordinal);
        using var gone = await planner.Get(change);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    /// <summary>What was typed is never lost, not even when there is nothing to save it on.</summary>
    [Fact]
    public async Task Group_RemovedWhileSomebodyWrites_KeepsTheWords()
    {
        using var planner = await demo.As("planlegger");
        var plan = await Start(demo);
        var change = await Group(planner, plan);
        var token = Value(await planner.Page(change), "form-token");
        using var removed = await planner.Post(change.Replace("/endre", "/ta-bort", StringComparison.Ordinal), ("versjon", "1"));

        using var late = await planner.Send(change, ("navn", "Gruppa"), ("mandat", "Mange kloke ord."), ("medlemmer", ""), ("versjon", "1"), ("form-token", token));

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var page = await Visitor.Read(late);
        Assert.Equal("Mange kloke ord.", page.QuerySelector("#mandat")!.TextContent.Trim());
        Assert.Null(page.QuerySelector("main form .buttons button:not([name])"));
        Assert.Contains("tok bort dette", page.QuerySelector(".ds-error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Milestone_ChangedThenFinished_CannotBeChangedOrRemoved()
    {
        using var planner = await demo.As("planlegger");
        var plan = await Start(demo);
        var change = (await planner.Page(plan + "/milepaeler")).QuerySelector("main a[href$='/endre']")!.GetAttribute("href")!;
        var form = await planner.Page(change);
        var service = form.QuerySelectorAll("#ansvarlig option").Single(one => one.TextContent == "Nav Nordfjella").GetAttribute("value")!;

        using var bad = await planner.Post(change, ("tittel", ""), ("frist", "1.9.2026"), ("ansvarlig", service), ("versjon", "1"));
        using var noDay = await planner.Post(change, ("tittel", "Ny"), ("frist", "snart"), ("ansvarlig", service), ("versjon", "1"));
        using var changed = await planner.Post(change, ("tittel", "Foreldrene er spurt"), ("frist", "1.9.2026"), ("ansvarlig", service), ("versjon", "1"));
        var list = await planner.Page(plan + "/milepaeler");
        var card = list.QuerySelectorAll(".card-list > li").Single(one => one.TextContent.Contains("Foreldrene er spurt", StringComparison.Ordinal));
        using var done = await planner.Post(plan + "/milepaeler", plan + "/milepaeler?handler=Done", ("milepael", change.Split('/')[^2]));
        using var late = await planner.Post(plan + "/milepaeler", change, ("tittel", "Omskrevet"), ("frist", "2.9.2026"), ("ansvarlig", service), ("versjon", "3"));
        using var removed = await planner.Post(plan + "/milepaeler", change.Replace("/endre", "/ta-bort", StringComparison.Ordinal), ("versjon", "3"));

        Assert.Equal([HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity],
            new[] { bad, noDay, changed, late, removed }.Select(answer => answer.StatusCode));
        Assert.Contains("Nav Nordfjella", card.TextContent, StringComparison.Ordinal);
        Assert.Contains("Dette blir stående: Foreldrene er spurt", Text(await Visitor.Read(removed)), StringComparison.Ordinal);
        var after = await planner.Page(plan + "/milepaeler");
        var stays = after.QuerySelectorAll(".card-list > li").Single(one => one.TextContent.Contains("Foreldrene er spurt", StringComparison.Ordinal));
        // Only a slip of the same day can be taken back.
        Assert.All(stays.QuerySelectorAll("a, button"), one => Assert.StartsWith("Angre", one.TextContent, StringComparison.Ordinal));
        using var form2 = await planner.Get(change);
        Assert.Equal(HttpStatusCode.NotFound, form2.StatusCode);
    }

    [Fact]
    public async Task Link_ChangedAndRemoved_AsksAndShowsBoth()
    {
        using var planner = await demo.As("planlegger");
        var plan = await Start(demo);
        var municipality = (await planner.Page(plan + "/andre-planer")).QuerySelector("#kommune option")!.GetAttribute("value")!;
        using var added = await planner.Post(plan + "/andre-planer", ("kommune", municipality), ("slag", "Other"), ("navn", "Samfunsdelen"), ("adresse", ""));
        var change = (await planner.Page(plan + "/andre-planer")).QuerySelector("main a[href$='/endre']")!.GetAttribute("href")!;

        using var changed = await planner.Post(change, ("kommune", municipality), ("slag", "SocietalPart"), ("navn", "Samfunnsdelen"), ("adresse", "https://plan.example"), ("versjon", "1"));
        using var late = await planner.Post(change, ("kommune", municipality), ("slag", "SocietalPart"), ("navn", "Noe annet"), ("adresse", "https://plan.example"), ("versjon", "1"));
        using var bad = await planner.Post(change, ("kommune", municipality), ("slag", "Other"), ("navn", "x"), ("adresse", "javascript:alert(1)"), ("versjon", "2"));

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Conflict, HttpStatusCode.UnprocessableEntity], new[] { changed, late, bad }.Select(answer => answer.StatusCode));
        Assert.Equal(["Samfunnsdelen", "Noe annet"], (await Visitor.Read(late)).QuerySelectorAll(".both-texts .kept-text").Select(one => one.TextContent));
        Assert.NotNull((await Visitor.Read(bad)).QuerySelector("#adresse[aria-invalid=true]"));
        var remove = change.Replace("/endre", "/ta-bort", StringComparison.Ordinal);
        Assert.Contains("Samfunnsdelen (https://plan.example)", Text(await planner.Page(remove)), StringComparison.Ordinal);
        using var removed = await planner.Post(remove, ("versjon", "2"));
        Assert.Empty((await planner.Page(plan + "/andre-planer")).QuerySelectorAll(".card-list > li"));
    }

    [Theory]
    [InlineData("kommunestyre")]
    [InlineData("nav")]
    public async Task Readers_SeeNoWayToChange(string userName)
    {
        using var planner = await demo.As("planlegger");
        using var reader = await demo.As(userName);
        var plan = await Start(demo);
        var change = await Group(planner, plan);

        foreach (var path in new[] { "/grupper", "/milepaeler", "/andre-planer" })
        {
            Assert.Empty((await reader.Page(plan + path)).QuerySelectorAll("main a[href$='/endre'], main a[href$='/ta-bort']"));
        }

        foreach (var path in new[] { change, change.Replace("/endre", "/ta-bort", StringComparison.Ordinal) })
        {
            using var answer = await reader.Get(path);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    static async Task<string> Group(Visitor planner, string plan)
    {
        using var added = await planner.Post(plan + "/grupper", ("navn", "Arbeidsgruppa"), ("mandat", "Skriver planen."), ("medlemmer", "Leder av Nav\nRektor"));
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        return (await planner.Page(plan + "/grupper")).QuerySelector("main a[href$='/endre']")!.GetAttribute("href")!;
    }

    static string Value(IDocument page, string name) => page.QuerySelector($"main input[name={name}]")!.GetAttribute("value")!;
}
