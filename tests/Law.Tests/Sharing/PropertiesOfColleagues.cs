using Langbenk.Law.Codes;
using Langbenk.Law.Tests.Support;
using static Langbenk.Law.Tests.Sharing.SharingProperty;

namespace Langbenk.Law.Tests.Sharing;

/// <summary>P28: between colleagues in one body, and in one Nav office. Action disclose.</summary>
static class PropertiesOfColleagues
{
    public static readonly SharingProperty[] All =
    [
        new("P28a", "colleagues: consent is needed by the consent-only rules alone", Colleagues, (e, r, _) => NeedsConsentByClosedRulesOnly(e, r))
        {
            MutantAsks = r => r.WithReceiver(a => a with { Relation = Relation.OtherBody }),
        },
        new("P28b", "colleagues who need it in their work may", r => Ordinary(r).With(Assessment.InternalWork, Tri.Yes), (e, r, _) =>
            Never(e.Decide(r) is var a && !a.Opens, r, a))
        {
            MutantAsks = r => r.With(Assessment.InternalWork, Tri.No),
        },
        new("P28c", "colleagues without need, consent or another ground must not", Bare, (e, r, _) =>
            Never(e.Decide(r) is var a && a.Verdict != Verdict.MustNot, r, a))
        {
            MutantAsks = r => r.WithReceiver(a => a with { Relation = Relation.OtherBody }),
        },
    ];

    static Draft Colleagues(Dice dice)
    {
        var draft = Draw.Disclosure(dice) with { Identifiability = Identifiability.Identified };
        var isNav = dice.Chance(20);
        var sender = isNav ? Actors.Of(dice.Of(ActorType.NavMunicipal, ActorType.NavState)) : draft.Sender;
        var receiver = isNav
            ? Actors.Of(dice.Of(ActorType.NavMunicipal, ActorType.NavState)) with { Relation = Relation.SameNavOffice }
            : draft.Receiver with { Type = sender.Type, Relation = Relation.SameBody, ReporterStatus = ReporterStatus.None };
        return draft with { Sender = sender, Receiver = receiver };
    }

    static Outcome NeedsConsentByClosedRulesOnly(IDecide engine, Draft draft)
    {
        var answer = engine.Decide(draft);
        string[] closed = ["UN-19", "UN-20", "UN-21", "BHG-2A", "SA-06"];
        return Never(answer.Parts.Any(p => p.Verdict == Verdict.NeedsConsent && !closed.Contains(p.RuleId)), draft, answer);
    }

    // Nothing of steps 3 to 7: no place, no bar, an ordinary receiver, no consent-only purpose, no patient who can refuse.
    static Draft Ordinary(Dice dice)
    {
        var draft = Colleagues(dice).Without(Circumstance.RoutineWithoutAssessment);
        Purpose[] barred =
        [
            Purpose.NoOfficialNeed, Purpose.PartyAccess, Purpose.PublicAccess, Purpose.ChangeOfKindergarten, Purpose.ChangeOfSchool,
            Purpose.StartOfSchool, Purpose.HealthCare, Purpose.NextOfKinChild,
        ];
        var sender = draft.Receiver.Relation == Relation.SameNavOffice ? draft.Sender : Actors.Of(DutyDraws.Service(dice));
        var receiver = draft.Receiver.Relation == Relation.SameNavOffice ? draft.Receiver
            : Actors.Of(sender.Type) with { Relation = Relation.SameBody };
        return draft.For(barred.Contains(draft.Purpose) ? Purpose.Discuss : draft.Purpose) with
        {
            Origin = Origin.InService,
            Sender = sender,
            Receiver = receiver with { HasTaskInCase = true },
            Kinds = [.. draft.Kinds.Select(k => k is InformationKind.Location or InformationKind.ReporterIdentity ? InformationKind.Health : k).Distinct()],
        };
    }

    static Draft Bare(Dice dice)
    {
        var colleagues = Ordinary(dice);
        var sender = colleagues.Sender.Type == ActorType.VoluntaryOrganisation ? Actors.Of(ActorType.School) : colleagues.Sender;
        var relation = colleagues.Receiver.Relation;
        return DutyDraws.Plain(dice, colleagues.WithPersons(p => p with { Consent = null })) with
        {
            Sender = sender,
            Receiver = (relation == Relation.SameNavOffice ? colleagues.Receiver : Actors.Of(sender.Type)) with { Relation = relation },
        };
    }
}
