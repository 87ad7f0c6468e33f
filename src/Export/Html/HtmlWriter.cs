using System.Text;
using Langbenk.Export.Paper;

namespace Langbenk.Export.Html;

/// <summary>
/// Blocks as HTML that is safe in a page: every text is encoded, the only addresses are those of <see cref="WebLink"/>, there is no script
/// and no inline style. Tables, lists and links carry the design system's class names; what is ours alone begins with <c>paper-</c>.
/// A picture is an image with a <c>data:</c> address, where nothing in the SVG can run or load.
/// </summary>
public sealed class HtmlWriter
{
    const int DeepestInHtml = 6;

    readonly StringBuilder _html = new();
    readonly int _headingOffset;

    HtmlWriter(int headingOffset) => _headingOffset = headingOffset;

    /// <summary><paramref name="headingOffset"/> is the level of the heading on the page that the blocks stand under.</summary>
    public static string Write(IReadOnlyList<PaperBlock> blocks, int headingOffset = 0)
    {
        var writer = new HtmlWriter(headingOffset);
        writer.Append(blocks);
        return writer._html.ToString();
    }

    /// <summary>Runs without a paragraph around them, for a page's own element.</summary>
    public static string Inline(IReadOnlyList<Run> runs)
    {
        var html = new StringBuilder();
        HtmlText.Append(html, runs);
        return html.ToString();
    }

    void Append(IReadOnlyList<PaperBlock> blocks)
    {
        foreach (var block in blocks)
        {
            Append(block);
        }
    }

    void Append(PaperBlock block)
    {
        switch (block)
        {
            case Heading heading:
                Append(heading);
                break;
            case Paragraph paragraph:
                Inline("p", paragraph.Runs);
                break;
            case BulletList list:
                Append("ul", "", list.Items);
                break;
            case NumberedList list:
                Append("ol", list.Start == 1 ? "" : $" start=\"{list.Start}\"", list.Items);
                break;
            case Table table:
                HtmlTables.Append(_html, table);
                break;
            case Quote quote:
                Around("blockquote", "paper-quote", quote.Blocks);
                break;
            case Note note:
                Append(note);
                break;
            case Figure figure:
                Append(figure);
                break;
            case PageBreak:
                _html.Append("<div class=\"paper-break\"></div>\n");
                break;
        }
    }

    void Append(Heading heading)
    {
        var level = Math.Clamp(heading.Level + _headingOffset, 1, DeepestInHtml);
        _html.Append($"<h{level} class=\"ds-heading\">").Append(HtmlText.Of(CleanText.Line(heading.Text))).Append($"</h{level}>\n");
    }

    void Append(string tag, string attributes, IReadOnlyList<ListItem> items)
    {
        _html.Append('<').Append(tag).Append(" class=\"ds-list\"").Append(attributes).Append(">\n");
        foreach (var item in items)
        {
            _html.Append("<li>");
            var first = item.Blocks is [Paragraph paragraph, ..] ? paragraph : null;
            HtmlText.Append(_html, first?.Runs ?? []);
            Append(first is null ? item.Blocks : [.. item.Blocks.Skip(1)]);
            _html.Append("</li>\n");
        }

        _html.Append("</").Append(tag).Append(">\n");
    }

    void Append(Note note)
    {
        _html.Append("<div class=\"note-box paper-note\">\n");
        if (note.Heading is not null)
        {
            Inline("p", [new Run(note.Heading, Bold: true)]);
        }

        Append(note.Blocks);
        _html.Append("</div>\n");
    }

    void Append(Figure figure)
    {
        var picture = Convert.ToBase64String(Encoding.UTF8.GetBytes(CleanText.Of(figure.Svg)));
        _html.Append("<figure class=\"paper-figure\">\n<img src=\"data:image/svg+xml;base64,").Append(picture)
            .Append("\" alt=\"").Append(HtmlText.Of(figure.AlternativeText)).Append("\">\n");
        if (figure.Caption is not null)
        {
            Inline("figcaption", [new Run(figure.Caption)]);
        }

        _html.Append("</figure>\n");
        if (figure.Data is not null)
        {
            HtmlTables.Append(_html, figure.Data);
        }
    }

    void Around(string tag, string cssClass, IReadOnlyList<PaperBlock> blocks)
    {
        _html.Append($"<{tag} class=\"{cssClass}\">\n");
        Append(blocks);
        _html.Append($"</{tag}>\n");
    }

    void Inline(string tag, IReadOnlyList<Run> runs)
    {
        _html.Append('<').Append(tag).Append('>');
        HtmlText.Append(_html, runs);
        _html.Append("</").Append(tag).Append(">\n");
    }
}
