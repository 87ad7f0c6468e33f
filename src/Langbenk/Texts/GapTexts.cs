using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The page of gaps.</summary>
public static class GapTexts
{
    public static Text Title(string place) => new($"Hull i {place}", $"Hol i {place}", $"Gaps in {place}");

    public static Text Answer(int measures, int without, int needs) => (measures, without) switch
    {
        (0, _) => new("Ingen tiltak er publisert ennå.", "Ingen tiltak er publiserte enno.", "No measures are published yet."),
        (_, 0) => new(
            $"{measures} tiltak er publisert. Alle {needs} behov har minst ett.",
            $"{measures} tiltak er publiserte. Alle {needs} behov har minst eitt.",
            $"{measures} measures are published. All {needs} needs have at least one."),
        _ => new(
            $"{measures} tiltak er publisert. {without} av {needs} behov har ikke noe tiltak.",
            $"{measures} tiltak er publiserte. {without} av {needs} behov har ikkje noko tiltak.",
            $"{measures} measures are published. {without} of {needs} needs have no measure."),
    };

    public static Text NotAFault => new(
        "Et hull er noe å vurdere, ikke en feil: ikke alle behov trenger tiltak på alle nivåer. Publiserte tiltak teller, også de dere deler med andre kommuner.",
        "Eit hol er noko å vurdere, ikkje ein feil: ikkje alle behov treng tiltak på alle nivå. Publiserte tiltak tel, også dei de deler med andre kommunar.",
        "A gap is something to judge, not a fault: not every need asks for every level. Published measures count, also those shared with other municipalities.");

    public static Text Without => new("Behov uten noe tiltak", "Behov utan noko tiltak", "Needs without any measure");

    public static Text Matrix => new("Hva finnes, for hvem, på hvilket nivå", "Kva finst, for kven, på kva nivå", "What there is, for whom, on which level");

    public static Text MatrixOn(Text level) => new(
        $"Hva finnes, for hvem: {level.Nb.ToLowerInvariant()}", $"Kva finst, for kven: {level.Nn.ToLowerInvariant()}", $"What there is, for whom: {level.En.ToLowerInvariant()}");

    public static Text AllLevels => new("Alle nivåer", "Alle nivå", "All levels");

    public static Text ChooseLevel => new("Velg nivå", "Vel nivå", "Choose level");

    public static Text Legend => new(
        "U = universelt, S = selektivt, I = indikert. «Hull» = ingen tiltak. Tomt = ikke aktuelt i den alderen.",
        "U = universelt, S = selektivt, I = indikert. «Hol» = ingen tiltak. Tomt = ikkje aktuelt i den alderen.",
        "U = universal, S = selective, I = indicated. “Gap” = no measures. Empty = does not apply at that age.");

    public static Text LegendOne => new(
        "Tallet er hvor mange tiltak. «Hull» = ingen. Tomt = ikke aktuelt i den alderen.",
        "Talet er kor mange tiltak. «Hol» = ingen. Tomt = ikkje aktuelt i den alderen.",
        "The number is how many measures. “Gap” = none. Empty = does not apply at that age.");

    public static Text Gap => new("Hull", "Hol", "Gap");

    public static Text NeedColumn => new("Behov", "Behov", "Need");

    public static Text OnlyOneArena(int some, int all) => new(
        $"{some} av {all} tiltak foregår bare ett sted", $"{some} av {all} tiltak går føre seg berre éin stad", $"{some} of {all} measures happen in one place only");

    public static Text OnlyOneArenaWhy => new(
        "Forskningen antar at tiltak på flere arenaer kan virke bedre (Evaluering av barnevernsreformen, statusrapport 2023, kap. 3.4).",
        "Forskinga går ut frå at tiltak på fleire arenaer kan verke betre (Evaluering av barnevernsreformen, statusrapport 2023, kap. 3.4).",
        "Research assumes that measures in several places may work better (evaluation of the child welfare reform, status report 2023, ch. 3.4).");

    public static Text NotEvaluated(int some, int all) => new(
        $"{some} av {all} tiltak er ikke evaluert", $"{some} av {all} tiltak er ikkje evaluerte", $"{some} of {all} measures are not evaluated");

    public static Text OldWaiting(int some) => new(
        some == 1 ? "1 ventetid er målt for mer enn 90 dager siden" : $"{some} ventetider er målt for mer enn 90 dager siden",
        some == 1 ? "1 ventetid er målt for meir enn 90 dagar sidan" : $"{some} ventetider er målte for meir enn 90 dagar sidan",
        some == 1 ? "1 waiting time was measured more than 90 days ago" : $"{some} waiting times were measured more than 90 days ago");

    public static Text NoPlace => new(
        "Ingen kommune har publisert tiltak ennå. Når det første er publisert, ser du hullene her.",
        "Ingen kommune har publisert tiltak enno. Når det første er publisert, ser du hola her.",
        "No municipality has published measures yet. When the first is published, you see the gaps here.");
}
