using System.Globalization;
using Langbenk.Kernel;
using Langbenk.Prevention.Calculators;
using Langbenk.Texts;

namespace Langbenk.Pages.Prevention.Calculators;

/// <summary>One assumption as it stands in the form: what was typed, what we suggested, and what is wrong with it.</summary>
public sealed record TypedAssumption(Assumption Suggested, Assumption Used, string Low, string High, string? Error, bool AtHigh = false)
{
    public string LowField => Suggested.Key + "-lav";

    public string HighField => Suggested.Key + "-hoy";

    /// <summary>The one of the two that is wrong.</summary>
    public string ErrorField => AtHigh ? HighField : LowField;

    public bool IsWrong(string field) => Error is not null && field == ErrorField;

    public bool IsChanged => Error is null && (Used.Low, Used.High) != (Suggested.Low, Suggested.High);
}

/// <summary>Reads the assumptions of a calculator from the address: what is not there is as we suggested.</summary>
public static class TypedAssumptions
{
    public static IReadOnlyList<TypedAssumption> Read(IReadOnlyList<Assumption> suggested, IQueryCollection query, Language language)
    {
        ArgumentNullException.ThrowIfNull(suggested);
        ArgumentNullException.ThrowIfNull(query);
        return [.. suggested.Select(one => Read(one, query, language))];
    }

    /// <summary>With what the calculation itself refused, each beside its assumption.</summary>
    public static IReadOnlyList<TypedAssumption> With(this IReadOnlyList<TypedAssumption> typed, IReadOnlyList<AssumptionFault> faults, Language language)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return [.. typed.Select(one => one.Error is null && faults.FirstOrDefault(fault => fault.AssumptionKey == one.Suggested.Key) is { } fault
            ? one with { Error = fault.Problem.Title[language], AtHigh = fault.AtHigh } : one)];
    }

    static TypedAssumption Read(Assumption suggested, IQueryCollection query, Language language)
    {
        var (low, lowText) = Number(query[suggested.Key + "-lav"], suggested.Low, language);
        var (high, highText) = Number(query[suggested.Key + "-hoy"], suggested.High, language);
        return low is { } from && high is { } to
            ? new(suggested, suggested.Between(from, to), lowText, highText, null)
            : new(suggested, suggested, lowText, highText, CalculatorTexts.BadNumber[language], low is not null);
    }

    /// <summary>As people write it: spaces between the thousands, comma or point before the decimals. All of it stays in the field.</summary>
    static (decimal? Number, string Text) Number(string? typed, decimal suggested, Language language)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return (suggested, AmountWords.Plain(suggested, language));
        }

        var plain = string.Concat(typed.Where(letter => !char.IsWhiteSpace(letter))).Replace(',', '.').Replace('\u2212', '-');
        return (decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number : BeyondEveryLimit(plain), typed.Trim());
    }

    /// <summary>A number all right, and longer than any that can be counted with: the limit it breaks is told, as for other large ones.</summary>
    static decimal? BeyondEveryLimit(string plain)
    {
        var digits = plain.TrimStart('-', '+');
        return digits.Length == 0 || digits.Count(sign => sign == '.') > 1 || digits.Any(sign => sign != '.' && !char.IsAsciiDigit(sign)) || digits == "."
            ? null : plain[0] == '-' ? decimal.MinValue : decimal.MaxValue;
    }
}
