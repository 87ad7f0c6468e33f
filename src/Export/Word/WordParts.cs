using DocumentFormat.OpenXml.Packaging;
using Langbenk.Export.Paper;
using Langbenk.Kernel;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Langbenk.Export.Word;

/// <summary>The parts round the text: styles, settings and the footer with page numbers.</summary>
static class WordParts
{
    static readonly Text Page = new("Side", "Side", "Page");
    static readonly Text Of = new("av", "av", "of");

    public static void AddStyles(MainDocumentPart main, Language language)
    {
        using var stream = typeof(WordParts).Assembly.GetManifestResourceStream("Word.Styles.xml")!;
        var part = main.AddNewPart<StyleDefinitionsPart>("styles");
        part.FeedData(stream);
        foreach (var languages in part.Styles!.DocDefaults!.Descendants<W.Languages>())
        {
            languages.Val = OfficeLanguage.Of(language);
        }
    }

    public static void AddSettings(MainDocumentPart main, Language language)
    {
        main.AddNewPart<DocumentSettingsPart>("settings").Settings = new W.Settings(
            new W.DefaultTabStop { Val = 709 },
            new W.AutoHyphenation(),
            new W.ConsecutiveHyphenLimit { Val = 2 },
            new W.Compatibility(new W.CompatibilitySetting
            {
                Name = W.CompatSettingNameValues.CompatibilityMode,
                Uri = "http://schemas.microsoft.com/office/word",
                Val = "15",
            }),
            new W.ThemeFontLanguages { Val = OfficeLanguage.Of(language) },
            new W.DecimalSymbol { Val = language == Language.En ? "." : "," },
            new W.ListSeparator { Val = language == Language.En ? "," : ";" });
    }

    public static string AddFooter(MainDocumentPart main, string title, Language language)
    {
        var paragraph = new W.Paragraph(
            new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = "Footer" } },
            WordRuns.Text($"{title}\t{Page[language]} "),
            Field("PAGE"),
            WordRuns.Text($" {Of[language]} "),
            Field("NUMPAGES"));
        main.AddNewPart<FooterPart>("footer").Footer = new W.Footer(paragraph);
        return "footer";
    }

    public static W.SectionProperties Section(string footer) => new(
        new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = footer },
        new W.PageSize { Width = 11906, Height = 16838 },
        new W.PageMargin { Top = 1418, Right = 1417, Bottom = 1418, Left = 1417, Header = 709, Footer = 624, Gutter = 0 });

    static W.SimpleField Field(string instruction) => new(WordRuns.Text("1")) { Instruction = $" {instruction} " };
}
