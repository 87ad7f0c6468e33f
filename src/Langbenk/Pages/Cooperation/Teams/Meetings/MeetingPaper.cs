using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Export.Paper;
using Langbenk.Kernel;
using Langbenk.Pages.People;
using Langbenk.Texts;

namespace Langbenk.Pages.Cooperation.Teams.Meetings;

/// <summary>A meeting as one document for the service's own record: what that service was told of it, and no more.</summary>
static class MeetingPaper
{
    public static PaperDocument Of(ReadTeams.Whole whole, ReadMeetings.Whole meeting, (MeetingFall Why, DateOnly On)? fell, string way, IReadOnlyDictionary<Guid, string> tasks, Wording wording, Language language)
    {
        string T(Text text) => wording.Of(text, language);
        string Words(TeamEntry entry) => entry.ErasedOn is { } day ? T(ErasureTexts.Removed(T(DateWords.Text(day)))) : entry.Text;
        var record = meeting.Record is { Entry.ErasedOn: null } held ? held : null;
        (Text Name, string Value)[] facts =
        [
            (ReportSendTexts.PaperChild, string.Join(", ", new[] { PersonNames.Of(whole.Child, T), whole.Child.BirthDate is { } day ? T(PersonTexts.BornOn(day)) : "" }.Where(one => one.Length > 0))),
            (EntryTexts.Team, whole.Team.Purpose.Length == 0 ? way : $"{way}: {whole.Team.Purpose}"),
            (HandoverTexts.PaperMeeting, string.Join(", ", new[] { T(MeetingTexts.When(meeting.Meeting.On, meeting.Meeting.At, meeting.Meeting.Until)), meeting.Meeting.Place }.Where(one => one.Length > 0))),
            (MeetingTexts.FellShort, fell is { } fall ? T(MeetingTexts.FellBecause(fall.Why, T(DateWords.Text(fall.On)))) : ""),
            (ReportSendTexts.PaperFrom, $"{meeting.Service}, {meeting.Meeting.PlannedByName}"),
            (MeetingTexts.WhoCame, record is null ? "" : string.Join(", ", record.Came.Concat(record.Outsiders).Concat(record.Family.Select(one => PersonNames.Of(one, T))).Append(record.Record.AlsoThere).Where(one => one.Length > 0))),
            (ReportSendTexts.PaperExempt, EntryPaper.Exempt),
            (ReportSendTexts.PaperReference, $"{meeting.Meeting.Id:n}"),
        ];
        PaperBlock[] blocks =
        [
            .. meeting.IsPlanned ? Part(MeetingTexts.Agenda, Words(meeting.Entry)) : [],
            .. meeting.Record is { Entry.ErasedOn: { } away } ? [Paragraph.Of(T(ErasureTexts.Removed(T(DateWords.Text(away)))))] : Array.Empty<PaperBlock>(),
            .. record is null ? [] : Part(MeetingTexts.PartOf(record.Record.Part), record.Entry.Text),
            .. record is { Record.Weight.Length: > 0 } ? [Paragraph.Of($"{T(MeetingTexts.Weight)}: {record.Record.Weight}")] : Array.Empty<PaperBlock>(),
            .. meeting.Minutes.Count == 0 ? [] : new[] { new Heading(1, T(MeetingTexts.Minutes)) },
            .. meeting.Minutes.SelectMany(one => Minute(one.Entry, one.Service)),
        ];
        return new PaperDocument(T(MeetingTexts.Title(way)), language.Tag(), null, blocks, [.. facts.Where(one => one.Value.Length > 0).Select(one => (T(one.Name), one.Value))]);

        PaperBlock[] Part(Text heading, string words) => [new Heading(1, T(heading)), Paragraph.Of(words)];

        IEnumerable<PaperBlock> Minute(TeamEntry entry, string service) =>
        [
            new Heading(2, $"{service}, {entry.WrittenByName}: {T(CooperationTexts.KindOf(entry.Kind))}"), Paragraph.Of(Words(entry)),
            .. EntryPaper.Files(meeting.Files.GetValueOrDefault(entry.Id), T).Select(one => Paragraph.Of($"{T(one.Name)}: {one.Value}")),
            .. tasks.GetValueOrDefault(entry.Id) is { } standing ? [Paragraph.Of(standing)] : Array.Empty<PaperBlock>(),
        ];
    }
}
