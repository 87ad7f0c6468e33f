using Langbenk.Hosting;
using Langbenk.Organisation.Services;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Settings.Services;

/// <summary>The last day of a service, asked for on a page of its own.</summary>
[Needs("organisation.manage")]
public sealed class EndModel(ReadServices read, EndService end) : AdministratorPage
{
    public ReadServices.Row Row { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        await Show(new FormValues());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await Find(id))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        var errors = new List<FieldError>();
        return Day("siste", errors) is not { } last ? await Again(errors) : await end.Handle(id, last, Mine, Cancellation) switch
        {
            EndService.Result.Done => await Done($"/innstillinger/tjenester/{id}"),
            EndService.Result.Refused refused => await Again(refused.Problem, "siste"),
            _ => Missing(),
        };
    }

    async Task<bool> Find(Guid id)
    {
        if (await read.Changeable(id, Mine, Cancellation) is not { } row)
        {
            return false;
        }

        Row = row;
        Touch("service", id);
        return true;
    }
}
