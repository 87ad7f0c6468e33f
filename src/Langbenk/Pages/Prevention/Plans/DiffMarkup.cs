using Langbenk.Kernel;
using Langbenk.Prevention.Plans.Comparing;
using Langbenk.Texts;
using Microsoft.AspNetCore.Html;

namespace Langbenk.Pages.Prevention.Plans;

/// <summary>What has changed, marked: with a line through or raised for those who see, in words for those who listen. Every text is encoded.</summary>
static class DiffMarkup
{
    public static IHtmlContent Of(IEnumerable<DiffPart> parts, Language language)
    {
        var html = new HtmlContentBuilder();
        foreach (var part in parts)
        {
            _ = part.Kind switch
            {
                DiffKind.Removed => Marked(html, "del", PlanWriteTexts.Removed[language], part.Text),
                DiffKind.Added => Marked(html, "ins", PlanWriteTexts.Added[language], part.Text),
                _ => html.Append(part.Text),
            };
        }

        return html;
    }

    static IHtmlContentBuilder Marked(HtmlContentBuilder html, string tag, string word, string text) => html
        .AppendHtml($"<{tag}><span class=\"ds-sr-only\">[").Append(word).AppendHtml(": </span>").Append(text)
        .AppendHtml($"<span class=\"ds-sr-only\">]</span></{tag}>");
}
