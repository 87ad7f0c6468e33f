using Langbenk.Access;
using Langbenk.Hosting;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Adoptions;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

[Needs("plan.adopt")]
public sealed class CorrectAdoptionModel(CorrectAdoption correct) : PlanForm
{
    const string Adopted = "vedtatt";
    const string Not = "ikke";

    protected override AccessAction Action => PlanActions.Adopt;

    public Participant Place { get; private set; } = null!;

    public IReadOnlyList<Choice> Choices => [new(Adopted, T(PlanAdoptionTexts.IsAdopted)), new(Not, T(PlanAdoptionTexts.IsNotAdopted))];

    public async Task<IActionResult> OnGetAsync(Guid id, Guid kommune)
    {
        if (!await Find(id, kommune) || !Found.IsAlive || Place.Row.Adoption != AdoptionStatus.Adopted)
        {
            return Missing();
        }

        await Show(new FormValues { ["riktig"] = Adopted, ["dag"] = $"{Place.Row.DecidedOn:d.M.yyyy}", ["sak"] = Place.Row.CaseNumber });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid kommune)
    {
        ReadForm();
        if (!await Find(id, kommune))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        var adopted = Values["riktig"] != Not;
        if (Values.Date("dag") is not { } day)
        {
            return await Again(new FieldError("dag", T(PlanTexts.WriteDay)));
        }

        return await correct.Handle(new(Actor, id, kommune, adopted, day, Values["sak"], Values["hvorfor"], Today, UtcNow), Cancellation) switch
        {
            CorrectAdoption.Result.Corrected => await Done($"/planer/{id}/vedtak"),
            CorrectAdoption.Result.Refused refused => await Again(refused.Problem, refused.Problem.Number switch
            {
                5021 => "sak",
                5022 or PlanProblems.DecidedBeforeStartNumber => "dag",
                5059 or 5063 => "hvorfor",
                _ => "skjema",
            }),
            _ => Missing(),
        };
    }

    async Task<bool> Find(Guid id, Guid municipality)
    {
        if (!await Find(id) || Found.Municipalities.FirstOrDefault(one => one.Row.MunicipalityId == municipality) is not { } row
            || !AdoptionRules.MayRecord(Actor, Plan, municipality))
        {
            return false;
        }

        Place = row;
        return true;
    }
}
