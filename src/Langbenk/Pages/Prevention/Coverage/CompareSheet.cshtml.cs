using Langbenk.Export.Excel;
using Langbenk.Hosting;
using Langbenk.Prevention.Coverage;
using Langbenk.Prevention.Plans;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Coverage;

/// <summary>The comparison as a spreadsheet.</summary>
[Needs("plan.read")]
public sealed class CompareSheetModel(ComparePlans compare) : StaffPage
{
    const double NarrowColumn = 30;
    const double WideColumn = 50;

    public async Task<IActionResult> OnGetAsync()
    {
        var plans = await compare.Handle(Actor, Today, Cancellation);
        foreach (var plan in plans)
        {
            Touch(PlanActions.Resource, plan.Plan.PlanId);
        }

        var rows = new CoverageTable(plans, Lang).Rows.Select(row => (IReadOnlyList<Cell>)
        [
            T(row.Label), .. row.Cells.Select(lines => (Cell)string.Join('\n', lines)), row.Found is { } found ? T(found) : "",
        ]).ToList();
        rows.Add([T(CoverageTexts.SourceOfSix), .. plans.Select(_ => Cell.Empty), T(SixPlans.Source)]);
        var columns = plans.Select(plan => new Column(plan.Plan.Title, Width: NarrowColumn))
            .Prepend(new Column(T(CoverageTexts.What), Width: NarrowColumn)).Append(new Column(T(CoverageTexts.SixPlans), Width: WideColumn));
        var title = T(CoverageTexts.Title);
        return PaperFiles.Excel(title, Lang, [new Sheet(title, [.. columns], rows)], "planer");
    }
}
