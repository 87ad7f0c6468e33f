namespace Langbenk.Prevention.Examples;

/// <summary>A few codes in one column, with a space before, between and after, so that one is found by <c>" code "</c>.</summary>
static class Codes
{
    public static string Join(IReadOnlyList<string> codes) => codes.Count == 0 ? "" : $" {string.Join(' ', codes)} ";

    public static IReadOnlyList<string> Split(string codes) => codes.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public static string Wanted(string code) => $" {code} ";
}
