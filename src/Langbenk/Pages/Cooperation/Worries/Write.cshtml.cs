using Langbenk.Cooperation.Reports;
using Langbenk.Cooperation.Worries;
using Langbenk.Hosting;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Worries;

/// <summary>A new round of a worry.</summary>
[Needs("worry.list")]
public sealed class WriteModel(ReadWorries read, GoOnWithWorry goOn) : WorryPage(read)
{
    /// <summary>About whom a report can be written.</summary>
    public bool MayReport => Whole.About is { } child && ReportBasis.AboutsOf(child, Today).Count > 0;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id, toWrite: true))
        {
            return Missing();
        }

        await Show(new FormValues());
        // Nothing more is written in one that is closed; what she had begun on stands here still.
        return Worry.ClosedOn is not null && DraftSavedAt is null ? Go($"/uro/{id}") : Page();
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

        return await goOn.Write(Actor, id, WorryForm.Read(Values), Today, UtcNow, Cancellation) switch
        {
            GoOnWithWorry.Result.Done => await Done($"/uro/{id}"),
            GoOnWithWorry.Result.Refused refused => await Again(WorryForm.Errors(Values, refused.Faults, T)),
            GoOnWithWorry.Result.Conflict => await Conflict(T(ConflictTexts.ChangedMeanwhile)),
            _ => Missing(),
        };
    }
}
