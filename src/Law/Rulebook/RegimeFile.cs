using System.Text.Json;
using Langbenk.Law.Codes;

namespace Langbenk.Law.Rulebook;

internal static class RegimeFile
{
    public static RegimeTable Read(JsonElement root, Dictionary<string, Rule> rules)
    {
        var rows = new List<RegimeRow>();
        foreach (var row in root.EnumerateArray())
        {
            var source = new Source("regimes.json", row.GetProperty("regime").GetString()!);
            var facts = new PatternFacts(row.TryGetProperty("for", out var sender) ? sender : default(JsonElement).OrEmpty(), source);
            rows.Add(new RegimeRow(
                source.Code(row, "regime", Code.Regimes), facts.Mask("senders", Code.ActorTypes),
                row.TryGetProperty("private", out var owner) ? owner.GetBoolean() : null,
                Rule("secrecy"), Rule("fails"), Rule("consent"), Rule("lookUp")));

            Rule Rule(string name) => rules.GetValueOrDefault(row.GetProperty(name).GetString()!)
                ?? throw source.Invalid($"the rule '{row.GetProperty(name)}' is not in the rulebook");
        }

        return new RegimeTable(rows);
    }
}
