using System.Text.Json;
using Langbenk.Law.Rights;

namespace Langbenk.Law.Rulebook;

/// <summary>Reads the rulebook's files. Whatever is wrong stops the program with file, rule and reason.</summary>
public sealed class LawBookFiles
{
    private readonly string folder;
    private readonly Dictionary<string, Provision> provisions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Rule> rules = new(StringComparer.Ordinal);
    private Vocabulary vocabulary = null!;
    private int versions;

    private LawBookFiles(string folder) => this.folder = folder;

    /// <summary>The rules beside the program.</summary>
    public static LawBook LoadBesideProgram() => Load(Path.Combine(AppContext.BaseDirectory, "rules"));

    /// <exception cref="InvalidRulebookException">A file is missing or says something that cannot be used.</exception>
    public static LawBook Load(string folder) => new LawBookFiles(folder).Load();

    private LawBook Load()
    {
        vocabulary = new Vocabulary(Open("vocabulary.json"));
        var head = Open("rulebook.json");
        var dates = ReadDates(head);
        ReadProvisions(Open("provisions.json"));
        foreach (var file in ActFiles())
            Guarded(new Source(file, "-"), _ => ReadRules(file, Open(file)));
        RegimeTable regimes = null!;
        Guarded(new Source("regimes.json", "-"), _ => regimes = RegimeFile.Read(Open("regimes.json"), rules));
        Dictionary<Entitlement, EntitlementRule> entitlements = null!;
        Guarded(new Source("entitlements.json", "-"), _ => entitlements = EntitlementFile.Read(Open("entitlements.json"), rules, provisions));
        var book = new LawBook(dates, vocabulary, provisions, rules, regimes,
            new StepOrder(Ordered(head, "duties"), Ordered(head, "exceptions")),
            entitlements);
        Guarded(new Source("vocabulary.json", "-"), _ => LawBookRequirements.Check(book));
        return book;
    }

    private Rule[] Ordered(JsonElement head, string step) =>
        [.. head.GetProperty("steps").GetProperty(step).EnumerateArray().Select(id => rules.GetValueOrDefault(id.GetString()!)
            ?? throw new InvalidRulebookException("rulebook.json", id.ToString(), "the rule is not in the rulebook"))];

    private IEnumerable<string> ActFiles()
    {
        var acts = Path.Combine(folder, "acts");
        if (!Directory.Exists(acts))
            throw new InvalidRulebookException("acts", "-", "the folder is missing");
        return Directory.GetFiles(acts, "*.json").Order(StringComparer.Ordinal).Select(f => "acts/" + Path.GetFileName(f));
    }

    private JsonElement Open(string file)
    {
        try
        {
            return JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, file)),
                new JsonDocumentOptions { AllowDuplicateProperties = false }).RootElement;
        }
        catch (JsonException error)
        {
            throw new InvalidRulebookException(file, "-", "not valid JSON: " + error.Message);
        }
        catch (IOException error)
        {
            throw new InvalidRulebookException(file, "-", error.Message);
        }
    }

    private static BookDates ReadDates(JsonElement root)
    {
        var source = new Source("rulebook.json", "-");
        var coverage = root.GetProperty("coverage");
        return new BookDates(root.GetProperty("version").GetString()!, source.Day(root, "lawReadUntil"),
            source.Day(coverage, "decide"), source.Day(coverage, "rights"), source.Day(coverage, "deadline"));
    }

    private void ReadProvisions(JsonElement root)
    {
        foreach (var entry in root.EnumerateObject())
        {
            var source = new Source("provisions.json", entry.Name);
            var parts = entry.Name.Split(" § ", 2);
            if (parts.Length != 2)
                throw source.Invalid("a provision is written 'act § section'");
            var address = vocabulary.Value("act", parts[0], "lovdata") ?? throw source.Invalid($"the act '{parts[0]}' is unknown");
            var url = $"https://lovdata.no/{address}/§{parts[1].Replace(" ", "", StringComparison.Ordinal)}";
            provisions[entry.Name] = new Provision(provisions.Count, parts[0], parts[1], url,
                source.OptionalDay(entry.Value, "validFrom"), source.OptionalDay(entry.Value, "validTo"),
                RuleText.Read(entry.Value, "title", source));
        }
    }

    private void ReadRules(string file, JsonElement root)
    {
        var act = root.GetProperty("act").GetString()!;
        foreach (var rule in root.GetProperty("rules").EnumerateArray())
        {
            var id = rule.TryGetProperty("id", out var given) ? given.ToString() : "-";
            Guarded(new Source(file, id), source => ReadRule(rule, id, act, file, source));
        }
    }

    /// <summary>A value of another kind than expected, or one that is missing, is a fault of the file too.</summary>
    private static void Guarded(Source source, Action<Source> read)
    {
        try
        {
            read(source);
        }
        catch (Exception error) when (error is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw source.Invalid(error.Message);
        }
    }

    private void ReadRule(JsonElement rule, string id, string act, string file, Source source)
    {
        var wordings = new List<RuleVersion>();
        foreach (var version in rule.GetProperty("versions").EnumerateArray())
            wordings.Add(RuleVersionFile.Read(version, versions++, source, provisions));
        if (wordings.Count == 0)
            throw source.Invalid("a rule without a version");
        if (wordings.Exists(w => w.ValidTo < w.ValidFrom && !w.Inactive))
            throw source.Invalid("a version ends before it begins");
        for (var i = 1; i < wordings.Count; i++)
        {
            if (wordings.Take(i).Any(w => !w.Inactive && !wordings[i].Inactive && w.Overlaps(wordings[i])))
                throw source.Invalid("two versions are in force on the same day");
        }

        if (!rules.TryAdd(id, new Rule(id, act, file, RuleText.Read(rule, "title", source), RuleText.Read(rule, "bound", source), wordings)))
            throw source.Invalid("the id is used twice");
    }
}
