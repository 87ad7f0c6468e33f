using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Langbenk.Export.Paper;
using Langbenk.Kernel;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Langbenk.Export.Excel;

/// <summary>Writes one sheet row by row: frozen header, filter, widths, printed on A4 across.</summary>
sealed class SheetWriter(Sheet sheet, string title, Language language)
{
    const uint A4 = 9;
    const int LongestHeader = 120;

    /// <summary>Before this day Excel counts a 29 February 1900 that never was.</summary>
    static readonly DateOnly FirstSafeDate = new(1900, 3, 1);
    static readonly DateOnly DayZero = new(1899, 12, 30);
    static readonly Text Page = new("Side &P av &N", "Side &P av &N", "Page &P of &N");

    readonly SheetMeasures _measures = new(sheet);

    public void Write(WorksheetPart part)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new S.Worksheet());
        writer.WriteElement(new S.SheetProperties { PageSetupProperties = new S.PageSetupProperties { FitToPage = true } });
        writer.WriteElement(new S.SheetDimension { Reference = Area });
        writer.WriteElement(new S.SheetViews(View()));
        writer.WriteElement(new S.SheetFormatProperties { DefaultRowHeight = SheetMeasures.Line });
        if (sheet.Columns.Count > 0)
        {
            writer.WriteElement(_measures.Columns());
        }

        writer.WriteStartElement(new S.SheetData());
        WriteRow(writer, 1, SheetMeasures.HeaderHeight, sheet.Columns.Select(Header));
        for (var i = 0; i < sheet.Rows.Count; i++)
        {
            WriteRow(writer, i + 2, _measures.Height(sheet.Rows[i]), sheet.Rows[i].Select((cell, column) => CellOf(cell, sheet.Columns[column])));
        }

        writer.WriteEndElement();
        if (sheet.Columns.Count > 0)
        {
            writer.WriteElement(new S.AutoFilter { Reference = Area });
        }

        WriteSetup(writer);
        writer.WriteEndElement();
    }

    string Area => $"A1:{Letters(Math.Max(1, sheet.Columns.Count))}{sheet.Rows.Count + 1}";

    static S.SheetView View() => new(
        new S.Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = S.PaneValues.BottomLeft, State = S.PaneStateValues.Frozen },
        new S.Selection { Pane = S.PaneValues.BottomLeft, ActiveCell = "A2", SequenceOfReferences = new ListValue<StringValue> { InnerText = "A2" } })
    {
        WorkbookViewId = 0,
    };

    void WriteSetup(OpenXmlWriter writer)
    {
        writer.WriteElement(new S.PageMargins { Left = 0.6, Right = 0.6, Top = 0.8, Bottom = 0.8, Header = 0.35, Footer = 0.35 });
        writer.WriteElement(new S.PageSetup { PaperSize = A4, Orientation = S.OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        var name = CleanText.Line(title);
        name = name.Length > LongestHeader ? name[..(char.IsHighSurrogate(name[LongestHeader - 1]) ? LongestHeader - 1 : LongestHeader)] : name;
        writer.WriteElement(new S.HeaderFooter(
            new S.OddHeader($"&L{name.Replace("&", "&&", StringComparison.Ordinal)}"),
            new S.OddFooter($"&R{Page[language]}")));
    }

    static void WriteRow(OpenXmlWriter writer, int number, double height, IEnumerable<S.Cell> cells)
    {
        writer.WriteStartElement(new S.Row { RowIndex = (uint)number, Height = height, CustomHeight = true });
        var column = 0;
        foreach (var cell in cells)
        {
            cell.CellReference = Letters(++column) + number;
            writer.WriteElement(cell);
        }

        writer.WriteEndElement();
    }

    S.Cell Header(Column column, int number) => TextCell(
        CleanText.Line(column.Heading),
        sheet.Rows.Select(row => row[number]).FirstOrDefault(cell => cell is not EmptyCell) is NumberCell ? ExcelStyles.NumberHeader : ExcelStyles.Header);

    S.Cell CellOf(Cell cell, Column column) => cell switch
    {
        TextCell text => TextCell(text.Text, CellText.LooksLikeFormula(text.Text) ? ExcelStyles.Literal : ExcelStyles.Text),
        NumberCell number => Value(number.Number.ToString(CultureInfo.InvariantCulture), ExcelStyles.Number(column.Numbers)),
        DateCell { Date: var date } when date >= FirstSafeDate => Value($"{date.DayNumber - DayZero.DayNumber}", ExcelStyles.Date),
        DateCell { Date: var date } => TextCell($"{date:dd.MM.yyyy}", ExcelStyles.Text),
        _ => new S.Cell { StyleIndex = ExcelStyles.Text },
    };

    S.Cell TextCell(string text, uint style) => new(
        new S.InlineString(new S.Text(CellText.Of(text, language)) { Space = SpaceProcessingModeValues.Preserve }))
    {
        DataType = S.CellValues.InlineString,
        StyleIndex = style,
    };

    static S.Cell Value(string value, uint style) => new(new S.CellValue(value)) { StyleIndex = style };

    static string Letters(int column)
    {
        var letters = "";
        for (; column > 0; column = (column - 1) / 26)
        {
            letters = (char)('A' + (column - 1) % 26) + letters;
        }

        return letters;
    }
}
