using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.Measures;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Measures;

/// <summary>Changes a measure. When somebody else has saved meanwhile, both texts are shown and nothing is stored.</summary>
[Needs("measure.change")]
public sealed class ChangeModel(FindMeasure find, FindReach reach, ChangeMeasure change) : MeasureFormPage
{
    public string Name { get; private set; } = "";

    /// <summary>The service that carries it, and those it can go to.</summary>
    public IReadOnlyList<Choice> Services { get; private set; } = [];

    /// <summary>What nobody has seen has no past to keep.</summary>
    public bool IsDraft { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await find.Handle(Actor, id, Today, Cancellation) is not { MayChange: true } file)
        {
            return Missing();
        }

        Touch(MeasureActions.Resource, id);
        await Fill(file);
        Name = file.Measure.Name;
        var stored = ValuesOf(MeasureFacts.Of(file.Measure));
        (stored["versjon"], stored["tjeneste"]) = ($"{file.Measure.Version}", $"{file.Measure.ServiceId}");
        stored["skifte"] = Service<Reader>().Day(Today < file.Measure.ValidFrom ? file.Measure.ValidFrom : Today);
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

        if (await find.Handle(Actor, id, Today, Cancellation) is not { MayChange: true } file)
        {
            return Missing();
        }

        Touch(MeasureActions.Resource, id);
        await Fill(file);
        var from = Values.Date("skifte");
        Guid? service = Values.Trimmed("tjeneste").Length == 0 ? null : Values.Id("tjeneste") ?? Guid.Empty;
        switch (await change.Handle(new(Actor, id, Values.Number("versjon") ?? 0, TypedFacts(), service, from) { DayIsUnreadable = from is null && Values.Trimmed("skifte").Length > 0 }, Today, Cancellation))
        {
            case ChangeMeasure.Result.Changed:
                return await Done($"/tiltak/{id}");
            case ChangeMeasure.Result.Refused refused:
                return await Again(refused.Problems);
            case ChangeMeasure.Result.Conflict conflict:
                return await Conflict(conflict.Version, [.. Compared(conflict.Stored), .. service is null ? [] : CarriedBy(conflict.ServiceId)]);
            default:
                return Missing();
        }
    }

    /// <summary>Only of who could choose it: the form of one with a single service has no such field.</summary>
    IEnumerable<Difference> CarriedBy(Guid service) =>
        [new Comparison(new FormValues { ["tjeneste"] = $"{service}" }, Values, Lang).Chosen("tjeneste", MeasureFormTexts.Service, Services)];

    async Task Fill(MeasureFile file)
    {
        IsDraft = file.Measure.Status == MeasureStatus.Draft;
        var (services, _) = await reach.Handle(Actor, Today, Cancellation);
        Services = [.. services.Select(service => (service.Id, service.Name)).Prepend((file.Measure.ServiceId, file.ServiceName))
            .DistinctBy(service => service.Item1).Select(service => new Choice($"{service.Item1}", service.Item2))];
    }
}
