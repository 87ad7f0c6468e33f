using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>How much is discussed. No count that points at a child.</summary>
public static class DiscussionCountTexts
{
    public static Text Title => new("Drøftinger i tall", "Drøftingar i tal", "Discussions in numbers");

    public static Text Lead => new(
        "Hele halvår, når de er over. Under 5 vises ikke, og heller ikke det som kunne regnes ut fra resten.",
        "Heile halvår, når dei er over. Under 5 blir ikkje vist, og heller ikkje det som kunne reknast ut frå resten.",
        "Whole half-years, when they are over. Under 5 is not shown, nor what could be worked out from the rest.");

    public static Text Half(DateOnly from) => new(
        from.Month == 1 ? $"Første halvår {from.Year}" : $"Andre halvår {from.Year}", from.Month == 1 ? $"Første halvår {from.Year}" : $"Andre halvår {from.Year}",
        from.Month == 1 ? $"First half of {from.Year}" : $"Second half of {from.Year}");

    public static Text Asked(bool asked, bool ofService) => !ofService ? new("Spørsmål fra kommunens tjenester", "Spørsmål frå tenestene i kommunen", "Questions from the municipality’s services")
        : asked ? new("Spørsmål fra oss", "Spørsmål frå oss", "Questions from us") : new("Spørsmål til oss", "Spørsmål til oss", "Questions to us");

    public static Text Total => new("I alt", "I alt", "In all");

    public static Text Under => new("under 5", "under 5", "under 5");

    public static Text Hidden => new("vises ikke", "blir ikkje vist", "not shown");

    public static Text NotDivided => new("For få til å deles opp.", "For få til å delast opp.", "Too few to be divided.");

    public static Text ByTheme => new("Etter tema", "Etter tema", "By theme");

    public static Text ByMonth => new("Etter måned", "Etter månad", "By month");

    public static Text ByService(bool ofService) => ofService ? new("Etter hvem vi spurte", "Etter kven vi spurde", "By whom we asked") : new("Etter tjeneste som spurte", "Etter teneste som spurde", "By service that asked");

    public static Text Count => new("Antall", "Tal", "Number");

    public static Text Month(DateOnly month) => DateWords.Month(month.Month);
}
