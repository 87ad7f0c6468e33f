using Langbenk.Hosting;
using Langbenk.Prevention.Examples;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Examples;

/// <summary>A new example, kept however little of it is written.</summary>
[Needs("example.new")]
public sealed class NewModel(SaveExample save) : ExampleForm
{
    public async Task<IActionResult> OnGetAsync()
    {
        await Show(ValuesOf(ExampleText.Empty, Lang, 0));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        ReadForm();
        if (OnlyDraft)
        {
            return await Keep();
        }

        var result = await save.Handle(new(Actor, null, 0, Place, Typed(), WrittenLanguage, Today), Cancellation);
        if (result is SaveExample.Result.Saved saved)
        {
            Touch("example", saved.Id);
            return await Done($"/laering/eksempler/{saved.Id}");
        }

        return result is SaveExample.Result.Refused refused ? await Again(refused.Faults) : Missing();
    }
}
