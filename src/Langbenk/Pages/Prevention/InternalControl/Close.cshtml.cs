using Langbenk.Hosting;
using Langbenk.Prevention.InternalControl;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.InternalControl;

[Needs("duty.write")]
public sealed class CloseModel(CloseDeviation close) : DeviationFormPage
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid avvik)
    {
        if (!await Find(id, view => view.Deviations.FirstOrDefault(one => one.Id == avvik)))
        {
            return Missing();
        }

        await Show(new FormValues());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid avvik)
    {
        ReadForm();
        if (!await Find(id, view => view.Deviations.FirstOrDefault(one => one.Id == avvik)))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        return await close.Handle(Actor, avvik, Values["lerdom"], Today, Cancellation) switch
        {
            CloseDeviation.Result.Closed => await Done($"/internkontroll/{id}"),
            CloseDeviation.Result.Refused refused => await Again(refused.Problem, "lerdom"),
            _ => Missing(),
        };
    }
}
