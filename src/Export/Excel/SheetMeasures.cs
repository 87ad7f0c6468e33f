using Langbenk.Export.Paper;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Langbenk.Export.Excel;

/// <summary>
/// Widths that follow the content of the first rows, within what can be read, and heights for the text that wraps in them:
/// not every program finds the height itself.
/// </summary>
sealed class SheetMeasures
{
    public const double Line = 15;
    public const double HeaderHeight = 21;

    const int RowsToLookAt = 500;
    const double Least = 9;
    const double Most = 60;
    const double Highest = 405;

    /// <summary>The arrow of the filter and some air.</summary>
    const double Air = 4;

    readonly double[] _widths;

    public SheetMeasures(Sheet sheet) =>
        _widths = [.. sheet.Columns.Select((column, i) => Math.Clamp(column.Width ?? Fitting(sheet, i), 1, 255))];

    public S.Columns Columns() => new(_widths.Select((width, i) => new S.Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = width, CustomWidth = true }));

    public double Height(IReadOnlyList<Cell> row)
    {
        var lines = 1.0;
        for (var i = 0; i < row.Count; i++)
        {
            lines = Math.Max(lines, row[i] is TextCell text ? Lines(text.Text, _widths[i]) : 1);
        }

        return Math.Min(Highest, lines * Line + 2);
    }

    static double Fitting(Sheet sheet, int column)
    {
        var content = sheet.Rows.Take(RowsToLookAt).Select(row => Length(row[column])).DefaultIfEmpty(0).Max();
        return Math.Clamp(Math.Max(content, CleanText.Line(sheet.Columns[column].Heading).Length) + Air, Least, Most);
    }

    static int Length(Cell cell) => cell switch
    {
        TextCell text => Longest(text.Text),
        NumberCell number => number.Number.ToString("#,##0.##").Length,
        DateCell => "31.12.2026".Length,
        _ => 0,
    };

    static int Longest(string text)
    {
        var longest = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            longest = Math.Max(longest, line.Length);
        }

        return longest;
    }

    static double Lines(string text, double width)
    {
        var lines = 0.0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            lines += Math.Max(1, Math.Ceiling(line.Length / Math.Max(1, width - 1)));
        }

        return lines;
    }
}
