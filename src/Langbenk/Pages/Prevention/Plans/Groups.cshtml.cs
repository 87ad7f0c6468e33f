using Langbenk.Access;
using Langbenk.Hosting;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Groups;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

[Needs("plan.read")]
public sealed class GroupsModel(ReadGroups read, AddGroup add) : PlanForm
{
    protected override AccessAction Action => PlanActions.Read;

    public IReadOnlyList<ReadGroups.Row> Groups { get; private set; } = [];

    public bool MayWrite => Plan.Status != PlanStatus.Revised && Found.MayWrite(Actor);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        await Show(new FormValues());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await Find(id) || !MayWrite)
        {
            return Missing();
        }

        ReadForm();
        if (OnlyDraft)
        {
            return await Keep();
        }

        return await add.Handle(new(Actor, id, Values["navn"], Values["mandat"], Values["medlemmer"].Split('\n'), Today), Cancellation) switch
        {
            AddGroup.Result.Added => await Done($"/planer/{id}/grupper"),
            AddGroup.Result.Refused refused => await Again(refused.Problem, refused.Problem == PlanProblems.BadMember ? "medlemmer" : "navn"),
            _ => Missing(),
        };
    }

    protected override async Task Fill() => Groups = await read.Handle(Actor, Plan.Id, Today, Cancellation);
}
