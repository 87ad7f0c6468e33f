using Langbenk.Hosting;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Adoptions;
using Langbenk.Prevention.Plans.Comparing;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

/// <summary>What a council adopted, word for word against what the plan says now: texts, goals, and the plans it belongs to.</summary>
[Needs("plan.read")]
public sealed class DifferenceModel(FindPlan find, CompareAdopted compare) : StaffPage
{
    public Plan Plan { get; private set; } = null!;

    public string Place { get; private set; } = "";

    /// <summary>Only what differs.</summary>
    public IReadOnlyList<(string Title, IReadOnlyList<DiffPart> Parts)> Parts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, Guid kommune)
    {
        if (await find.Handle(Actor, id, PlanActions.Read, Today, Cancellation) is not { } found || found.Municipalities.FirstOrDefault(one => one.Row.MunicipalityId == kommune) is not { } place
            || await compare.Of(found.Plan, kommune, Cancellation) is not { } pair)
        {
            return Missing();
        }

        (Plan, Place) = (found.Plan, place.Name);
        var (then, now) = (Texts(pair.Then), Texts(pair.Now));
        Parts = [.. then.Concat(now).Select(one => one.Title).Distinct()
            .Select(title => (title, Then: then.Find(one => one.Title == title).Text ?? "", Now: now.Find(one => one.Title == title).Text ?? ""))
            .Where(one => one.Then != one.Now).Select(one => (one.title, WordDiff.Compare(one.Then, one.Now)))];
        Touch(PlanActions.Resource, id);
        return Page();
    }

    List<(string Title, string Text)> Texts(FrozenPlan plan) =>
    [
        .. plan.Sections.Select(one => ((PlanTemplate.Find(one.Key) is { } part ? T(part.Title) : one.Title) + (one.Place is { } place ? $" – {place}" : ""), one.Text)),
        (T(PlanDocumentTexts.Goals), string.Join("\n\n", plan.Goals.Select(goal => string.Join('\n', PlanDocument.FactsOf(goal, Lang).Select(fact => $"{fact.Label}: {string.Join("; ", fact.Lines)}").Prepend(goal.Text))))),
        (T(PlanTexts.OtherPlans), string.Join('\n', plan.Links.Select(one => $"{one.Place}: {T(PlanWorkTexts.KindOf(one.Kind))}, {one.Name}"))),
    ];
}
