using System.Text.Json;
using Langbenk.Law.Codes;

namespace Langbenk.Law.Rulebook;

/// <summary>Reads the <c>when</c> of a rule: lists of codes, each checked against its closed list.</summary>
internal readonly struct PatternFacts
{
    private static readonly string[] Known =
    [
        "senders", "receivers", "regimes", "kinds", "purposes", "circumstances", "reporterStatuses", "relations",
        "orderCaseTypes", "allYes", "allNo", "anyYes", "demands", "carriesLocation", "step", "verdict", "observe",
    ];

    private readonly JsonElement when;
    private readonly Source source;

    public PatternFacts(JsonElement when, Source source)
    {
        (this.when, this.source) = (when, source);
        foreach (var property in when.EnumerateObject())
        {
            if (Array.IndexOf(Known, property.Name) < 0)
                throw source.Invalid($"'when' has an unknown field '{property.Name}'");
        }
    }

    /// <summary>The bits of the codes in the list; all bits when the list is not there.</summary>
    public ulong Mask<T>(string name, CodeList<T> list) where T : struct, Enum
    {
        if (!when.TryGetProperty(name, out var codes))
            return ulong.MaxValue;
        var mask = 0UL;
        foreach (var code in codes.EnumerateArray())
        {
            if (!list.TryParse(code.GetString() ?? "", out var value))
                throw source.Invalid($"'{code}' is not a code of {list.Name}");
            mask |= 1UL << Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture);
        }

        return mask;
    }

    /// <summary>The same for a list of at most 32 codes.</summary>
    public uint Narrow<T>(string name, CodeList<T> list) where T : struct, Enum => (uint)(Mask(name, list) & uint.MaxValue);

    public ulong Judged(string name) => when.TryGetProperty(name, out _) ? Mask(name, Code.Facts) : 0;

    public Demand Demands()
    {
        var demands = Demand.None;
        if (!when.TryGetProperty("demands", out var names))
            return demands;
        foreach (var name in names.EnumerateArray())
        {
            if (!Demand.TryParse(name.GetString()!.Replace("-", "", StringComparison.Ordinal), true, out Demand demand))
                throw source.Invalid($"'{name}' is not a demand that the engine knows");
            demands |= demand;
        }

        return demands;
    }
}
