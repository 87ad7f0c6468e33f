using Langbenk.Cooperation.Discussions;
using Langbenk.Cooperation.Discussions.Meetings;
using Langbenk.Hosting;
using Langbenk.Pages.Cooperation.Discussions;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.U16;

/// <summary>One meeting with its agenda; each service puts its own cases and places on it here.</summary>
[Needs("u16.read")]
public sealed class MeetingModel(ReadU16Meetings read, DiscussionPlaces places, ReadDiscussions discussions, WriteU16Agenda write, CancelU16Meeting cancel) : MeetingPage(read, places)
{
    IReadOnlyList<Discussion> _mine = [];

    public IEnumerable<Choice> Cases => [new("", T(AgreementFormTexts.Choose)), .. _mine.Select(one => new Choice($"{one.Id}", $"{T(DiscussionWordTexts.Of(one.Theme))}, {T(DiscussionWordTexts.Of(one.Age))}, {DateWords.Of(one.AskedOn, Lang)}"))];

    public bool IsPast => Meeting.HeldOn < Today;

    /// <summary>A case is shown to those who meet; afterwards there is no meeting to show it in.</summary>
    public bool HasCases => _mine.Count > 0 && !IsPast;

    /// <summary>Of the case that was chosen: each text with what may show who it is to those who meet.</summary>
    public IReadOnlyList<CheckedText> InCase { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        await Show(new FormValues { [FormValues.MarkField] = $"{Guid.NewGuid()}" });
        await Fill();
        return Page();
    }

    /// <summary>A place.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await Find(id))
        {
            return Missing();
        }

        return OnlyDraft ? await Keep() : await Answer(id, await write.AddPlace(Actor, id, Values["sted"], Mark, Confirmed, Today, Cancellation));
    }

    public async Task<IActionResult> OnPostCaseAsync(Guid id)
    {
        ReadForm();
        return await Find(id) ? await Answer(id, await write.AddCase(Actor, id, Values.Id("drofting"), Mark, Confirmed, Today, Cancellation)) : Missing();
    }

    public async Task<IActionResult> OnPostCancelAsync(Guid id)
    {
        ReadForm();
        return await Find(id) && await cancel.Handle(Actor, id, Today, Cancellation) ? await Done("/drofting/moter") : Missing();
    }

    async Task<IActionResult> Answer(Guid id, WriteU16Agenda.Result result) => result switch
    {
        WriteU16Agenda.Result.Done => await Done($"/drofting/moter/{id}"),
        WriteU16Agenda.Result.Refused refused => await Again(refused.Problem, refused.Field == "place" ? "sted" : "drofting"),
        WriteU16Agenda.Result.Conflict => await Conflict(T(ConflictTexts.ChangedMeanwhile)),
        _ => Missing(),
    };

    protected override async Task Fill()
    {
        await base.Fill();
        InCase = Values.Id("drofting") is { } chosen
            ? [.. (await write.ShownBy(Actor, Meeting.Id, chosen, Today, Cancellation)).Select((one, at) => new CheckedText($"drofting-{at}", one.Text, one.Found, Confirmed))] : [];
        _mine = [.. (await discussions.Mine(Actor, Today, Cancellation)).Where(one => !Whole.Items.Any(item => item.Stored.DiscussionId == one.Id))];
    }
}
