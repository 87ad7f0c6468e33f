using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Prevention.Plans;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

[Needs("plan.lead")]
public sealed class DiscardModel(DiscardPlan discard, ReadPlan read) : RemovalPage
{
    public override Text Question => PlanSetupTexts.DiscardQuestion;

    public override Text Button => PlanSetupTexts.Discard;

    public override Text Keep => PlanSetupTexts.KeepPlan;

    public override string Place => PlanHead.Overview;

    public async Task<IActionResult> OnGetAsync(Guid id) =>
        await Find(id) && Found.MayLead(Actor) && await discard.MayBe(Plan, Cancellation) && await Look() ? Page() : Missing();

    public async Task<IActionResult> OnPostAsync(Guid id, int versjon)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        return await discard.Handle(Actor, id, versjon, Today, Cancellation) switch
        {
            DiscardPlan.Result.Discarded => Go("/planer"),
            DiscardPlan.Result.Refused refused => await Refuse(refused.Problem),
            DiscardPlan.Result.Conflict => await AskAgain(),
            _ => Missing(),
        };
    }

    protected override async Task<bool> Look()
    {
        if (await read.Handle(Actor, Plan.Id, Today, null, Cancellation) is not { } view)
        {
            return false;
        }

        Version = view.Plan.Version;
        Lines =
        [
            $"{view.Plan.Title}, {view.Plan.PeriodFrom}–{view.Plan.PeriodTo}",
            string.Join(", ", view.Municipalities.Select(one => one.Name)),
            T(PlanSetupTexts.PartsWritten(view.Sections.Count(one => one.Length > 0))),
        ];
        return true;
    }
}
