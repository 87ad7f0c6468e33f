using System.Net;
using static Langbenk.Web.Tests.Prevention.AgreementPagesTests;

namespace Langbenk.Web.Tests.Prevention;

/// <summary>Days that have been, faults told all at once, things sent twice, and what was done by mistake.</summary>
public class SteeringMendedTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Theory]
    [InlineData("en kveld", "Skriv en dato")]
    [InlineData("1.1.1800", "før 1990")]
    public async Task WheelMinutes_OfADayThatIsNone_AreRefusedBesideTheField(string day, string told)
    {
        using var planner = await demo.As("planlegger");
        var spoke = (await planner.Page("/aarshjul")).QuerySelector(".year-grid .spoke a")!.GetAttribute("href")!;

        using var answer = await planner.Post($"{spoke}/skriv", ("versjon", "0"), ("dato", day), ("tilstede", "Alle"), ("referat", "Vi møttes."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(told, (await Visitor.Read(answer)).QuerySelector("#dato-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task InternalControl_TellsEveryFaultAtOnce()
    {
        using var leader = await demo.As("barnevern");
        var duty = (await leader.Page("/internkontroll")).QuerySelector(".duty-table a")!.GetAttribute("href")!;

        Assert.Equal(["eier", "gjennomgaatt", "hvor-ofte", "rutine"], await Faults(leader, $"{duty}/rutine", ("bygger-paa", "0")));
        Assert.Equal(["alvor", "hva", "oppdaget"], await Faults(leader, $"{duty}/avvik"));
        Assert.Equal(["alvor", "hva", "oppdaget", "straks"], await Faults(leader, $"{duty}/avvik", ("oppdaget", "1.1.1001"), ("straks", "Om 010203 12345")));
        Assert.Equal(["dag", "hva"], await Faults(leader, $"{duty}/dokumentasjon", ("dag", "i fjor")));
        Assert.Equal(["hjemmel", "plikt", "sted"], await Faults(leader, "/internkontroll/egen"));
    }

    [Fact]
    public async Task Evidence_WithANumberInTheFileName_IsRefused_AndTheWordsAreKept()
    {
        using var leader = await demo.As("barnevern");
        var duty = (await leader.Page("/internkontroll")).QuerySelector(".duty-table a")!.GetAttribute("href")!;
        var fields = FieldsOf(await leader.Page($"{duty}/dokumentasjon"));

        using var answer = await leader.Upload(
            $"{duty}/dokumentasjon", $"{duty}/dokumentasjon", "fil", "Rutine 01815012345.txt", "Bare en liste"u8.ToArray(),
            [.. With([.. With(fields, "hva", "En liste over samtaler")], "notat", "Fra møtet i mai")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Visitor.Read(answer);
        Assert.Contains("Filnavnet ser ut til å ha et fødselsnummer", page.QuerySelector("#fil-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("En liste over samtaler", page.QuerySelector("[name=hva]")!.GetAttribute("value"));
        Assert.Contains("Fra møtet i mai", page.QuerySelector("[name=notat]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("01815012345", (await leader.Page(duty)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DeviationAndEvidence_SentTwice_AreOne()
    {
        using var leader = await demo.As("barnevern");
        var place = (await leader.Page("/internkontroll/egen")).QuerySelector("input[name=sted]")!.GetAttribute("value")!;
        using var made = await leader.Post("/internkontroll/egen", ("sted", place), ("plikt", "Svar på telefonen"), ("hjemmel", "Eget vedtak"));
        var duty = made.Headers.Location!.OriginalString;

        for (var time = 0; time < 2; time++)
        {
            using var deviation = await leader.Post($"{duty}/avvik", ("hva", "Ingen svarte hele dagen."), ("alvor", "Low"), ("oppdaget", Days.In(-1)));
            using var evidence = await leader.Post($"{duty}/dokumentasjon", ("hva", "Liste over samtaler"), ("dag", Days.In(-1)), ("notat", ""));
            Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (deviation.StatusCode, evidence.StatusCode));
        }

        var words = (await leader.Page(duty)).QuerySelector("main")!.TextContent;
        Assert.Equal(2, words.Split("Ingen svarte hele dagen.").Length);
        Assert.Equal(2, words.Split("Liste over samtaler").Length);
    }

    [Fact]
    public async Task Example_SentTwice_IsOne()
    {
        using var planner = await demo.As("planlegger");
        var form = await planner.Page("/laering/eksempler/ny");
        (string, string)[] fields = [.. With(FieldsOf(form), "tittel", "Felles frokost en gang")];

        using var first = await planner.Post("/laering/eksempler/ny", fields);
        using var again = await planner.Post("/laering/eksempler/ny", fields);

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(first.Headers.Location!.OriginalString, again.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Agreement_SentTwice_IsOne()
    {
        using var planner = await demo.As("planlegger");
        var form = await planner.Page("/avtaler/ny");
        (string, string)[] fields =
        [
            .. FieldsOf(form).Where(one => one.Name is not ("tittel" or "utenfor")), ("tittel", "Avtale sendt to ganger"), ("utenfor", "Privat skole"),
            ("mal", "school-child-welfare"), ("eier", form.QuerySelector("input[name=eier]")!.GetAttribute("value")!),
        ];

        using var first = await planner.Post("/avtaler/ny", fields);
        using var again = await planner.Post("/avtaler/ny", fields);

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(first.Headers.Location!.OriginalString, again.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Agreement_Ended_NoLongerOffersToChangeItsMonths()
    {
        using var leader = await demo.As("barnevern");
        var address = (await leader.Page("/avtaler")).QuerySelectorAll("tbody th a").Single(link => link.TextContent.StartsWith("Nav og barnevern", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.NotEmpty((await leader.Page(address)).QuerySelectorAll("a[href^='/aarshjul/'][href$='/endre']"));

        using var ended = await leader.Post($"{address}/avslutt", ("dato", Days.Today), ("hvorfor", "Ny avtale fra i morgen"));

        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        Assert.Empty((await leader.Page(address)).QuerySelectorAll("a[href^='/aarshjul/'][href$='/endre']"));
    }

    [Fact]
    public async Task Task_FinishedToday_IsShownAndTakenBackByHerself()
    {
        using var planner = await demo.As("planlegger");
        using var nurse = await demo.As("helsesykepleier");
        var visitor = (await planner.Page("/oversikt")).QuerySelector("button[name=oppgave]") is null ? nurse : planner;
        var button = (await visitor.Page("/oversikt")).QuerySelector("button[name=oppgave]")!;
        var (task, name) = (button.GetAttribute("value")!, button.TextContent);

        using var done = await visitor.Post("/oversikt", ("oppgave", task));
        var after = await visitor.Page("/oversikt");
        Assert.Equal(task, after.QuerySelector("#just-done button")!.GetAttribute("value"));
        using var others = await demo.As("direktor");
        Assert.Equal(HttpStatusCode.NotFound, (await others.Post("/avtaler/ny", "/oversikt?handler=Angre", ("oppgave", task))).StatusCode);
        using var undone = await visitor.Post("/oversikt", "/oversikt?handler=Angre", ("oppgave", task));

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (done.StatusCode, undone.StatusCode));
        var back = await visitor.Page("/oversikt");
        Assert.Null(back.QuerySelector("#just-done"));
        Assert.Contains(back.QuerySelectorAll("button[name=oppgave]"), one => one.TextContent == name);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Post("/oversikt", "/oversikt?handler=Angre", ("oppgave", task))).StatusCode);
    }

    static async Task<List<string>> Faults(Visitor visitor, string form, params (string, string)[] fields)
    {
        using var answer = await visitor.Post(form, fields);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        return [.. (await Visitor.Read(answer)).QuerySelectorAll(".ds-validation-message").Select(one => one.Id!.Replace("-error", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }
}
