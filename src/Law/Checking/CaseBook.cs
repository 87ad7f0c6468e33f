using Langbenk.Law.Rulebook;

namespace Langbenk.Law.Checking;

/// <summary>The repository's cases and how the rulebook answers them; run once when first asked for.</summary>
public sealed class CaseBook
{
    private readonly Lazy<IReadOnlyList<CaseResult>> results;

    public CaseBook(LawBook book, IReadOnlyList<LawCase> cases)
    {
        Cases = cases;
        results = new(() =>
        {
            using var runner = new CaseRunner(book);
            return [.. cases.Select(runner.Run)];
        });
    }

    public IReadOnlyList<LawCase> Cases { get; }

    public IReadOnlyList<CaseResult> Results => results.Value;

    /// <summary>The cases that test a rule: those that say so and those whose answer rests on it.</summary>
    public IReadOnlyList<CaseResult> CasesOf(string ruleId) =>
        [.. Results.Where(r => r.Case.Rules.Contains(ruleId) || r.RulesUsed.Contains(ruleId))];

    public static CaseBook LoadBesideProgram(LawBook book) =>
        new(book, Read(Path.Combine(AppContext.BaseDirectory, "cases")));

    /// <summary>The case files of a folder: decide, deadline and rights, or the names that other collections use for them.</summary>
    public static IReadOnlyList<LawCase> Read(string folder)
    {
        var found = new List<LawCase>();
        Add("decide.jsonl", LawVerb.Decide);
        Add("vignettes.jsonl", LawVerb.Decide);
        Add("deadline.jsonl", LawVerb.Deadline);
        Add("deadlines.jsonl", LawVerb.Deadline);
        Add("rights.jsonl", LawVerb.Rights);
        return found;

        void Add(string file, LawVerb verb)
        {
            var path = Path.Combine(folder, file);
            if (File.Exists(path))
                found.AddRange(LawCase.ReadFile(path, verb));
        }
    }
}
