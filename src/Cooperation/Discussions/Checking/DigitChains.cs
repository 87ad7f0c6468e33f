using System.Globalization;

namespace Langbenk.Cooperation.Discussions.Checking;

/// <summary>Digits that a reader takes as one number, with at most two signs or spaces between each: 010190 12345, 41 23 45 67.</summary>
static class DigitChains
{
    public const int MostBetween = 2;
    const int NationalNumber = 11;
    const int Phone = 8;

    public static IEnumerable<Finding> In(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            if (!char.IsDigit(text[at]))
            {
                at++;
                continue;
            }

            var (end, digits) = Chain(text, at);
            if (digits.Length >= NationalNumber)
            {
                yield return new(FindingKind.NationalNumber, at, end - at);
            }
            else if (digits.Length >= Phone && !IsDateOrYears(text[at..end], digits))
            {
                yield return new(FindingKind.Phone, at, end - at);
            }

            at = end;
        }
    }

    static (int End, string Digits) Chain(string text, int start)
    {
        var (end, between) = (start, 0);
        var digits = new System.Text.StringBuilder();
        for (var at = start; at < text.Length && between <= MostBetween; at++)
        {
            if (char.IsDigit(text[at]))
            {
                digits.Append((char)('0' + CharUnicodeInfo.GetDecimalDigitValue(text[at])));
                (end, between) = (at + 1, 0);
            }
            else if (IsBetween(text[at]))
            {
                between++;
            }
            else
            {
                break;
            }
        }

        return (end, digits.ToString());
    }

    /// <summary>Spaces of all kinds, also those that are not seen, and the signs that people group digits with.</summary>
    public static bool IsBetween(char sign) => char.IsWhiteSpace(sign) || char.GetUnicodeCategory(sign) is UnicodeCategory.Format or UnicodeCategory.DashPunctuation || sign is '.' or '/' or '_' or '*' or '(' or ')' or '+';

    /// <summary>«12.03.2024» is told as a date, and «2023 2024» is none's telephone.</summary>
    static bool IsDateOrYears(string written, string digits) => digits.Length == Phone && (Patterns.IsDate(written) || (IsYear(digits[..4]) && IsYear(digits[4..])));

    static bool IsYear(string four) => four.StartsWith("19", StringComparison.Ordinal) || four.StartsWith("20", StringComparison.Ordinal);
}
