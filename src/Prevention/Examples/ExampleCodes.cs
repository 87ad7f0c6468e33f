using Langbenk.Kernel;

namespace Langbenk.Prevention.Examples;

/// <summary>The closed lists an example is found by.</summary>
public static class ExampleCodes
{
    public static IReadOnlyDictionary<string, Text> Levels { get; } = new Dictionary<string, Text>
    {
        [FirstExamples.Universal] = new("For alle (universelt)", "For alle (universelt)", "For everyone (universal)"),
        [FirstExamples.Selective] = new("For grupper med økt risiko (selektivt)", "For grupper med auka risiko (selektivt)", "For groups at greater risk (selective)"),
        [FirstExamples.Indicated] = new("For dem som alt strever (indikert)", "For dei som alt strevar (indikert)", "For those already struggling (indicated)"),
    };

    public static IReadOnlyDictionary<string, Text> Themes { get; } = new Dictionary<string, Text>
    {
        ["one-door"] = new("Én dør inn", "Éi dør inn", "One door in"),
        ["parents"] = new("Foreldrestøtte", "Foreldrestøtte", "Support for parents"),
        ["early-years"] = new("Gravide og små barn", "Gravide og små barn", "Pregnancy and small children"),
        ["school"] = new("Skole og fravær", "Skule og fråvær", "School and absence"),
        ["youth"] = new("Ungdom og fritid", "Ungdom og fritid", "Youth and leisure"),
        ["mental-health"] = new("Psykisk helse", "Psykisk helse", "Mental health"),
        ["drugs-crime"] = new("Rus og kriminalitet", "Rus og kriminalitet", "Drugs and crime"),
        ["violence"] = new("Vold og overgrep", "Vald og overgrep", "Violence and abuse"),
        ["poverty"] = new("Økonomi og bolig", "Økonomi og bustad", "Money and housing"),
        ["disability"] = new("Funksjonsnedsettelse", "Funksjonsnedsetjing", "Disability"),
        ["participation"] = new("Medvirkning", "Medverknad", "Participation"),
        ["cooperation"] = new("Samarbeid mellom tjenester", "Samarbeid mellom tenester", "Cooperation between services"),
    };

    /// <summary>SSB's classes by number of inhabitants, smallest first.</summary>
    public static IReadOnlyList<string> Sizes { get; } = ["1", "2", "3", "4", "5.1", "5.2", "6.1", "6.2"];

    /// <summary>The themes of the examples everyone has.</summary>
    public static IReadOnlyList<string> ThemesOf(string knownKey) => knownKey switch
    {
        "family-guide" => ["one-door", "disability", "cooperation"],
        "staffed-home" => ["parents", "youth"],
        "u16" => ["youth", "drugs-crime", "cooperation"],
        "dialogue-process" => ["parents", "participation"],
        "ung-los" => ["youth", "school"],
        "raising-concern" => ["cooperation", "parents"],
        _ => [],
    };
}
