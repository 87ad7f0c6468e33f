namespace Langbenk.Pages.Law.Share;

/// <summary>Which judgement to ask for next, computed from those whose answer can still matter.</summary>
public static class ShareNext
{
    /// <summary>
    /// The one asked for by link; else duties first, then what makes a given consent valid, then the rest. What was
    /// answered «I do not know» is not asked again by itself.
    /// </summary>
    public static ShareJudgement? Of(IReadOnlyList<ShareJudgement> judgements, ShareFacts facts, string? ask)
    {
        if (judgements.FirstOrDefault(j => j.Fact == ask) is { } wanted)
            return wanted;
        var open = judgements.Where(j => !facts.Has(j.Fact)).ToArray();
        return open.FirstOrDefault(j => j.IsDuty)
            ?? open.FirstOrDefault(j => j.Fact.StartsWith("consent.", StringComparison.Ordinal))
            ?? open.FirstOrDefault();
    }
}

/// <summary>The concerns are asked on one page: five separate questions would be five chances to give up.</summary>
public static class ShareConcerns
{
    public static ShareFacts Answered(ShareFacts facts, string asked)
    {
        var ticked = facts.List(ShareKeys.Concerns);
        var rest = ticked.Contains("none") ? "no" : ticked.Contains("unknown") ? "unknown" : null;
        var answered = facts.With(ShareKeys.Concerns);
        foreach (var fact in asked.Split(',').Where(f => f.StartsWith("concern.", StringComparison.Ordinal)))
        {
            if (ticked.Contains(fact))
                answered = answered.With(fact, "yes");
            else if (rest is not null)
                answered = answered.With(fact, rest);
        }

        return answered;
    }
}

/// <summary>The fields of a step that have no answer yet.</summary>
public static class ShareMissing
{
    public static IEnumerable<string> Of(ShareStep step, ShareFacts facts) => Fields(step, facts).Where(f => !facts.Has(f));

    private static IEnumerable<string> Fields(ShareStep step, ShareFacts facts) => step switch
    {
        ShareStep.Who => facts[ShareKeys.Action] == "look-up" ? [ShareKeys.From] : [ShareKeys.From, ShareKeys.To],
        ShareStep.About => facts.Has(ShareKeys.About, "sibling") ? [ShareKeys.About, ShareKeys.Age, ShareKeys.SiblingAge] : [ShareKeys.About, ShareKeys.Age],
        ShareStep.What => [ShareKeys.Kinds, ShareKeys.Named],
        ShareStep.Why => [ShareKeys.Purpose],
        ShareStep.Order => [ShareKeys.Order],
        _ => [],
    };
}
