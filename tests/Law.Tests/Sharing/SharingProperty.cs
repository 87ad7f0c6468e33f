using Langbenk.Law.Codes;
using Langbenk.Law.Tests.Support;

namespace Langbenk.Law.Tests.Sharing;

/// <summary>
/// One property of <c>decide</c>: how a situation is drawn in which it applies, what must hold, and a mutant of the
/// engine on which it must be seen to fail.
/// </summary>
sealed record SharingProperty(string Id, string Says, Func<Dice, Draft> Drawn, Func<IDecide, Draft, Dice, Outcome> Holds)
{
    public Func<Draft, Draft>? MutantAsks { get; init; }

    public Func<Draft, Answer, Answer>? MutantAnswers { get; init; }

    public IDecide Mutant(IDecide engine) => new Mutant(engine, MutantAsks, MutantAnswers);

    public Situation Draw(Dice dice) => new(Drawn(dice), dice.Below(int.MaxValue));

    public Outcome Check(IDecide engine, Situation situation) => Holds(engine, situation.Draft, new Dice(situation.Choice));

    // ---- what the checks below are written with ----

    public static Outcome Never(bool broken, Draft draft, Answer answer) =>
        Outcome.Of(!broken, () => $"{answer.Sense}\n{draft}");

    public static Outcome Same(IDecide engine, Draft before, Draft after) =>
        Compare(engine, before, after, (a, b) => a.Verdict == b.Verdict);

    public static Outcome NeverRaises(IDecide engine, Draft before, Draft after) =>
        Compare(engine, before, after, (a, b) => b.Verdict <= a.Verdict);

    public static Outcome NeverLowers(IDecide engine, Draft before, Draft after) => NeverRaises(engine, after, before);

    public static Outcome Compare(IDecide engine, Draft before, Draft after, Func<Answer, Answer, bool> holds)
    {
        var (a, b) = (engine.Decide(before), engine.Decide(after));
        return Outcome.Of(holds(a, b), () => $"{a.Sense}\n{before}\n{b.Sense}\n{after}");
    }

    public static Answer Opened(Answer answer) => answer.Verdict == Verdict.NeedsConsent ? answer with { Verdict = Verdict.May } : answer;
}

/// <summary>A drawn request with the seed of the choices that the check makes in it.</summary>
sealed record Situation(Draft Draft, int Choice)
{
    public static IEnumerable<Situation> Smaller(Situation situation) =>
        Shrinking.Of(situation.Draft).Select(smaller => situation with { Draft = smaller });
}
