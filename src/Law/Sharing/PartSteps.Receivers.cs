using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;

namespace Langbenk.Law.Sharing;

/// <summary>Steps 5, 6 and 8: special receivers, closed special rules and consent.</summary>
internal sealed partial class PartSteps
{
    // Step 5, in the order of its sentences
    private bool SpecialReceivers()
    {
        if (kind == InformationKind.ReporterIdentity && Hit(formulas.And(
                facts.Yes(Assessment.SpecialReasonToWithhold), formulas.Not(ReporterConsents())),
                Verdict.MustNot, cited.ReporterIdentity))
            return true;
        if (request.Receiver.ReporterStatus == ReporterStatus.PrivateReporter && kind != InformationKind.ReceiptOfReport
            && Hit(formulas.Not(Opens()), Verdict.MustNot, cited.PrivateReporter))
            return true;
        if (Regime == Regime.None)
            return Hit(Formulas.True, Verdict.May, request.Receiver.Type == ActorType.ChildWelfare ? cited.ReporterIdentity : Wording(Row.Fails));
        if (IsSelf)
            return Hit(Formulas.True, Verdict.May, cited.Consent);
        if (request.PubliclyKnown)
            return Hit(Formulas.True, Verdict.May, cited.Generally);
        return ParentsAndHealth() || ParentsInformed() || PartyAccess();
    }

    // pbrl § 3-4
    private bool ParentsAndHealth()
    {
        var child = request.Persons[person];
        if (Regime != Regime.Health || request.Receiver.Type != ActorType.Guardian
            || child.Role != PersonRole.Child || child.Age >= 18 || kind == InformationKind.ReporterIdentity)
            return false;
        var rule = cited.ParentsHealth;
        if (Hit(facts.Yes(Assessment.ParentalResponsibility), Verdict.Must, rule)
            || Hit(facts.Yes(Assessment.WeightyReasonsAgainst), Verdict.MustNot, rule))
            return true;
        if (child.Age < 16)
        {
            var keepsToHerself = child.Age >= 12 && child.Consent is { Status: ConsentStatus.Refused or ConsentStatus.Withdrawn }
                ? facts.Yes(Assessment.ChildReasonRespected)
                : Formulas.False;
            return Hit(keepsToHerself, Verdict.MustNot, rule) || Hit(Formulas.True, Verdict.Must, rule);
        }

        if (Hit(Opens(), Verdict.May, rule))
            return true;
        if (request.Has(Circumstance.AuthoritySecrecyOrder))
            return Hit(Formulas.True, Verdict.MustNot, cited.Secrecy);
        return Hit(Formulas.True, child.Consent is { IsNo: true } ? Verdict.MustNot : Verdict.NeedsConsent, rule);
    }

    // barnelova § 47 (UN-31)
    private bool ParentsInformed()
    {
        if (request.Purpose != Purpose.InformParents || Regime is not (Regime.Fvl or Regime.Social or Regime.Police)
            || request.Receiver.Type is not (ActorType.Guardian or ActorType.ParentWithoutResponsibility)
            || request.Persons[person].Role != PersonRole.Child || !request.Persons[person].IsMinor
            || kind == InformationKind.ReporterIdentity)
            return false;
        return (request.Has(Circumstance.RequestedByReceiver)
                && Hit(formulas.Not(facts.Yes(Assessment.HarmIfInformed)), Verdict.Must, cited.ParentsInformed))
            || Hit(Formulas.True, Verdict.May, cited.ParentsInformed, 1u << (int)Condition.WithholdingAllowed);
    }

    private bool PartyAccess()
    {
        if (request.Purpose != Purpose.PartyAccess)
            return false;
        var to = request.Receiver;
        if (to.Party && to.Person >= 0 && to.Person != person && request.Persons[to.Person].Age < 15)
            return Hit(Formulas.True, Verdict.MustNot, cited.YoungParty);
        return Hit(facts.Yes(Assessment.HarmIfInformed), Verdict.MustNot, cited.PartyAccess)
            || (to.Party && to.Type.IsPerson() && Regime is Regime.Fvl or Regime.Bvl or Regime.Social or Regime.Crisis
                && Hit(Formulas.True, Verdict.May, cited.PartyAccess));
    }

    // Step 6: consent only, even between colleagues
    private bool ClosedRules()
    {
        return request.Purpose switch
        {
            Purpose.ChangeOfKindergarten => Closed(cited.ChangeOfKindergarten, Formulas.True),
            Purpose.StartOfSchool when request.Sender.Type is ActorType.Kindergarten => Closed(cited.StartOfSchool, Formulas.True),
            Purpose.ChangeOfSchool =>
                Closed(cited.ChangeOfSchool, formulas.Not(facts.Yes(Assessment.Education)), educationRule: true),
            Purpose.PublicAccess => Closed(cited.PublicAccess, Formulas.True),
            _ => false,
        };
    }

    private bool Closed(RuleVersion? rule, int when, bool educationRule = false)
    {
        if (rule is null)
            return false;
        if (Hit(formulas.And(when, Opens(educationRule)), Verdict.May, rule))
            return true;
        if (request.Has(Circumstance.AuthoritySecrecyOrder))
            return Hit(when, Verdict.MustNot, cited.Secrecy);
        if (request.Purpose == Purpose.PublicAccess && Hit(formulas.And(when, consent.AnyNo(person)), Verdict.MustNot, rule))
            return true;
        return Hit(when, IsOutsider ? Verdict.MustNot : Verdict.NeedsConsent, rule);
    }

    // Step 8
    private bool Consented() => Hit(Opens(), Verdict.May, Wording(Row.Consent));

    private int ReporterConsents()
    {
        if (request.Persons[person].Role == PersonRole.Reporter)
            return consent.Entry(person);
        var all = Formulas.True;
        var found = false;
        for (var i = 0; i < request.Persons.Length; i++)
        {
            if (request.Persons[i].Role != PersonRole.Reporter)
                continue;
            found = true;
            all = formulas.And(all, consent.Entry(i));
        }

        return found ? all : Formulas.False;
    }
}
