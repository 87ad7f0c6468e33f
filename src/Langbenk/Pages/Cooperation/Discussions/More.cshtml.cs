using Langbenk.Cooperation.Discussions;
using Langbenk.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Discussions;

/// <summary>A further question in the same discussion.</summary>
[Needs("discussion.go-on")]
public sealed class MoreModel(ReadDiscussions read, DiscussionPlaces places, GoOnWithDiscussion goOn) : DiscussionPage(read, places)
{
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id) || !Whole.MayGoOn)
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

        return await goOn.AskMore(Actor, id, new(Values.Number("versjon") ?? 0, Values["tekst"], null, Confirmed), Today, Cancellation) switch
        {
            GoOnWithDiscussion.Result.Done => await Done($"/drofting/{id}"),
            GoOnWithDiscussion.Result.Refused refused => await Again(refused.Faults, field => field switch { nameof(GoOnWithDiscussion.Input.Text) => "tekst", _ => "skjema" }),
            GoOnWithDiscussion.Result.Conflict theirs => await Conflict(theirs.Stored.Version),
            _ => Missing(),
        };
    }
}
