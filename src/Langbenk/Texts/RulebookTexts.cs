using Langbenk.Kernel;
using Langbenk.Law.Codes;

namespace Langbenk.Texts;

/// <summary>Searching and browsing the rulebook.</summary>
public static class RulebookTexts
{
    public static Text Title => new("Regelboka", "Regelboka", "The rulebook");

    public static Text Lead(int count) => new(
        $"{count} regler for den som arbeider med barn: hva de sier, når de gjelder, og hvor sikre vi er. Svarene i Langbenk bygger på dem.",
        $"{count} reglar for den som arbeider med barn: kva dei seier, når dei gjeld, og kor sikre vi er. Svara i Langbenk byggjer på dei.",
        $"{count} rules for those who work with children: what they say, when they apply, and how sure we are. The answers in Langbenk rest on them.");

    public static Text Search => new("Søk i reglene", "Søk i reglane", "Search the rules");

    public static Text SearchHint => new(
        "Ord, regelnummer eller paragraf: «samtykke», «ME-01», «barnevernsloven § 13-2»",
        "Ord, regelnummer eller paragraf: «samtykke», «ME-01», «barnevernslova § 13-2»",
        "Words, rule number or section: “consent”, “ME-01”, “Child Welfare Act § 13-2”");

    public static Text Act => new("Lov", "Lov", "Act");

    public static Text Service => new("Hvem regelen gjelder for", "Kven regelen gjeld for", "Whom the rule binds");

    public static Text All => new("Alle", "Alle", "All");

    public static Text Day => new("Slik loven var den", "Slik lova var den", "The law as it was on");

    public static Text Find => new("Vis reglene", "Vis reglane", "Show the rules");

    public static Text Found(int count, string day) => new(
        $"{count} regler, slik loven var {day}", $"{count} reglar, slik lova var {day}", $"{count} rules, as the law was on {day}");

    public static Text NothingFound => new(
        "Ingen regler passer. Prøv færre ord, eller velg «Alle».",
        "Ingen reglar passar. Prøv færre ord, eller vel «Alle».",
        "No rules match. Try fewer words, or choose “All”.");

    public static Text ByAct => new("Etter lov", "Etter lov", "By act");

    public static Text ByService => new("Etter hvem de gjelder for", "Etter kven dei gjeld for", "By whom they bind");

    public static Text TooEarly(DateOnly from) => new(
        $"Regelboka går tilbake til {DateWords.Of(from, Language.Nb)}. Før det kan det mangle regler.",
        $"Regelboka går tilbake til {DateWords.Of(from, Language.Nn)}. Før det kan det mangle reglar.",
        $"The rulebook goes back to {DateWords.Of(from, Language.En)}. Before that, rules may be missing.");

    public static Text InForce => new("I kraft", "I kraft", "In force");

    public static Text NotYet => new("Ikke i kraft ennå", "Ikkje i kraft enno", "Not yet in force");

    public static Text Ended => new("Gjelder ikke lenger", "Gjeld ikkje lenger", "No longer in force");

    public static Text Passed => new("Vedtatt, ikke i kraft", "Vedteken, ikkje i kraft", "Passed, not in force");

    public static Text Consequence(Consequence consequence) => consequence switch
    {
        Law.Codes.Consequence.Must => new("Plikt", "Plikt", "Duty"),
        Law.Codes.Consequence.May => new("Lov, men ikke plikt", "Lov, men ikkje plikt", "Permitted, not required"),
        Law.Codes.Consequence.NeedsConsent => new("Krever samtykke", "Krev samtykke", "Requires consent"),
        Law.Codes.Consequence.MustNot => new("Ikke lov", "Ikkje lov", "Not permitted"),
        Law.Codes.Consequence.Right => new("Rettighet", "Rett", "Right"),
        Law.Codes.Consequence.Deadline => new("Frist", "Frist", "Deadline"),
        _ => new("Opplyser", "Opplyser", "Informs"),
    };
}
