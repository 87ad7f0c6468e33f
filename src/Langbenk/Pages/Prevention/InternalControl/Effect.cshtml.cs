using Langbenk.Hosting;
using Langbenk.Prevention.InternalControl;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.InternalControl;

[Needs("duty.write")]
public sealed class EffectModel(CheckEffect check) : DeviationFormPage
{
    public Correction Correction { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid tiltak)
    {
        if (!await Find(id, tiltak))
        {
            return Missing();
        }

        await Show(new FormValues { ["virkning"] = Correction.Effect, ["versjon"] = $"{Correction.Version}" });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid tiltak)
    {
        ReadForm();
        if (!await Find(id, tiltak))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        return await check.Handle(Actor, tiltak, Values.Number("versjon") ?? 0, Values["virkning"], Today, Cancellation) switch
        {
            CheckEffect.Result.Checked => await Done($"/internkontroll/{id}"),
            CheckEffect.Result.Conflict { Stored: var stored } =>
                await Conflict(stored.Version, new Difference(CorrectionTexts.Effect, stored.Effect, Values.Trimmed("virkning"))),
            CheckEffect.Result.Refused refused => await Again(refused.Problem, "virkning"),
            _ => Missing(),
        };
    }

    async Task<bool> Find(Guid id, Guid tiltak)
    {
        var found = await Find(id, view => view.Corrections.FirstOrDefault(step => step.Correction.Id == tiltak) is { } step
            ? view.Deviations.FirstOrDefault(one => one.Id == step.Correction.DeviationId)
            : null);
        Correction = found ? View.Corrections.First(step => step.Correction.Id == tiltak).Correction : null!;
        return found;
    }
}
