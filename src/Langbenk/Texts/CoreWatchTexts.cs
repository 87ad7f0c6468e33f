using Langbenk.Kernel;
using Langbenk.Prevention.Measures;

namespace Langbenk.Texts;

/// <summary>Which service carries which level, year by year.</summary>
public static class CoreWatchTexts
{
    public static Text Title => new("Er barnevernet på vei mot et kjernebarnevern?", "Er barnevernet på veg mot eit kjernebarnevern?", "Is child welfare moving towards its core?");

    public static Text Lead(string place) => new(
        $"{place}, sett fra kommunens egne tiltak: hvem bærer hvilket nivå av forebyggingen, år for år?",
        $"{place}, sett frå kommunen sine eigne tiltak: kven ber kva nivå av førebygginga, år for år?",
        $"{place}, seen from the municipality's own measures: who carries which level of prevention, year by year?");

    public static Text Sentence(CoreYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        var (i, s, u) = (year.Of(MeasureLevels.Indicated), year.Of(MeasureLevels.Selective), year.Of(MeasureLevels.Universal));
        return new(
            $"I {year.Year} bar barneverntjenesten {Part(i, Language.Nb)} av de indikerte tiltakene, {Part(s, Language.Nb)} av de selektive og {Part(u, Language.Nb)} av de universelle.",
            $"I {year.Year} bar barnevernstenesta {Part(i, Language.Nn)} av dei indikerte tiltaka, {Part(s, Language.Nn)} av dei selektive og {Part(u, Language.Nn)} av dei universelle.",
            $"In {year.Year} the child welfare service carried {Part(i, Language.En)} of the indicated measures, {Part(s, Language.En)} of the selective and {Part(u, Language.En)} of the universal.");
    }

    public static Text Own(CoreYear first, CoreYear last)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(last);
        return new(
            $"Av det barneverntjenesten selv gjør, var {first.OwnIndicated ?? 0} % indikert i {first.Year} og {last.OwnIndicated ?? 0} % i {last.Year}.",
            $"Av det barnevernstenesta sjølv gjer, var {first.OwnIndicated ?? 0} % indikert i {first.Year} og {last.OwnIndicated ?? 0} % i {last.Year}.",
            $"Of what the child welfare service does itself, {first.OwnIndicated ?? 0}% was indicated in {first.Year} and {last.OwnIndicated ?? 0}% in {last.Year}.");
    }

    static string Part(LevelShare share, Language language) => share.Percent is { } percent
        ? new Text($"{percent} % ({share.ByChildWelfare} av {share.All})", $"{percent} % ({share.ByChildWelfare} av {share.All})", $"{percent}% ({share.ByChildWelfare} of {share.All})")[language]
        : new Text("ingen (det fantes ingen)", "ingen (det fanst ingen)", "none (there were none)")[language];

    public static Text Verdict(CoreMovement movement) => movement switch
    {
        CoreMovement.TowardsCore => new(
            "Barneverntjenesten bærer mindre av det som kommer før vansker er der, og mer av det den selv gjør, kommer etter. Det er en bevegelse mot et kjernebarnevern.",
            "Barnevernstenesta ber mindre av det som kjem før vanskane er der, og meir av det ho sjølv gjer, kjem etter. Det er ei rørsle mot eit kjernebarnevern.",
            "The child welfare service carries less of what comes before difficulties appear, and more of what it does itself comes after. That is a movement towards core child welfare."),
        CoreMovement.TowardsPrevention => new(
            "Barneverntjenesten bærer mer av det som kommer før vansker er der.",
            "Barnevernstenesta ber meir av det som kjem før vanskane er der.",
            "The child welfare service carries more of what comes before difficulties appear."),
        CoreMovement.NoClear => new(
            "Tiltakene viser ingen tydelig bevegelse den ene eller den andre veien.",
            "Tiltaka viser inga tydeleg rørsle den eine eller den andre vegen.",
            "The measures show no clear movement one way or the other."),
        _ => new("For lite å sammenligne ennå.", "For lite å samanlikne enno.", "Too little to compare yet."),
    };

    public static Text SmallNumbers => new(
        "Tallene er små: ett tiltak mer eller mindre flytter prosenten mye. De sier hvor mange tiltak, ikke hvor mange barn.",
        "Tala er små: eitt tiltak meir eller mindre flyttar prosenten mykje. Dei seier kor mange tiltak, ikkje kor mange barn.",
        "The numbers are small: one measure more or less moves the percentage a lot. They say how many measures, not how many children.");

    public static Text WatchHeading => new("Det evalueringen ber om å følge med på", "Det evalueringa ber om å følgje med på", "What the evaluation asks to be watched");

    public static IReadOnlyList<Text> Watch =>
    [
        new("Om barneverntjenesten samler seg om de mest alvorlige sakene, mens andre skal ta familiene som ikke fyller lovens vilkår. Finnes det da noen som gjør det?",
            "Om barnevernstenesta samlar seg om dei mest alvorlege sakene, medan andre skal ta familiane som ikkje fyller vilkåra i lova. Finst det då nokon som gjer det?",
            "Whether the child welfare service gathers around the most serious cases, while others are to take the families that do not meet the conditions of the Act. Does anybody then do so?"),
        new("Om plassen til barneverntjenesten i den forebyggende planen blir mindre.",
            "Om plassen til barnevernstenesta i den førebyggjande planen blir mindre.",
            "Whether the child welfare service's place in the preventive plan becomes smaller."),
        new("Om kommuner utvikler ulike typer barnevern, så hjelpen avhenger av hvor man bor.",
            "Om kommunar utviklar ulike typar barnevern, så hjelpa kjem an på kvar ein bur.",
            "Whether municipalities develop different kinds of child welfare, so that help depends on where one lives."),
    ];

    public static Text WatchSource => new(
        "Evaluering av barnevernsreformen, statusrapport 2023 (Menon Economics/NTNU Samfunnsforskning for Bufdir), kap. 4.2 tema 4 og anbefalingene.",
        "Evaluering av barnevernsreformen, statusrapport 2023 (Menon Economics/NTNU Samfunnsforsking for Bufdir), kap. 4.2 tema 4 og tilrådingane.",
        "Evaluation of the child welfare reform, status report 2023 (Menon Economics/NTNU Social Research for Bufdir), ch. 4.2 theme 4 and the recommendations.");

    public static Text Picture => new(
        "Barneverntjenestens andel av tiltakene på hvert nivå", "Andelen av tiltaka på kvart nivå som barnevernstenesta ber", "The child welfare service's share of the measures on each level");

    public static Text TableCaption => new(
        "Tiltak som barneverntjenesten bærer, av alle på nivået, ved utgangen av året",
        "Tiltak som barnevernstenesta ber, av alle på nivået, ved utgangen av året",
        "Measures the child welfare service carries, of all on the level, at the end of the year");

    public static Text Year => new("År", "År", "Year");

    public static Text Share(LevelShare share)
    {
        ArgumentNullException.ThrowIfNull(share);
        return share.Percent is { } percent
            ? new($"{percent} % ({share.ByChildWelfare} av {share.All})", $"{percent} % ({share.ByChildWelfare} av {share.All})", $"{percent}% ({share.ByChildWelfare} of {share.All})")
            : new("Ingen tiltak", "Ingen tiltak", "No measures");
    }

    public static Text SoFar(DateOnly day) => new(
        $"per {DateWords.Of(day, Language.Nb)}", $"per {DateWords.Of(day, Language.Nn)}", $"as of {DateWords.Of(day, Language.En)}");

    public static Text Carriers(int year) => new($"Hvem bærer hva i {year}", $"Kven ber kva i {year}", $"Who carries what in {year}");

    public static Text Carrier => new("Tjeneste", "Teneste", "Service");

    public static Text NothingYet => new(
        "Ingen tiltak er publisert ennå, så det er ingenting å følge med på.",
        "Ingen tiltak er publiserte enno, så det er ingenting å følgje med på.",
        "No measures are published yet, so there is nothing to watch.");
}
