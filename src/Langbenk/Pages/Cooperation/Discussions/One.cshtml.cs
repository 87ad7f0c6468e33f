using Langbenk.Cooperation.Discussions;
using Langbenk.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Discussions;

/// <summary>One discussion, from the question on; the asker closes it here.</summary>
[Needs("discussion.read")]
public sealed class OneModel(ReadDiscussions read, GoOnWithDiscussion goOn) : StaffPage
{
    public ReadDiscussions.Whole Whole { get; private set; } = null!;

    public bool IsAsker => Whole.Discussion.AskingServiceId == Actor.Acting?.ScopeId;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await read.One(Actor, id, Today, Cancellation) is not { } whole)
        {
            return Missing();
        }

        Whole = whole;
        return Page();
    }

    /// <summary>Closed already, or overtaken by an answer: she sees it as it is now, and may close it then.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, int versjon) =>
        await goOn.Close(Actor, id, versjon, Today, Cancellation) is GoOnWithDiscussion.Result.NotFound ? Missing() : Go($"/drofting/{id}");
}
