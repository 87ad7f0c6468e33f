using Langbenk.Export.Paper;
using Langbenk.Kernel;
using Langbenk.Pages.Prevention.Terms;
using Langbenk.Prevention.Agreements;
using Langbenk.Prevention.Places;
using Langbenk.Prevention.Terms;
using Langbenk.Texts;

namespace Langbenk.Pages.Prevention.Agreements;

/// <summary>An agreement as a document to print and sign on paper: what is on the page, with lines for those who have not signed.</summary>
static class AgreementPaper
{
    const string Line = "______________________________";

    public static PaperDocument Of(WholeAgreement whole, PageWords words, DateOnly today, Language language)
    {
        var text = whole.TextOn(today);
        string T(Text words) => words[language];
        List<(string, string)> facts = [(T(AgreementTexts.StatusLabel), T(AgreementTexts.Status(whole.Agreement, today)))];
        if (whole.Agreement.NextRevision is { } next)
        {
            facts.Add((T(AgreementTexts.NextRevision), DateWords.Of(next, language)));
        }

        return new PaperDocument(text.Title, language.Tag(), null, [.. Text(text, T), .. Routines(text, T), .. Signatures(whole, today, language), .. Words(text, words, language)], facts);
    }

    static IEnumerable<PaperBlock> Text(AgreementText text, Func<Text, string> t)
    {
        yield return new Heading(1, t(AgreementTexts.Parties));
        yield return List(text.Parties);
        yield return new Heading(1, t(AgreementTexts.Purpose));
        yield return Paragraph.Of(text.Purpose);
        yield return new Heading(1, t(AgreementTexts.TargetGroup));
        yield return Paragraph.Of(text.TargetGroup);
        if (text.LegalBasis.Length > 0)
        {
            yield return Paragraph.Of($"{t(AgreementTexts.LegalBasis)}: {text.LegalBasis}");
        }

        yield return new Heading(1, t(AgreementTexts.WhoDoesWhat));
        foreach (var level in text.Duties.GroupBy(one => one.Level).OrderBy(one => one.Key))
        {
            yield return new Heading(2, t(AgreementTexts.Level(level.Key)));
            yield return new BulletList([.. level.Select(one => new ListItem([new Paragraph([new Run($"{one.Who}: ", Bold: true), new Run(one.Does)])]))]);
        }

        yield return new Heading(1, t(AgreementTexts.Meetings));
        yield return List(Lines.Of(text.Meetings));
    }

    static IEnumerable<PaperBlock> Routines(AgreementText text, Func<Text, string> t)
    {
        if (text.Routines.Count > 0)
        {
            yield return new Heading(1, t(AgreementTexts.Routines));
        }

        foreach (var routine in text.Routines)
        {
            yield return new Heading(2, routine.Title);
            yield return new NumberedList([.. Lines.Of(routine.Steps).Select(ListItem.Of)]);
        }

        if (text.Files is { } files)
        {
            yield return new Heading(1, t(AgreementTexts.Documents));
            yield return List([.. files.Select(file => $"{file.Name} ({t(AgreementFileTexts.Sum(file.Mark))})")]);
            yield return Paragraph.Of(t(AgreementFileTexts.SumHint));
        }

        yield return new Heading(1, t(AgreementTexts.Revision));
        yield return Paragraph.Of(t(AgreementTexts.RevisedEvery(text.RevisionMonths)));
    }

    static IEnumerable<PaperBlock> Words(AgreementText text, PageWords words, Language language)
    {
        foreach (var part in (IEnumerable<string>)[text.Purpose, text.TargetGroup, .. text.Duties.Select(one => one.Does), text.Meetings, .. text.Routines.Select(one => one.Steps)])
        {
            words.Mark(part, null);
        }

        return TermPaper.Of(words, TermTexts.InThisAgreementLead, language);
    }

    static IEnumerable<PaperBlock> Signatures(WholeAgreement whole, DateOnly today, Language language)
    {
        yield return new Heading(1, AgreementTexts.Signatures[language]);
        var counting = whole.Counting(whole.TextOn(today).Hash()).ToLookup(one => one.PartyId);
        foreach (var party in whole.PartiesOn(today))
        {
            var signed = counting[party.Id].Select(one => AgreementTexts.SignedBy(one.Name, one.Title, DateWords.Of(one.On, language))[language]).FirstOrDefault();
            yield return new Paragraph([new Run(party.Name + "\n", Bold: true), new Run(signed ?? Line)]);
        }
    }

    /// <summary>A list with nothing in it is a line, so that what is not written yet is seen.</summary>
    static PaperBlock List(IReadOnlyList<string> lines) => lines.Count == 0 ? Paragraph.Of("–") : new BulletList([.. lines.Select(ListItem.Of)]);
}
