using Langbenk.Prevention.Goals;

namespace Langbenk.Demo;

/// <summary>An indicator with a reading a year from 2022; without a wanted direction it is only followed.</summary>
sealed record DemoIndicator(string? Key, string Name, string Unit, WantedDirection? Wanted, decimal? Target, params IReadOnlyList<decimal> Readings);

sealed record DemoGoal(string Text, string Theme, GoalLevels Levels, (int From, int To) Ages)
{
    public bool IsWhole => Deadline is not null;

    public string Change { get; init; } = "";

    public string Effect { get; init; } = "";

    public Guid? Service { get; init; }

    public Guid? Municipality { get; init; }

    public string Position { get; init; } = "";

    public DateOnly? Deadline { get; init; }

    public IReadOnlyList<string> Measures { get; init; } = [];

    public IReadOnlyList<DemoIndicator> Indicators { get; init; } = [];
}

static class GoalsDemoGoals
{
    public static IReadOnlyList<DemoGoal> Of(DemoArea area) =>
    [
        new("Familier som ber om hjelp, får den innen fire uker", "parenting", GoalLevels.Selective | GoalLevels.Indicated, (-1, 18))
        {
            Change = "Før måtte familien finne rett tjeneste selv. Nå tar den som får spørsmålet, kontakten videre: én dør inn.",
            Effect = "Barn slipper å vente mens problemet vokser. Det er tidlig innsats i praksis.",
            Service = area.HealthClinics[0].Id, Position = "leder for helsestasjonen", Deadline = new(2026, 12, 31),
            Measures = ["Én dør inn: felles telefon og skjema", "Familieveiledning hjemme", "Ukentlig inntaksmøte mellom tjenestene"],
            Indicators =
            [
                new("help-within-weeks", "", "%", WantedDirection.Up, 80, 46, 52, 58, 66, 71),
                new("reports-of-concern", "", "", null, null, 164, 158, 171, 169, 162),
            ],
        },
        new("Foreldre får trygg veiledning før barnet begynner på skolen", "parenting", GoalLevels.Universal | GoalLevels.Selective, (-1, 6))
        {
            Change = "Alle helsestasjonene bruker samme veiledningsprogram, og ansatte fra barnehagene er med som kursledere.",
            Effect = "Flere barn har voksne som forstår dem og setter trygge grenser.",
            Service = area.HealthClinics[1].Id, Position = "fagansvarlig helsesykepleier", Deadline = new(2026, 12, 31),
            Measures = ["Foreldrekurs (ICDP) på alle helsestasjonene", "Åpen barnehage to dager i uka"],
            Indicators = [new("parents-mastery", "", "%", WantedDirection.Up, 75, 60, 61, 66, 70, 72)],
        },
        new("Barn blir spurt, og det de sier, blir skrevet ned", "neglect", GoalLevels.Indicated, (3, 18))
        {
            Change = "Malene for møter og planer har fått et eget felt for hva barnet mener. Lederne ser etter det hver måned.",
            Effect = "Barn opplever at hjelpen handler om dem.",
            Service = area.ChildWelfare.Id, Position = "barnevernsleder", Deadline = new(2026, 12, 31),
            Measures = ["Opplæring i samtaler med barn", "Nye maler for møter og planer"],
            Indicators = [new("child-heard", "", "%", WantedDirection.Up, 90, 55, 63, 78, 88, 93)],
        },
        new("Elever som uteblir fra skolen, får hjelp den første måneden", "school", GoalLevels.Indicated, (6, 16))
        {
            Change = "Skolen ringer hjem etter tre dager, og PPT og helsesykepleier møter familien sammen.",
            Effect = "Flere fullfører skolen og har noen å være sammen med.",
            Service = area.EducationalPsychological.Id, Position = "leder for PPT", Deadline = new(2026, 6, 1),
            Measures = ["Felles rutine for fravær", "Los for ungdom mellom 13 og 18 år"],
            Indicators = [new("high-absence", "", "%", WantedDirection.Down, 4, 7.2m, 7.5m, 6.8m, 6.1m, 5.6m)],
        },
        new("Barn i familier med lite penger er med på fritidsaktiviteter", "leisure", GoalLevels.Selective, (6, 18))
        {
            Change = "Nav, kultur og idrettslagene deler på utgiftene. Familien søker ikke selv: tjenesten som kjenner den, spør.",
            Effect = "Barn slipper å stå utenfor fordi det koster penger.",
            Service = area.Nav.Id, Position = "leder for Nav Nordfjella", Deadline = new(2026, 12, 31),
            Measures = ["Utstyrssentral i hver kommune", "Fritidskasse uten søknad"],
            Indicators = [new("low-income-leisure", "", "%", WantedDirection.Up, 70, 41, 44, 47, 55, 59)],
        },
        new("Tjenestene mener det samme når de bruker samme ord", "cooperation", GoalLevels.Universal, (-1, 18))
        {
            Change = "Vi har drøftet og vedtatt seks felles ord. De står i alle maler og i opplæringen av nyansatte.",
            Effect = "Familier får samme svar uansett hvem de spør.",
            Municipality = area.Host.Id, Position = "kommunalsjef for oppvekst", Deadline = new(2026, 12, 31),
            Measures = ["Felles fagdag hver høst", "Tverrfaglige samhandlingsteam"],
            Indicators = [new("common-words-known", "", "%", WantedDirection.Up, 80, 22, 31, 48, 57, 64)],
        },
        new("Ungdom har et sted å være om kveldene", "leisure", GoalLevels.Universal, (13, 18))
        {
            Change = "Ungdomsklubbene åpner samme kvelder, og bussen går innom alle fem.",
            Effect = "Færre unge er ensomme.",
            Measures = ["Åpen ungdomsklubb to kvelder i uka"],
        },
        new("Familier med rusproblemer får hjelp sammen", "substances", GoalLevels.Indicated, (-1, 18))
        {
            Effect = "Barn får trygge dager hjemme.",
            Service = area.ChildWelfare.Id, Position = "leder for familieteamet",
            Indicators = [new(null, "Andel foreldre i rusbehandling der barna også fikk tilbud", "%", WantedDirection.Up, null)],
        },
    ];
}
