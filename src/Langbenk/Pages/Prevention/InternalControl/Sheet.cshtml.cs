using Langbenk.Hosting;
using Langbenk.Law.Rulebook;
using Langbenk.Prevention;
using Langbenk.Prevention.InternalControl;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.InternalControl;

/// <summary>The internal control as a spreadsheet: duties, deviations, and what corrects them.</summary>
[Needs("duty.read")]
public sealed class SheetModel(ListControl list, LawBook book) : StaffPage
{
    public async Task<IActionResult> OnGetAsync()
    {
        var whole = await list.Handle(Actor, Today, Cancellation);
        foreach (var line in whole.Duties)
        {
            Touch(ControlActions.Resource, line.Duty.Id);
        }

        return PaperFiles.Excel(T(ControlTexts.Title), Lang, new ControlSheets(Lang, book.Vocabulary).Of(whole), "internkontroll");
    }
}
