namespace Langbenk.Architecture.Tests;

/// <summary>The table of docs/architecture.md: which module may use which.</summary>
static class ModuleTable
{
    public static IReadOnlyDictionary<string, HashSet<string>> Read()
    {
        var rows = File.ReadLines(Path.Combine(Repository.Root, "docs", "architecture.md"))
            .SkipWhile(line => !line.StartsWith("| module ", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries));
        return rows.ToDictionary(cells => cells[0], cells => MayUse(cells[2]));
    }

    static HashSet<string> MayUse(string cell) => cell == "–"
        ? []
        : [.. cell.Split(',', StringSplitOptions.TrimEntries)];
}
