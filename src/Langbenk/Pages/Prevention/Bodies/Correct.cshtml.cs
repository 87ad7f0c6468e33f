using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.Bodies;
using Langbenk.Prevention.Wheel;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Bodies;

[Needs("body.hold")]
public sealed class CorrectModel(ReadBodyMeeting read, CorrectBodyMeeting correct, FollowUps followUps) : FormPage
{
    public ReadBodyMeeting.Whole Whole { get; private set; } = null!;

    public IReadOnlyList<Choice> Holders { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, Guid meeting)
    {
        if (!await Load(id, meeting))
        {
            return Missing();
        }

        await Show(Written(Whole.Meeting));
        await Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid meeting)
    {
        ReadForm();
        if (!await Load(id, meeting))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        var input = new CorrectBodyMeeting.Input(
            id, meeting, Values.Number("versjon") ?? 0, new(Values.TypedDay("dato"), Values["tilstede"], Values["referat"], FollowUpForm.Read(Values)),
            Values.Ids(FollowUpForm.TakenBack));
        switch (await correct.Handle(Actor, input, Today, UtcNow, Cancellation))
        {
            case CorrectBodyMeeting.Result.Corrected:
                return await Done($"/organ/{id}");
            case CorrectBodyMeeting.Result.Refused refused:
                return await Again(refused.Faults, property => FollowUpForm.FieldOf(Values, property));
            case CorrectBodyMeeting.Result.Conflict conflict:
                var both = new Comparison(Written(conflict.Stored), Values, Lang);
                return await Conflict(
                    conflict.Stored.Version,
                    both.Day("dato", WheelTexts.Held), both.Words("tilstede", WheelTexts.Attendance), both.Words("referat", WheelTexts.Minutes));
            default:
                return Missing();
        }
    }

    FormValues Written(BodyMeeting meeting) => new()
    {
        ["versjon"] = $"{meeting.Version}",
        ["dato"] = DateWords.Of(meeting.HeldOn, Lang),
        ["tilstede"] = meeting.Attendance,
        ["referat"] = meeting.Minutes,
    };

    protected override async Task Fill() => Holders =
        [new Choice("", T(AgreementFormTexts.Choose)), .. (await followUps.Holders(BodyActions.Resource, Whole.Body.Id, Today, Cancellation)).Select(one => new Choice(one.Id.ToString(), one.Name))];

    async Task<bool> Load(Guid id, Guid meeting)
    {
        if (await read.Handle(Actor, id, meeting, Today, Cancellation) is not { } whole)
        {
            return false;
        }

        Touch(BodyActions.Resource, id);
        Whole = whole;
        return true;
    }
}
