using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Pages.Prevention.Measures;
using Langbenk.Prevention;
using Langbenk.Prevention.Agreements;
using Langbenk.Prevention.Bodies;
using Langbenk.Prevention.Examples;
using Langbenk.Prevention.Goals;
using Langbenk.Prevention.InternalControl;
using Langbenk.Prevention.Measures;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Checking;
using Langbenk.Prevention.Wheel;
using Langbenk.Texts;

namespace Langbenk.Pages.Overview;

public enum SteeringState
{
    Late,
    Decide,
    Missing,

    /// <summary>Being made: nobody waits for a decision.</summary>
    UnderWay,
    InOrder,
}

/// <summary>One thing about the municipality's steering, and the page where it is dealt with.</summary>
public sealed record SteeringLine(SteeringState State, Text What, string Link);

/// <summary>
/// What a director asks on a Monday: what needs a decision, what is late, what is missing. Each line comes from the operation
/// of its own page, so it shows nothing that the page would not.
/// </summary>
public sealed class SteeringSummary(
    ListPlans plans, ReadPlan readPlan, ReadGoals goals, ListMeasures measures, FindPublished published, ListAgreements agreements,
    ReadWheel wheel, ReadBodies bodies, ListDuties duties, ListExamples examples)
{
    /// <summary>Five municipalities took eight months from the start to the councils.</summary>
    const int MonthsToTheNext = 8;

    public async Task<IReadOnlyList<SteeringLine>> Of(Actor actor, DateOnly today, DateTime utcNow, CancellationToken cancellation)
    {
        var lines = new List<SteeringLine>();
        if (May(actor, PlanActions.Read))
        {
            lines.AddRange(await Plans(actor, today, cancellation));
        }

        if (May(actor, MeasureActions.Read))
        {
            lines.AddRange(await Measures(actor, today, utcNow, cancellation));
        }

        if (May(actor, AgreementActions.Read))
        {
            lines.AddRange(Agreements(await agreements.Handle(actor, today, cancellation)));
        }

        if (May(actor, WheelActions.Read))
        {
            lines.AddRange(Wheel(await wheel.Handle(actor, today.Year, today, cancellation: cancellation)));
        }

        if (May(actor, BodyActions.Read))
        {
            lines.AddRange(Bodies(await bodies.Next(actor, today, cancellation), today));
        }

        if (May(actor, ControlActions.Read))
        {
            lines.AddRange(Duties(await duties.Handle(actor, today, cancellation)));
        }

        if (May(actor, ExampleActions.Review))
        {
            Add(lines, SteeringState.Decide, await examples.CountWaiting(actor, today, cancellation), SteeringTexts.ExamplesToReview, "/laering");
        }

        if (May(actor, ExampleActions.Edit))
        {
            Add(lines, SteeringState.Decide, await examples.CountReturned(actor, today, cancellation), SteeringTexts.ExamplesReturned, "/laering");
        }

        return [.. lines.OrderBy(line => line.State)];
    }

    async Task<IReadOnlyList<SteeringLine>> Plans(Actor actor, DateOnly today, CancellationToken cancellation)
    {
        var rows = await plans.Handle(actor, today, cancellation);
        // The one in force is steered by, also while the next one is being written.
        if ((rows.Find(row => row.Status == PlanStatus.InForce && row.PeriodFrom <= today.Year)
            ?? rows.Find(row => row.Status == PlanStatus.InForce) ?? rows.Find(row => row.Status != PlanStatus.Revised)) is not { } plan)
        {
            return PlanActions.Create.MayBegin(actor) ? [new(SteeringState.Missing, SteeringTexts.NoPlan, "/planer")] : [];
        }

        var link = $"/planer/{plan.Id}";
        List<SteeringLine> lines =
        [
            .. rows.Where(row => row == plan || row.Status is not (PlanStatus.Revised or PlanStatus.InForce)).Select(row => new SteeringLine(
                row.Adopted == row.Municipalities ? SteeringState.InOrder : row.Status is PlanStatus.Draft or PlanStatus.Hearing ? SteeringState.UnderWay : SteeringState.Decide,
                SteeringTexts.Adopted(row.Title, row.Adopted, row.Municipalities), $"/planer/{row.Id}")),
        ];
        lines.AddRange(rows.Where(row => row.Status != PlanStatus.Revised && row.Late > 0)
            .Select(row => new SteeringLine(SteeringState.Late, SteeringTexts.LateMilestones(row.Late, row.Title), $"/planer/{row.Id}/milepaeler")));
        // Whoever sees a plan because her service is in it, or because it was opened to her, does not see whether the next is begun.
        var seesAll = actor.Has(Role.Planner) || actor.Has(Role.Director) || actor.Has(Role.CouncilMember);
        if (seesAll && plan.Status == PlanStatus.InForce && !rows.Exists(row => row.PeriodTo > plan.PeriodTo) && plan.PeriodTo <= today.AddMonths(MonthsToTheNext).Year)
        {
            lines.Add(new(plan.PeriodTo < today.Year ? SteeringState.Late : SteeringState.Decide, SteeringTexts.EndsIn(plan.Title, plan.PeriodTo, today.Year), link + "/evaluering"));
        }

        foreach (var row in rows.Where(row => row == plan || row.Status is not (PlanStatus.Revised or PlanStatus.InForce)))
        {
            lines.AddRange(await Lacks(actor, row, row == plan, today, cancellation));
        }

        return lines;
    }

    /// <summary>Of the plan that is steered by, and of each that is being made: what the law demands that it lacks, and its late goals.</summary>
    async Task<List<SteeringLine>> Lacks(Actor actor, ListPlans.Row row, bool steeredBy, DateOnly today, CancellationToken cancellation)
    {
        var (lines, link) = (new List<SteeringLine>(), $"/planer/{row.Id}");
        var all = await goals.All([row.Id], cancellation);
        if (await readPlan.Handle(actor, row.Id, today, [.. all.Select(goal => goal.ToState())], cancellation) is { } overview)
        {
            Add(lines, SteeringState.Missing, overview.Findings.Count(finding => finding.Level == FindingLevel.Must),
                count => steeredBy ? SteeringTexts.PlanLacks(count) : SteeringTexts.Of(row.Title, SteeringTexts.PlanLacks(count)), link);
        }

        Add(lines, SteeringState.Late, all.Count(goal => goal.Status(today) == GoalStatus.Late),
            count => steeredBy ? SteeringTexts.LateGoals(count) : SteeringTexts.Of(row.Title, SteeringTexts.LateGoals(count)), link + "/maal");
        return lines;
    }

    /// <summary>The gaps of her municipality, as the page of gaps counts them; what she answers for of what is not evaluated.</summary>
    async Task<List<SteeringLine>> Measures(Actor actor, DateOnly today, DateTime utcNow, CancellationToken cancellation)
    {
        var lines = new List<SteeringLine>();
        if (GapsModel.PlaceOf(actor, await published.Places(today, utcNow, cancellation)) is { } place)
        {
            var view = GapView.Of((await published.In(place.Id, today, utcNow, cancellation)).Select(one => one.Measure), today);
            Add(lines, SteeringState.Missing, view.NeedsWithout.Count, SteeringTexts.NeedsWithout, "/tiltak/hull");
        }

        var own = GapView.Of((await measures.Handle(actor, null, today, cancellation)).Select(one => one.Measure), today);
        Add(lines, SteeringState.Missing, own.NotEvaluated.Count, SteeringTexts.NotEvaluated, "/tiltak?status=" + MeasureFilter.NeverEvaluated);
        return lines;
    }

    static List<SteeringLine> Agreements(IReadOnlyList<ListAgreements.Row> rows)
    {
        var lines = new List<SteeringLine>();
        Add(lines, SteeringState.Late, rows.Count(row => row.Overdue), SteeringTexts.AgreementsOverdue, "/avtaler");
        Add(lines, SteeringState.Decide, rows.Count(row => row.Agreement.Status == AgreementStatus.Draft && row.SignedCount > 0), SteeringTexts.AgreementsUnsigned, "/avtaler");
        Add(lines, SteeringState.UnderWay, rows.Count(row => row.Agreement.Status == AgreementStatus.Draft && row.SignedCount == 0), SteeringTexts.AgreementsBegun, "/avtaler");
        Add(lines, SteeringState.Decide, rows.Count(row => row.Gone is not null), SteeringTexts.AgreementsPartyGone, "/avtaler");
        return lines;
    }

    static List<SteeringLine> Wheel(IReadOnlyList<ReadWheel.Spoke> spokes)
    {
        var lines = new List<SteeringLine>();
        Add(lines, SteeringState.Late, spokes.Count(spoke => spoke.State == OccurrenceState.Overdue), SteeringTexts.WheelOverdue, "/aarshjul");
        Add(lines, SteeringState.Decide, spokes.Count(spoke => spoke.State == OccurrenceState.Due), SteeringTexts.WheelDue, "/aarshjul");
        return lines;
    }

    static List<SteeringLine> Bodies(IReadOnlyList<ReadBodies.Coming> teams, DateOnly today)
    {
        var lines = new List<SteeringLine>();
        Add(lines, SteeringState.Late, teams.Count(one => one.Day < today), SteeringTexts.BodyMeetingsNotWritten, "/organ");
        Add(lines, SteeringState.Missing, teams.Count(one => one.Day is null), SteeringTexts.BodiesWithoutNext, "/organ");
        return lines;
    }

    static List<SteeringLine> Duties(IReadOnlyList<ListDuties.Line> all)
    {
        var lines = new List<SteeringLine>();
        Add(lines, SteeringState.Decide, all.Count(line => line.Status == DutyStatus.SeriousDeviation), SteeringTexts.SeriousDeviations, "/internkontroll");
        Add(lines, SteeringState.Late, all.Count(line => line.OverdueCorrections > 0), SteeringTexts.CorrectionsOverdue, "/internkontroll");
        Add(lines, SteeringState.Missing, all.Count(line => line.Status == DutyStatus.NoRoutine), SteeringTexts.NoRoutine, "/internkontroll");
        return lines;
    }

    static void Add(List<SteeringLine> lines, SteeringState state, int count, Func<int, Text> what, string link)
    {
        if (count > 0)
        {
            lines.Add(new SteeringLine(state, what(count), link));
        }
    }

    static bool May(Actor actor, AccessAction action) => action.MayBegin(actor);
}
