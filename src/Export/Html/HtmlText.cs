using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Langbenk.Export.Paper;

namespace Langbenk.Export.Html;

/// <summary>Text and attribute values, encoded. Nothing reaches the page except through here and the tags written in this folder.</summary>
static class HtmlText
{
    static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(string? text) => Encoder.Encode(CleanText.Of(text));

    public static void Append(StringBuilder html, IReadOnlyList<Run> runs)
    {
        foreach (var run in runs)
        {
            Append(html, run);
        }
    }

    static void Append(StringBuilder html, Run run)
    {
        if (run.Link is { } link)
        {
            html.Append("<a class=\"ds-link\" rel=\"noreferrer nofollow\" href=\"").Append(Encoder.Encode(link.Address)).Append("\">");
        }

        html.Append(run.Bold ? "<strong>" : "").Append(run.Italic ? "<em>" : "");
        html.Append(string.Join("<br>", CleanText.Of(run.Text).Split('\n').Select(Encoder.Encode)));
        html.Append(run.Italic ? "</em>" : "").Append(run.Bold ? "</strong>" : "").Append(run.Link is null ? "" : "</a>");
    }
}
