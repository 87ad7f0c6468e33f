using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Groups;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

[Needs("plan.write")]
public sealed class RemoveGroupModel(ReadGroups read, RemoveGroup remove) : RemovalPage
{
    Guid _group;

    public override Text Question => PlanChangeTexts.RemoveGroupQuestion;

    public override Text Button => PlanChangeTexts.RemoveGroup;

    public override Text Keep => PlanChangeTexts.KeepGroup;

    public override string Place => PlanHead.Groups;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid gruppe)
    {
        _group = gruppe;
        return await Find(id) && Plan.Status != PlanStatus.Revised && await Look() ? Page() : Missing();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid gruppe, int versjon)
    {
        _group = gruppe;
        if (!await Find(id))
        {
            return Missing();
        }

        return await remove.Handle(Actor, id, gruppe, versjon, Today, Cancellation) switch
        {
            RemoveGroup.Result.Refused refused => await Refuse(refused.Problem),
            RemoveGroup.Result.Conflict => await AskAgain(),
            _ => Back(),
        };
    }

    protected override async Task<bool> Look()
    {
        if (await read.One(Actor, Plan.Id, _group, Today, Cancellation) is not { } row)
        {
            return false;
        }

        Version = row.Group.Version;
        Lines =
        [
            row.Group.Name,
            .. row.Group.Mandate.Length > 0 ? new[] { row.Group.Mandate } : [],
            .. row.Members.Count > 0 ? new[] { T(PlanChangeTexts.MembersOf(row.Members.Count)) + ": " + string.Join(", ", row.Members) } : [],
        ];
        return true;
    }
}
