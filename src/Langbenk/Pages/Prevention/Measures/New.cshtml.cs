using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.Measures;
using Langbenk.Prevention.Needs;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Measures;

/// <summary>A new measure, as a draft.</summary>
[Needs("measure.add")]
public sealed class NewModel(FindReach reach, AddMeasure add) : MeasureFormPage
{
    public IReadOnlyList<ReachedService> Reached { get; private set; } = [];

    public IReadOnlyList<Choice> Services => [.. Reached.Count > 1 ? [new Choice("", T(MeasureFormTexts.ChooseService))] : Array.Empty<Choice>(), .. Reached.Select(service => new Choice($"{service.Id}", service.Name))];

    public IReadOnlyList<Choice> Municipalities { get; private set; } = [];

    public async Task OnGetAsync()
    {
        await Fill();
        var stored = ValuesOf(new MeasureFacts());
        (stored["gjelder"], stored[FormValues.MarkField]) = (Reader.Day(Today), $"{Guid.NewGuid()}");
        // From the page of what is missing.
        stored.SetAll("behov", [.. NeedRegister.All.Select(need => need.Code).Where(code => code == Request.Query["behov"])]);
        await Show(stored.SetAll("kommune", Municipalities.Count == 1 ? [Municipalities[0].Value] : []));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        ReadForm();
        if (OnlyDraft)
        {
            return await Keep();
        }

        var places = Values.All("kommune").Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty).ToList();
        switch (await add.Handle(new(Actor, Values.Id("tjeneste") ?? Guid.Empty, places, TypedFacts(), Values.Date("gjelder")) { Mark = Values.Id(FormValues.MarkField) }, Today, Cancellation))
        {
            case AddMeasure.Result.Added added:
                Touch(MeasureActions.Resource, added.Measure.Id);
                return await Done($"/tiltak/{added.Measure.Id}");
            case AddMeasure.Result.Refused refused:
                return await Again(refused.Problems);
            default:
                return Missing();
        }
    }

    protected override async Task Fill()
    {
        var (services, places) = await reach.Handle(Actor, Today, Cancellation);
        Reached = services;
        Municipalities = [.. places.Select(place => new Choice($"{place.Id}", place.Name))];
    }

    Reader Reader => Service<Reader>();
}
