using Langbenk.Hosting;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Groups;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

[Needs("plan.write")]
public sealed class ChangeGroupModel(ReadGroups read, ChangeGroup change) : PlanChangeForm
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid gruppe)
    {
        if (!await FindAlive(id) || await read.One(Actor, id, gruppe, Today, Cancellation) is not { } row)
        {
            return Missing();
        }

        await Show(new FormValues
        {
            ["navn"] = row.Group.Name,
            ["mandat"] = row.Group.Mandate,
            ["medlemmer"] = string.Join('\n', row.Members),
            ["versjon"] = $"{row.Group.Version}",
        });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid gruppe)
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

        var members = Values["medlemmer"].Split('\n');
        switch (await change.Handle(new(Actor, id, gruppe, Values.Number("versjon") ?? 0, Values["navn"], Values["mandat"], members, Today), Cancellation))
        {
            case ChangeGroup.Result.Changed:
                return await Done($"/planer/{id}/grupper");
            case ChangeGroup.Result.Refused refused:
                return await Again(refused.Problem, refused.Problem == PlanProblems.BadMember ? "medlemmer" : refused.Problem == PlanProblems.BadGroup ? "navn" : "skjema");
            case ChangeGroup.Result.Conflict { Stored: var stored }:
                return await Conflict(
                    stored.Group.Version,
                    new Difference(PlanWorkTexts.GroupName, stored.Group.Name, Values.Trimmed("navn")),
                    new Difference(PlanWorkTexts.Mandate, stored.Group.Mandate, Values.Trimmed("mandat")),
                    new Difference(PlanWorkTexts.Members, string.Join('\n', stored.Members), Values.Trimmed("medlemmer")));
            default:
                return await Gone();
        }
    }
}
