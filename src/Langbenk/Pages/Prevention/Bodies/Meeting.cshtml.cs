using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.Bodies;
using Langbenk.Prevention.Wheel;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Bodies;

[Needs("body.hold")]
public sealed class MeetingModel(ReadBodies read, HoldBodyMeeting hold, FollowUps followUps) : FormPage
{
    public ReadBodies.Whole Whole { get; private set; } = null!;

    public IReadOnlyList<Choice> Holders { get; private set; } = [];

    /// <summary>The next meeting, when it is still ahead.</summary>
    public DateOnly? Planned => Whole.Body.NextMeeting > Today ? Whole.Body.NextMeeting : null;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Load(id))
        {
            return Missing();
        }

        await Show(new FormValues { ["dato"] = DateWords.Of(Today, Lang), ["neste"] = Planned is { } planned ? DateWords.Of(planned, Lang) : "" });
        await Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await Load(id))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        var input = new HoldBodyMeeting.Input(
            id, Values.TypedDay("dato"), Values["tilstede"], Values["referat"], Values.TypedDay("neste"), FollowUpForm.Read(Values));
        return await hold.Handle(Actor, input, Today, UtcNow, Cancellation) switch
        {
            HoldBodyMeeting.Result.Held => await Done($"/organ/{id}"),
            HoldBodyMeeting.Result.Refused refused => await Again(refused.Faults, property => FollowUpForm.FieldOf(Values, property)),
            _ => Missing(),
        };
    }

    protected override async Task Fill() => Holders =
        [new Choice("", T(AgreementFormTexts.Choose)), .. (await followUps.Holders(BodyActions.Resource, Whole.Body.Id, Today, Cancellation)).Select(one => new Choice(one.Id.ToString(), one.Name))];

    async Task<bool> Load(Guid id)
    {
        if (await read.One(Actor, BodyActions.Hold, id, Today, cancellation: Cancellation) is not { } whole)
        {
            return false;
        }

        Touch(BodyActions.Resource, id);
        Whole = whole;
        return true;
    }
}
