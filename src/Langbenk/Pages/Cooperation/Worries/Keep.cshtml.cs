using Langbenk.Cooperation.Worries;
using Langbenk.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Worries;

/// <summary>Whether a worry is in the service's own record, and whether the one it is about may read it.</summary>
[Needs("worry.list")]
public sealed class KeepModel(ReadWorries read, GoOnWithWorry goOn) : WorryPage(read)
{
    public IEnumerable<Choice> Journals => KeepingForm.Journals(T);

    public IEnumerable<Choice> Accesses => KeepingForm.Accesses(T);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id, toWrite: true))
        {
            return Missing();
        }

        await Show(KeepingForm.Of(Worry.Keeping, Worry.Version));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await Find(id, toWrite: true))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        return await goOn.Keep(Actor, id, Values.Number("versjon") ?? 0, KeepingForm.Read(Values), Today, Cancellation) switch
        {
            GoOnWithWorry.Result.Done => await Done($"/uro/{id}"),
            GoOnWithWorry.Result.Refused refused => await Again(refused.Faults[0].Problem, KeepingForm.FieldOf(refused.Faults[0].Field)),
            GoOnWithWorry.Result.Conflict theirs => await Conflict(theirs.Stored.Version, KeepingForm.Compared(KeepingForm.Of(theirs.Stored.Keeping, theirs.Stored.Version), Values, Lang, T)),
            _ => Missing(),
        };
    }
}
