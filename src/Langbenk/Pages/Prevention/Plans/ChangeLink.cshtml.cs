using Langbenk.Hosting;
using Langbenk.Prevention.Plans.Links;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

[Needs("plan.write")]
public sealed class ChangeLinkModel(FindLink find, ChangeLink change) : PlanChangeForm
{
    public IEnumerable<Choice> Kinds => LinkChoices.Kinds(T);

    public async Task<IActionResult> OnGetAsync(Guid id, Guid lenke)
    {
        if (!await FindAlive(id) || await find.Handle(Actor, id, lenke, Today, Cancellation) is not { } link)
        {
            return Missing();
        }

        await Show(new FormValues
        {
            ["kommune"] = link.MunicipalityId.ToString(),
            ["slag"] = link.Kind.ToString(),
            ["navn"] = link.Name,
            ["adresse"] = link.Address,
            ["versjon"] = $"{link.Version}",
        });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid lenke)
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

        var (place, kind) = (Values.Id("kommune") ?? Guid.Empty, Values.Choice<PlanLinkKind>("slag") ?? PlanLinkKind.Other);
        switch (await change.Handle(
            new(Actor, id, lenke, Values.Number("versjon") ?? 0, place, kind, Values["navn"], Values["adresse"], Today), Cancellation))
        {
            case ChangeLink.Result.Changed:
                return await Done($"/planer/{id}/andre-planer");
            case ChangeLink.Result.Refused refused:
                return await Again(refused.Problem, LinkChoices.FieldOf(refused.Problem, Values));
            case ChangeLink.Result.Conflict { Stored: var stored }:
                return await Conflict(
                    stored.Version,
                    new Difference(PlanTexts.Municipality, NameOf(stored.MunicipalityId), NameOf(place)),
                    new Difference(PlanWorkTexts.LinkKind, T(PlanWorkTexts.KindOf(stored.Kind)), T(PlanWorkTexts.KindOf(kind))),
                    new Difference(PlanWorkTexts.LinkName, stored.Name, Values.Trimmed("navn")),
                    new Difference(PlanWorkTexts.LinkAddress, stored.Address, Values.Trimmed("adresse")));
            default:
                return await Gone();
        }
    }

    string NameOf(Guid municipality) => Municipalities.FirstOrDefault(one => one.Value == municipality.ToString())?.Label ?? "";
}
