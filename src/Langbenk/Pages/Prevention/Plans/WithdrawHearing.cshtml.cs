using Langbenk.Hosting;
using Langbenk.Prevention.Plans.Hearings;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

[Needs("plan.lead")]
public sealed class WithdrawHearingModel(ReadHearing read, ChangeHearing change) : HearingForm(read)
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid horing)
    {
        if (!await Find(id, horing) || !Hearing.IsAheadOn(Today))
        {
            return Missing();
        }

        await Show(new FormValues());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid horing)
    {
        ReadForm();
        if (!await Find(id, horing))
        {
            return Missing();
        }

        return OnlyDraft ? await Keep() : await After(await change.Withdraw(Actor, id, horing, Values["hvorfor"], Today, Cancellation), "hvorfor");
    }
}
