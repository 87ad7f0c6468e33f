using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Prevention.Places;
using Langbenk.Prevention.Plans;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

[Needs("plan.create")]
public sealed class NewModel(ListPlaces places, StartPlan start, RolesThatStand roles) : FormPage
{
    static readonly Dictionary<string, string> Fields = new()
    {
        [nameof(StartPlan.Input.Title)] = "tittel",
        [nameof(StartPlan.Input.PeriodTo)] = "til",
        [nameof(StartPlan.Input.StartedOn)] = "start",
        [nameof(StartPlan.Input.LeadMunicipalityId)] = "leder",
        [nameof(StartPlan.Input.Municipalities)] = "kommuner",
        [nameof(StartPlan.Input.Services)] = "tjenester",
        [nameof(StartPlan.Input.OptionalParts)] = "deler",
    };

    public IReadOnlyList<Choice> Municipalities { get; private set; } = [];

    public IReadOnlyList<Choice> Leads { get; private set; } = [];

    public IReadOnlyList<Choice> Services { get; private set; } = [];

    /// <summary>Why she can start none: her municipality has become part of another.</summary>
    public Problem? Stopped { get; private set; }

    public IReadOnlyList<Choice> Parts =>
        [.. PlanTemplate.Parts.Where(part => !part.Required).Select(part => new Choice(part.Key, T(part.Title), T(part.Asks)))];

    public async Task<IActionResult> OnGetAsync()
    {
        await Fill();
        if (Stopped is not null)
        {
            return Page();
        }

        await Show(new FormValues
        {
            ["fra"] = $"{Today.Year + 1}",
            ["til"] = $"{Today.Year + 4}",
            ["start"] = $"{Today:d.M.yyyy}",
            ["leder"] = Leads[0].Value,
            [FormValues.MarkField] = $"{Guid.NewGuid()}",
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
        if (Stopped is { } stopped)
        {
            return await Again(stopped);
        }

        if (Faults() is { Count: > 0 } faults)
        {
            return await Again([.. faults, .. StartPlan.Faults(Values["tittel"], Values.Number("fra"), Values.Number("til"), Values.Date("start"))
                .Select(one => new FieldError(Fields[one.Field], T(one.Problem.Title)))]);
        }

        var result = await start.Handle(
            new(Actor, Values["tittel"], Values.Number("fra")!.Value, Values.Number("til")!.Value, Values.Id("leder") ?? Guid.Parse(Leads[0].Value),
                Values.Ids("kommuner"), Values.Ids("tjenester"), Values.All("deler"), Values.Date("start")!.Value, Today)
            { Language = Lang, Mark = Values.Id(FormValues.MarkField) }, Cancellation);
        if (result is StartPlan.Result.Started started)
        {
            Touch(PlanActions.Resource, started.Plan.Id);
            return await Done($"/planer/{started.Plan.Id}");
        }

        return await Again(((StartPlan.Result.Refused)result).Faults, Fields.GetValueOrDefault);
    }

    protected override async Task Fill()
    {
        var found = await places.Handle(Today, Cancellation);
        Municipalities = [.. found.Municipalities.Select(Choice)];
        Leads = [.. found.Municipalities.Where(one => PlanActions.Create.MayIn(Actor, one.Id)).Select(Choice)];
        Services = [.. found.Services.Select(Choice)];
        Stopped = Leads.Count > 0 ? null : (await roles.Handle(Actor, PlanActions.Create, Today, Cancellation)).Stopped ?? PlanProblems.UnknownMunicipality;
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
