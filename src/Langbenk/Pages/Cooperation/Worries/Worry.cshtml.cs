using Langbenk.Cooperation.Worries;
using Langbenk.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Worries;

/// <summary>One worry: every round of it, the latest on top.</summary>
[Needs("worry.list")]
public sealed class WorryModel(ReadWorries read, GoOnWithWorry goOn) : WorryPage(read)
{
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        await Show(new FormValues { ["versjon"] = $"{Worry.Version}" });
        return Page();
    }

    /// <summary>Closes it.</summary>
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

        return await goOn.Close(Actor, id, Values.Number("versjon") ?? 0, Values["hvorfor"], Today, Cancellation) switch
        {
            GoOnWithWorry.Result.Done => await Done($"/uro/{id}"),
            GoOnWithWorry.Result.Refused refused => await Again(refused.Faults[0].Problem, refused.Faults[0].Field == "why" ? "hvorfor" : "skjema"),
            GoOnWithWorry.Result.Conflict theirs => await Conflict(theirs.Stored.Version),
            _ => Missing(),
        };
    }
}
