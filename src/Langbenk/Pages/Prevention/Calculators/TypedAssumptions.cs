using System.Globalization;
using Langbenk.Kernel;
using Langbenk.Prevention.Calculators;
using Langbenk.Texts;

namespace Langbenk.Pages.Prevention.Calculators;

/// <summary>One assumption as it stands in the form: what was typed, what we suggested, and what is wrong with it.</summary>
public sealed record TypedAssumption(Assumption Suggested, Assumption Used, string Low, string High, string? Error)
{
    public string LowField => Suggested.Key + "-lav";

    public string HighField => Suggested.Key + "-hoy";

    public bool IsChanged => Error is null && (Used.Low, Used.High) != (Suggested.Low, Suggested.High);
}

/// <summary>Reads the assumptions of a calculator from the address: what is not there is as we suggested.</summary>
public static class TypedAssumptions
{
    const int LongestNumber = 30;

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
        return [.. typed.Select(one => one with
        {
            Error = one.Error ?? faults.FirstOrDefault(fault => fault.AssumptionKey == one.Suggested.Key)?.Problem.Title[language],
        })];
    }

    static TypedAssumption Read(Assumption suggested, IQueryCollection query, Language language)
    {
        var (low, lowText) = Number(query[suggested.Key + "-lav"], suggested.Low, language);
        var (high, highText) = Number(query[suggested.Key + "-hoy"], suggested.High, language);
        return low is { } from && high is { } to
            ? new(suggested, suggested.Between(from, to), lowText, highText, null)
            : new(suggested, suggested, lowText, highText, CalculatorTexts.BadNumber[language]);
    }

    /// <summary>As people write it: spaces between the thousands, comma or point before the decimals.</summary>
    static (decimal? Number, string Text) Number(string? typed, decimal suggested, Language language)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return (suggested, AmountWords.Plain(suggested, language));
        }

        var kept = typed.Length > LongestNumber ? typed[..LongestNumber] : typed.Trim();
        var plain = string.Concat(kept.Where(letter => !char.IsWhiteSpace(letter))).Replace(',', '.');
        var read = decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        return (read && typed.Length <= LongestNumber ? number : null, kept);
    }
}
