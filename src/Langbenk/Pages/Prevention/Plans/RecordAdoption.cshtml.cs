using Langbenk.Access;
using Langbenk.Hosting;
using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Adoptions;
using Langbenk.Prevention.Plans.Checking;
using Langbenk.Prevention.Plans.Hearings;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

[Needs("plan.adopt")]
public sealed class RecordAdoptionModel(RecordAdoption record, CompareAdopted compare, LoadFacts facts, ReadGoals goals, ReadHearing hearings) : PlanForm
{
    static readonly Dictionary<int, string> Fields = new()
    {
        [PlanProblems.BadCaseNumber.Number] = "sak",
        [PlanProblems.BadDecisionDay.Number] = "dag",
        [PlanProblems.DecidedBeforeStartNumber] = "dag",
        [PlanProblems.MergedAwayNumber] = "dag",
        [PlanProblems.HoldsPersonNumber.Number] = "merknad",
        [PlanProblems.NoLongerMunicipality.Number] = "dag",
        [PlanProblems.NoteTooLong.Number] = "merknad",
        [PlanProblems.NoteNeeded.Number] = "merknad",
    };

    protected override AccessAction Action => PlanActions.Adopt;

    Guid _council;

    public string Place { get; private set; } = "";

    /// <summary>What the law demands and the plan lacks: said before she has filled in anything.</summary>
    public IReadOnlyList<PlanFinding> LawMissing { get; private set; } = [];

    /// <summary>What is advised and not there: the council adopts it without.</summary>
    public IReadOnlyList<PlanFinding> Open { get; private set; } = [];

    public IReadOnlyList<CompareAdopted.Different> Different { get; private set; } = [];

    /// <summary>Answers are still received: the last day.</summary>
    public DateOnly? HearingUntil { get; private set; }

    public IReadOnlyList<Choice> Statuses => [.. new[] { AdoptionStatus.Sent, AdoptionStatus.Adopted, AdoptionStatus.SentBack }
        .Select(one => new Choice(one.ToString(), T(PlanAdoptionTexts.StatusOf(one))))];

    public async Task<IActionResult> OnGetAsync(Guid id, Guid kommune)
    {
        if (!await Find(id, kommune) || !AdoptionRules.MayRecord(Actor, Plan, kommune))
        {
            return Missing();
        }

        if (!Found.IsAlive || Found.Municipalities.Any(one => one.Row.MunicipalityId == kommune && one.Row.Adoption == AdoptionStatus.Adopted))
        {
            return Go($"/planer/{id}/vedtak");
        }

        await Show(new FormValues { ["dag"] = $"{Today:d.M.yyyy}" });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid kommune)
    {
        if (!await Find(id, kommune))
        {
            return Missing();
        }

        ReadForm();
        if (OnlyDraft)
        {
            return await Keep();
        }

        if (Values.Choice<AdoptionStatus>("status") is not { } status || Values.Date("dag") is not { } day)
        {
            return await Again([
                .. Values.Choice<AdoptionStatus>("status") is null ? [new FieldError("status", T(PlanAdoptionTexts.ChooseStatus))] : Array.Empty<FieldError>(),
                .. Values.Date("dag") is null ? [new FieldError("dag", T(PlanTexts.WriteDay))] : Array.Empty<FieldError>(),
            ]);
        }

        switch (await record.Handle(new(Actor, id, kommune, status, day, Values["sak"], Values["merknad"], Today, UtcNow), Cancellation))
        {
            case RecordAdoption.Result.Recorded:
                return await Done($"/planer/{id}/vedtak");
            case RecordAdoption.Result.Refused refused:
                return await Again(refused.Problem, Fields.GetValueOrDefault(refused.Problem.Number, "status"));
            default:
                return Missing();
        }
    }

    async Task<bool> Find(Guid id, Guid municipality)
    {
        if (!await Find(id) || Found.Municipalities.FirstOrDefault(one => one.Row.MunicipalityId == municipality) is not { } row)
        {
            return false;
        }

        (Place, _council) = (row.Name, municipality);
        return true;
    }

    protected override async Task Fill()
    {
        var findings = PlanCheck.Of(await facts.Handle(Plan.Id, Today, await goals.States(Plan.Id, Cancellation), _council, Cancellation)).ToLookup(one => one.Level);
        (LawMissing, Open) = ([.. findings[FindingLevel.Must]], [.. findings[FindingLevel.Should]]);
        Different = await compare.Handle(Plan, Cancellation);
        HearingUntil = (await hearings.Handle(Actor, Plan.Id, Today, Cancellation))?.Hearings.FirstOrDefault(one => one.IsAheadOn(Today))?.ClosesOn;
    }
}
