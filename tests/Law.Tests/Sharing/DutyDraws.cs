using Langbenk.Law.Codes;
using Langbenk.Law.Sharing;
using Langbenk.Law.Tests.Support;

namespace Langbenk.Law.Tests.Sharing;

/// <summary>Draws requests in which the properties of duties apply.</summary>
static class DutyDraws
{
    /// <summary>A request that mostly falls under some duty: its facts answered yes, and a scene of the table of duties.</summary>
    public static Draft Duty(Dice dice)
    {
        if (dice.Chance(60))
            return ReportOfConcern(dice);
        var draft = Draw.Disclosure(dice).Without(Circumstance.RoutineWithoutAssessment);
        return draft with { Identifiability = Identifiability.Identified, Yes = Draft.EveryFact, No = 0, Receiver = draft.Receiver with { Type = draft.Receiver.Relation == Relation.OtherBody && draft.Receiver.ReporterStatus == ReporterStatus.None && dice.Chance(50) ? ActorType.Police : draft.Receiver.Type } };
    }

    public static Draft ReportOfConcern(Dice dice)
    {
        var draft = Draw.Disclosure(dice).Without(Circumstance.RoutineWithoutAssessment).With(Assessment.SeriousNeglect, Tri.Yes);
        var receiver = draft.Receiver with
        {
            Type = ActorType.ChildWelfare,
            Relation = Relation.OtherBody,
            ReporterStatus = ReporterStatus.None,
            OtherMunicipality = true,
        };
        Person[] persons = [.. draft.Persons, new() { Id = "small", Role = dice.Of(PersonRole.Child, PersonRole.Sibling), Age = dice.Between(0, 17) }];
        return draft with
        {
            Identifiability = dice.Of(Identifiability.Identified, Identifiability.Identifiable),
            Sender = BoundSender(dice, draft.Sender),
            Receiver = receiver,
            Persons = persons,
            Kinds = [.. draft.Kinds.Select(k => k == InformationKind.Location ? InformationKind.ChildAccount : k).Distinct()],
        };
    }

    // Contract § 3.5, below the table of duties.
    static Actor BoundSender(Dice dice, Actor drawn) => dice.Below(5) switch
    {
        0 => drawn with { HealthPersonnel = true },
        1 => Actors.Of(dice.Of(ActorType.FamilyCounselling, ActorType.Mediator)) with { Ownership = dice.Any<Ownership>() },
        2 => Actors.Of(dice.Of(ActorType.School, ActorType.Kindergarten)) with { Ownership = Ownership.Private },
        3 => Actors.Of(Service(dice)) with { Ownership = Ownership.PrivatePublicTask },
        _ => Actors.Of(Service(dice)) with { Ownership = Ownership.Public },
    };

    public static ActorType Service(Dice dice) => (ActorType)dice.Below((int)ActorType.Guardian);

    public static Draft NothingJudged(Dice dice)
    {
        var draft = Draw.Disclosure(dice);
        var parents = draft.Purpose == Purpose.InformParents;
        ActorType[] notThese = parents
            ? [ActorType.ThePerson, ActorType.Guardian, ActorType.ParentWithoutResponsibility]
            : [ActorType.ThePerson, ActorType.Guardian];
        var receiver = draft.Receiver with { Relation = Relation.OtherBody, ReporterStatus = ReporterStatus.None, Person = -1 };
        if (notThese.Contains(receiver.Type))
            receiver = receiver with { Type = ActorType.Relative };
        return draft.WithPersons(p => p with { Consent = null }) with
        {
            Identifiability = Identifiability.Identified,
            Yes = 0,
            No = 0,
            Receiver = receiver,
            Sender = Bound(dice, draft.Sender),
        };
    }

    /// <summary>Bound by some secrecy regime: any service that is not private voluntary work, and any health personnel.</summary>
    static Actor Bound(Dice dice, Actor drawn) => drawn.HealthPersonnel ? drawn
        : drawn.Type.IsPerson() || drawn is { Type: ActorType.VoluntaryOrganisation, Ownership: Ownership.Private }
            ? Actors.Of(dice.Of(ActorType.School, ActorType.FosterParent, ActorType.PersonOfTrust, ActorType.OtherPublicBody)) : drawn;

    public static Draft NotPolice(Dice dice)
    {
        var draft = Draw.Request(dice);
        return draft.Sender.Type != ActorType.Police ? draft
            : draft with { Sender = Actors.Of(ActorType.School), Receiver = draft.Receiver with { Relation = Relation.OtherBody } };
    }

    public static Draft ChildWelfareToPolice(Dice dice)
    {
        var draft = Draw.Request(dice);
        draft = dice.Chance(60) ? draft.With(Circumstance.OffenceCommitted) : draft;
        return draft with { Sender = Actors.Of(ActorType.ChildWelfare), Receiver = Actors.Of(ActorType.Police) };
    }

    public static Draft Before2021(Dice dice)
    {
        var draft = Draw.Request(dice);
        var day = Dates.First.AddDays(dice.Below(new DateOnly(2021, 7, 1).DayNumber - Dates.First.DayNumber));
        return draft.WithPersons(p => p with { Consent = p.Consent is { } c ? c with { WithdrawnOn = null } : null }) with { AsOf = day, ReceivedOn = null };
    }

    public static Draft ToPublicService(Dice dice)
    {
        var draft = Draw.Disclosure(dice);
        return draft.Receiver.Type.IsService() ? draft : draft with { Receiver = Actors.Of(Service(dice)) };
    }

    public static Draft HealthSender(Dice dice)
    {
        var draft = Draw.Request(dice);
        return draft with { Sender = draft.Sender with { HealthPersonnel = true, Type = draft.Sender.Type == ActorType.SocialControlAdviser ? ActorType.OtherPublicBody : draft.Sender.Type } };
    }

    public static Draft LookingUp(Dice dice) => Draw.Request(dice).With(Assessment.InternalWork, Tri.No) with { Action = Handling.LookUp };

    public static Draft OnlyPregnant(Dice dice)
    {
        var draft = Draw.Disclosure(dice).Without(Circumstance.PregnantDetained).Without(Circumstance.RoutineWithoutAssessment).Without(Circumstance.AddressReleaseGranted);
        return draft with
        {
            Persons = [new() { Id = "p", Role = PersonRole.Pregnant }, new() { Id = "u", Role = PersonRole.Unborn }],
            About = dice.Of<int[]>([0], [1], [0, 1]),
            Receiver = Actors.Of(ActorType.ChildWelfare) with { OtherMunicipality = dice.Chance(50) },
            Sender = draft.Sender with { Person = -1 },
        };
    }

    public static Draft PrivateKindergarten(Dice dice)
    {
        var draft = ReportOfConcern(dice) with { No = Draft.EveryFact, Yes = 0 };
        return (draft.Purpose == Purpose.AnswerOrder ? draft.For(Purpose.ReportConcern) : draft)
            .With(Assessment.EndangersDevelopment, Tri.Yes).With(Assessment.SeriousBehaviour, Tri.Yes) with
        {
            Sender = Actors.Of(ActorType.Kindergarten) with { Ownership = Ownership.Private, HealthPersonnel = dice.Chance(5) },
        };
    }

    /// <summary>Nothing but consent can open: every test is answered no, and no rule of its own applies.</summary>
    public static Draft Plain(Dice dice, Draft draft) => draft with
    {
        Action = Handling.Disclose,
        Yes = 0,
        No = Draft.EveryFact,
        Circumstances = 0,
        Order = null,
        Identifiability = Identifiability.Identified,
        Origin = Origin.InService,
        KnownToReceiver = false,
        PubliclyKnown = false,
        ReliesOn = [],
        Purpose = dice.Of(Purpose.SenderTask, Purpose.ReceiverTask, Purpose.Discuss, Purpose.SeekHelp, Purpose.Coordination, Purpose.AfterCarePlanning),
        Kinds = [.. dice.Shuffled<InformationKind>([InformationKind.Health, InformationKind.CareSituation, InformationKind.Danger, InformationKind.SchoolMatters, InformationKind.SubstanceUse]).Take(dice.Between(1, 2))],
        Receiver = Actors.Of(dice.Of(ActorType.School, ActorType.NavState, ActorType.GeneralPractitioner, ActorType.ChildWelfare, ActorType.VoluntaryOrganisation)),
    };
}
