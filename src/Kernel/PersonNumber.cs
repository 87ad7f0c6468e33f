using System.Text.RegularExpressions;

namespace Langbenk.Kernel;

/// <summary>
/// Nothing about a child or a family has a place in what a municipality steers by, nor in what people call themselves. Eleven digits, together or grouped as people write a national
/// identity number (010203 12345, 01.02.03-12345), are refused whether or not the digits add up: a mistyped number points at
/// someone too. A row of figures from a table is none.
/// </summary>
public static partial class PersonNumber
{
    // Day and month with the additions of D, H, synthetic and test numbers.
    const string Day = "(?:0[1-9]|[12][0-9]|3[01]|4[1-9]|[56][0-9]|7[01])";
    const string Month = "(?:0[1-9]|1[0-2]|4[1-9]|5[0-2]|6[5-9]|7[0-6]|8[1-9]|9[0-2])";
    const string Gap = @"[\s.\-/\u2013]{0,3}";

    public static bool IsIn(params IReadOnlyList<string> texts) => texts.Any(text => Pattern().IsMatch(text));

    [GeneratedRegex($@"(?<!\d)(?:\d{{6}}[ .\-\u00A0\u2013]?\d{{5}}|{Day}{Gap}{Month}{Gap}\d\d{Gap}\d{{3}}{Gap}\d\d)(?!\d)")]
    private static partial Regex Pattern();
}
