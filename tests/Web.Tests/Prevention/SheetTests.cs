using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Langbenk.Web.Tests.Prevention;

/// <summary>What is taken away as a spreadsheet says what the page says, can be opened, and holds no formula.</summary>
public class SheetTests(DemoSite site) : IClassFixture<DemoSite>
{
    const string Formula = "=HYPERLINK(\"https://ond.example\";\"klikk\")";

    [Fact]
    public async Task Measures_AreThoseOfThePageWithTheSameChoices()
    {
        using var planner = await site.As("planlegger");
        var page = await planner.Page("/tiltak?niva=Indicated&status=Published");
        var names = page.QuerySelectorAll(".measure-table th a").Select(one => one.TextContent).ToList();
        var link = page.QuerySelectorAll("main a").Single(one => one.TextContent.Contains("Excel", StringComparison.Ordinal)).GetAttribute("href")!;

        using var book = await Book(planner, link);

        var (measures, plain, carried) = (Rows(book, 0), Rows(book, 1), Rows(book, 2));
        Assert.NotEmpty(names);
        Assert.Equal(names, measures.Skip(1).Select(row => row[0]));
        Assert.Equal(names, plain.Skip(1).Select(row => row[0]));
        Assert.Contains("Hjemmebesøk hver uke når mye er tungt", names);
        Assert.Equal(2, carried.Count(row => row[0] == "Hjemmebesøk hver uke når mye er tungt"));
        using var nurse = await site.As("helsesykepleier");
        using var hers = await Book(nurse, "/tiltak/regneark");
        Assert.DoesNotContain("Skolelosen", Rows(hers, 0).Select(row => row[0]));
    }

    [Fact]
    public async Task Measures_WithAFormulaForAName_HaveItAsText()
    {
        using var planner = await site.As("planlegger");
        var form = await planner.Page("/tiltak/ny");
        var service = form.QuerySelectorAll("#tjeneste option").First(one => one.GetAttribute("value")!.Length > 0).GetAttribute("value")!;
        using var added = await planner.Post(
            "/tiltak/ny", ("tjeneste", service), ("kommune", form.QuerySelector("input[name=kommune]")!.GetAttribute("value")!), ("navn", Formula), ("hva", "+1+1"),
            ("fra", "0"), ("til", "18"), ("tilgang", "Open"), ("gjelder", "1.8.2026"));
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);

        using var book = await Book(planner, "/tiltak/regneark?status=Draft");

        Assert.Contains(Formula, Rows(book, 0).Select(row => row[0]));
    }

    [Fact]
    public async Task Control_HasEachDutyOfThePageAndWhatWentWrong()
    {
        using var leader = await site.As("barnevern");
        var duties = (await leader.Page("/internkontroll")).QuerySelectorAll(".duty-table th a");

        using var book = await Book(leader, "/internkontroll/regneark");

        Assert.NotEmpty(duties);
        Assert.Equal(duties.Select(one => one.TextContent).Order(), Rows(book, 0).Skip(1).Select(row => row[1]).Order());
        Assert.True(Rows(book, 1).Count > 1);
        Assert.True(Rows(book, 2).Count > 1);
        Assert.Contains(duties, one => one.TextContent == Rows(book, 1)[1][1]);
    }

    [Fact]
    public async Task Wheel_HasEachSpokeOfTheYear()
    {
        using var planner = await site.As("planlegger");
        var spokes = (await planner.Page("/aarshjul")).QuerySelectorAll(".year-grid .spoke a").Select(one => one.TextContent).ToList();
        var year = (await planner.Page("/aarshjul")).QuerySelectorAll("main a").Single(one => one.TextContent.Contains("Excel", StringComparison.Ordinal)).GetAttribute("href")!;

        using var book = await Book(planner, year);

        Assert.NotEmpty(spokes);
        Assert.Equal(spokes.Order(), Rows(book, 0).Skip(1).Select(row => row[2]).Order());
        using var never = await planner.Get("/aarshjul/99999/regneark");
        Assert.Equal(HttpStatusCode.NotFound, never.StatusCode);
    }

    [Theory]
    [InlineData("administrator")]
    [InlineData("personvern")]
    public async Task Any_ByThoseWhoSeeNoContent_IsNotFound(string who)
    {
        using var visitor = await site.As(who);
        foreach (var path in new[] { "/tiltak/regneark", "/internkontroll/regneark", "/aarshjul/2026/regneark" })
        {
            using var answer = await visitor.Get(path);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    static async Task<SpreadsheetDocument> Book(Visitor visitor, string path)
    {
        using var answer = await visitor.Get(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var book = SpreadsheetDocument.Open(new MemoryStream(await answer.Content.ReadAsByteArrayAsync(Site.Cancellation)), false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(book, Site.Cancellation));
        Assert.All(book.WorkbookPart!.WorksheetParts, part => Assert.Empty(part.Worksheet!.Descendants<CellFormula>()));
        return book;
    }

    static List<string[]> Rows(SpreadsheetDocument book, int sheet)
    {
        var id = book.WorkbookPart!.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().ElementAt(sheet).Id!.Value!;
        return [.. ((WorksheetPart)book.WorkbookPart.GetPartById(id)).Worksheet!.Descendants<Row>().Select(row => row.Elements<Cell>().Select(cell => cell.InnerText).ToArray())];
    }
}
