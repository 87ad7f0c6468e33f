using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Langbenk.Export.Paper;
using Langbenk.Kernel;

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
        Append(html, string.Join("<br>", Typography.Tie(CleanText.Of(run.Text)).Split('\n').Select(Encoder.Encode)), run.Meaning);
        html.Append(run.Italic ? "</em>" : "").Append(run.Bold ? "</strong>" : "").Append(run.Link is null ? "" : "</a>");
    }

    /// <summary>Opened by mouse, finger and key, without script.</summary>
    static void Append(StringBuilder html, string text, WordMeaning? meaning)
    {
        if (meaning is null)
        {
            html.Append(text);
            return;
        }

        var id = Encoder.Encode(meaning.Id);
        html.Append($"<button type=\"button\" class=\"term\" popovertarget=\"{id}\">{text}</button>")
            .Append($"<span id=\"{id}\" class=\"term-meaning\" popover=\"auto\"><strong>{Of(CleanText.Line(meaning.Word))}</strong>: {Of(meaning.Text)}</span>");
    }
}
