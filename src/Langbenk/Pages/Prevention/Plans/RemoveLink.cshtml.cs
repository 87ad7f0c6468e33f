using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Links;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

[Needs("plan.write")]
public sealed class RemoveLinkModel(FindLink find, RemoveLink remove) : RemovalPage
{
    Guid _link;

    public override Text Question => PlanChangeTexts.RemoveLinkQuestion;

    public override Text Button => PlanChangeTexts.RemoveLink;

    public override Text Keep => PlanChangeTexts.KeepLink;

    public override string Place => PlanHead.Links;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid lenke)
    {
        _link = lenke;
        return await Find(id) && Plan.Status != PlanStatus.Revised && await Look() ? Page() : Missing();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid lenke, int versjon)
    {
        _link = lenke;
        if (!await Find(id))
        {
            return Missing();
        }

        return await remove.Handle(Actor, id, lenke, versjon, Today, Cancellation) switch
        {
            RemoveLink.Result.Refused refused => await Refuse(refused.Problem),
            RemoveLink.Result.Conflict => await AskAgain(),
            _ => Back(),
        };
    }

    protected override async Task<bool> Look()
    {
        if (await find.Handle(Actor, Plan.Id, _link, Today, Cancellation) is not { } link)
        {
            return false;
        }

        var place = Found.Municipalities.FirstOrDefault(one => one.Row.MunicipalityId == link.MunicipalityId)?.Name;
        Lines = [$"{place}: {T(PlanWorkTexts.KindOf(link.Kind))}", link.Address.Length > 0 ? $"{link.Name} ({link.Address})" : link.Name];
        Version = link.Version;
        return true;
    }
}
