using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Langbenk.Export.Paper;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Langbenk.Export.Word;

/// <summary>Text and links inside a paragraph. One relationship an address, however often it is used.</summary>
sealed class WordRuns(MainDocumentPart part)
{
    readonly Dictionary<string, string> _links = [];

    public void Append(W.Paragraph paragraph, IReadOnlyList<Run> runs)
    {
        foreach (var run in runs)
        {
            var text = Text(run.Text, run.Bold, run.Italic, isLink: run.Link is not null);
            paragraph.Append(run.Link is null ? text : new W.Hyperlink(text) { Id = Relationship(run.Link), History = true });
        }
    }

    public static W.Run Text(string text, bool bold = false, bool italic = false, bool isLink = false)
    {
        var run = new W.Run();
        if (bold || italic || isLink)
        {
            run.RunProperties = new W.RunProperties
            {
                RunStyle = isLink ? new W.RunStyle { Val = "Hyperlink" } : null,
                Bold = bold ? new W.Bold() : null,
                Italic = italic ? new W.Italic() : null,
            };
        }

        AppendPieces(run, CleanText.Of(text));
        return run;
    }

    static void AppendPieces(W.Run run, string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\t'))
            {
                continue;
            }

            if (i > start)
            {
                run.Append(new W.Text(text[start..i]) { Space = SpaceProcessingModeValues.Preserve });
            }

            if (i < text.Length)
            {
                run.Append(text[i] == '\t' ? new W.TabChar() : new W.Break());
            }

            start = i + 1;
        }
    }

    string Relationship(WebLink link)
    {
        if (!_links.TryGetValue(link.Address, out var id))
        {
            id = $"link{_links.Count + 1}";
            part.AddHyperlinkRelationship(new Uri(link.Address), isExternal: true, id);
            _links.Add(link.Address, id);
        }

        return id;
    }
}
