using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Hosting;
using Langbenk.Law.Rulebook;
using Langbenk.Pages.People;
using Langbenk.Sharing.Circles;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Teams;

/// <summary>A note of her service's is told to more people: each is asked of the law anew.</summary>
[Needs("cooperation.write")]
public sealed class TellModel(ReadTeams read, TellMore more, TellForm tell, ReadCircle circles, ReadMeetings meetings, LawBook book) : TeamPage(read)
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

        if (TellForm.HasJudged(Values))
        {
            await Fill();
            if (TellForm.LeftOut(Rows, Values) is { Count: > 0 } left)
            {
                return await Again([.. left.Select(key => new FieldError($"til-{key}", T(TellTexts.LeftOut)))]);
            }
        }

        return await more.Handle(Actor, notat, TellForm.Chosen(Values), TellForm.Left(Rows, Values), Today, UtcNow, Cancellation) switch
        {
            TellMore.Result.Done => await Done($"/laget/{id}/fortalt"),
            TellMore.Result.Refused refused => await Again(refused.Faults.Select(one => TellForm.Beside(one.Field.Length == 0 ? "skjema" : one.Field, one.Problem))),
            _ => Missing(),
        };
    }

    /// <summary>Of a meeting, or of how one went, more is told than the words.</summary>
    public IReadOnlyList<string> SeenWith { get; private set; } = [];

    public string SeenText { get; private set; } = "";

    /// <summary>It is a case of a regular meeting: only those who are in that one are offered.</summary>
    public bool IsOfRegular { get; private set; }

    protected override async Task Fill()
    {
        var only = await more.OnlyTo(Entry.Entry, Cancellation);
        IsOfRegular = only is not null;
        (SeenWith, SeenText) = await Seen();
        Rows = await circles.Handle(Actor, Team.ChildId, Today, Cancellation) is { } circle
            ? await tell.Rows(Actor, Whole, TellMore.Matter(Team, Entry.Entry, [.. Entry.AboutIds], circle), Values, [.. Entry.Told.Select(one => one.ToKey)], Today, T, Cancellation, one => TellMore.IsOffered(one, only)) : [];
    }

    async Task<(IReadOnlyList<string> With, string Text)> Seen()
    {
        string[] writer = [T(TellTexts.WrittenIn(Entry.Service)), Entry.Entry.WrittenByName, T(DateWords.Text(Entry.Entry.WrittenOn))];
        if (Entry.Entry.Kind is not (EntryKind.Invitation or EntryKind.Held)
            || (await meetings.OfEntries(Actor, [Entry.Entry], Today, Cancellation)).GetValueOrDefault(Entry.Entry.Id) is not { } meeting
            || await meetings.One(Actor, Team.Id, meeting.Id, Today, Cancellation) is not { } whole)
        {
            return (writer, Entry.Entry.Text);
        }

        string[] place = [WayOf(meeting.Way), T(MeetingTexts.When(meeting.On, meeting.At, meeting.Until)), meeting.Place];
        if (Entry.Entry.Kind == EntryKind.Invitation || whole.Record is not { } held)
        {
            return ([.. writer, .. place], Entry.Entry.Text);
        }

        return (
            [.. writer, .. place, string.Join(", ", held.Came.Concat(held.Family.Select(one => PersonNames.Of(one, T))).Append(held.Record.AlsoThere).Where(one => one.Length > 0)), T(MeetingTexts.CameHint), T(MeetingTexts.PartOf(held.Record.Part))],
            held.Record.Weight.Length == 0 ? Entry.Entry.Text : $"{Entry.Entry.Text}\n\n{T(MeetingTexts.Weight)}\n{held.Record.Weight}");
    }

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
