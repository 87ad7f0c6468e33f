using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Prevention;
using Langbenk.Prevention.Bodies;
using Langbenk.Prevention.Wheel;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Wheel;

[Needs("wheel.list")]
public sealed class YearModel(ReadWheel wheel, ReadBodies bodies, StartWheel start, HoldActivity hold, UndoActivity undo) : StaffPage
{
    public int Year { get; private set; }

    public IReadOnlyList<ReadWheel.Spoke> Spokes { get; private set; } = [];

    /// <summary>The meetings of standing teams that fall in the year, the first of them first; in the year that runs also what passed before it unwritten.</summary>
    public IReadOnlyList<ReadBodies.Coming> Meetings { get; private set; } = [];

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    /// <summary>Which of what is due she may record as done.</summary>
    public IReadOnlySet<Guid> MayHold { get; private set; } = new HashSet<Guid>();

    /// <summary>What is late or due, late first.</summary>
    IEnumerable<ReadWheel.Spoke> Pressing => Spokes.Where(one => one.State is OccurrenceState.Overdue or OccurrenceState.Due).OrderBy(one => one.State).ThenBy(one => one.Occurrence.Due);

    public IEnumerable<ReadWheel.Spoke> First => Pressing.Where(one => MayHold.Contains(one.Activity.Id));

    /// <summary>What presses, but is for others to do.</summary>
    public IEnumerable<ReadWheel.Spoke> OfOthers => Pressing.Where(one => !MayHold.Contains(one.Activity.Id));

    /// <summary>What was marked as done today, and can be taken back.</summary>
    public IEnumerable<ReadWheel.Spoke> JustDone => Spokes.Where(one => one.Done is { } done && MayHold.Contains(one.Activity.Id) && UndoActivity.IsOpen(done, Today));

    /// <summary>Nothing of the year has been due yet.</summary>
    public bool IsAllToCome => Spokes.All(one => one.State == OccurrenceState.Coming);

    public int Overdue => Spokes.Count(one => one.State == OccurrenceState.Overdue);

    public int Due => Spokes.Count(one => one.State == OccurrenceState.Due);

    public IEnumerable<(Guid Id, string Name)> OwnPlaces => Actor.Holdings.Where(held => WheelActions.Make.MayIn(Actor, held.ScopeId)).Select(held => (held.ScopeId, held.Place)).Distinct();

    /// <summary>Her municipalities whose own wheel is empty, while she sees that of others.</summary>
    public IEnumerable<(Guid Id, string Name)> Empty => Year != Today.Year || Spokes.Count == 0 ? []
        : OwnPlaces.Where(place => Actor.Holdings.Any(held => held.ScopeId == place.Id && !held.AtService)
            && Spokes.All(one => one.Activity.MunicipalityId != place.Id));

    public bool MayMake => WheelActions.Make.MayBegin(Actor);

    /// <summary>When it is due, who does it, which provision asks for it, and whose wheel it is in when she sees several.</summary>
    public string Facts(ReadWheel.Spoke spoke, string due)
    {
        ArgumentNullException.ThrowIfNull(spoke);
        var places = Spokes.Select(one => one.Place).Distinct().Count();
        string?[] facts = [T(WheelTexts.Deadline(due)), spoke.Activity.Responsible, Service<Wording>().Provision(spoke.Activity.Provision, Lang), places > 1 ? spoke.Place : null];
        return string.Join(" · ", facts.Where(fact => !string.IsNullOrEmpty(fact)));
    }

    public async Task<IActionResult> OnGetAsync(int? year)
    {
        if (year is < WheelYear.FirstYear or > WheelYear.LastYear)
        {
            return Missing();
        }

        await Load(year ?? Today.Year);
        return Page();
    }

    public async Task<IActionResult> OnPostStartAsync(Guid sted) =>
        await start.Handle(Actor, sted, null, Lang, new DateOnly(Today.Year, Today.Month, 1), Today, Cancellation) switch
        {
            StartWheel.Result.Refused refused => await Refuse(refused.Problem),
            _ => Go("/aarshjul"),
        };

    public async Task<IActionResult> OnPostGjortAsync(Guid id, int aar, int maned)
    {
        Touch(WheelActions.Resource, id);
        return await hold.Handle(Actor, new(id, aar, maned, 0, Today, "", "", []), Today, UtcNow, Cancellation) switch
        {
            HoldActivity.Result.NotFound => Missing(),
            HoldActivity.Result.Refused refused => await Refuse(refused.Problem),
            _ => Go(Here),
        };
    }

    public async Task<IActionResult> OnPostAngreAsync(Guid id, int aar, int maned)
    {
        Touch(WheelActions.Resource, id);
        return await undo.Handle(Actor, id, aar, maned, Today, Cancellation) switch
        {
            UndoActivity.Result.NotFound => Missing(),
            UndoActivity.Result.Refused refused => await Refuse(refused.Problem),
            _ => Go(Here),
        };
    }

    string Here => RouteData.Values["year"] is string year ? $"/aarshjul/{year}" : "/aarshjul";

    async Task<IActionResult> Refuse(Problem problem)
    {
        await Load(Today.Year);
        Errors = [new FieldError("main", T(problem.Title))];
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    async Task Load(int year)
    {
        Year = year;
        Spokes = await wheel.Handle(Actor, year, Today, null, Cancellation);
        var activities = Spokes.Select(one => one.Activity.Id).Distinct().ToList();
        foreach (var id in activities)
        {
            Touch(WheelActions.Resource, id);
        }

        Meetings = [.. (await bodies.Next(Actor, Today, Cancellation)).Where(one => one.Day?.Year == year || (year == Today.Year && one.Day < Today))];
        foreach (var one in Meetings)
        {
            Touch(BodyActions.Resource, one.Id);
        }

        MayHold = await wheel.Among(Actor, WheelActions.Hold, activities, Today, Cancellation);
    }
}
