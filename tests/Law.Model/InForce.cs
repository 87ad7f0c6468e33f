namespace Langbenk.Law.Model;

/// <summary>
/// Is a ground named in <c>reliesOn</c> in force at asOf? From the dates of contract § 3.7 and the tables only.
/// A text that names no provision known here is not ruled out.
/// </summary>
static class InForce
{
    const string Never = "9999-12-31";

    /// <summary>Act or "act § section", first day, last day (null = still in force). The longest match decides.</summary>
    static readonly (string Ground, string From, string? To)[] Dates =
    [
        ("fvl25", Never, null), ("barnelova25", Never, null), ("barnelova 2025", Never, null),
        ("bvl92", "1993-01-01", "2022-12-31"), ("bvl", "2023-01-01", null),
        ("oppl98", "1999-08-01", "2024-07-31"), ("oppl", "2024-08-01", null),
        ("nskl", "2026-07-01", null), ("ipforskr", "2022-08-01", null),
        ("fosterhjemsforskr", "2024-01-01", null), ("medvirkningsforskr", "2024-01-01", null),
        ("overgangsforskr", "2023-01-01", null), ("oppfolgingsforskr", "2023-01-01", null),
        ("fvl § 13 b første ledd nr. 7", "2021-07-01", null), ("fvl § 13 b nr. 7", "2021-07-01", null),
        ("fvl § 13 b nr 7", "2021-07-01", null), ("fvl § 13 g", "2021-07-01", null),
        ("bhgl § 47 a", "2021-08-01", null), ("bhgl § 2 a", "2018-08-01", null), ("bhgl § 2 b", "2022-08-01", null),
        ("hol § 7-2 a", "2022-08-01", null), ("pbrl § 2-5 c", "2022-08-01", null),
        ("bvl § 7-7", "2026-01-01", null), ("bvl § 5-12", "2026-01-01", null),
        ("bvl § 8-7", "2026-01-01", null), ("bvl § 13-5 a", "2026-01-01", null),
        ("bvl § 4-6", "2026-01-23", null), ("bvl § 5-13", "2026-01-23", null),
        ("hpl § 21 a", "2001-01-01", "2026-06-30"), ("hpl § 28 f", "2026-07-01", null),
    ];

    public static bool IsNotRuledOut(string ground, Request request)
    {
        var text = string.Join(' ', ground.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var match = Dates.Where(d => Names(text, d.Ground)).OrderByDescending(d => d.Ground.Length).FirstOrDefault();
        if (match.Ground is null) return true;
        return request.From(match.From) && (match.To is null || string.CompareOrdinal(request.AsOf, match.To) <= 0);
    }

    static bool Names(string text, string ground) =>
        text.StartsWith(ground, StringComparison.OrdinalIgnoreCase)
        && (text.Length == ground.Length || !char.IsLetterOrDigit(text[ground.Length]) && text[ground.Length] != '-');
}
