using Langbenk.Kernel;

namespace Langbenk.Prevention.Examples;

/// <summary>
/// The six examples the evaluation's informants brought forward themselves (ch. 4.2, theme 5), with the level its authors place
/// them on and the size class from its tables 2-2 and 2-3.
/// </summary>
public static class FirstExamples
{
    public const string Report = "Evaluering av barnevernsreformen, statusrapport 2023 (Menon Economics og NTNU Samfunnsforskning for Bufdir), kap. 4.2, tema 5";

    public const string Universal = "universal";

    public const string Selective = "selective";

    public const string Indicated = "indicated";

    public static IReadOnlyList<FirstExample> All { get; } =
    [
        FirstExamplesFamilies.FamilyGuide,
        FirstExamplesFamilies.StaffedHome,
        FirstExamplesYouth.U16,
        FirstExamplesFamilies.Dialogue,
        FirstExamplesYouth.Ung,
        FirstExamplesYouth.RaisingConcern,
    ];

    public static FirstExample? Find(string key) => All.FirstOrDefault(example => example.Key == key);

    /// <summary>What a size class means: SSB's classification by number of inhabitants.</summary>
    public static Text? SizeLabel(string code) => code switch
    {
        "1" => new("Under 2 000 innbyggere", "Under 2 000 innbyggjarar", "Under 2 000 inhabitants"),
        "2" => new("2 000–4 999 innbyggere", "2 000–4 999 innbyggjarar", "2 000–4 999 inhabitants"),
        "3" => new("5 000–9 999 innbyggere", "5 000–9 999 innbyggjarar", "5 000–9 999 inhabitants"),
        "4" => new("10 000–19 999 innbyggere", "10 000–19 999 innbyggjarar", "10 000–19 999 inhabitants"),
        "5.1" => new("20 000–29 999 innbyggere", "20 000–29 999 innbyggjarar", "20 000–29 999 inhabitants"),
        "5.2" => new("30 000–49 999 innbyggere", "30 000–49 999 innbyggjarar", "30 000–49 999 inhabitants"),
        "6.1" => new("50 000–299 999 innbyggere", "50 000–299 999 innbyggjarar", "50 000–299 999 inhabitants"),
        "6.2" => new("300 000 eller flere innbyggere", "300 000 eller fleire innbyggjarar", "300 000 or more inhabitants"),
        _ => null,
    };
}
