using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Prevention.Plans;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

[Needs("plan.create")]
public sealed class NewModel(ListPlaces places, StartPlan start) : FormPage
{
    static readonly Dictionary<int, string> Fields = new()
    {
        [PlanProblems.BadTitle.Number] = "tittel",
        [PlanProblems.BadPeriod.Number] = "til",
        [PlanProblems.UnknownMunicipality.Number] = "kommuner",
        [PlanProblems.UnknownService.Number] = "tjenester",
        [PlanProblems.UnknownPart.Number] = "deler",
    };

    public IReadOnlyList<Choice> Municipalities { get; private set; } = [];

    public IReadOnlyList<Choice> Leads { get; private set; } = [];

    public IReadOnlyList<Choice> Services { get; private set; } = [];

    public IReadOnlyList<Choice> Parts =>
        [.. PlanTemplate.Parts.Where(part => !part.Required).Select(part => new Choice(part.Key, T(part.Title), T(part.Asks)))];

    public async Task<IActionResult> OnGetAsync()
    {
        await Fill();
        await Show(new FormValues
        {
            ["fra"] = $"{Today.Year + 1}",
            ["til"] = $"{Today.Year + 4}",
            ["start"] = $"{Today:d.M.yyyy}",
            ["leder"] = Leads[0].Value,
        }.SetAll("kommuner", [Leads[0].Value]));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        ReadForm();
        if (OnlyDraft)
        {
            return await Keep();
        }

        await Fill();
        if (Faults() is { Count: > 0 } faults)
        {
            return await Again(faults);
        }

        var result = await start.Handle(
            new(Actor, Values["tittel"], Values.Number("fra")!.Value, Values.Number("til")!.Value, Values.Id("leder") ?? Guid.Parse(Leads[0].Value),
                Values.Ids("kommuner"), Values.Ids("tjenester"), Values.All("deler"), Values.Date("start")!.Value, Today)
            { Language = Lang }, Cancellation);
        if (result is StartPlan.Result.Started started)
        {
            Touch(PlanActions.Resource, started.Plan.Id);
            return await Done($"/planer/{started.Plan.Id}");
        }

        var problem = ((StartPlan.Result.Refused)result).Problem;
        return await Again(problem, Fields.GetValueOrDefault(problem.Number, "skjema"));
    }

    protected override async Task Fill()
    {
        var found = await places.Handle(Today, Cancellation);
        Municipalities = [.. found.Municipalities.Select(Choice)];
        Leads = [.. found.Municipalities.Where(one => PlanActions.Create.MayIn(Actor, one.Id)).Select(Choice)];
        Services = [.. found.Services.Select(Choice)];
    }

    List<FieldError> Faults()
    {
        var faults = new List<FieldError>();
        Add("fra", Values.Number("fra") is null, PlanTexts.WriteYear);
        Add("til", Values.Number("til") is null, PlanTexts.WriteYear);
        Add("start", Values.Date("start") is null, PlanTexts.WriteDay);
        return faults;

        void Add(string field, bool wrong, Text message)
        {
            if (wrong)
            {
                faults.Add(new FieldError(field, T(message)));
            }
        }
    }

    static Choice Choice(PlaceName place) => new(place.Id.ToString(), place.Name);
}
