using System.Text;
using Langbenk.Export.Html;
using Langbenk.Export.Paper;
using Langbenk.Kernel;

namespace Langbenk.Export.Pdf;

/// <summary>A document as one HTML page to be printed: A4, page numbers, nothing loaded from anywhere.</summary>
public static class PrintHtml
{
    const string Policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
    const string MarginStyle = "font-size: 8.5pt; color: #44546a; vertical-align: middle";
    const int HeadingsUnderTitle = 1;

    static readonly Text Page = new("Side", "Side", "Page");
    static readonly Text Of = new("av", "av", "of");
    static readonly string Style = ReadStyle();

    /// <summary>With <paramref name="font"/> (woff2) the pages look the same on every machine; else Chromium takes what is installed.</summary>
    public static string Write(PaperDocument document, ReadOnlyMemory<byte> font = default)
    {
        var language = Languages.ParseOrDefault(document.Language);
        var title = CleanText.Line(document.Title);
        var html = new StringBuilder();
        html.Append($"<!doctype html>\n<html lang=\"{OfficeLanguage.Of(language)}\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}{(font.IsEmpty ? "" : "; font-src data:")}\">\n<title>{HtmlText.Of(title)}</title>\n<style>\n");
        html.Append(Style).Append(Widths()).Append(Margins(title, language)).Append(Font(font)).Append("</style>\n</head>\n<body>\n<main>\n");
        html.Append($"<h1>{HtmlText.Of(title)}</h1>\n");
        if (document.Subtitle is not null)
        {
            html.Append($"<p class=\"subtitle\">{HtmlText.Of(CleanText.Line(document.Subtitle))}</p>\n");
        }

        AppendFacts(html, document.Facts);
        html.Append(HtmlWriter.Write(document.Blocks, HeadingsUnderTitle));
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    static void AppendFacts(StringBuilder html, IReadOnlyList<(string Name, string Value)> facts)
    {
        if (facts.Count == 0)
        {
            return;
        }

        html.Append("<dl class=\"facts\">\n");
        foreach (var (name, value) in facts)
        {
            html.Append($"<dt>{HtmlText.Of(CleanText.Line(name))}</dt><dd>{HtmlText.Of(value)}</dd>\n");
        }

        html.Append("</dl>\n");
    }

    static string Widths() => string.Concat(Enumerable.Range(1, HtmlTables.WholeWidth).Select(share => $".paper-col-{share}{{width:{share}%}}")) + "\n";

    static string Margins(string title, Language language) =>
        "@page { @bottom-left { content: " + CssString.Of(title) + "; " + MarginStyle + "; width: 75%; text-align: left } "
        + "@bottom-right { content: " + CssString.Of(Page[language] + " ") + " counter(page) " + CssString.Of($" {Of[language]} ") + " counter(pages); "
        + MarginStyle + "; width: 25%; text-align: right } }\n";

    static string Font(ReadOnlyMemory<byte> font) => font.IsEmpty
        ? ""
        : "@font-face { font-family: \"Paper Font\"; font-weight: 100 900; src: url(data:font/woff2;base64," + Convert.ToBase64String(font.Span) + ") format(\"woff2\") }\n";

    static string ReadStyle()
    {
        using var reader = new StreamReader(typeof(PrintHtml).Assembly.GetManifestResourceStream("Pdf.Print.css")!);
        return reader.ReadToEnd();
    }
}
