using Langbenk.Cooperation.Requests.OwnWords;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Requests;

/// <summary>Whether her service's own request, question or answer is in its own record, and whether the one it is about may read it there.</summary>
[Needs("request.keep")]
public sealed class KeepModel(ReadOwnWords read, KeepOwnWords keep) : OwnWordsPage(read)
{
    public async Task<IActionResult> OnGetAsync(string hva, Guid id)
    {
        if (!await Find(hva, id))
        {
            return Missing();
        }

        await Show(KeepingForm.Of(Row.Kept?.Keeping ?? new(), Row.Kept?.Version ?? 0));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string hva, Guid id)
    {
        ReadForm();
        if (!await Find(hva, id))
        {
            return Missing();
        }

        return OnlyDraft ? await Keep() : await keep.Handle(Actor, Row.Written.Thing, id, Values.Number("versjon") ?? 0, KeepingForm.Read(Values), Today, Cancellation) switch
        {
            KeepEntry.Result.Done => await Done(At),
            KeepEntry.Result.Refused refused => await Again(refused.Problem, KeepingForm.FieldOf(refused.Field)),
            KeepEntry.Result.Conflict theirs => await Conflict(theirs.Version, KeepingForm.Compared(KeepingForm.Of(theirs.Keeping, theirs.Version), Values, Lang, T)),
            _ => Missing(),
        };
    }
}
