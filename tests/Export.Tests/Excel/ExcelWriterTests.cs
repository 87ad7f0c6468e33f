using DocumentFormat.OpenXml.Packaging;
using Langbenk.Export.Excel;
using Langbenk.Export.Tests.Support;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Langbenk.Export.Tests.Excel;

public class ExcelWriterTests
{
    [Fact]
    public void Write_Measures_HasFrozenHeaderFilterAndWidths()
    {
        using var file = Office.Excel(ExcelWriter.Write("Tiltak", "nb", Workbooks.Measures));
        var sheet = Sheet(file, "sheet1");

        Assert.Equal(("A2", 1d, S.PaneStateValues.Frozen), sheet.Descendants<S.Pane>().Select(pane => (pane.TopLeftCell!.Value, pane.VerticalSplit!.Value, pane.State!.Value)).Single());
        Assert.Equal("A1:F5", sheet.Descendants<S.AutoFilter>().Single().Reference);
        Assert.Equal(6, sheet.Descendants<S.Column>().Count());
        Assert.NotNull(Font(file, Cell(sheet, "A1")).Bold);
        Assert.Equal("Tiltak", file.PackageProperties.Title);
    }

    [Fact]
    public void Write_Values_AreRealDatesAndNumbers()
    {
        using var file = Office.Excel(ExcelWriter.Write("Tiltak", "nb", Workbooks.Measures));
        var sheet = Sheet(file, "sheet1");
        var date = Cell(sheet, "C2");

        Assert.Equal(new DateTime(2026, 9, 1), DateTime.FromOADate(double.Parse(date.CellValue!.Text)));
        Assert.Equal(@"dd\.mm\.yyyy", Format(file, date));
        Assert.Equal("340000.5", Cell(sheet, "D3").CellValue!.Text);
        Assert.Equal("0.0 %", Format(file, Cell(sheet, "E2")));
        Assert.Equal("17.05.1899", Cell(sheet, "C5").InnerText);
        Assert.Equal("", Cell(sheet, "D5").InnerText);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"https://ond.example\";\"klikk\")")]
    [InlineData("+47 22 00 00 00")]
    [InlineData("-2+3+cmd|' /C calc'!A0")]
    [InlineData("@SUM(A1:A9)")]
    [InlineData("\t=1+1")]
    [InlineData("\n=1+1")]
    [InlineData("＝1+1")]
    public void Write_WhatLooksLikeAFormula_StaysText(string text)
    {
        using var file = Office.Excel(ExcelWriter.Write("Ark", "nb", [new Sheet("Ark", [new Column(text)], [[text]])]));
        var cell = Cell(Sheet(file, "sheet1"), "A2");

        Assert.Equal(S.CellValues.InlineString, cell.DataType!.Value);
        Assert.Equal(text, cell.InnerText);
        Assert.True(Style(file, cell).QuotePrefix?.Value);
        Assert.Empty(Sheet(file, "sheet1").Descendants<S.CellFormula>());
    }

    [Fact]
    public void Write_SheetNames_AreMadeValidAndDifferent()
    {
        string[] wanted = ["Tall/år: [2026]", "tall-år- -2026-", "", "'sitat'", "History", new('x', 40), new('x', 40), "\0\ud800", new string('y', 30) + "\ud83d\ude00"];
        using var file = Office.Excel(ExcelWriter.Write("Bok", "nn", [.. wanted.Select(name => new Sheet(name, [], []))]));

        Assert.Equal(
            ["Tall-år- -2026-", "tall-år- -2026- (2)", "Ark 3", "sitat", "History (2)", new('x', 31), new string('x', 27) + " (2)", "\ufffd", new('y', 30)],
            file.WorkbookPart!.Workbook!.Descendants<S.Sheet>().Select(sheet => sheet.Name!.Value!));
    }

    [Fact]
    public void Write_NoSheets_CanStillBeOpened()
    {
        using var file = Office.Excel(ExcelWriter.Write("", "nb", []));

        Assert.Single(file.WorkbookPart!.WorksheetParts);
    }

    [Theory]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("a_x000d_b_x1", "a_x005F_x000d_b_x1")]
    public void Write_SignsThatExcelReadsAsOneLetter_AreEscaped(string text, string written) => Assert.Equal(written, Written(text));

    [Fact]
    public void Write_TextLongerThanACell_SaysThatItIsCut()
    {
        var written = Written(new string('a', 1_000_000));

        Assert.Equal(32_767, written.Length);
        Assert.EndsWith("[Forkortet: Excel har plass til 32 767 tegn i en celle.]", written);
    }

    [Fact]
    public void Write_RowOfAnotherLength_IsABug() =>
        Assert.Throws<ArgumentException>(() => ExcelWriter.Write("Bok", "nb", [new Sheet("Ark", [new Column("A")], [["a", "b"]])]));

    [Fact]
    public void Write_HostileTexts_AreValid() => Assert.All(Hostile.Texts, IsValidEverywhere);

    [Fact]
    public void Write_AnyText_IsValid() => Hostile.Check(60, IsValidEverywhere);

    static void IsValidEverywhere(string text)
    {
        using var file = Office.Excel(ExcelWriter.Write(text, text, [new Sheet(text, [new Column(text), new Column("B")], [[text, 1], [text, text]])]));

        Assert.Empty(Sheet(file, "sheet1").Descendants<S.CellFormula>());
        Assert.InRange(file.WorkbookPart!.Workbook!.Descendants<S.Sheet>().Single().Name!.Value!.Length, 1, 31);
    }

    static string Written(string text)
    {
        using var file = Office.Excel(ExcelWriter.Write("Ark", "nb", [new Sheet("Ark", [new Column("A")], [[text]])]));
        return Cell(Sheet(file, "sheet1"), "A2").InnerText;
    }

    static S.Worksheet Sheet(SpreadsheetDocument file, string id) => ((WorksheetPart)file.WorkbookPart!.GetPartById(id)).Worksheet!;

    static S.Cell Cell(S.Worksheet sheet, string place) => sheet.Descendants<S.Cell>().Single(cell => cell.CellReference == place);

    static S.Stylesheet Styles(SpreadsheetDocument file) => file.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;

    static S.CellFormat Style(SpreadsheetDocument file, S.Cell cell) => (S.CellFormat)Styles(file).CellFormats!.ElementAt((int)cell.StyleIndex!.Value);

    static S.Font Font(SpreadsheetDocument file, S.Cell cell) => (S.Font)Styles(file).Fonts!.ElementAt((int)Style(file, cell).FontId!.Value);

    static string Format(SpreadsheetDocument file, S.Cell cell) => Styles(file).NumberingFormats!.Elements<S.NumberingFormat>()
        .Single(format => format.NumberFormatId! == Style(file, cell).NumberFormatId!).FormatCode!;
}
