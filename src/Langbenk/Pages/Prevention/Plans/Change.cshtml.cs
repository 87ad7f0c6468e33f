using Langbenk.Access;
using Langbenk.Hosting;
using Langbenk.Prevention.Plans;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

/// <summary>What was chosen when the plan was begun, to be chosen anew.</summary>
[Needs("plan.lead")]
public sealed class ChangeModel(ListPlaces places, ChangePlan change, DiscardPlan discard) : PlanChangeForm
{
    protected override AccessAction Action => PlanActions.Lead;

    /// <summary>Without the one that leads: it always takes part.</summary>
    public IReadOnlyList<Choice> Places { get; private set; } = [];

    public IReadOnlyList<Choice> Services { get; private set; } = [];

    public bool MayDiscard { get; private set; }

    public bool IsAdopted => Found.Municipalities.Any(one => one.Row.Adoption == AdoptionStatus.Adopted);

    /// <summary>A form that was opened before the field was there leaves the day as it was.</summary>
    bool IsNoDay => Values.Fields.ContainsKey("start") && Values.Date("start") is null;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await FindAlive(id))
        {
            return Missing();
        }

        await Show(Stored(Plan));
        return Page();
    }

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

        if (Values.Number("fra") is not { } from || Values.Number("til") is not { } to || IsNoDay)
        {
            return await Again([
                .. new[] { "fra", "til" }.Where(field => Values.Number(field) is null).Select(field => new FieldError(field, T(PlanTexts.WriteYear))),
                .. IsNoDay ? [new FieldError("start", T(PlanTexts.WriteDay))] : Array.Empty<FieldError>(),
            ]);
        }

        var input = new ChangePlan.Input(Actor, id, Values.Number("versjon") ?? 0, Values["tittel"], from, to, Values.Ids("kommuner"), Values.Ids("tjenester"), Today) { Language = Lang, StartedOn = Values.Date("start") };
        switch (await change.Handle(input, Cancellation))
        {
            case ChangePlan.Result.Changed:
                return await Done($"/planer/{id}");
            case ChangePlan.Result.Refused refused:
                return await Again(refused.Problem, refused.Problem.Number switch
                {
                    5001 or 5059 or 5064 => "tittel",
                    5002 => "til",
                    5013 or PlanProblems.StartAfterDecisionNumber => "start",
                    5004 or 5065 => "kommuner",
                    5005 => "tjenester",
                    _ => "skjema",
                });
            case ChangePlan.Result.Conflict { Stored: var stored }:
                var both = new Comparison(Stored(stored), Values, Lang);
                return await Conflict(
                    stored.Version, both.Words("tittel", PlanTexts.Title), both.Words("fra", PlanTexts.From), both.Words("til", PlanTexts.To), both.Words("start", PlanSetupTexts.StartedOn),
                    both.Chosen("kommuner", PlanTexts.Municipalities, Places), both.Chosen("tjenester", PlanTexts.Services, Services));
            default:
                return Missing();
        }
    }

    protected override async Task Fill()
    {
        var (municipalities, services) = await places.Handle(Today, Cancellation);
        // What takes part already can be kept, also when it has been closed since.
        Places = [.. municipalities.Concat(Found.Municipalities.Select(one => new PlaceName(one.Row.MunicipalityId, one.Name)))
            .DistinctBy(one => one.Id).Where(one => one.Id != Plan.LeadMunicipalityId).Select(one => new Choice(one.Id.ToString(), one.Name))];
        Services = [.. services.Select(one => new Choice(one.Id.ToString(), one.Name))];
        MayDiscard = await discard.MayBe(Plan, Cancellation);
    }

    FormValues Stored(Plan plan) => new FormValues
    {
        ["tittel"] = plan.Title,
        ["fra"] = $"{plan.PeriodFrom}",
        ["til"] = $"{plan.PeriodTo}",
        ["start"] = $"{plan.StartedOn:d.M.yyyy}",
        ["versjon"] = $"{plan.Version}",
    }.SetAll("kommuner", [.. Found.Municipalities.Select(one => one.Row.MunicipalityId.ToString())])
        .SetAll("tjenester", [.. Found.Services.Select(one => one.Id.ToString())]);
}
