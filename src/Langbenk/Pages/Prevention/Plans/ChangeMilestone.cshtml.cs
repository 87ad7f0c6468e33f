using Langbenk.Hosting;
using Langbenk.Prevention.Plans.Milestones;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

[Needs("plan.write")]
public sealed class ChangeMilestoneModel(FindMilestone find, ChangeMilestone change) : PlanChangeForm
{
    public IReadOnlyList<Choice> Responsible => MilestoneChoices.Of(Found.Municipalities, Found.Services, T);

    public async Task<IActionResult> OnGetAsync(Guid id, Guid milepael)
    {
        if (!await FindAlive(id) || await find.Handle(Actor, id, milepael, Today, Cancellation) is not { Milestone: { DoneOn: null } milestone })
        {
            return Missing();
        }

        await Show(new FormValues
        {
            ["tittel"] = milestone.Title,
            ["frist"] = $"{milestone.DueOn:d.M.yyyy}",
            ["ansvarlig"] = milestone.ResponsibleId.ToString(),
            ["versjon"] = $"{milestone.Version}",
        });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid milepael)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        ReadForm();
        if (OnlyDraft)
        {
            return await Keep();
        }

        if (Values.Date("frist") is not { } due)
        {
            return await Again(new FieldError("frist", T(PlanTexts.WriteDay)));
        }

        var responsible = Values.Id("ansvarlig") ?? Guid.Empty;
        switch (await change.Handle(new(Actor, id, milepael, Values.Number("versjon") ?? 0, Values["tittel"], due, responsible, Today), Cancellation))
        {
            case ChangeMilestone.Result.Changed:
                return await Done($"/planer/{id}/milepaeler");
            case ChangeMilestone.Result.Refused refused:
                return await Again(refused.Problem, MilestoneChoices.FieldOf(refused.Problem));
            case ChangeMilestone.Result.Conflict { Stored: var stored }:
                return await Conflict(
                    stored.Version,
                    new Difference(PlanWorkTexts.MilestoneTitle, stored.Title, Values.Trimmed("tittel")),
                    new Difference(PlanWorkTexts.MilestoneDue, DateWords.Of(stored.DueOn, Lang), DateWords.Of(due, Lang)),
                    new Difference(PlanWorkTexts.Responsible, NameOf(stored.ResponsibleId), NameOf(responsible)));
            default:
                return await Gone();
        }
    }

    string NameOf(Guid place) => Responsible.FirstOrDefault(one => one.Value == place.ToString())?.Label ?? "";
}
