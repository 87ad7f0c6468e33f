using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Outsiders;
using Langbenk.Hosting;
using Langbenk.Sharing.Disclosures;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Teams.Outsiders;

/// <summary>Who in the team knows that somebody without an account takes part; more are told, or she is with it no longer.</summary>
[Needs("cooperation.open")]
public sealed class OutsiderModel(ReadTeams read, TakeInOutsider takeIn, ReadDisclosures disclosures) : OutsiderPage(read)
{
    HashSet<Guid> told = [];

    public ReadTeams.OutsideParticipant With { get; private set; } = null!;

    public IReadOnlyList<string> Knows => [.. Whole.Participants.Where(one => told.Contains(one.Part.ServiceId)).Select(one => one.Service.Name)];

    protected override bool IsShown(Guid service) => told.Contains(service);

    public async Task<IActionResult> OnGetAsync(Guid id, Guid del)
    {
        if (!await FindPart(id, del))
        {
            return Missing();
        }

        await Show(new FormValues());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid del)
    {
        ReadForm();
        if (!await FindPart(id, del))
        {
            return Missing();
        }

        return OnlyDraft ? await Keep() : await Went(id, await takeIn.Show(Actor, id, del, Values.Ids("vises-for"), Today, UtcNow, Cancellation), "vises-for");
    }

    public async Task<IActionResult> OnPostEndAsync(Guid id, Guid del)
    {
        ReadForm();
        return await FindToTakeIn(id) ? await Went(id, await takeIn.End(Actor, id, del, Today, Cancellation), "skjema") : Missing();
    }

    async Task<bool> FindPart(Guid id, Guid part)
    {
        if (!await FindToTakeIn(id) || Whole.OutsidersWith.FirstOrDefault(one => one.Part.Id == part) is not { } with)
        {
            return false;
        }

        With = with;
        told = [.. (await disclosures.Of(Actor, [part], Cancellation)).Select(one => one.ToServiceId ?? Guid.Empty)];
        return true;
    }
}
