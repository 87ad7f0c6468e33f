using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.Places;
using Langbenk.Prevention.Plans.Evaluations;
using Langbenk.Prevention.Wheel;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Wheel;

/// <summary>Writes the minutes of one time in the wheel, with the agenda to write under.</summary>
[Needs("wheel.hold")]
public sealed class WriteModel(ReadWheel wheel, HoldActivity hold, FollowUps followUps, Access.AccessGate gate) : FormPage
{
    public ReadWheel.Meeting Meeting { get; private set; } = null!;

    public IReadOnlyList<Choice> Holders { get; private set; } = [];

    /// <summary>The plan that is evaluated, and what was written of it that year: while the wheel waits for it.</summary>
    public FindWheelPlan.Found? Plan { get; private set; }

    public PlanEvaluation? Evaluation { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, int year, int month)
    {
        if (!await Load(id, year, month))
        {
            return Missing();
        }

        await Show(Written(Meeting.Done));
        await Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, int year, int month)
    {
        ReadForm();
        if (!await Load(id, year, month))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        var input = new HoldActivity.Input(
            id, year, month, Values.Number("versjon") ?? 0, Values.TypedDay("dato"), Values["tilstede"], Values["referat"], FollowUpForm.Read(Values),
            Values.Ids(FollowUpForm.TakenBack));
        switch (await hold.Handle(Actor, input, Today, UtcNow, Cancellation))
        {
            case HoldActivity.Result.Held:
                return await Done(HoldActivity.Link(id, Meeting.Occurrence));
            case HoldActivity.Result.Refused refused:
                return await Again(refused.Faults, property => FollowUpForm.FieldOf(Values, property));
            case HoldActivity.Result.Conflict conflict:
                var both = new Comparison(Written(conflict.Stored), Values, Lang);
                return await Conflict(
                    conflict.Stored.Version,
                    both.Day("dato", WheelTexts.Held), both.Words("tilstede", WheelTexts.Attendance), both.Words("referat", WheelTexts.Minutes));
            default:
                return Missing();
        }
    }

    FormValues Written(WheelDone? done) => new()
    {
        ["versjon"] = $"{done?.Version ?? 0}",
        ["dato"] = DateWords.Of(done?.HeldOn ?? Today, Lang),
        ["tilstede"] = done?.Attendance ?? "",
        ["referat"] = done?.Minutes ?? string.Join("\n\n", Lines.Of(Meeting.Activity.Agenda).Select((point, at) => $"{at + 1}. {point}\n")),
    };

    protected override async Task Fill() => Holders =
        [new Choice("", T(AgreementFormTexts.Choose)), .. (await followUps.Holders(WheelActions.Resource, Meeting.Activity.Id, Today, Cancellation)).Select(one => new Choice(one.Id.ToString(), one.Name))];

    async Task<bool> Load(Guid id, int year, int month)
    {
        if (!await gate.IsOpen(Actor, WheelActions.Hold, id, Today, Cancellation) || await wheel.One(Actor, id, year, month, Today, Cancellation) is not { } meeting)
        {
            return false;
        }

        Touch(WheelActions.Resource, id);
        Meeting = meeting;
        if (meeting is { Done: null, Activity.Kind: WheelKind.Evaluation })
        {
            Plan = await Service<FindWheelPlan>().Handle(Actor, meeting.Activity, meeting.Occurrence, Today, Cancellation);
            Evaluation = await Service<FindWheelEvaluation>().Handle(Actor, meeting.Activity, meeting.Occurrence, Today, Cancellation);
        }

        return true;
    }
}
