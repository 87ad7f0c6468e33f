using Langbenk.Cooperation.Records;
using Langbenk.Cooperation.Worries;
using Langbenk.Export.Paper;
using Langbenk.Kernel;
using Langbenk.Pages.Cooperation.Teams;
using Langbenk.Pages.People;
using Langbenk.Texts;

namespace Langbenk.Pages.Cooperation.Worries;

/// <summary>A worry as a document for the service's own record: every note, the first on top, and what an archive asks for.</summary>
static class WorryPaper
{
    public static PaperDocument Of(ReadWorries.Whole whole, string service, Wording wording, Language language)
    {
        string T(Text text) => wording.Of(text, language);
        var worry = whole.Worry;
        (Text Name, string Value)[] facts =
        [
            whole.About is { } child
                ? (ReportSendTexts.PaperChild, string.Join(", ", new[] { PersonNames.Of(child, T), child.BirthDate is { } day ? T(PersonTexts.BornOn(day)) : "" }.Where(one => one.Length > 0)))
                : (WorryTexts.Place, worry.Place),
            (ReportSendTexts.PaperFrom, service),
            (ReportSendTexts.PaperDate, T(DateWords.Text(worry.StartedOn))),
            (WorryTexts.Level, T(WorryTexts.LevelOf(worry.Level))),
            (WorryTexts.Closed, worry.ClosedOn is { } closed ? $"{T(DateWords.Text(closed))}: {worry.ClosedWhy}" : ""),
            (WorryTexts.Access, T(WorryTexts.AccessOf(worry.Access)) + (worry.WithheldGround.Length > 0 ? $": {worry.WithheldGround}" : "")),
            (WorryTexts.Retention, T(WorryTexts.RetentionOf(worry.Retention))),
            (ReportSendTexts.PaperExempt, EntryPaper.Exempt),
            (ReportSendTexts.PaperReference, $"{worry.Id:n}"),
        ];
        return new PaperDocument(
            T(WorryTexts.Title), language.Tag(), null, [.. whole.Notes.Reverse().SelectMany(one => Note(one, T))], [.. facts.Where(one => one.Value.Length > 0).Select(one => (T(one.Name), one.Value))]);
    }

    internal static string Journal(JournalStatus status, DateOnly? day, Translate t) => t(WorryTexts.JournalOf(status)) + (day is { } on ? $", {t(DateWords.Text(on))}" : "");

    static IEnumerable<PaperBlock> Note(WorryNote note, Translate t)
    {
        yield return new Heading(1, $"{t(DateWords.Text(note.WrittenOn))}, {note.WrittenByName}");
        (Text Name, string Words)[] parts =
        [
            (WorryTexts.Seen, note.Seen),
            (WorryTexts.Thought, note.Thought),
            (WorryTexts.Level, t(WorryTexts.LevelOf(note.Level))),
            (WorryTexts.Step, note.Step is { } step ? t(WorryTexts.StepOf(step)) : ""),
            (WorryTexts.Child, Talked(note.Child, note.ChildSaid, t)),
            (WorryTexts.Parents, Talked(note.Parents, note.ParentsSaid, t)),
            (WorryTexts.Tried, note.Tried),
            (WorryTexts.Next, t(WorryTexts.NextOf(note.Next))),
            (WorryTexts.NextOn, note.NextOn is { } day ? t(DateWords.Text(day)) : ""),
            (WorryTexts.NextWhy, note.NextWhy),
            (WorryTexts.Journal, Journal(note.Journal, note.JournaledOn, t)),
        ];
        foreach (var (name, words) in parts.Where(one => one.Words.Length > 0))
        {
            yield return new Heading(2, t(name));
            yield return Paragraph.Of(words);
        }
    }

    static string Talked(Talk talk, string said, Translate t) => talk == Talk.NotRelevant ? "" : $"{t(WorryTexts.TalkOf(talk))}. {said}";
}
