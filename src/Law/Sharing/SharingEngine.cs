using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;

namespace Langbenk.Law.Sharing;

/// <summary>
/// Decides whether a sender may, must or must not share with a receiver (contract § 3). Pure over its request and the
/// rulebook; holds workspace only, so each thread has its own.
/// </summary>
public sealed class SharingEngine
{
    private readonly LawBook book;
    private readonly DayLaws days;
    private readonly Formulas formulas = new();
    private readonly PartSteps steps;
    private readonly SharingDecision decision = new();

    public SharingEngine(LawBook book) : this(book, new DayLaws(book)) { }

    private SharingEngine(LawBook book, DayLaws days)
    {
        (this.book, this.days) = (book, days);
        steps = new PartSteps(formulas, book);
    }

    /// <summary>An engine for another thread over the same compiled law.</summary>
    public SharingEngine ForAnotherThread() => new(book, days);

    public SharingDecision Decide(SharingRequest request)
    {
        formulas.Clear();
        steps.Use(request, days.At(request.AsOf));
        decision.Start(request, steps.Regime, steps.Row);
        foreach (var person in request.About)
        {
            foreach (var kind in request.Kinds)
            {
                decision.Add(Part(person, kind));
            }
        }

        FindJudgements(Whole());
        var conditions = ConditionsOf.Decision(decision);
        decision.Finish(conditions, WarningsOf.Decision(decision, book, steps.GroundNotInForce));
        if (decision.Verdict == Verdict.NeedsConsent)
            MissingConsents.Find(decision);
        return decision;
    }

    // From the last person to the first: later facts lie deeper, so each part is laid on top of what is there.
    private int Whole()
    {
        var parts = decision.Parts;
        var whole = (int)Verdict.Must;
        for (var i = parts.Length - 1; i >= 0; i--)
            whole = formulas.Min(whole, parts[i].Function);
        return whole;
    }

    private PartDecision Part(int person, InformationKind kind)
    {
        steps.Decide(person, kind);
        var (verdict, rule, observe) = steps.Outcomes.Floor();
        return new PartDecision(person, kind, verdict, rule, observe, steps.Outcomes.Function());
    }

    private void FindJudgements(int whole)
    {
        var anyOpen = !Formulas.IsConstant(whole);
        foreach (var part in decision.Parts)
            anyOpen |= !Formulas.IsConstant(part.Function);
        if (anyOpen)
            ListJudgements(whole);
    }

    // Apart from the test above, because what it captures would be made for every decision.
    private void ListJudgements(int whole)
    {
        var facts = new SortedSet<int>();
        formulas.CollectFacts(whole, facts);
        var dutyFacts = new SortedSet<int>();
        foreach (var part in decision.Parts)
        {
            formulas.CollectFacts(formulas.Equals(part.Function, (int)Verdict.Must), dutyFacts);
        }

        facts.UnionWith(dutyFacts);
        foreach (var fact in facts.OrderBy(f => dutyFacts.Contains(f) ? 0 : 1).ThenBy(f => f))
            AddJudgement(whole, fact, dutyFacts.Contains(fact), facts);
    }

    private void AddJudgement(int whole, int fact, bool isDuty, SortedSet<int> facts)
    {
        if (fact >= Assessments.Count)
        {
            var (person, kind) = RequestFacts.Split(fact);
            var first = RequestFacts.Number(person, PersonFact.AddressFirst);
            if (kind == PersonFact.AddressSecond && facts.Contains(first))
                return;
            if (kind is PersonFact.AddressFirst or PersonFact.AddressSecond)
            {
                AddAddress(whole, first, isDuty);
                return;
            }
        }

        decision.Add(new Judgement(fact, (Verdict)formulas.LowestGiven(whole, fact, true), (Verdict)formulas.LowestGiven(whole, fact, false), isDuty));
    }

    // Four values in two questions: yes is any protection at its lowest, no is none.
    private void AddAddress(int whole, int first, bool isDuty)
    {
        var notFirst = formulas.Given(whole, first, false);
        var asProtected = Math.Min(formulas.LowestGiven(whole, first, true), formulas.LowestGiven(notFirst, first + 1, true));
        decision.Add(new Judgement(first, (Verdict)asProtected, (Verdict)formulas.LowestGiven(notFirst, first + 1, false), isDuty));
    }
}
