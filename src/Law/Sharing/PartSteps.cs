using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;

namespace Langbenk.Law.Sharing;

/// <summary>
/// Contract § 3.5 for one part (person × kind), step by step in its order. Every step is a formula, so the same lines
/// decide with all facts known and with some unknown.
/// </summary>
internal sealed partial class PartSteps(Formulas formulas, LawBook book)
{
    private readonly RequestFacts facts = new(formulas);
    private readonly Outcomes outcomes = new(formulas);
    private ConsentTest consent = null!;
    private SharingRequest request = null!;
    private Candidates candidates = null!;
    private CitedRules cited = null!;
    private Demand met;
    private uint purpose;
    private uint orderCase;
    private int person;
    private InformationKind kind;

    public Outcomes Outcomes => outcomes;

    public Regime Regime { get; private set; }

    public RegimeRow Row { get; private set; } = null!;

    public bool GroundNotInForce { get; private set; }

    public void Use(SharingRequest of, DayLaw atDay)
    {
        (request, cited) = (of, atDay.Cited);
        facts.Use(of);
        Regime = Regimes.Of(of.Sender);
        Row = book.Regimes.For(Regime, of.Sender.Type, of.Sender.Ownership);
        candidates = atDay.For(of.Sender.Type, of.Receiver.Type, Regime);
        met = Regimes.Met(of, Regime);
        consent ??= new ConsentTest(formulas, facts);
        consent.Use(of, Regime);
        purpose = 1u << (int)of.Purpose;
        orderCase = of.Order is { } order ? 1u << (int)order.CaseType : 0;
        GroundNotInForce = of.ReliesOn.Length > 0 && Reliance.AnyNotInForce(book, of.ReliesOn, of.AsOf);
    }

    public void Decide(int aboutPerson, InformationKind ofKind)
    {
        (person, kind) = (aboutPerson, ofKind);
        outcomes.Clear();
        _ = request.Action switch
        {
            Handling.LookUp => LookUp(),
            Handling.PreparePlan => PreparePlan(),
            Handling.Use => UseIt(),
            _ => Disclose(),
        };
    }

    private bool Disclose()
    {
        if (request.Identifiability == Identifiability.Anonymous)
            return Hit(Formulas.True, Verdict.May, cited.Anonymous);
        return Duties() || Address() || Bars() || SpecialReceivers() || ClosedRules() || RefusedHealthSharing()
            || Consented() || Exceptions() || Otherwise();
    }

    private bool LookUp() =>
        Hit(facts.Yes(Assessment.InternalWork), Verdict.May, Wording(Row.LookUp))
        || Hit(Formulas.True, Verdict.MustNot, Wording(Row.LookUp));

    private bool PreparePlan() =>
        Hit(consent.Valid(person), Verdict.May, cited.Plan)
        || Hit(consent.AnyNo(person), Verdict.MustNot, cited.Plan)
        || Hit(Formulas.True, Verdict.NeedsConsent, cited.Plan);

    private bool UseIt()
    {
        if (request.Identifiability == Identifiability.Anonymous)
            return Hit(Formulas.True, Verdict.May, cited.Anonymous);
        return Hit(new ReceivedOnConsent(formulas, facts, request, Regime).Covers(person), Verdict.May, cited.ReceivedOnConsent)
            || Hit(facts.Yes(Assessment.OriginalPurpose), Verdict.May, cited.OriginalPurpose)
            || Hit(Formulas.True, Verdict.NeedsConsent, cited.OriginalPurpose);
    }

    // Step 2
    private bool Duties()
    {
        foreach (var duty in candidates.Duties)
        {
            var applies = Applies(duty.Pattern);
            if (applies == Formulas.False)
                continue;
            if (kind == InformationKind.Location && !duty.Pattern.CarriesLocation)
                applies = formulas.And(applies, formulas.Not(facts.Strict(request, person)));
            if (Hit(applies, duty.Pattern.Verdict, duty.Version, duty.Pattern.Observe))
                return true;
        }

        return false;
    }

    // Step 9
    private bool Exceptions()
    {
        foreach (var exception in candidates.Exceptions)
        {
            if (Hit(Applies(exception.Pattern), exception.Pattern.Verdict, exception.Version, exception.Pattern.Observe))
                return true;
        }

        return false;
    }

    private int Applies(Pattern pattern)
    {
        if ((pattern.Kinds & (1u << (int)kind)) == 0 || (pattern.Purposes & purpose) == 0 || (pattern.Circumstances & ~request.Circumstances) != 0
            || (pattern.ReporterStatuses & (1u << (int)request.Receiver.ReporterStatus)) == 0
            || (pattern.Relations & (1u << (int)request.Receiver.Relation)) == 0
            || (pattern.OrderCaseTypes != uint.MaxValue && (pattern.OrderCaseTypes & orderCase) == 0)
            || (pattern.Demands & ~met & ~Demand.PatientHasNotRefused) != 0)
            return Formulas.False;
        var judged = facts.Test(pattern.AllYes, pattern.AllNo, pattern.AnyYes);
        return (pattern.Demands & Demand.PatientHasNotRefused) == 0
            ? judged
            : formulas.And(judged, formulas.Not(Refused(cited.WouldObjectCounts)));
    }

    /// <summary>The patient has said no, or would have, and nothing weighty outweighs it.</summary>
    private int Refused(bool wouldObjectCounts)
    {
        var refused = consent.PatientRefused(person);
        if (refused != Formulas.True && wouldObjectCounts && !consent.PatientDoesNotObject(person))
            refused = formulas.Or(refused, facts.Yes(Assessment.PatientWouldObject));
        return refused == Formulas.False
            ? Formulas.False
            : formulas.And(refused, formulas.Not(facts.Yes(Assessment.WeightyReasonsFor)));
    }

    private RuleVersion Wording(Rule rule) => rule.At(request.AsOf) ?? rule.Versions[0];

    private bool Hit(int when, Verdict verdict, RuleVersion rule, uint observe = 0) => outcomes.Hit(when, verdict, rule, observe);

    private bool IsSelf => request.Receiver.Type.IsPerson() && (request.Receiver.Person == person
        || (request.Receiver is { Type: ActorType.ThePerson, Person: < 0 } && request.About.Length == 1));

    private bool SameBody => request.Receiver.Relation == Relation.SameBody;

    private bool IsOutsider => request.Receiver.Type is ActorType.PrivatePerson or ActorType.Journalist;

    /// <summary>A valid consent opens, unless the authority has ordered secrecy whatever the parents consent to (TP-21).</summary>
    private int Opens(bool educationRule = false)
    {
        if (request.Has(Circumstance.AuthoritySecrecyOrder))
            return Formulas.False;
        var valid = consent.Valid(person, educationRule);
        // Who reported is the reporter's own information; nobody else opens it (property P10).
        return kind == InformationKind.ReporterIdentity ? formulas.And(valid, ReporterConsents()) : valid;
    }
}
