using System.Globalization;
using Langbenk.Kernel;
using Langbenk.Prevention.Calculators;

namespace Langbenk.Pages.Prevention.Calculators;

/// <summary>A range as a bar on a common line, in a drawing a thousand units wide. A zero line stands where amounts go below it.</summary>
public sealed record RangeBar(Text Name, AmountRange Range, string Left, string Width, string? Zero)
{
    const decimal Wide = 1000m;
    const decimal Narrowest = 6m;

    public static IReadOnlyList<RangeBar> On(IReadOnlyList<(Text Name, AmountRange Amount)> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var least = Math.Min(0m, rows.Min(row => row.Amount.Low));
        var span = Math.Max(0m, rows.Max(row => row.Amount.High)) - least;
        if (span == 0m)
        {
            return [];
        }

        string? zero = least < 0m ? Number(-least / span * Wide) : null;
        return [.. rows.Select(row => Bar(row.Name, row.Amount, least, span, zero))];
    }

    static RangeBar Bar(Text name, AmountRange amount, decimal least, decimal span, string? zero)
    {
        var width = Math.Max((amount.High - amount.Low) / span * Wide, Narrowest);
        var left = Math.Min((amount.Low - least) / span * Wide, Wide - width);
        return new(name, amount, Number(left), Number(width), zero);
    }

    static string Number(decimal number) => decimal.Round(number, 1).ToString(CultureInfo.InvariantCulture);
}
