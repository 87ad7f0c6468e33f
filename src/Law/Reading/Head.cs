using System.Text.Json;
using Langbenk.Kernel;

namespace Langbenk.Law.Reading;

/// <summary>What every request begins with: which contract, and which day.</summary>
internal static class Head
{
    public static void ReadContract(ObjectReader reader, ErrorList errors)
    {
        if (reader.Value("contract", required: true) is not { } value)
            return;
        if (value.ValueKind != JsonValueKind.Number)
            errors.Add("wrong-type", "contract");
        else if (!value.TryGetDecimal(out var number) || number != 1)
            errors.Add("unsupported-contract", "contract", value.ToString(), "1");
    }

    public static DateOnly? ReadAsOf(ObjectReader reader, ErrorList errors, DateOnly from)
    {
        var asOf = reader.Date("asOf", required: true);
        if (asOf < from)
            errors.Add("date-outside-coverage", "asOf", $"{asOf:yyyy-MM-dd}", detail: Text.Same($"{from:yyyy-MM-dd}"));
        return asOf;
    }
}
