using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Hosting;
using Langbenk.Law.Rulebook;
using Langbenk.Sharing.Consents;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Teams;

/// <summary>A note of her service's is told to more people: each is asked of the law anew.</summary>
[Needs("cooperation.write")]
public sealed class TellModel(ReadTeams read, TellMore more, TellForm tell, LawBook book) : TeamPage(read)
{
    public ReadTeams.EntryRow Entry { get; private set; } = null!;

    public IReadOnlyList<TellForm.Row> Rows { get; private set; } = [];

    public DateOnly LawRead => book.Dates.LawReadUntil;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid notat)
    {
        if (!await FindEntry(id, notat))
        {
            return Missing();
        }

        await Show(new FormValues { ["valgt"] = "ja" });
        await Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid notat)
    {
        ReadForm();
        if (!await FindEntry(id, notat))
        {
            return Missing();
        }

        if (OnlyDraft || Request.Form["knapp"] == "vurder")
        {
            return await Keep();
        }

        return await more.Handle(Actor, notat, TellForm.Chosen(Values), Today, UtcNow, Cancellation) switch
        {
            TellMore.Result.Done => await Done($"/laget/{id}/fortalt"),
            TellMore.Result.Refused refused => await Again(refused.Faults.Select(one => TellForm.Beside(one.Field.Length == 0 ? "skjema" : one.Field, one.Problem))),
            _ => Missing(),
        };
    }

    protected override async Task Fill() => Rows = await tell.Rows(
        Actor, Whole, Team.Matter([.. Entry.AboutIds], KindCodes.Read(Entry.Entry.Kinds)), Values, [.. Entry.Told.Select(one => one.ToKey)], Today, T, Cancellation);

    async Task<bool> FindEntry(Guid id, Guid notat)
    {
        if (!await Find(id, toWrite: true, only: notat) || Team.ClosedOn is not null || Whole.Entries.FirstOrDefault(one => one.Entry.Id == notat && one.IsOwn && one.Entry.ErasedOn is null) is not { } entry)
        {
            return false;
        }

        Entry = entry;
        Touch("entry", notat);
        return true;
    }
}
