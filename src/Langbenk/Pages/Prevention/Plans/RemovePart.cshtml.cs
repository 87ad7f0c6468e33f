using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Sections;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

[Needs("plan.write")]
public sealed class RemovePartModel(ReadPlan read, ChangePart change) : RemovalPage
{
    string _key = "";

    public override Text Question => PlanSetupTexts.RemovePartQuestion;

    public override Text Button => PlanSetupTexts.RemovePart;

    public override Text Keep => PlanSetupTexts.KeepPart;

    public override string Place => PlanHead.Overview;

    public async Task<IActionResult> OnGetAsync(Guid id, string key)
    {
        _key = key;
        return PlanTemplate.Find(key) is not { Required: true } && await Find(id) && Found.IsAlive && await Look() ? Page() : Missing();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string key, int versjon)
    {
        _key = key;
        if (!await Find(id))
        {
            return Missing();
        }

        return await change.Remove(Actor, id, key, versjon, Today, Cancellation) switch
        {
            ChangePart.Result.Changed => Back(),
            ChangePart.Result.Refused refused => await Refuse(refused.Problem),
            ChangePart.Result.Conflict => await AskAgain(),
            _ => Missing(),
        };
    }

    protected override async Task<bool> Look()
    {
        var sections = (await read.Handle(Actor, Plan.Id, Today, null, Cancellation))?.Sections.Where(one => one.Key == _key).ToList();
        if (sections is not { Count: > 0 })
        {
            return false;
        }

        Version = sections.Sum(one => one.Version);
        Lines = [PlanTemplate.Find(_key) is { } part ? T(part.Title) : sections[0].Title, T(PlanSetupTexts.Letters(sections.Sum(one => one.Length)))];
        return true;
    }
}
