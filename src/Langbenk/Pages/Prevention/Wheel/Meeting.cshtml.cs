using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.Wheel;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Wheel;

/// <summary>One time in the wheel: what is on, what came of the last time, and, when it is held, the minutes.</summary>
[Needs("wheel.read")]
public sealed class MeetingModel(ReadWheel wheel, FindWheelPlan findPlan, Access.AccessGate gate) : StaffPage
{
    public ReadWheel.Meeting Meeting { get; private set; } = null!;

    public FindWheelPlan.Found? Plan { get; private set; }

    /// <summary>Where the plan is evaluated, for what is its evaluation.</summary>
    public string PlanPath => Meeting.Activity.Kind == WheelKind.Evaluation ? $"planer/{Plan!.Id}/evaluering" : $"planer/{Plan!.Id}";

    public bool MayHold { get; private set; }

    public bool MayChange { get; private set; }

    public OccurrenceState State => WheelYear.StateOf(Meeting.Occurrence, Meeting.Done is not null, Today);

    public async Task<IActionResult> OnGetAsync(Guid id, int year, int month)
    {
        if (await wheel.One(Actor, id, year, month, Today, Cancellation) is not { } meeting)
        {
            return Missing();
        }

        Touch(WheelActions.Resource, id);
        (Meeting, Plan) = (meeting, await findPlan.Handle(Actor, meeting.Activity, Today, Cancellation));
        MayHold = await gate.IsOpen(Actor, WheelActions.Hold, id, Today, Cancellation);
        MayChange = await gate.IsOpen(Actor, WheelActions.Change, id, Today, Cancellation);
        return Page();
    }
}
