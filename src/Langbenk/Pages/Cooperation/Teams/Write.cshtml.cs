using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Hosting;
using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;
using Langbenk.Pages.Sharing;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using Langbenk.Texts;
using Langbenk.Work.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Teams;

/// <summary>A note, or a point of the minutes of a meeting: the words; then who is told.</summary>
[Needs("cooperation.write"), About("retter", "mote"), KeepsFile]
public sealed partial class WriteModel(
    ReadTeams read, WriteEntry write, ReadMeetings meetings, ReadCircle circles, TellForm tell, LawBook book, FindDraftFile files, KeepDraftFile keep, DropDraftFile drop) : TellingPage(read, circles, tell, book)
{
    public ReadTeams.EntryRow? Follows { get; private set; }

    /// <summary>The meeting it is written in.</summary>
    public TeamMeeting? Meeting { get; private set; }

    static readonly EntryKind[] Written = [EntryKind.Observation, EntryKind.ChildsVoice, EntryKind.Assessment, EntryKind.Agreement, EntryKind.Minutes, EntryKind.Document];

    public IEnumerable<Choice> EntryKinds => Written.Select(one => new Choice($"{one}", T(CooperationTexts.KindOf(one))));

    public override IReadOnlyList<string> WrittenFields => ["retter", "mote", "notat", DraftFile.Field, "tekst", "slag", "om"];

    public override IEnumerable<string> SeenWith => [T(TellTexts.WrittenIn(Actor.Acting!.Place)), Actor.Name, T(CooperationTexts.KindOf(Values.Choice<EntryKind>("notat") ?? EntryKind.Observation))];

    protected override WriteEntry.Text Entry => new(
        Values.Choice<EntryKind>("notat") is { } kind && Written.Contains(kind) ? kind : null, KindWords.Read(Values.All("slag")), Values.Ids("om"), Values["tekst"], Values.Id("retter"))
    { File = FileOfEntry };

    public async Task<IActionResult> OnGetAsync(Guid id, Guid? retter, Guid? mote)
    {
        if (!await FindToWrite(id, retter) || !await FindMeeting(mote))
        {
            return Missing();
        }

        var values = new FormValues { ["merke"] = $"{Guid.NewGuid()}", ["retter"] = $"{retter}", ["mote"] = $"{mote}", ["notat"] = mote is null ? "" : $"{EntryKind.Minutes}" }.SetAll("om", [$"{Circle.Child.Id}"]);
        if (Whole.Entries.FirstOrDefault(one => one.Entry.Id == retter && one is { IsOwn: true, Entry.ErasedOn: null }) is { } earlier)
        {
            values["notat"] = $"{earlier.Entry.Kind}";
            values["mote"] = $"{earlier.Entry.MeetingId}";
            values.SetAll("slag", KindCodes.Read(earlier.Entry.Kinds).Select(Code.Kinds.Of));
        }

        var about = values["mote"];
        await Show(values);
        (Values["retter"], Values["mote"]) = ($"{retter}", about);
        await FindFile();
        if (wrong is { } problem)
        {
            Say(new FieldError("fil", T(problem.Title)));
        }

        await Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, IFormFile? fil)
    {
        ReadForm();
        if (!await FindToWrite(id, Values.Id("retter")) || !await FindMeeting(Values.Id("mote")))
        {
            return Missing();
        }

        await TakeFile(fil);
        if (Whole.Entries.Any(one => one.Entry.Id == Values.Id("retter") && one is { IsOwn: true, Entry.ErasedOn: not null }))
        {
            (Values["retter"], Values["steg"]) = ("", "");
            return await Again(TeamProblems.CorrectedIsGone);
        }

        if (Request.Form["knapp"] == "uten-fil")
        {
            TakeAway();
            return await Keep();
        }

        if (OnlyDraft && wrong is not null)
        {
            Values["steg"] = "";
            return await Refused([(nameof(WriteEntry.Text.File), wrong)]);
        }

        if (await BeforeStoring() is { } page)
        {
            return page;
        }

        return await write.Handle(Actor, new(id, Entry, Receivers, Mark) { Meeting = Meeting?.Id, Left = TellForm.Left(Rows, Values) }, Today, UtcNow, Cancellation) switch
        {
            WriteEntry.Result.Written written => await Stored(id, written.Id),
            WriteEntry.Result.Refused refused => await Refused(refused.Faults),
            _ => Missing(),
        };
    }

    async Task<IActionResult> Stored(Guid team, Guid entry)
    {
        Touch("entry", entry);
        return await Done(Meeting is null ? $"/laget/{team}" : $"/laget/{team}/mote/{Meeting.Id}");
    }

    protected override async Task Fill()
    {
        Follows = Whole.Entries.FirstOrDefault(one => one.Entry.Id == Values.Id("retter") && one is { IsOwn: true, Entry.ErasedOn: null });
        Meeting ??= Values.Id("mote") is { } mote ? (await meetings.One(Actor, Team.Id, mote, Today, Cancellation))?.Meeting : null;
        await base.Fill();
    }

    async Task<bool> FindMeeting(Guid? mote) => mote is not { } id || (Meeting = (await meetings.One(Actor, Team.Id, id, Today, Cancellation))?.Meeting) is not null;
}
