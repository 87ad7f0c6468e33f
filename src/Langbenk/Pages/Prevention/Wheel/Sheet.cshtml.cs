using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.Wheel;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Wheel;

/// <summary>A year of the wheel as a spreadsheet.</summary>
[Needs("wheel.list")]
public sealed class SheetModel(ReadWheel wheel) : StaffPage
{
    public async Task<IActionResult> OnGetAsync(int year)
    {
        if (year is < WheelYear.FirstYear or > WheelYear.LastYear)
        {
            return Missing();
        }

        var spokes = (await wheel.Handle(Actor, year, Today, null, Cancellation)).Where(one => one.Occurrence.Year == year).ToList();
        foreach (var id in spokes.Select(one => one.Activity.Id).Distinct())
        {
            Touch(WheelActions.Resource, id);
        }

        var title = WheelTexts.Title(year);
        return PaperFiles.Excel(T(title), Lang, [SheetColumns.Of(title, Lang, Columns, spokes)], "aarshjul");
    }

    SheetColumn<ReadWheel.Spoke>[] Columns =>
    [
        new(WheelSheetTexts.Month, one => T(WheelTexts.Month(one.Occurrence.Month))),
        new(WheelTexts.By, one => one.Occurrence.Due),
        new(WheelTexts.What, one => one.Activity.Title, Width: SheetColumns.Wide),
        new(WheelSheetTexts.Kind, one => T(WheelTexts.KindOf(one.Activity.Kind))),
        new(WheelSheetTexts.Whose, one => one.Place),
        new(WheelTexts.Responsible, one => one.Activity.Responsible),
        new(ControlTexts.Provision, one => Service<Wording>().Provision(one.Activity.Provision, Lang)),
        new(ControlTexts.Status, one => T(WheelTexts.State(one.State))),
        new(WheelSheetTexts.Held, one => one.Done?.HeldOn),
        new(WheelTexts.Description, one => one.Activity.What, Width: SheetColumns.Wide),
    ];
}
