using Langbenk.Hosting;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Links;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

[Needs("plan.read")]
public sealed class LinksModel(ReadPlan read, AddLink add) : FormPage
{
    Guid _id;

    public PlanOverview View { get; private set; } = null!;

    public bool MayWrite => View.Plan.Status != PlanStatus.Revised && View.MayWrite(Actor);

    public IEnumerable<Choice> Municipalities => View.Municipalities.Select(one => new Choice(one.Row.MunicipalityId.ToString(), one.Name));

    public IEnumerable<Choice> Kinds => LinkChoices.Kinds(T);

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

        var (place, kind) = (Values.Id("kommune") ?? Guid.Empty, Values.Choice<PlanLinkKind>("slag") ?? PlanLinkKind.Other);
        return await add.Handle(new(Actor, id, place, kind, Values["navn"], Values["adresse"], Today), Cancellation) switch
        {
            AddLink.Result.Added => await Done($"/planer/{id}/andre-planer"),
            AddLink.Result.Refused refused => await Again(refused.Problem, LinkChoices.FieldOf(refused.Problem, Values)),
            _ => Missing(),
        };
    }

    protected override async Task Fill() => await Find(_id);

    async Task<bool> Find(Guid id)
    {
        _id = id;
        if (await read.Handle(Actor, id, Today, null, Cancellation) is not { } view)
        {
            return false;
        }

        View = view;
        Touch(PlanActions.Resource, id);
        return true;
    }
}
