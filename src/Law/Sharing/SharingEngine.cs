using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;

namespace Langbenk.Law.Sharing;

/// <summary>
/// Decides whether a sender may, must or must not share with a receiver (contract § 3). Pure over its request and the
/// rulebook; holds workspace only, so each thread has its own.
/// </summary>
public sealed class SharingEngine
{
    // Diagrams are as deep as there are unknown facts; above this a deeper stack is made for them.
    private const int ManyPersons = 150;
    private const int DeepStack = 512 << 20;

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

    public LawBook Book => book;

    /// <summary>An engine for another thread over the same compiled law.</summary>
    public SharingEngine ForAnotherThread() => new(book, days);

    public SharingDecision Decide(SharingRequest request)
    {
        if (request.Persons.Length <= ManyPersons)
            return DecideHere(request);
        var thread = new Thread(() => DecideHere(request), DeepStack);
        thread.Start();
        thread.Join();
        return decision;
    }

    private SharingDecision DecideHere(SharingRequest request)
    {
        formulas.Clear();
        steps.Use(request, days.At(request.AsOf));
        decision.Start(request, steps.Regime, steps.Row);
        var whole = (int)Verdict.Must;
        foreach (var person in request.About)
        {
            foreach (var kind in request.Kinds)
            {
                var part = Part(person, kind);
                whole = formulas.Min(whole, part.Function);
                decision.Add(part);
            }
        }

        FindJudgements(whole);
        var conditions = ConditionsOf.Decision(decision);
        decision.Finish(conditions, WarningsOf.Decision(decision, book, steps.GroundNotInForce));
        if (decision.Verdict == Verdict.NeedsConsent)
            MissingConsents.Find(decision);
        return decision;
    }

    private PartDecision Part(int person, InformationKind kind)
    {
        steps.Decide(person, kind);
        var (verdict, rule, observe) = steps.Outcomes.Floor();
        return new PartDecision(person, kind, verdict, rule, observe, steps.Outcomes.Function());
    }

    private void FindJudgements(int whole)
    {
        var duties = Formulas.False;
        var anyOpen = !Formulas.IsConstant(whole);
        foreach (var part in decision.Parts)
            anyOpen |= !Formulas.IsConstant(part.Function);
        if (!anyOpen)
            return;

        var facts = new SortedSet<int>();
        formulas.CollectFacts(whole, facts);
        var dutyFacts = new SortedSet<int>();
        foreach (var part in decision.Parts)
        {
            duties = formulas.Equals(part.Function, (int)Verdict.Must);
            formulas.CollectFacts(duties, dutyFacts);
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

        decision.Add(new Judgement(fact, Lowest(formulas.Given(whole, fact, true)), Lowest(formulas.Given(whole, fact, false)), isDuty));
    }

    // Four values in two questions: yes is any protection at its lowest, no is none.
    private void AddAddress(int whole, int first, bool isDuty)
    {
        var a = formulas.Given(whole, first, true);
        var notA = formulas.Given(whole, first, false);
        var concealed = formulas.Given(notA, first + 1, true);
        var none = formulas.Given(notA, first + 1, false);
        decision.Add(new Judgement(first, (Verdict)Math.Min(formulas.Lowest(a), formulas.Lowest(concealed)), Lowest(none), isDuty));
    }

    private Verdict Lowest(int function) => (Verdict)formulas.Lowest(function);
}
