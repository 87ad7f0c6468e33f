using Langbenk.Hosting;
using Langbenk.Prevention.Networks;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Networks;

[Needs("network.new")]
public sealed class NewModel(SaveNetwork save) : NetworkForm
{
    public async Task<IActionResult> OnGetAsync()
    {
        await Show(ValuesOf(new("", "", "", [], [], ""), true, 0));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        ReadForm();
        if (OnlyDraft)
        {
            return await Keep();
        }

        var result = await save.Handle(new(Actor, null, 0, Place, Typed(), IsOpen, Today), Cancellation);
        if (result is SaveNetwork.Result.Saved saved)
        {
            Touch("network", saved.Id);
            return await Done($"/laering/nettverk/{saved.Id}");
        }

        return result is SaveNetwork.Result.Refused refused ? await Again(refused.Faults) : Missing();
    }
}
