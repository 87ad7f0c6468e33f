using Langbenk.Cooperation.Discussions;
using Langbenk.Hosting;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Discussions;

/// <summary>The asked service gives advice.</summary>
[Needs("discussion.answer")]
public sealed class AnswerModel(ReadDiscussions read, DiscussionPlaces places, GoOnWithDiscussion goOn) : DiscussionPage(read, places)
{
    public IEnumerable<Choice> Steps => Enum.GetValues<AdvisedStep>().Select(one => new Choice($"{one}", T(DiscussionWordTexts.Of(one))));

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id) || !Whole.MayAnswer)
        {
            return Missing();
        }

        await Show(new FormValues { ["versjon"] = $"{Discussion.Version}" });
        await Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await Find(id))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        return await goOn.Answer(Actor, id, new(Values.Number("versjon") ?? 0, Values["tekst"], Values.Choice<AdvisedStep>("steg"), Confirmed), Today, Cancellation) switch
        {
            GoOnWithDiscussion.Result.Done => await Done($"/drofting/{id}"),
            GoOnWithDiscussion.Result.Refused refused => await Again(refused.Faults, field => field switch { nameof(GoOnWithDiscussion.Input.Text) => "tekst", nameof(GoOnWithDiscussion.Input.Step) => "steg", _ => "skjema" }),
            GoOnWithDiscussion.Result.Conflict theirs => await Conflict(theirs.Stored.Version),
            _ => Missing(),
        };
    }
}
