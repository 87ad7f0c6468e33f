using Langbenk.Hosting;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Sections;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

[Needs("plan.write")]
public sealed class NewPartModel(ReadPlan read, AddPart add) : FormPage
{
    Guid _id;

    public Plan Plan { get; private set; } = null!;

    public IReadOnlyList<Choice> Parts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        await Show(new FormValues { ["del"] = "" });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
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

        return await add.Handle(new(Actor, id, Values["del"], Values["tittel"], null, Today), Cancellation) switch
        {
            AddPart.Result.Added added => await Done($"/planer/{id}/del/{added.Section.Key}"),
            AddPart.Result.Refused refused => await Again(refused.Problem, refused.Problem == PlanProblems.BadPartTitle ? "tittel" : "del"),
            _ => Missing(),
        };
    }

    protected override async Task Fill() => await Find(_id);

    async Task<bool> Find(Guid id)
    {
        _id = id;
        if (await read.Handle(Actor, id, Today, null, Cancellation) is not { } view || !view.MayWrite(Actor))
        {
            return false;
        }

        Plan = view.Plan;
        Parts =
        [
            .. PlanTemplate.Parts.Where(part => view.Sections.All(one => one.Key != part.Key)).Select(part => new Choice(part.Key, T(part.Title), T(part.Asks))),
            new Choice("", T(PlanWriteTexts.OwnPart)),
        ];
        Touch(PlanActions.Resource, id);
        return true;
    }
}
