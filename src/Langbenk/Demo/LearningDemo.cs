using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Examples;
using Langbenk.Prevention.Networks;

namespace Langbenk.Demo;

/// <summary>The known examples and networks, two examples of Nordfjella that wait for a review and one that is published, and Nordfjella's own network.</summary>
sealed class LearningDemo(
    AddKnownExamples knownExamples, AddKnownNetworks knownNetworks, SaveExample saveExample, SubmitExample submitExample,
    ReviewExample reviewExample, SaveNetwork saveNetwork, SaveProject saveProject, SaveGathering saveGathering) : IDemoPart
{
    public int Order => 60;

    public async Task Fill(DemoArea area, CancellationToken cancellation)
    {
        await knownExamples.Handle(area.Today, cancellation);
        await knownNetworks.Handle(cancellation);
        await Submitted(area, area.As(area.OtherPlanner), area.Municipalities[1].Id, OpenKindergarten, cancellation);
        await Submitted(area, area.As(area.ChildWelfareLeader), area.ChildWelfare.Id, MorningMeeting, cancellation);
        await Published(area, cancellation);
        await Network(area, area.As(area.Planner), cancellation);
    }

    static ExampleText OpenKindergarten => new(
        "Åpen barnehage i bygdehuset",
        "To formiddager i uka er bygdehuset åpent for alle med barn under skolealder. En barnehagelærer er vertskap, og helsesykepleieren er innom annenhver gang.",
        "Mange småbarnsforeldre bodde langt fra hverandre, og helsestasjonen så at noen var mye alene.",
        "Foreldre og besteforeldre med barn under seks år.",
        [FirstExamples.Universal], "2", "En stilling på 30 prosent og leie av lokale, om lag 280 000 kroner i året.",
        "Ikke målt. Vi teller besøk: 14 familier en vanlig uke.",
        "Kaffe og en fast vert var viktigere enn program. Skyss var det første vi måtte løse.",
        "Helsestasjonen", "Tverrelvdal", "Egen erfaring", "", ["early-years", "parents"]);

    static ExampleText MorningMeeting => new(
        "Morgenmøte mellom barnevern og skole",
        "Hver tirsdag har barneverntjenesten et kvarters videomøte med rektorene i fem kommuner. De drøfter anonymt hva skolene er usikre på.",
        "Skolene ventet lenge før de spurte, og mange meldinger kunne vært en samtale først.",
        "Ansatte i skolen som er usikre på om de skal gå videre.",
        [FirstExamples.Selective, FirstExamples.Indicated], "3", "Et kvarter i uka for ti personer.",
        "Ikke målt. Telle meldinger gjør vi ikke: flere eller færre meldinger er ikke et mål i seg selv.",
        "Møtet må holdes selv om ingen har noe å ta opp. Da vet alle at det finnes.",
        "Barneverntjenesten i Nordfjella", "Storfjell", "Egen erfaring", "", ["school", "cooperation"]);

    static ExampleText ThursdayTable => new(
        "Torsdagsbordet på ungdomsskolen",
        "Annenhver torsdag sitter Nav, helsesykepleieren og rådgiveren på skolen ved samme bord i biblioteket. Ungdom fra 15 år kan komme med ett spørsmål eller mange: sommerjobb, søvn, penger, hva som skjer etter tiende. De tre svarer sammen, og avtaler med den unge hvem som gjør hva.",
        "Unge måtte selv finne fram mellom tre kontorer med ulike åpningstider. Mange ga opp etter det første.",
        "Ungdom fra 15 til 20 år, og foreldre som vil være med.",
        [FirstExamples.Universal, FirstExamples.Selective], "3", "To timer annenhver uke for tre ansatte. Ingen egne lokaler.",
        "Ikke målt ennå. Vi teller samtaler: rundt 90 det første skoleåret. De fleste trengte bare ett svar.",
        "Det må være samme tre personer hver gang. Og den unge bestemmer hva som skrives ned: uten et ja blir ingenting med tilbake til kontoret.",
        "Nav Nordfjella", "Storfjell", "Egen erfaring", "", ["youth", "school", "cooperation"]);

    /// <summary>Written by Nav, read and published by the planner of its host: what everybody sees on the page of the municipality.</summary>
    async Task Published(DemoArea area, CancellationToken cancellation)
    {
        var id = await Submitted(area, area.As(area.NavLeader), area.Nav.Id, ThursdayTable, cancellation);
        _ = (ReviewExample.Result.Reviewed)await reviewExample.Handle(
            new(area.As(area.Planner), id, 2, true, "Kort og konkret, og andre kan prøve det uten penger. Fint at dere sier hva som ikke er målt.", area.Today), cancellation);
    }

    async Task<Guid> Submitted(DemoArea area, Actor actor, Guid scope, ExampleText text, CancellationToken cancellation)
    {
        var saved = (SaveExample.Result.Saved)await saveExample.Handle(new(actor, null, 0, scope, text, Language.Nb, area.Today), cancellation);
        _ = (SubmitExample.Result.Submitted)await submitExample.Handle(actor, saved.Id, 1, area.Today, cancellation);
        return saved.Id;
    }

    async Task Network(DemoArea area, Actor planner, CancellationToken cancellation)
    {
        var text = new NetworkText(
            "Læringsnettverk Nordfjella", "Innlandet", area.Host.Name, [.. area.Municipalities.Select(one => new MemberName(one.Name, one.Number))],
            ["Bufetat", "Høgskolen i Fjellregionen"], "");
        var saved = (SaveNetwork.Result.Saved)await saveNetwork.Handle(new(planner, null, 0, area.Host.Id, text, true, area.Today), cancellation);
        var started = area.Today.AddMonths(-8);
        await saveProject.Handle(
            new(planner, saved.Id, null, 0, "Felles ord for tidlig innsats", $"{started.Year}", "Ansatte i skole, barnehage og helse mener det samme når de sier tidlig innsats.", ProjectStatus.Running, area.Today),
            cancellation);
        await saveProject.Handle(
            new(planner, saved.Id, null, 0, "Fra 16 til 23: overgangen til voksenlivet", "", "Alle ungdommer i tiltak har en plan før de fyller 17.", ProjectStatus.Planned, area.Today),
            cancellation);
        await saveGathering.Handle(
            new(
                planner, saved.Id, null, 0, area.Today.AddDays(-40), "Storfjell kommunehus",
                "10.00 Kaffe\n10.15 Hva legger vi i ordene?\n12.00 Lunsj\n12.45 Gruppearbeid: ett ord hver\n14.30 Slutt",
                "Vi ble enige om fire ord som alle kommunene drøfter hjemme før jul. Hver kommune prøver ett eksempel fra en av de andre.", true, area.Today),
            cancellation);
    }
}
