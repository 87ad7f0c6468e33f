using Langbenk.Export.Paper;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Langbenk.Export.Word;

/// <summary>Tables with fixed widths; the header row is marked as one and comes again on each page.</summary>
static class WordTables
{
    public const int TextWidth = 9072;
    const int FactNameWidth = 2400;

    public static W.Table Of(Table table, WordRuns runs)
    {
        var widths = table.Shares(TextWidth);
        var word = New("PaperTable", widths, CleanText.Line(table.Caption), firstRow: true, firstColumn: table.NamesRows);
        word.Append(Header(table, widths));
        foreach (var row in table.Rows)
        {
            word.Append(Row(table, row, widths, runs));
        }

        return word;
    }

    public static W.Table Facts(IReadOnlyList<(string Name, string Value)> facts)
    {
        int[] widths = [FactNameWidth, TextWidth - FactNameWidth];
        var word = New("FactTable", widths, "", firstRow: false, firstColumn: true);
        foreach (var (name, value) in facts)
        {
            word.Append(new W.TableRow(
                Cell(widths[0], "TableHeading", isNumeric: false, paragraph => paragraph.Append(WordRuns.Text(CleanText.Line(name)))),
                Cell(widths[1], "TableText", isNumeric: false, paragraph => paragraph.Append(WordRuns.Text(value)))));
        }

        return word;
    }

    static W.Table New(string style, IReadOnlyList<int> widths, string caption, bool firstRow, bool firstColumn)
    {
        var properties = new W.TableProperties
        {
            TableStyle = new W.TableStyle { Val = style },
            TableWidth = new W.TableWidth { Width = $"{widths.Sum()}", Type = W.TableWidthUnitValues.Dxa },
            TableLayout = new W.TableLayout { Type = W.TableLayoutValues.Fixed },
            TableLook = new W.TableLook { FirstRow = firstRow, LastRow = false, FirstColumn = firstColumn, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
            TableCaption = caption.Length == 0 ? null : new W.TableCaption { Val = caption },
        };
        return new W.Table(properties, new W.TableGrid(widths.Select(width => new W.GridColumn { Width = $"{width}" })));
    }

    static W.TableRow Header(Table table, IReadOnlyList<int> widths)
    {
        var cells = table.Columns.Select((column, i) =>
            Cell(widths[i], "TableHeading", column.IsNumeric, paragraph => paragraph.Append(WordRuns.Text(CleanText.Line(column.Heading)))));
        return new W.TableRow([new W.TableRowProperties(new W.CantSplit(), new W.TableHeader()), .. cells]);
    }

    static W.TableRow Row(Table table, IReadOnlyList<TableCell> row, IReadOnlyList<int> widths, WordRuns runs)
    {
        var cells = table.Columns.Select((column, i) =>
            Cell(widths[i], i == 0 && table.NamesRows ? "TableHeading" : "TableText", column.IsNumeric, paragraph => runs.Append(paragraph, row[i].Runs)));
        return new W.TableRow([new W.TableRowProperties(new W.CantSplit()), .. cells]);
    }

    static W.TableCell Cell(int width, string style, bool isNumeric, Action<W.Paragraph> fill)
    {
        var paragraph = new W.Paragraph
        {
            ParagraphProperties = new W.ParagraphProperties
            {
                ParagraphStyleId = new W.ParagraphStyleId { Val = style },
                Justification = isNumeric ? new W.Justification { Val = W.JustificationValues.Right } : null,
            },
        };
        fill(paragraph);
        var properties = new W.TableCellProperties { TableCellWidth = new W.TableCellWidth { Width = $"{width}", Type = W.TableWidthUnitValues.Dxa } };
        return new W.TableCell(properties, paragraph);
    }
}
