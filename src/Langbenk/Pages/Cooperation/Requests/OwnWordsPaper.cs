using Langbenk.Cooperation.Requests.OwnWords;
using Langbenk.Export.Paper;
using Langbenk.Kernel;
using Langbenk.Law.Rulebook;
using Langbenk.Pages.Cooperation.Teams;
using Langbenk.Pages.People;
using Langbenk.Pages.Sharing;
using Langbenk.Sharing.Consents;
using Langbenk.Texts;

namespace Langbenk.Pages.Cooperation.Requests;

/// <summary>A service's own request, question or answer as a document for its own record: the words, and what an archive asks for.</summary>
static class OwnWordsPaper
{
    public static PaperDocument Of(ReadOwnWords.Row row, LawBook book, Wording wording, Language language)
    {
        string T(Text text) => wording.Of(text, language);
        var written = row.Written;
        (Text Name, string Value)[] facts =
        [
            (ReportSendTexts.PaperChild, string.Join(", ", new[] { PersonNames.Of(row.Child, T), row.Child.BirthDate is { } day ? T(PersonTexts.BornOn(day)) : "" }.Where(one => one.Length > 0))),
            (ReportSendTexts.PaperFrom, $"{row.Service}, {written.By}"),
            (ReportSendTexts.PaperDate, T(DateWords.Text(written.On))),
            (EntryTexts.Kinds, written.Kinds.Length == 0 ? "" : T(KindWords.List(book.Vocabulary, KindCodes.Read(written.Kinds)))),
            .. row.Told.Select(one => (EntryTexts.Told, $"{one.Name}, {T(DateWords.Text(one.Row.On))}: {T(TellTexts.GroundOf(one.Row))}")),
            .. Outcome(written, T),
            (WorryTexts.Journal, EntryPaper.Journal(row.Kept?.Keeping, T)),
            (WorryTexts.Access, EntryPaper.Access(row.Kept?.Keeping, T)),
            (ReportSendTexts.PaperExempt, EntryPaper.Exempt),
            (ReportSendTexts.PaperReference, $"{written.Id:n}"),
        ];
        return new PaperDocument(
            T(OwnWordsTexts.TitleOf(written.Thing)), language.Tag(), null, [.. Words(written, T)], [.. facts.Where(one => one.Value.Length > 0).Select(one => (T(one.Name), one.Value))]);
    }

    static IEnumerable<(Text Name, string Value)> Outcome(ReadOwnWords.Written written, Translate t) => written switch
    {
        { Answer: { } answer } =>
        [
            (OwnWordsTexts.Becomes, written.Measure.Length == 0 ? t(RequestTexts.OutcomeOf(answer.Outcome)) : $"{t(RequestTexts.OutcomeOf(answer.Outcome))}: {written.Measure}"),
            (OwnWordsTexts.ToFamily, answer.ToFamily ? t(OwnWordsTexts.Yes) : ""),
        ],
        { Request: { } request } =>
        [
            (RequestTexts.Urgency, t(RequestTexts.UrgencyOf(request.Urgency))),
            (OwnWordsTexts.TakenBack, request.TakenBackOn is { } day ? $"{t(DateWords.Text(day))}, {request.TakenBackByName}: {request.TakenBackWhy}" : ""),
        ],
        _ => [],
    };

    static IEnumerable<PaperBlock> Words(ReadOwnWords.Written written, Translate t)
    {
        (Text? Name, string Words)[] parts = written switch
        {
            { Request: { } request } => [(RequestTexts.Wants, request.Wants), (RequestTexts.ChildSaid, request.ChildSaid), (RequestTexts.ChildNotAsked, request.ChildNotAsked), (RequestTexts.Tried, request.Tried)],
            { Answer: { } answer } => [(null, answer.Words), (RequestTexts.NoteShort, answer.Note)],
            _ => [(null, written.Words)],
        };
        foreach (var (name, words) in parts.Where(one => one.Words.Length > 0))
        {
            if (name is { } heading)
            {
                yield return new Heading(1, t(heading));
            }

            yield return Paragraph.Of(words);
        }
    }
}
