using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.Measures;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Measures;

/// <summary>Changes a measure. When somebody else has saved meanwhile, both texts are shown and nothing is stored.</summary>
[Needs("measure.change")]
public sealed class ChangeModel(FindMeasure find, ChangeMeasure change) : MeasureFormPage
{
    public string Name { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await find.Handle(Actor, id, Today, Cancellation) is not { MayChange: true } file)
        {
            return Missing();
        }

        Touch(MeasureActions.Resource, id);
        Name = file.Measure.Name;
        var stored = ValuesOf(MeasureFacts.Of(file.Measure));
        stored["versjon"] = $"{file.Measure.Version}";
        await Show(stored);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        Name = Values["navn"];
        if (OnlyDraft)
        {
            return await Keep();
        }

        Touch(MeasureActions.Resource, id);
        switch (await change.Handle(new(Actor, id, Values.Number("versjon") ?? 0, TypedFacts()), Today, Cancellation))
        {
            case ChangeMeasure.Result.Changed:
                return await Done($"/tiltak/{id}");
            case ChangeMeasure.Result.Refused refused:
                return await Again(refused.Problems);
            case ChangeMeasure.Result.Conflict conflict:
                return await Conflict(conflict.Version, Compared(conflict.Stored));
            default:
                return Missing();
        }
    }
}
