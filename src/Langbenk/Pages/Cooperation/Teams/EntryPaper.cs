using Langbenk.Cooperation.Records;
using Langbenk.Cooperation.Teams;
using Langbenk.Export.Paper;
using Langbenk.Kernel;
using Langbenk.Law.Rulebook;
using Langbenk.Pages.People;
using Langbenk.Pages.Sharing;
using Langbenk.Sharing.Consents;
using Langbenk.Texts;
using Langbenk.Work.Documents;

namespace Langbenk.Pages.Cooperation.Teams;

/// <summary>A note as a document for the service's own record: the words, and what an archive asks for. What others were told stands in the writer's own alone.</summary>
static class EntryPaper
{
    internal const string Exempt = "offentleglova § 13";

    public static PaperDocument Of(ReadTeams.Whole whole, ReadTeams.EntryRow row, string way, IEnumerable<(string Name, DateOnly On, Text Ground)> told, LawBook book, Wording wording, Language language)
    {
        string T(Text text) => wording.Of(text, language);
        var entry = row.Entry;
        (Text Name, string Value)[] facts =
        [
            (ReportSendTexts.PaperChild, string.Join(", ", new[] { PersonNames.Of(whole.Child, T), whole.Child.BirthDate is { } day ? T(PersonTexts.BornOn(day)) : "" }.Where(one => one.Length > 0))),
            (EntryTexts.About, string.Join(", ", row.About.Select(one => PersonNames.Of(one, T)))),
            (EntryTexts.Team, whole.Team.Purpose.Length == 0 ? way : $"{way}: {whole.Team.Purpose}"),
            (ReportSendTexts.PaperFrom, $"{row.Service}, {entry.WrittenByName}"),
            (ReportSendTexts.PaperDate, T(DateWords.Text(entry.WrittenOn))),
            .. Files(row.File, T),
            (EntryTexts.Kinds, T(KindWords.List(book.Vocabulary, KindCodes.Read(entry.Kinds)))),
            .. row.IsOwn
                ? told.Select(one => (EntryTexts.Told, $"{one.Name}, {T(DateWords.Text(one.On))}: {T(one.Ground)}"))
                : row.Told.Take(1).Select(one => (EntryTexts.Received, T(DateWords.Text(one.On)))),
            (WorryTexts.Journal, Journal(row.Kept?.Keeping, T)),
            (WorryTexts.Access, Access(row.Kept?.Keeping, T)),
            (ReportSendTexts.PaperExempt, Exempt),
            (ReportSendTexts.PaperReference, $"{entry.Id:n}"),
        ];
        return new PaperDocument(
            T(EntryTexts.PaperTitle(entry.Kind)), language.Tag(), null, [Paragraph.Of(entry.Text)], [.. facts.Where(one => one.Value.Length > 0).Select(one => (T(one.Name), one.Value))]);
    }

    /// <summary>Named and told from any other, and not put in: what is to be kept of it is fetched by itself.</summary>
    internal static (Text Name, string Value)[] Files(StoredDocument? file, Translate t) => file is null ? []
        : [(DocumentTexts.PaperFile, t(DocumentTexts.Named(file.Name, file.MediaType, file.Bytes))), (DocumentTexts.PaperSum, file.Hash)];

    internal static string Journal(RecordKeeping? keeping, Translate t) =>
        t(WorryTexts.JournalOf(keeping?.Journal ?? JournalStatus.NotYet)) + (keeping?.JournaledOn is { } day ? $", {t(DateWords.Text(day))}" : "");

    internal static string Access(RecordKeeping? keeping, Translate t) =>
        t(WorryTexts.AccessOf(keeping?.Access ?? AccessStatus.Open)) + (keeping is { WithheldGround.Length: > 0 } ? $": {keeping.WithheldGround}" : "");
}
