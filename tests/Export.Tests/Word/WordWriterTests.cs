using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Langbenk.Export.Html;
using Langbenk.Export.Paper;
using Langbenk.Export.Tests.Support;
using Langbenk.Export.Word;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Langbenk.Export.Tests.Word;

public class WordWriterTests
{
    [Fact]
    public void Write_Plan_IsValidAndUsesRealStyles()
    {
        using var file = Office.Word(WordWriter.Write(Samples.Plan));
        var defined = file.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<W.Style>().Select(style => style.StyleId!.Value).ToHashSet();
        var used = Body(file).Descendants<W.ParagraphStyleId>().Select(style => style.Val!.Value).ToHashSet();

        Assert.Subset(defined, used);
        Assert.Superset(new HashSet<string?> { "Title", "Subtitle", "Heading1", "Heading2", "Heading3", "ListBullet", "ListNumber", "Quote", "Note", "Caption", "TableHeading" }, used);
    }

    [Fact]
    public void Write_Plan_MarksHeaderRowsAndFillsTheWidth()
    {
        using var file = Office.Word(WordWriter.Write(Samples.Plan));
        var tables = Body(file).Elements<W.Table>().Skip(1).ToList();

        Assert.Equal(3, tables.Count);
        Assert.All(tables, table => Assert.NotNull(table.Elements<W.TableRow>().First().TableRowProperties!.GetFirstChild<W.TableHeader>()));
        Assert.All(tables, table => Assert.Single(table.Descendants<W.TableHeader>()));
        Assert.All(tables, table => Assert.InRange(table.Descendants<W.GridColumn>().Sum(column => int.Parse(column.Width!)), 9060, 9072));
        Assert.Equal("Tabell 1. Tiltak etter nivå", tables[0].Descendants<W.TableCaption>().Single().Val);
    }

    [Fact]
    public void Write_Plan_HasA4PageNumbersTitleAndLinks()
    {
        using var file = Office.Word(WordWriter.Write(Samples.Plan));
        var main = file.MainDocumentPart!;

        Assert.Equal(Samples.Plan.Title, file.PackageProperties.Title);
        Assert.Equal((11906u, 16838u), Body(file).Descendants<W.PageSize>().Select(size => (size.Width!.Value, size.Height!.Value)).Single());
        Assert.Equal([" PAGE ", " NUMPAGES "], main.FooterParts.Single().Footer!.Descendants<W.SimpleField>().Select(field => field.Instruction!.Value!));
        Assert.Contains(main.HyperlinkRelationships, link => link.Uri.OriginalString == "https://www.bufdir.no/statistikk/");
        Assert.Single(Body(file).Descendants<W.PageBreakBefore>());
    }

    [Theory]
    [InlineData("nb", "nb-NO", "Side 1 av 1")]
    [InlineData("nn", "nn-NO", "Side 1 av 1")]
    [InlineData("en", "en-GB", "Page 1 of 1")]
    public void Write_Language_IsThatOfTheDocument(string language, string office, string footer)
    {
        using var file = Office.Word(WordWriter.Write(Samples.Plan with { Language = language }));
        var main = file.MainDocumentPart!;

        Assert.Equal(office, main.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<W.Languages>().Single().Val);
        Assert.Equal(office, file.PackageProperties.Language);
        Assert.EndsWith(footer, main.FooterParts.Single().Footer!.InnerText);
    }

    [Fact]
    public void Write_TwoNumberedLists_EachBeginWhereTheyShould()
    {
        var blocks = Markdown.Read("1. a\n2. b\n\ntekst\n\n3. c\n   1. d");
        using var file = Office.Word(WordWriter.Write(new PaperDocument("Lister", "nb", null, blocks, [])));
        var starts = file.MainDocumentPart!.NumberingDefinitionsPart!.Numbering!.Descendants<W.StartOverrideNumberingValue>();
        var numbers = Body(file).Descendants<W.NumberingProperties>().Select(list => (list.NumberingId!.Val!.Value, list.NumberingLevelReference!.Val!.Value));

        Assert.Equal([1, 3, 1], starts.Select(start => start.Val!.Value));
        Assert.Equal([(3, 0), (3, 0), (4, 0), (5, 1)], numbers);
    }

    /// <summary>The numbers a writer typed are those that stand in Word, on the web page and on paper.</summary>
    [Fact]
    public void Write_DatesAndNumbers_AreTheSameAsOnTheWebPage()
    {
        var blocks = Markdown.Read("1. januar 2022 trådte den i kraft.\n\n1. august 2024 kom planen.\n\n1. a\n   1. b\n1986. Da begynte det.");
        using var file = Office.Word(WordWriter.Write(new PaperDocument("Datoer", "nb", null, blocks, [])));
        var formats = file.MainDocumentPart!.NumberingDefinitionsPart!.Numbering!.Descendants<W.NumberingFormat>().Select(format => format.Val!.Value).ToList();
        var html = HtmlWriter.Write(blocks);

        Assert.All(["1. januar 2022 trådte den i kraft.", "1. august 2024 kom planen.", "1986. Da begynte det."], line =>
        {
            Assert.Contains(Body(file).Descendants<W.Paragraph>(), paragraph => paragraph.InnerText == line && paragraph.Descendants<W.NumberingProperties>().FirstOrDefault() is null);
            Assert.Contains($">{line}</p>", html);
        });
        Assert.DoesNotContain(W.NumberFormatValues.LowerLetter, formats);
    }

    [Fact]
    public void Write_Empty_IsValid()
    {
        using var file = Office.Word(WordWriter.Write(new PaperDocument("", "", null, [], [])));

        Assert.Equal("", Body(file).InnerText);
    }

    [Fact]
    public void Write_HostileTexts_AreValidAndKept() => Assert.All(Hostile.Texts, IsValidAndKept);

    [Fact]
    public void Write_AnyText_IsValidAndKept() => Hostile.Check(60, IsValidAndKept);

    [Fact]
    public void Write_AMillionCharacters_KeepsEveryParagraph()
    {
        const int Times = 17_500;
        var text = string.Concat(Enumerable.Repeat("Kommunen skal **forebygge** omsorgssvikt.\n\n- et tiltak\n\n", Times));
        using var zip = new ZipArchive(new MemoryStream(WordWriter.Write(new PaperDocument("Lang plan", "nb", null, Markdown.Read(text), []))));
        using var xml = XmlReader.Create(zip.GetEntry("word/document.xml")!.Open());
        var paragraphs = 0;
        while (xml.ReadToFollowing("w:p"))
        {
            paragraphs++;
        }

        Assert.Equal(1 + 2 * Times, paragraphs);
    }

    static void IsValidAndKept(string text)
    {
        using var file = Office.Word(WordWriter.Write(Hostile.Document(text)));
        var bold = Body(file).Elements<W.Paragraph>().SelectMany(p => p.Elements<W.Run>()).First(run => run.RunProperties?.Bold is not null || text.Length == 0);

        Assert.Equal(CleanText.Of(text), string.Concat(bold.Select(Piece)));
    }

    static string Piece(DocumentFormat.OpenXml.OpenXmlElement piece) => piece switch
    {
        W.Text text => text.Text,
        W.TabChar => "\t",
        W.Break => "\n",
        _ => "",
    };

    static W.Body Body(WordprocessingDocument file) => file.MainDocumentPart!.Document!.Body!;
}
