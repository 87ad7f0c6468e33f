using Langbenk.Law.Codes;
using Langbenk.Law.Sharing;
using Langbenk.Law.Tests.Support;
using static Langbenk.Law.Tests.Sharing.SharingProperty;

namespace Langbenk.Law.Tests.Sharing;

/// <summary>P13, P16–P18, P23, P24, P27–P30: duties, and what never opens.</summary>
static class PropertiesOfDuty
{
    public static readonly SharingProperty[] All =
    [
        new("P13", "serious neglect is reported, whoever refuses", ReportOfConcern, (e, r, _) => IsReport(r)
            ? Never(e.Decide(r) is var a && a.Verdict != Verdict.Must, r, a) : Outcome.Skipped)
        {
            MutantAnswers = (r, a) => r.Persons.Any(p => p.Consent is { IsNo: true }) ? a with { Verdict = Verdict.MustNot } : a,
        },
        new("P16", "nothing judged and nobody asked: open by a hard fact only", NothingJudged, OpenByHardFactOnly)
        {
            MutantAnswers = (r, a) => r.Purpose == Purpose.ReceiverTask ? Opened(a) : a,
        },
        new("P17", "the receiver's need alone is never enough", NotPolice, (e, r, d) => r.Sender.Type == ActorType.Police
            ? Outcome.Skipped : Same(e, r.With(Assessment.ReceiverTask, Tri.Yes), r.With(Assessment.ReceiverTask, d.Of(Tri.No, Tri.Unknown))))
        {
            MutantAsks = r => r[Assessment.ReceiverTask] == Tri.Yes ? r.With(Assessment.SenderTask, Tri.Yes) : r,
        },
        new("P18a", "a coordinator's role never changes the verdict", Draw.Request, (e, r, d) => Same(e,
            r.WithSender(a => a with { Role = ActorRole.None }).WithReceiver(a => a with { Role = ActorRole.None }),
            d.Chance(50) ? r.WithSender(a => a with { Role = Coordinating(d) }) : r.WithReceiver(a => a with { Role = Coordinating(d) })))
        {
            MutantAnswers = (r, a) => r.Receiver.Role == ActorRole.ChildCoordinator ? Opened(a) : a,
        },
        new("P18b", "coordination and individual plan are no grounds", Draw.Request, (e, r, d) => Same(e,
            r.For(d.Of(Purpose.SenderTask, Purpose.ReceiverTask, Purpose.Discuss, Purpose.SeekHelp)),
            r.For(d.Of(Purpose.Coordination, Purpose.IndividualPlan))))
        {
            MutantAnswers = (r, a) => r.Purpose == Purpose.Coordination ? Opened(a) : a,
        },
        new("P23", "child welfare never reports an offence by fvl § 13 b no. 6", ChildWelfareToPolice, (e, r, d) => Same(e,
            r.With(Assessment.OffenceReportJustified, Tri.Yes), r.With(Assessment.OffenceReportJustified, d.Of(Tri.No, Tri.Unknown))))
        {
            MutantAnswers = (r, a) => r.Has(Circumstance.OffenceCommitted) && r[Assessment.OffenceReportJustified] == Tri.Yes ? Opened(a) : a,
        },
        new("P24", "before 2021-07-01 avoiding danger opens nothing", Before2021, (e, r, d) => Same(e,
            r.With(Assessment.AvoidDanger, Tri.Yes), r.With(Assessment.AvoidDanger, d.Of(Tri.No, Tri.Unknown))))
        {
            MutantAsks = r => r with { AsOf = new DateOnly(2021, 7, 1) },
        },
        new("P27", "relying on a provision never raises and never changes a must", Draw.Request, RelyingOpensNothing)
        {
            MutantAnswers = (r, a) => r.ReliesOn.Length > 0 ? Opened(a) : a,
        },
        new("P29", "a private receiver never gets more than a public one", ToPublicService, (e, r, _) => NeverRaises(e,
            r.WithReceiver(a => a with { Ownership = Ownership.Public }), r.WithReceiver(a => a with { Ownership = Ownership.Private })))
        {
            MutantAsks = r => r.WithReceiver(a => a with { Ownership = a.Ownership == Ownership.Private ? Ownership.Public : Ownership.Private }),
        },
        new("P30a", "health personnel: the sender's task has no effect", HealthSender, (e, r, d) => Same(e,
            r.With(Assessment.SenderTask, Tri.Yes), r.With(Assessment.SenderTask, d.Of(Tri.No, Tri.Unknown))))
        {
            MutantAsks = r => r.WithSender(a => a with { HealthPersonnel = false }),
        },
        new("P30b", "looking up without need in the service is forbidden whatever the purpose", LookingUp, (e, r, _) =>
            Never(e.Decide(r) is var a && a.Verdict != Verdict.MustNot, r, a))
        {
            MutantAnswers = (r, a) => r.Purpose == Purpose.ReportConcern ? a with { Verdict = Verdict.May } : a,
        },
        new("P30c", "for a pregnant woman and her unborn no concern gives a duty", OnlyPregnant, ConcernsGiveNoDuty)
        {
            MutantAsks = r => r.WithPersons(p => p.Role == PersonRole.Unborn ? p with { Role = PersonRole.Child, Age = 0 } : p),
        },
        new("P30d", "letter d does not reach a private kindergarten", PrivateKindergarten, (e, r, _) =>
            r.Purpose == Purpose.AnswerOrder ? Outcome.Skipped : Never(e.Decide(r) is var a && a.Verdict == Verdict.Must, r, a))
        {
            MutantAsks = r => r.WithSender(a => a with { Ownership = Ownership.Public }),
        },
        .. PropertiesOfColleagues.All,
    ];

    static ActorRole Coordinating(Dice dice) => dice.Of(ActorRole.Coordinator, ActorRole.ChildCoordinator);

    /// <summary>A request that mostly falls under some duty: its facts answered yes, and a scene of the table of duties.</summary>
    public static Draft Duty(Dice dice)
    {
        if (dice.Chance(60))
            return ReportOfConcern(dice);
        var draft = Draw.Disclosure(dice).Without(Circumstance.RoutineWithoutAssessment);
        return draft with { Identifiability = Identifiability.Identified, Yes = Draft.EveryFact, No = 0, Receiver = draft.Receiver with { Type = draft.Receiver.Relation == Relation.OtherBody && draft.Receiver.ReporterStatus == ReporterStatus.None && dice.Chance(50) ? ActorType.Police : draft.Receiver.Type } };
    }

    static Draft ReportOfConcern(Dice dice)
    {
        var draft = Draw.Disclosure(dice).Without(Circumstance.RoutineWithoutAssessment).With(Assessment.SeriousNeglect, Tri.Yes);
        var receiver = draft.Receiver with
        {
            Type = ActorType.ChildWelfare, Relation = Relation.OtherBody, ReporterStatus = ReporterStatus.None, OtherMunicipality = true,
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

    static bool IsReport(Draft draft) => draft.Persons.Any(p => p.IsMinor) && draft[Assessment.SeriousNeglect] == Tri.Yes;

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

    static Draft NothingJudged(Dice dice)
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
            Identifiability = Identifiability.Identified, Yes = 0, No = 0, Receiver = receiver, Sender = Bound(dice, draft.Sender),
        };
    }

    /// <summary>Bound by some secrecy regime: any service that is not private voluntary work, and any health personnel.</summary>
    static Actor Bound(Dice dice, Actor drawn) => drawn.HealthPersonnel ? drawn
        : drawn.Type.IsPerson() || drawn is { Type: ActorType.VoluntaryOrganisation, Ownership: Ownership.Private }
            ? Actors.Of(dice.Of(ActorType.School, ActorType.FosterParent, ActorType.PersonOfTrust, ActorType.OtherPublicBody)) : drawn;

    static readonly string[] HardFactRules =
    [
        "ME-12", "ME-15", "ME-17", "ME-18", "ME-19", "ME-22", "UN-03", "UN-04", "UN-08", "UN-09", "UN-24", "UN-25", "AD-01", "AD-02",
    ];

    static Outcome OpenByHardFactOnly(IDecide engine, Draft draft, Dice dice)
    {
        var answer = engine.Decide(draft);
        return Never(answer.Opens && !HardFactRules.Contains(answer.RuleId), draft, answer);
    }

    static Draft NotPolice(Dice dice)
    {
        var draft = Draw.Request(dice);
        return draft.Sender.Type != ActorType.Police ? draft
            : draft with { Sender = Actors.Of(ActorType.School), Receiver = draft.Receiver with { Relation = Relation.OtherBody } };
    }

    static Draft ChildWelfareToPolice(Dice dice)
    {
        var draft = Draw.Request(dice);
        draft = dice.Chance(60) ? draft.With(Circumstance.OffenceCommitted) : draft;
        return draft with { Sender = Actors.Of(ActorType.ChildWelfare), Receiver = Actors.Of(ActorType.Police) };
    }

    static Draft Before2021(Dice dice)
    {
        var draft = Draw.Request(dice);
        var day = Dates.First.AddDays(dice.Below(new DateOnly(2021, 7, 1).DayNumber - Dates.First.DayNumber));
        return draft.WithPersons(p => p with { Consent = p.Consent is { } c ? c with { WithdrawnOn = null } : null }) with { AsOf = day, ReceivedOn = null };
    }

    static Outcome RelyingOpensNothing(IDecide engine, Draft draft, Dice dice)
    {
        string[] known = ["fvl § 13 b", "bvl § 13-1", "fvl25 § 34", "nskl § 5", "oppl § 25-1", "hpl § 25", "§", "noe annet", "bvl92 § 6-7 a"];
        return Compare(engine, draft with { ReliesOn = [] }, draft with { ReliesOn = [dice.Of(known), dice.Of(known)] },
            (a, b) => b.Verdict <= a.Verdict && (a.Verdict != Verdict.Must || b.Verdict == Verdict.Must));
    }

    static Draft ToPublicService(Dice dice)
    {
        var draft = Draw.Disclosure(dice);
        return draft.Receiver.Type.IsService() ? draft : draft with { Receiver = Actors.Of(Service(dice)) };
    }

    static Draft HealthSender(Dice dice)
    {
        var draft = Draw.Request(dice);
        return draft with { Sender = draft.Sender with { HealthPersonnel = true, Type = draft.Sender.Type == ActorType.SocialControlAdviser ? ActorType.OtherPublicBody : draft.Sender.Type } };
    }

    static Draft LookingUp(Dice dice) => Draw.Request(dice).With(Assessment.InternalWork, Tri.No) with { Action = Handling.LookUp };

    static Draft OnlyPregnant(Dice dice)
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

    static Outcome ConcernsGiveNoDuty(IDecide engine, Draft draft, Dice dice)
    {
        var concerns = Draft.Concerns.Aggregate(draft, (d, c) => d.With(c, Tri.Yes));
        var none = Draft.Concerns.Aggregate(draft, (d, c) => d.With(c, Tri.No));
        return draft.Has(Circumstance.PregnantDetained) ? Outcome.Skipped
            : Compare(engine, none, concerns, (a, b) => b.Parts.All(p => !p.RuleId.StartsWith("ME-0", StringComparison.Ordinal)) && a.Verdict == b.Verdict);
    }

    static Draft PrivateKindergarten(Dice dice)
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
