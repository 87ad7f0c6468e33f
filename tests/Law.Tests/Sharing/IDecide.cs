using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;
using Langbenk.Law.Sharing;
using Langbenk.Law.Tests.Support;

namespace Langbenk.Law.Tests.Sharing;

/// <summary>Something that answers <c>decide</c>: the engine, or a mutant that breaks one rule.</summary>
interface IDecide
{
    Answer Decide(Draft draft);
}

/// <summary>An answer that stays when the engine decides again.</summary>
sealed record Answer(Verdict Verdict, string RuleId, bool Provisional, PartAnswer[] Parts, PartAnswer[] Duties,
    JudgementAnswer[] Judgements, Provision[] Grounds)
{
    /// <summary>Everything that a reader can act on, to compare two answers by.</summary>
    public string Sense => $"{Verdict} {RuleId} {Provisional} [{string.Join(' ', Parts)}] [{string.Join(' ', Judgements)}]";

    public bool Opens => Verdict >= Verdict.May;
}

readonly record struct PartAnswer(int Person, InformationKind Kind, Verdict Verdict, string RuleId);

readonly record struct JudgementAnswer(string Fact, Verdict IfYes, Verdict IfNo);

sealed class EngineDecides(SharingEngine engine) : IDecide
{
    public EngineDecides() : this(Books.Engine()) { }

    public Answer Decide(Draft draft) => Copy(engine.Decide(draft.ToRequest()));

    public static Answer Copy(SharingDecision decision)
    {
        var request = decision.Request;
        var parts = new PartAnswer[decision.Parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var part = decision.Parts[i];
            parts[i] = new PartAnswer(part.Person, part.Kind, part.Verdict, part.Rule.RuleId);
        }

        JudgementAnswer[] judgements = [.. decision.Judgements.Select(j => new JudgementAnswer(FactNames.Name(request, j.Fact), j.IfYes, j.IfNo))];
        return new Answer(decision.Verdict, decision.Rule.RuleId, decision.Provisional, parts,
            [.. parts.Where(p => p.Verdict == Verdict.Must)], judgements,
            [.. Writing.Grounds.Of(decision, Books.Book).Select(g => g.Provision)]);
    }
}

/// <summary>Breaks one rule on purpose: changes what the engine is asked, or what it answered.</summary>
sealed class Mutant(IDecide engine, Func<Draft, Draft>? asked, Func<Draft, Answer, Answer>? answered) : IDecide
{
    public Answer Decide(Draft draft)
    {
        var answer = engine.Decide(asked?.Invoke(draft) ?? draft);
        return answered?.Invoke(draft, answer) ?? answer;
    }
}
