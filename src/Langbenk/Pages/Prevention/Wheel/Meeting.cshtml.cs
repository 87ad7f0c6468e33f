using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Pages.Prevention.Terms;
using Langbenk.Prevention;
using Langbenk.Prevention.Places;
using Langbenk.Prevention.Plans.Evaluations;
using Langbenk.Prevention.Terms;
using Langbenk.Prevention.Wheel;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Wheel;

/// <summary>One time in the wheel: what is on, what came of the last time, and, when it is held, the minutes.</summary>
[Needs("wheel.read")]
public sealed class MeetingModel(
    ReadWheel wheel, FindWheelPlan findPlan, FindWheelEvaluation findEvaluation, FindWheelWork findWork, HoldActivity hold, UndoActivity undo, Access.AccessGate gate) : StaffPage
{
    public ReadWheel.Meeting Meeting { get; private set; } = null!;

    public FindWheelPlan.Found? Plan { get; private set; }

    /// <summary>What was written in the plan's evaluation that year.</summary>
    public PlanEvaluation? Evaluation { get; private set; }

    /// <summary>What was done that year on the pages of what it asks for.</summary>
    public FindWheelWork.Found? Worked { get; private set; }

    /// <summary>The service that does it, when one was chosen.</summary>
    public string? DoneBy { get; private set; }

    /// <summary>Where the plan is evaluated, for what is its evaluation.</summary>
    public string PlanPath => Meeting.Activity.Kind == WheelKind.Evaluation ? $"planer/{Plan!.Id}/evaluering" : $"planer/{Plan!.Id}";

    public (string Path, Text Name)? Work => WheelLinks.WorkOf(Meeting.Activity, Actor);

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public bool MayUndo => MayHold && Meeting.Done is { } done && Meeting.Tasks.Count == 0 && UndoActivity.IsOpen(done, Today);

    public bool MayHold { get; private set; }

    public bool MayChange { get; private set; }

    public OccurrenceState State => WheelYear.StateOf(Meeting.Occurrence, Meeting.Done is not null, Today);

    public async Task<IActionResult> OnGetAsync(Guid id, int year, int month) => await Load(id, year, month) ? Page() : Missing();

    public async Task<IActionResult> OnPostAngreAsync(Guid id, int year, int month)
    {
        if (!await Load(id, year, month))
        {
            return Missing();
        }

        switch (await undo.Handle(Actor, id, year, month, Today, Cancellation))
        {
            case UndoActivity.Result.Refused refused:
                Errors = [new FieldError("main", T(refused.Problem.Title))];
                Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                return Page();
            case UndoActivity.Result.Undone:
                return Go(HoldActivity.Link(id, Meeting.Occurrence));
            default:
                return Missing();
        }
    }

    /// <summary>What was written elsewhere that year is what was done.</summary>
    public async Task<IActionResult> OnPostGjortAsync(Guid id, int year, int month)
    {
        if (!await Load(id, year, month) || (Evaluation?.On ?? Worked?.On) is not { } on)
        {
            return Missing();
        }

        switch (await hold.Handle(Actor, new(id, year, month, 0, on, "", "", []), Today, UtcNow, Cancellation))
        {
            case HoldActivity.Result.Refused refused:
                Errors = [new FieldError("main", T(refused.Problem.Title))];
                Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                return Page();
            case HoldActivity.Result.NotFound:
                return Missing();
            default:
                Service<UnsavedWork>().Discard();
                return Go(HoldActivity.Link(id, Meeting.Occurrence));
        }
    }

    async Task<bool> Load(Guid id, int year, int month)
    {
        if (await wheel.One(Actor, id, year, month, Today, Cancellation) is not { } meeting)
        {
            return false;
        }

        Touch(WheelActions.Resource, id);
        (Meeting, Plan) = (meeting, await findPlan.Handle(Actor, meeting.Activity, meeting.Occurrence, Today, Cancellation));
        Evaluation = await findEvaluation.Handle(Actor, meeting.Activity, meeting.Occurrence, Today, Cancellation);
        Worked = await findWork.Handle(Actor, meeting.Activity, meeting.Occurrence, Today, Cancellation);
        DoneBy = meeting.Activity.ResponsibleServiceId is { } service ? (await Service<FindPlaces>().One(service, Today, Cancellation))?.Name : null;
        Service<PageTerms>().Words = await Service<ReadPageWords>().OfPlace(meeting.Activity.MunicipalityId, meeting.Activity.ServiceId, Today, Cancellation);
        MayHold = await gate.IsOpen(Actor, WheelActions.Hold, id, Today, Cancellation);
        MayChange = await gate.IsOpen(Actor, WheelActions.Change, id, Today, Cancellation);
        return true;
    }
}
