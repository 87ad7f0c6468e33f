using System.Text.Json;

namespace Langbenk.Prevention.Tests.Content2;

/// <summary>The rulebook's files as they lie in the repository: which rules there are, and on which provisions each rests.</summary>
static class Rulebook
{
    static readonly string Root = FindRoot();

    public static IReadOnlyDictionary<string, IReadOnlySet<string>> GroundsByRule { get; } = Directory
        .EnumerateFiles(Path.Combine(Root, "acts"), "*.json")
        .SelectMany(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("rules").EnumerateArray())
        .ToDictionary(rule => rule.GetProperty("id").GetString()!, Grounds);

    public static IReadOnlySet<string> Provisions { get; } = JsonDocument
        .Parse(File.ReadAllText(Path.Combine(Root, "provisions.json"))).RootElement.EnumerateObject().Select(entry => entry.Name).ToHashSet();

    static IReadOnlySet<string> Grounds(JsonElement rule) => rule.GetProperty("versions").EnumerateArray()
        .SelectMany(version => version.GetProperty("grounds").EnumerateArray())
        .Select(ground => ground.ValueKind == JsonValueKind.String ? ground.GetString()! : ground.GetProperty("provision").GetString()!)
        .ToHashSet();

    static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Langbenk.slnx")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        return Path.Combine(folder.FullName, "src", "Law", "rules");
    }
}
