using System.Text.Json;
using Langbenk.Law.Rights;

namespace Langbenk.Law.Rulebook;

/// <summary>The rules and provisions behind one entitlement.</summary>
public sealed record EntitlementRule(IReadOnlyList<Rule> Rules, IReadOnlyList<Provision> Provisions)
{
    public IEnumerable<Provision> At(DateOnly day) => Provisions.Where(p => p.AppliesAt(day));
}

internal static class EntitlementFile
{
    public static Dictionary<Entitlement, EntitlementRule> Read(JsonElement root, Dictionary<string, Rule> rules, Dictionary<string, Provision> provisions)
    {
        var found = new Dictionary<Entitlement, EntitlementRule>();
        foreach (var code in RightsCode.Entitlements.Values)
        {
            var name = RightsCode.Entitlements.Of(code);
            var source = new Source("entitlements.json", name);
            if (!root.TryGetProperty(name, out var entry))
                throw source.Invalid("the entitlement is missing");
            found[code] = new EntitlementRule(
                [.. entry.GetProperty("rules").EnumerateArray().Select(r => rules.GetValueOrDefault(r.GetString()!)
                    ?? throw source.Invalid($"the rule '{r}' is not in the rulebook"))],
                [.. entry.GetProperty("grounds").EnumerateArray().Select(p => provisions.GetValueOrDefault(p.GetString()!)
                    ?? throw source.Invalid($"the ground '{p}' is not in provisions.json"))]);
        }

        return found;
    }
}
