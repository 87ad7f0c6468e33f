using Langbenk.Cooperation.Requests;
using Langbenk.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Requests;

/// <summary>The service that sent a request takes it back: what that changes, and why.</summary>
[Needs("request.take-back")]
public sealed class TakeBackModel(ReadRequests read, TakeBackRequest takeBack) : RequestPage(read)
{
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id) || !Whole.MayTakeBack)
        {
            return Missing();
        }

        await Show(new FormValues());
        // What she wrote before it was taken back is shown to her, in place of the form.
        return IsTakenBack && DraftSavedAt is null ? Go($"/foresporsler/{id}") : Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await Find(id) || !Whole.MayTakeBack)
        {
            return Missing();
        }

        return OnlyDraft ? await Keep() : await takeBack.Handle(Actor, id, Values["hvorfor"], Today, Cancellation) switch
        {
            TakeBackRequest.Result.Done => await Done($"/foresporsler/{id}"),
            TakeBackRequest.Result.Refused refused => await Again(refused.Problem, refused.Problem == RequestProblems.TakenBackBefore ? "skjema" : "hvorfor"),
            _ => Missing(),
        };
    }
}
