using Langbenk.Hosting;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Comparing;
using Langbenk.Prevention.Plans.Sections;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

[Needs("plan.read")]
public sealed class CompareModel(FindPlan find, ReadVersions versions) : StaffPage
{
    public Plan Plan { get; private set; } = null!;

    public IReadOnlyList<ReadVersions.Row> Versions { get; private set; } = [];

    public IReadOnlyList<DiffPart> Parts { get; private set; } = [];

    public int Before { get; private set; }

    public string PartTitle { get; private set; } = "";

    /// <summary>From the root of the site: where the text is written.</summary>
    public string PartAddress { get; private set; } = "";

    public int After { get; private set; }

    /// <summary>Without a choice: the newest text against the one before it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid section, int? fra, int? til)
    {
        var found = await find.Handle(Actor, id, PlanActions.Read, Today, Cancellation);
        Versions = found is null ? [] : await versions.Handle(Actor, section, Today, Cancellation);
        if (found is null || Versions.Count == 0)
        {
            return Missing();
        }

        (Before, After) = (fra ?? Versions[Math.Min(1, Versions.Count - 1)].Number, til ?? Versions[0].Number);
        if (await versions.Compare(Actor, id, section, Before, After, Today, Cancellation) is not { } pair)
        {
            return Missing();
        }

        (Plan, Parts) = (found.Plan, WordDiff.Compare(pair.Before.Text, pair.After.Text));
        var place = found.Municipalities.FirstOrDefault(one => one.Row.MunicipalityId == pair.MunicipalityId)?.Name;
        PartTitle = (PlanTemplate.Find(pair.Key) is { } part ? T(part.Title) : pair.Title) + (place is null ? "" : $" – {place}");
        PartAddress = $"planer/{id}/del/{pair.Key}{(pair.MunicipalityId is { } local ? $"/{local}" : "")}";
        Touch(PlanActions.Resource, id);
        return Page();
    }
}
