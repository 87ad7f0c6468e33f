using Langbenk.Law.Codes;
using Langbenk.Law.Tests.Support;
using static Langbenk.Law.Tests.Sharing.DutyDraws;
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

    static bool IsReport(Draft draft) => draft.Persons.Any(p => p.IsMinor) && draft[Assessment.SeriousNeglect] == Tri.Yes;

    static readonly string[] HardFactRules =
    [
        "ME-12", "ME-15", "ME-17", "ME-18", "ME-19", "ME-22", "UN-03", "UN-04", "UN-08", "UN-09", "UN-24", "UN-25", "AD-01", "AD-02",
    ];

    static Outcome OpenByHardFactOnly(IDecide engine, Draft draft, Dice dice)
    {
        var answer = engine.Decide(draft);
        return Never(answer.Opens && !HardFactRules.Contains(answer.RuleId), draft, answer);
    }

    static Outcome RelyingOpensNothing(IDecide engine, Draft draft, Dice dice)
    {
        string[] known = ["fvl § 13 b", "bvl § 13-1", "fvl25 § 34", "nskl § 5", "oppl § 25-1", "hpl § 25", "§", "noe annet", "bvl92 § 6-7 a"];
        return Compare(engine, draft with { ReliesOn = [] }, draft with { ReliesOn = [dice.Of(known), dice.Of(known)] },
            (a, b) => b.Verdict <= a.Verdict && (a.Verdict != Verdict.Must || b.Verdict == Verdict.Must));
    }

    static Outcome ConcernsGiveNoDuty(IDecide engine, Draft draft, Dice dice)
    {
        var concerns = Draft.Concerns.Aggregate(draft, (d, c) => d.With(c, Tri.Yes));
        var none = Draft.Concerns.Aggregate(draft, (d, c) => d.With(c, Tri.No));
        return draft.Has(Circumstance.PregnantDetained) ? Outcome.Skipped
            : Compare(engine, none, concerns, (a, b) => b.Parts.All(p => !p.RuleId.StartsWith("ME-0", StringComparison.Ordinal)) && a.Verdict == b.Verdict);
    }

}
