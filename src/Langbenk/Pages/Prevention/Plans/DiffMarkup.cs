using Langbenk.Kernel;
using Langbenk.Prevention.Plans.Comparing;
using Langbenk.Texts;
using Microsoft.AspNetCore.Html;

namespace Langbenk.Pages.Prevention.Plans;

/// <summary>What has changed, marked: with a line through or raised for those who see, in words for those who listen. Every text is encoded.</summary>
static class DiffMarkup
{
    /// <summary>One text that became another.</summary>
    public static IHtmlContent Of(IEnumerable<DiffPart> parts, Language language) => Of(parts, PlanWriteTexts.Removed, PlanWriteTexts.Added, language);

    /// <summary>Two texts that both are: what only the one has, and what only the other has.</summary>
    public static IHtmlContent Of(IEnumerable<DiffPart> parts, Text onlyInTheOne, Text onlyInTheOther, Language language)
    {
        var html = new HtmlContentBuilder();
        foreach (var part in parts)
        {
            _ = part.Kind switch
            {
                DiffKind.Removed => Marked(html, "del", onlyInTheOne[language], part.Text),
                DiffKind.Added => Marked(html, "ins", onlyInTheOther[language], part.Text),
                DiffKind.LeftOut => html.AppendHtml("<span class=\"left-out\">").Append(PlanWriteTexts.LeftOut[language]).AppendHtml("</span>"),
                _ => html.Append(part.Text),
            };
        }

        return html;
    }

    static IHtmlContentBuilder Marked(HtmlContentBuilder html, string tag, string word, string text) => html
        .AppendHtml($"<{tag}><span class=\"ds-sr-only\">[").Append(word).AppendHtml(": </span>").Append(text)
        .AppendHtml($"<span class=\"ds-sr-only\">]</span></{tag}>");
}
