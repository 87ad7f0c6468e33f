using Langbenk.Export.Paper;
using Langbenk.Kernel;
using Langbenk.Prevention.Terms;
using Langbenk.Texts;

namespace Langbenk.Pages.Prevention.Terms;

/// <summary>On paper a word cannot be asked: those that stand in the document are listed with their meaning at the end.</summary>
static class TermPaper
{
    /// <summary>The words that have been found so far; nothing where there are none.</summary>
    public static IEnumerable<PaperBlock> Of(PageWords words, Text lead, Language language)
    {
        if (words.Found.Count == 0)
        {
            yield break;
        }

        yield return new Heading(1, TermTexts.OnPaper[language]);
        yield return Paragraph.Of(lead[language]);
        foreach (var term in words.Found.OrderBy(one => SortKey.Of(one.Word), StringComparer.Ordinal).ThenBy(one => one.List))
        {
            yield return new Paragraph([new Run(term.Word, Bold: true), new Run($": {term.Definition}")]);
        }
    }
}
