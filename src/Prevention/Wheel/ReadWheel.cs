using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Plans;
using Langbenk.Work;
using Langbenk.Work.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Wheel;

/// <summary>The wheel of a year as the actor may see it, and one thing in it with its minutes.</summary>
public sealed class ReadWheel(IPreventionData data, IWorkData work, IOrganisationData organisation, AccessGate gate) : IOperation
{
    public sealed record Spoke(WheelActivity Activity, Occurrence Occurrence, WheelDone? Done, OccurrenceState State, string Place = "")
    {
        /// <summary>The place that must do it: the service that was chosen, or whose wheel it is in.</summary>
        public string By { get; init; } = Place;

        /// <summary>Somebody else has one of the same name: which it is, is told by the place.</summary>
        public bool NeedsPlace { get; init; }

        public string Title => NeedsPlace ? $"{Activity.Title}, {Place}" : Activity.Title;
    }

    /// <summary>This year and what comes first after it, and whether anything of the agreement is in the wheel at all.</summary>
    public sealed record AgreementYear(IReadOnlyList<Spoke> Spokes, IReadOnlyList<WheelActivity> Activities)
    {
        public bool IsInTheWheel => Activities.Count > 0;
    }

    public sealed record Meeting(
        WheelActivity Activity, Occurrence Occurrence, WheelDone? Done, IReadOnlyList<WorkTask> Tasks, WheelDone? Before,
        IReadOnlyList<WorkTask> TasksBefore, Occurrence? Next);

    /// <summary>
    /// By due date; with the year that runs, what lapsed last year and is not done: in January, December's report is still missing.
    /// The same few queries whatever there is.
    /// </summary>
    public async Task<IReadOnlyList<Spoke>> Handle(
        Actor actor, int year, DateOnly today, Guid? agreement = null, CancellationToken cancellation = default) =>
        InYear(await Spokes(actor, data.All<WheelActivity>().Where(one => agreement == null || one.AgreementId == agreement), Years(year, today), today, cancellation), year, today);

    /// <summary>What of it is about one plan: what was tied to it, and what always is about the plan its municipality steers by on the day.</summary>
    public async Task<IReadOnlyList<Spoke>> OfPlan(Actor actor, Plan plan, int year, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var id = plan.Id;
        var adopted = await AdoptedPlan.Among(data, gate.Open(actor, PlanActions.Read, today), cancellation);
        var all = await Spokes(
            actor, data.All<WheelActivity>().Where(one => one.PlanId == id || (one.PlanId == null && FindWheelPlan.AboutThePlan.Contains(one.TemplateKey))),
            Years(year, today), today, cancellation);
        return
        [
            .. InYear(all, year, today).Where(one => one.Activity.PlanId == id
                || (one.Activity.PlanId is null && AdoptedPlan.On(adopted, one.Activity.MunicipalityId, one.Occurrence.Due)?.Id == id)),
        ];
    }

    /// <summary>What of it is an agreement's. Where nothing more comes this year, the first of the next.</summary>
    public async Task<AgreementYear> OfAgreement(Actor actor, Guid agreement, DateOnly today, CancellationToken cancellation = default)
    {
        var year = today.Year;
        var all = await Spokes(
            actor, data.All<WheelActivity>().Where(one => one.AgreementId == agreement), [year - 1, year, year + 1], today, cancellation);
        var comes = all.Where(one => one.Occurrence.Due >= today && one.State != OccurrenceState.Done)
            .GroupBy(one => one.Activity.Id).Select(group => group.First()).ToHashSet();
        var live = all.Select(one => one.Activity).Where(one => one.ValidTo is not { } last || last >= today).DistinctBy(one => one.Id);
        return new AgreementYear([.. all.Where(one => one.Occurrence.Year == year || one.State == OccurrenceState.Overdue || comes.Contains(one))], [.. live]);
    }

    static int[] Years(int year, DateOnly today) => year == today.Year ? [year - 1, year] : [year];

    /// <summary>Of last year what is late, and what was marked as done today: it can still be taken back.</summary>
    static IReadOnlyList<Spoke> InYear(IReadOnlyList<Spoke> spokes, int year, DateOnly today) =>
        [.. spokes.Where(one => one.Occurrence.Year == year || one.State == OccurrenceState.Overdue || (one.Done is { } done && UndoActivity.IsOpen(done, today)))];

    async Task<IReadOnlyList<Spoke>> Spokes(Actor actor, IQueryable<WheelActivity> among, int[] years, DateOnly today, CancellationToken cancellation)
    {
        var open = gate.Open(actor, WheelActions.Read, today);
        var activities = await among.AsNoTracking().Where(one => open.Contains(one.Id)).OrderBy(one => one.Id).ToListAsync(cancellation);
        var ids = activities.ConvertAll(one => one.Id);
        var done = activities.Count == 0 ? []
            : await data.All<WheelDone>().AsNoTracking().Where(one => ids.Contains(one.ActivityId) && years.Contains(one.Year)).ToListAsync(cancellation);
        var places = activities.Count == 0 ? [] : await Places(activities, cancellation);
        var twice = activities.GroupBy(one => one.Title).Where(group => group.DistinctBy(PlaceOf).Skip(1).Any()).Select(group => group.Key).ToHashSet();
        var byMonth = done.ToDictionary(one => (one.ActivityId, one.Year, one.Month));
        return
        [
            .. from activity in activities
               from one in years.SelectMany(activity.In)
               let held = byMonth.GetValueOrDefault((activity.Id, one.Year, one.Month))
               let place = PlaceOf(activity)
               // What was done stands; what a municipality or service that is no more was to do, it will not.
               where held is not null || places[place].Last is not { } last || one.Due <= last
               orderby one.Due, activity.Title
               select new Spoke(activity, one, held, WheelYear.StateOf(one, held is not null, today), places[place].Name)
               {
                   By = activity.ResponsibleServiceId is { } its && (held is not null || places[its].Last is not { } end || one.Due <= end) ? places[its].Name : places[place].Name,
                   NeedsPlace = twice.Contains(activity.Title),
               },
        ];
    }

    static Guid PlaceOf(WheelActivity activity) => activity.MunicipalityId ?? activity.ServiceId!.Value;

    async Task<Dictionary<Guid, (string Name, DateOnly? Last)>> Places(List<WheelActivity> activities, CancellationToken cancellation)
    {
        var ids = activities.Select(PlaceOf)
            .Concat(activities.Where(one => one.ResponsibleServiceId is not null).Select(one => one.ResponsibleServiceId!.Value)).Distinct().ToList();
        return await organisation.Municipalities.Where(one => ids.Contains(one.Id)).Select(one => new { one.Id, one.Name, one.ValidTo })
            .Concat(organisation.Services.Where(one => ids.Contains(one.Id)).Select(one => new { one.Id, one.Name, one.ValidTo }))
            .ToDictionaryAsync(one => one.Id, one => (one.Name, one.ValidTo), cancellation);
    }

    public Task<WheelActivity?> Activity(Actor actor, AccessAction action, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, action, today);
        return data.All<WheelActivity>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && open.Contains(one.Id), cancellation);
    }

    /// <summary>Those of the given things that she may do the action to.</summary>
    public async Task<IReadOnlySet<Guid>> Among(
        Actor actor, AccessAction action, IReadOnlyCollection<Guid> activities, DateOnly today, CancellationToken cancellation = default) =>
        (await gate.Open(actor, action, today).Where(id => activities.Contains(id)).ToListAsync(cancellation)).ToHashSet();

    public async Task<Meeting?> One(Actor actor, Guid id, int year, int month, DateOnly today, CancellationToken cancellation = default)
    {
        if (await Activity(actor, WheelActions.Read, id, today, cancellation) is not { } activity || year is < WheelYear.FirstYear or > WheelYear.LastYear || month is < 1 or > 12)
        {
            return null;
        }

        var occurrence = activity.In(year).FirstOrDefault(one => one.Month == month);
        var done = await data.All<WheelDone>().AsNoTracking()
            .Where(one => one.ActivityId == id && (one.Year < year || (one.Year == year && one.Month <= month)))
            .OrderByDescending(one => one.Year).ThenByDescending(one => one.Month).Take(2).ToListAsync(cancellation);
        var held = done.Find(one => one.Year == year && one.Month == month);
        if (occurrence is null && held is null)
        {
            return null;
        }

        occurrence ??= new Occurrence(year, month, activity.DueDay);
        var before = done.Find(one => one != held);
        var ids = done.ConvertAll(one => one.Id);
        var tasks = await (
            from link in data.All<WheelFollowUp>()
            where ids.Contains(link.DoneId)
            join task in work.Tasks on link.TaskId equals task.Id
            orderby task.Due, task.Id
            select new { link.DoneId, Task = task }).AsNoTracking().ToListAsync(cancellation);
        return new Meeting(
            activity, occurrence, held, [.. tasks.Where(one => one.DoneId == held?.Id).Select(one => one.Task)],
            before, [.. tasks.Where(one => one.DoneId == before?.Id).Select(one => one.Task)],
            activity.After(occurrence));
    }
}
