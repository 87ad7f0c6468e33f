using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Cooperation.Teams.Outsiders;
using Langbenk.Export.Paper;
using Langbenk.Kernel;
using Langbenk.Law.Rulebook;
using Langbenk.Pages.People;
using Langbenk.Sharing.Weighing;
using Langbenk.Texts;

namespace Langbenk.Pages.Cooperation.Teams.Outsiders;

/// <summary>What somebody without an account gets: the words, who they are from and why. Nothing of who else is told, or how the service keeps it.</summary>
/// <param name="Facts">The lines above the words, as they stand in the document.</param>
public sealed record HandoverPaper(IReadOnlyList<(string Name, string Value)> Facts, IReadOnlyList<string> Words, PaperDocument Document)
{
    public static HandoverPaper Of(ReadTeams.Whole whole, ReadHandovers.Row row, ReadMeetings.Whole? meeting, Weighed weighed, string place, LawBook book, Wording wording, Language language)
    {
        string T(Text text) => wording.Of(text, language);
        var child = string.Join(", ", new[] { PersonNames.Of(whole.Child, T), whole.Child.BirthDate is { } day ? T(PersonTexts.BornOn(day)) : "" }.Where(one => one.Length > 0));
        (Text Name, string Value)[] facts =
        [
            (ReportSendTexts.PaperTo, row.Outsider.Title),
            (ReportSendTexts.PaperFrom, $"{place}, {row.Entry?.WrittenByName ?? row.Handover.DecidedByName}"),
            (ReportSendTexts.PaperChild, child),
            (ReportSendTexts.PaperDate, T(DateWords.Text(row.Entry?.WrittenOn ?? row.Handover.DecidedOn))),
            (HandoverTexts.PaperMeeting, meeting is null || row.Entry?.Kind is not (EntryKind.Invitation or EntryKind.Held) ? "" : At(meeting.Meeting, row.Entry.Kind, T)),
            .. EntryPaper.Files(row.File, T),
            (HandoverTexts.PaperWhy, weighed.IsOnConsentAlone ? T(HandoverTexts.PaperConsent) : string.Join(", ", weighed.Provisions)),
            (ReportSendTexts.PaperReference, $"{row.Handover.Id:n}"),
        ];
        var words = row.Entry is { } entry ? entry.Text : T(HandoverTexts.PaperAskedWords(place, PersonNames.Of(whole.Child, T), whole.Team.Purpose));
        var weight = meeting?.Record is { } held && held.Entry.Id == row.Entry?.Id ? held.Record.Weight : "";
        string[] paragraphs = [words, .. weight.Length > 0 ? [$"{T(MeetingTexts.Weight)}: {weight}"] : Array.Empty<string>(), T(HandoverTexts.PaperFoot)];
        (string Name, string Value)[] lines = [.. facts.Where(one => one.Value.Length > 0).Select(one => (T(one.Name), one.Value))];
        var title = T(row.Entry is null ? HandoverTexts.PaperAsked : CooperationTexts.KindOf(row.Entry.Kind));
        return new(lines, paragraphs, new PaperDocument(title, language.Tag(), null, [.. paragraphs.Select(Paragraph.Of)], lines));
    }

    /// <summary>When and where; of one that has fallen away, that first. Where one was held is told by its invitation only: that it was held tells when.</summary>
    static string At(TeamMeeting meeting, EntryKind told, Func<Text, string> t) => string.Join(", ", new[]
    {
        meeting is { Fell: { } why, FellOn: { } on } ? t(MeetingTexts.FellBecause(why, t(DateWords.Text(on)))) : "", t(MeetingTexts.When(meeting.On, meeting.At, meeting.Until)), told == EntryKind.Invitation ? meeting.Place : "",
    }.Where(one => one.Length > 0));
}
