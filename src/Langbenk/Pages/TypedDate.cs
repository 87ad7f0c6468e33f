using System.Globalization;
using System.Text.RegularExpressions;
using Langbenk.Texts;

namespace Langbenk.Pages;

/// <summary>Dates as people type them: 1.2.2026, 01.02.2026, 1/2/2026, 2026-02-01, 1. februar 2026. Day before month.</summary>
public static partial class TypedDate
{
    public static DateOnly? Read(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var text = typed.Trim();
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        if (Numbers().Match(text) is { Success: true } numbers)
        {
            return Make(numbers.Groups[3].Value, Number(numbers.Groups[2].Value), numbers.Groups[1].Value);
        }

        return Words().Match(text) is { Success: true } words
            ? Make(words.Groups[3].Value, DateWords.MonthOf(words.Groups[2].Value), words.Groups[1].Value)
            : null;
    }

    /// <summary>14.30, 14:30, 1430 or 14.</summary>
    public static TimeOnly? ReadTime(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        if (Time().Match(typed.Trim()) is not { Success: true } found)
        {
            return null;
        }

        var (hour, minute) = (Number(found.Groups[1].Value), found.Groups[2].Success ? Number(found.Groups[2].Value) : 0);
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    static DateOnly? Make(string year, int month, string day)
    {
        var (y, d) = (Number(year), Number(day));
        return y >= 1 && month is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, month) ? new DateOnly(y, month, d) : null;
    }

    static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^([0-9]{1,2})[./ -]\s?([0-9]{1,2})[./ -]\s?([0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^([0-9]{1,2})\.?\s+(\p{L}{3,9}\.?)\s+([0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"^([0-9]{1,2})(?:[.:]?([0-9]{2}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}
