using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Langbenk.Export.Paper;
using Langbenk.Kernel;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Langbenk.Export.Word;

/// <summary>A document as Word (.docx): A4, real styles, lists, tables and links, so that it can be worked on further and read aloud.</summary>
public static class WordWriter
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Longer titles do not fit the footer or the file's properties.</summary>
    const int LongestShortTitle = 90;

    public static byte[] Write(PaperDocument document)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            Fill(package, document);
        }

        return stream.ToArray();
    }

    static void Fill(WordprocessingDocument package, PaperDocument document)
    {
        var language = Languages.ParseOrDefault(document.Language);
        var title = Short(CleanText.Line(document.Title));
        package.PackageProperties.Title = title;
        package.PackageProperties.Language = OfficeLanguage.Of(language);

        var main = package.AddMainDocumentPart();
        WordParts.AddStyles(main, language);
        WordParts.AddSettings(main, language);
        var numbering = new WordNumbering();
        var body = new W.Body();
        Write(new WordBody(body, new WordRuns(main), numbering), body, document);
        body.Append(WordParts.Section(WordParts.AddFooter(main, title, language)));
        main.Document = new W.Document(body);
        main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = numbering.Write();
    }

    static void Write(WordBody writer, W.Body body, PaperDocument document)
    {
        writer.Styled("Title", CleanText.Line(document.Title));
        if (document.Subtitle is not null)
        {
            writer.Styled("Subtitle", CleanText.Line(document.Subtitle));
        }

        if (document.Facts.Count > 0)
        {
            body.Append(WordTables.Facts(document.Facts));
            writer.Space();
        }

        writer.Append(document.Blocks);
    }

    static string Short(string title)
    {
        if (title.Length <= LongestShortTitle)
        {
            return title;
        }

        var end = char.IsHighSurrogate(title[LongestShortTitle - 1]) ? LongestShortTitle - 1 : LongestShortTitle;
        return title[..end] + "…";
    }
}
