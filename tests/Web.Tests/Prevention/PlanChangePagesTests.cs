using System.Net;
using static Langbenk.Web.Tests.Prevention.AgreementPagesTests;

namespace Langbenk.Web.Tests.Prevention;

/// <summary>A plan that has been begun is changed: who takes part, its parts, what was recorded about a council; or it is thrown away.</summary>
public class PlanChangePagesTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Change_TitleAndServices_IsSavedAndAWrongYearIsTold()
    {
        using var planner = await demo.As("planlegger");
        var plan = await GoalPlan.Start(demo);
        var form = await planner.Page($"{plan}/endre");
        Assert.NotNull((await planner.Page(plan)).QuerySelector($"a[href='{plan}/endre']"));
        Assert.NotEmpty(form.QuerySelectorAll("input[name=tjenester][checked]"));
        (string, string)[] typed = [("tittel", "Ny tittel"), ("til", "2029"), ("versjon", form.QuerySelector("input[name=versjon]")!.GetAttribute("value")!),
            .. form.QuerySelectorAll("input[name=kommuner][checked]").Select(one => ("kommuner", one.GetAttribute("value")!))];

        using var wrong = await planner.Post($"{plan}/endre", [.. typed, ("fra", "i fjor")]);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "i fjor"), (wrong.StatusCode, (await Visitor.Read(wrong)).QuerySelector("#fra")!.GetAttribute("value")));
        using var saved = await planner.Post($"{plan}/endre", [.. typed, ("fra", "2027")]);

        Assert.Equal(plan, saved.Headers.Location!.OriginalString);
        Assert.Contains("2027–2029", GoalPlan.Text(await planner.Page(plan)), StringComparison.Ordinal);
        using var overtaken = await planner.Post($"{plan}/endre", [.. typed, ("fra", "2028")]);
        Assert.Equal(HttpStatusCode.Conflict, overtaken.StatusCode);
        using var nav = await demo.As("nav");
        Assert.Equal(HttpStatusCode.NotFound, (await nav.Get(plan)).StatusCode);
        using var other = await demo.As("planlegger2");
        Assert.Equal(HttpStatusCode.NotFound, (await other.Get($"{plan}/endre")).StatusCode);
    }

    [Fact]
    public async Task Discard_ADraft_AsksFirstAndIsGone()
    {
        using var planner = await demo.As("planlegger");
        var plan = await GoalPlan.Start(demo);
        var question = await planner.Page($"{plan}/kast");
        Assert.Contains("Prøveplan", question.QuerySelector("#borte")!.TextContent, StringComparison.Ordinal);

        using var gone = await planner.Post($"{plan}/kast", ("versjon", question.QuerySelector("input[name=versjon]")!.GetAttribute("value")!));

        Assert.Equal("/planer", gone.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.NotFound, (await planner.Get(plan)).StatusCode);
        var inForce = (await planner.Page("/planer")).QuerySelectorAll("main .card-list a").Select(one => one.GetAttribute("href")!).Last();
        Assert.Equal(HttpStatusCode.NotFound, (await planner.Get($"{inForce}/kast")).StatusCode);
    }

    [Fact]
    public async Task Part_OfOurOwn_IsRenamedMovedFirstAndRemoved()
    {
        using var planner = await demo.As("planlegger");
        var plan = await GoalPlan.Start(demo);
        using var made = await planner.Post($"{plan}/ny-del", ("del", ""), ("tittel", "Feil del"));
        var part = made.Headers.Location!.OriginalString;

        using var silent = await planner.Post($"{part}/endre", ("tittel", ""), ("etter", "-"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
        using var changed = await planner.Post($"{part}/endre", ("tittel", "<b>Fritid</b>"), ("etter", "-"));
        Assert.Equal("<b>Fritid</b>", (await planner.Page(plan)).QuerySelectorAll(".card-list h3")[0].TextContent.Trim());

        var question = await planner.Page($"{part}/ta-bort");
        using var gone = await planner.Post($"{part}/ta-bort", ("versjon", question.QuerySelector("input[name=versjon]")!.GetAttribute("value")!));
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (changed.StatusCode, gone.StatusCode));
        Assert.Equal(HttpStatusCode.NotFound, (await planner.Get(part)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await planner.Get($"{plan}/del/goals/ta-bort")).StatusCode);
    }

    [Fact]
    public async Task Adopted_ByOne_IsToldWhileOneWritesAndCanBeCorrected()
    {
        using var planner = await demo.As("planlegger");
        var plan = await GoalPlan.Start(demo);
        foreach (var key in new[] { "goals", "responsibility", "organisation", "cooperation" })
        {
            await Write(planner, $"{plan}/del/{key}", $"Dette står i {key} når Storfjell vedtar.");
        }

        var council = (await planner.Page($"{plan}/vedtak")).QuerySelectorAll("a[href*='/vedtak/']").Single(one => one.TextContent.Contains("Storfjell", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.Contains("råd er ikke fulgt", (await planner.Page(council)).QuerySelector("details.fold summary")!.TextContent, StringComparison.Ordinal);
        using var number = await planner.Post(council, ("status", "Adopted"), ("dag", "1.9.2026"), ("sak", "PS 1/26"), ("merknad", "Gjelder 01010112345"));
        Assert.Contains("fødselsnummer", (await Visitor.Read(number)).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        using var adopted = await planner.Post(council, ("status", "Adopted"), ("dag", "1.9.2026"), ("sak", "PS 1/26"), ("merknad", ""));
        Assert.Equal(HttpStatusCode.Redirect, adopted.StatusCode);

        Assert.Contains("Vedtatt i Storfjell", (await planner.Page($"{plan}/del/goals")).QuerySelector(".note-box")!.TextContent, StringComparison.Ordinal);
        await Write(planner, $"{plan}/del/goals", "Noe annet enn Storfjell vedtok.");
        var adoptions = await planner.Page($"{plan}/vedtak");
        Assert.Contains("Ulikt nå: Mål og strategier", GoalPlan.Text(adoptions), StringComparison.Ordinal);
        var difference = await planner.Page(adoptions.QuerySelector("main a[href$='/forskjell']")!.GetAttribute("href")!);
        Assert.Equal(["Mål og strategier"], difference.QuerySelectorAll("main h2").Select(one => one.TextContent));
        Assert.NotNull(difference.QuerySelector(".compared ins"));
        Assert.Equal(HttpStatusCode.Redirect, (await planner.Get(council)).StatusCode);

        using var silent = await planner.Post($"{council}/rett", ("riktig", "vedtatt"), ("dag", "2.9.2026"), ("sak", "PS 2/26"), ("hvorfor", ""));
        Assert.Contains("Skriv hva som var feil", (await Visitor.Read(silent)).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        using var corrected = await planner.Post($"{council}/rett", ("riktig", "vedtatt"), ("dag", "2.9.2026"), ("sak", "PS 2/26"), ("hvorfor", "Feil saksnummer"));
        Assert.Equal(HttpStatusCode.Redirect, corrected.StatusCode);
        var history = GoalPlan.Text(await planner.Page($"{plan}/vedtak"));
        Assert.Contains("PS 1/26", history, StringComparison.Ordinal);
        Assert.Contains("Feil saksnummer", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Goal_WithANationalIdentityNumber_IsRefusedAndKept()
    {
        using var planner = await demo.As("planlegger");
        var plan = await GoalPlan.Start(demo);

        using var refused = await planner.Post($"{plan}/maal/skriv", ("maal", "Hjelp til 01010112345"));

        var page = await Visitor.Read(refused);
        Assert.Contains("fødselsnummer", page.QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("01010112345", page.QuerySelector("[name=maal]")!.OuterHtml, StringComparison.Ordinal);
        Assert.Contains("fødselsnummer", (await Visitor.Read(await planner.Post($"{plan}/del/goals", [.. With(FieldsOf(await planner.Page($"{plan}/del/goals")), "tekst", "Gjelder 010101 12345")]))).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PublicPlan_OfTheDemonstration_HasTheGoalsTheCouncilAdoptedAndTheFrontPageNoOther()
    {
        using var anybody = new Visitor(demo.Site.Client.BaseAddress!);
        var front = await anybody.Page("/kommune/9905");
        var plan = front.QuerySelectorAll("main a").Single(one => one.TextContent == "Les planen").GetAttribute("href")!;

        var text = GoalPlan.Text(await anybody.Page(plan));

        Assert.Contains("Familier som ber om hjelp, får den innen fire uker", text, StringComparison.Ordinal);
        Assert.Contains("leder for helsestasjonen", text, StringComparison.Ordinal);
        Assert.Contains("fra 46 % til 80 %", text, StringComparison.Ordinal);
        Assert.Equal(6, front.QuerySelectorAll("section[aria-labelledby=goals] li").Length);
        Assert.DoesNotContain("Ungdom har et sted å være", front.Body!.TextContent, StringComparison.Ordinal);
    }

    static async Task Write(Visitor planner, string path, string text)
    {
        using var written = await planner.Post(path, [.. With(FieldsOf(await planner.Page(path)), "tekst", text)]);
        Assert.Equal(HttpStatusCode.Redirect, written.StatusCode);
    }
}
