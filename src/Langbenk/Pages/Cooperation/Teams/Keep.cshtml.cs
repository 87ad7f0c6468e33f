using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Teams;

/// <summary>Whether a note is in her service's own record, and whether the one it is about may read it there.</summary>
[Needs("cooperation.write")]
public sealed class KeepModel(ReadTeams read, KeepEntry keep) : EntryPage(read)
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid notat)
    {
        if (!await FindEntry(id, notat))
        {
            return Missing();
        }

        await Show(KeepingForm.Of(Entry.Kept?.Keeping ?? new(), Entry.Kept?.Version ?? 0));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid notat)
    {
        ReadForm();
        if (!await FindEntry(id, notat))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        return await keep.Handle(Actor, notat, Values.Number("versjon") ?? 0, KeepingForm.Read(Values), Today, Cancellation) switch
        {
            KeepEntry.Result.Done => await Done($"/laget/{id}#n-{notat:n}"),
            KeepEntry.Result.Refused refused => await Again(refused.Problem, KeepingForm.FieldOf(refused.Field)),
            KeepEntry.Result.Conflict theirs => await Conflict(theirs.Version, KeepingForm.Compared(KeepingForm.Of(theirs.Keeping, theirs.Version), Values, Lang, T)),
            _ => Missing(),
        };
    }
}
