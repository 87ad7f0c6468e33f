using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;
using Langbenk.Law.Sharing;

namespace Langbenk.Pages.Law.Share;

/// <summary>A judgement as the page asks for it.</summary>
public sealed record ShareJudgement(string Fact, string Test, string? Help, Verdict IfYes, Verdict IfNo, bool IsDuty)
{
    public bool IsAddress => Fact.EndsWith(".addressProtection", StringComparison.Ordinal);

    public bool IsConcern => Fact.StartsWith("concern.", StringComparison.Ordinal);
}

/// <summary>One piece of the package with its own verdict.</summary>
public sealed record SharePart(string What, Verdict Verdict, string RuleId);

/// <summary>Somebody who can consent, with what has been said so far.</summary>
public sealed record ShareConsenter(string Person, string Who, string? Status, string? Form, string? Why);

/// <summary>A decision as the page shows it: nothing is computed in the view.</summary>
public sealed record ShareAnswer
{
    public required Verdict Verdict { get; init; }

    public required string Explanation { get; init; }

    public required bool Provisional { get; init; }

    public required IReadOnlyList<string> Steps { get; init; }

    public required IReadOnlyList<SharePart> Duties { get; init; }

    public required IReadOnlyList<SharePart> Parts { get; init; }

    public required IReadOnlyList<(Provision Provision, string? Paragraph)> Grounds { get; init; }

    public required RuleVersion Rule { get; init; }

    public required IReadOnlyList<ShareJudgement> Judgements { get; init; }

    public required IReadOnlyList<ShareConsenter> Consenters { get; init; }

    public required IReadOnlyList<Warning> Warnings { get; init; }

    public required bool DutyStillStands { get; init; }

    public required bool SaysWhatToWrite { get; init; }

    public static ShareAnswer Of(SharingDecision decision, LawBook book, ShareFacts facts, Language language)
    {
        var words = new ShareAnswerWords(decision, book, facts, language);
        return new ShareAnswer
        {
            Verdict = decision.Verdict,
            Explanation = words.Explanation,
            Provisional = decision.Provisional,
            Steps = words.Steps(),
            Duties = decision.Verdict == Verdict.Must ? [] : words.Parts(p => p.Verdict == Verdict.Must),
            Parts = decision.PartsDiffer ? words.Parts(_ => true) : [],
            Grounds = Langbenk.Law.Writing.Grounds.Of(decision, book),
            Rule = decision.Rule,
            Judgements = [.. decision.Judgements.Select(words.Judgement)],
            Consenters = words.Consenters(),
            Warnings = [.. Code.Warnings.Values.Where(w => (decision.Warnings & (1u << (int)w)) != 0)],
            DutyStillStands = decision.ConcernIsOpen && decision.Request.Receiver.Type != ActorType.ChildWelfare,
            SaysWhatToWrite = decision.Verdict >= Verdict.May,
        };
    }
}
