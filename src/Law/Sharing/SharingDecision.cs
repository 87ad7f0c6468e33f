using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;

namespace Langbenk.Law.Sharing;

/// <summary>
/// What the engine found: verdict, rule, conditions and what a human still has to judge, by index into the request
/// and the rulebook. It belongs to the engine and holds until the engine decides again.
/// </summary>
public sealed class SharingDecision
{
    private PartDecision[] parts = new PartDecision[8];
    private readonly List<Judgement> judgements = [];
    private int count;

    public SharingRequest Request { get; private set; } = null!;

    public Verdict Verdict { get; private set; }

    /// <summary>The wording that decided the lowest part.</summary>
    public RuleVersion Rule { get; private set; } = null!;

    public Regime Regime { get; private set; }

    public RegimeRow Row { get; private set; } = null!;

    /// <summary>Bit n is set when condition n is to be observed.</summary>
    public uint Conditions { get; private set; }

    public uint Warnings { get; private set; }

    public ReadOnlySpan<PartDecision> Parts => parts.AsSpan(0, count);

    public IReadOnlyList<Judgement> Judgements => judgements;

    public bool Provisional => judgements.Count > 0;

    /// <summary>Index into the request's persons of those whose valid consent is missing.</summary>
    public List<int> ConsentsNeeded { get; } = [];

    /// <summary>A concern is there or has not been judged, and the sender would have to report it to child welfare.</summary>
    public bool ConcernIsOpen => Verdict < Verdict.Must && ConditionsOf.ConcernIsOpen(Request);

    public bool PartsDiffer
    {
        get
        {
            for (var i = 1; i < count; i++)
            {
                if (parts[i].Verdict != parts[0].Verdict)
                    return true;
            }

            return false;
        }
    }

    internal void Start(SharingRequest request, Regime regime, RegimeRow row)
    {
        (Request, Regime, Row, count) = (request, regime, row, 0);
        Verdict = Verdict.Must;
        judgements.Clear();
        ConsentsNeeded.Clear();
    }

    internal void Add(PartDecision part)
    {
        if (count == parts.Length)
            Array.Resize(ref parts, count * 2);
        parts[count++] = part;
        if (count > 1 && part.Verdict >= Verdict)
            return;
        (Verdict, Rule, Conditions) = (part.Verdict, part.Rule, part.Conditions);
    }

    internal void Add(Judgement judgement) => judgements.Add(judgement);

    internal void Finish(uint conditions, uint warnings) => (Conditions, Warnings) = (conditions, warnings);
}

/// <summary>One person's information of one kind. <see cref="Function"/> is the engine's own.</summary>
public readonly record struct PartDecision(int Person, InformationKind Kind, Verdict Verdict, RuleVersion Rule, uint Conditions, int Function);

/// <summary>An unknown fact that can matter, with the verdict for each answer, the other unknown facts at their floor.</summary>
public readonly record struct Judgement(int Fact, Verdict IfYes, Verdict IfNo, bool IsDuty);
