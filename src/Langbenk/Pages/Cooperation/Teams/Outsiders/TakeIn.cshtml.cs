using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Outsiders;
using Langbenk.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Teams.Outsiders;

/// <summary>Somebody without an account is taken into the team: the page says first what she gets, and who is told of her.</summary>
[Needs("cooperation.open")]
public sealed class TakeInModel(ReadTeams read, TakeInOutsider takeIn) : OutsiderPage(read)
{
    public IEnumerable<Choice> Named => (Whole.Consent?.Outsiders ?? []).Where(one => !Whole.OutsidersWith.Any(with => with.Outsider.Id == one.Id)).Select(one => new Choice($"{one.Id}", one.Title));

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await FindToTakeIn(id))
        {
            return Missing();
        }

        var only = Named.ToList();
        await Show(new FormValues { ["hvem"] = only.Count == 1 ? only[0].Value : "" }.SetAll("vises-for", ShownTo.Select(one => one.Value)));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await FindToTakeIn(id))
        {
            return Missing();
        }

        return OnlyDraft ? await Keep() : await Went(id, await takeIn.Handle(Actor, id, Values.Id("hvem"), Values.Ids("vises-for"), Today, UtcNow, Cancellation), "hvem");
    }
}
