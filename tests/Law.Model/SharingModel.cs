using System.Text.Json;

namespace Langbenk.Law.Model;

/// <summary>
/// A plain and slow model of <c>law decide</c> (contract 1 §§ 2 and 3), read from the contract alone,
/// to compare a fast engine with. It takes a valid request; it does not look for errors.
/// </summary>
public static class SharingModel
{
    const int Must = 3;

    public static ModelAnswer Decide(JsonElement request)
    {
        var r = new Request(request);
        var diagram = new Diagram();
        var branching = new Branching(r);
        var parts = new List<ModelPart>();
        var trees = new List<Diagram.Node>();
        foreach (var about in r.About)
        {
            foreach (var kind in r.Kinds)
            {
                trees.Add(branching.Explore(diagram, r.Find(about), kind));
                parts.Add(new ModelPart(about, kind, branching.Floor.Verdict, branching.Floor.Rule));
            }
        }

        // The verdict is the lowest of the parts, for the same answers.
        var whole = trees.Aggregate(diagram.Lower);
        var verdict = Ruling.Order[Diagram.Floor(whole)];
        var judgements = Judgements(diagram, whole, trees, branching.Facts);
        return new ModelAnswer(
            verdict,
            judgements.Count > 0,
            parts.First(p => p.Verdict == verdict).RuleId,
            parts,
            parts.Where(p => p.Verdict == "must").ToList(),
            judgements);
    }

    /// <summary>
    /// § 2: every unknown fact whose answer changes the verdict under at least one assignment of the others,
    /// or makes some part a duty; those that matter to a duty first.
    /// </summary>
    static List<ModelJudgement> Judgements(
        Diagram diagram, Diagram.Node whole, List<Diagram.Node> trees, List<string> facts)
    {
        var forDuties = trees.SelectMany(t => Diagram.Facts(diagram.Is(t, Must))).ToHashSet();
        var forVerdict = Diagram.Facts(whole);
        return Enumerable.Range(0, facts.Count)
            .Where(f => forDuties.Contains(f) || forVerdict.Contains(f))
            .OrderByDescending(forDuties.Contains)
            .Select(f => Judgement(diagram, whole, f, facts[f]))
            .ToList();
    }

    /// <summary>ifYes and ifNo: the request's verdicts with the others at their floor. Yes to a protection = the lowest of the three.</summary>
    static ModelJudgement Judgement(Diagram diagram, Diagram.Node whole, int fact, string name)
    {
        var yes = Enumerable.Range(1, Branching.Answers(name).Length - 1).Min(a => FloorGiven(diagram, whole, fact, a));
        return new ModelJudgement(name, Ruling.Order[yes], Ruling.Order[FloorGiven(diagram, whole, fact, 0)]);
    }

    static int FloorGiven(Diagram diagram, Diagram.Node whole, int fact, int answer) =>
        Diagram.Floor(diagram.Given(whole, fact, answer));
}
