using Langbenk.Hosting;
using Langbenk.Prevention.InternalControl;
using Langbenk.Prevention.Places;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.InternalControl;

[Needs("duty.write")]
public sealed class CorrectionModel(AddCorrection add, FindPlaces places) : DeviationFormPage
{
    public IReadOnlyList<Place> Places { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, Guid avvik)
    {
        if (!await Find(id, view => view.Deviations.FirstOrDefault(one => one.Id == avvik)))
        {
            return Missing();
        }

        await Fill();
        await Show(new FormValues { ["hvem"] = View.Duty.PlaceId.ToString() });
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

        var input = new AddCorrection.Input(avvik, Values["tiltak"], Values["stilling"], Values.Id("hvem") ?? Guid.Empty, Values.NeededDay("frist"));
        return await add.Handle(Actor, input, Today, Cancellation) switch
        {
            AddCorrection.Result.Added => await Done($"/internkontroll/{id}"),
            AddCorrection.Result.Refused refused => await Again(refused.Faults, FieldOf),
            _ => Missing(),
        };
    }

    protected override async Task Fill() => Places = await places.Around(View.Duty.PlaceId, Today, Cancellation);

    static string? FieldOf(string property) => property switch
    {
        nameof(AddCorrection.Input.Action) => "tiltak",
        nameof(AddCorrection.Input.Position) => "stilling",
        nameof(AddCorrection.Input.HolderId) => "hvem",
        nameof(AddCorrection.Input.Due) => "frist",
        _ => null,
    };
}
