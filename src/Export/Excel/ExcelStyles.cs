using DocumentFormat.OpenXml;
using Langbenk.Kernel;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Langbenk.Export.Excel;

/// <summary>The looks of a cell, by number: the order here is the order in the file.</summary>
static class ExcelStyles
{
    public const uint Header = 1;
    public const uint NumberHeader = 2;
    public const uint Text = 3;
    public const uint Literal = 4;
    public const uint Date = 5;

    const uint FirstNumber = 6;

    const uint DateFormat = 164;
    const uint PercentFormat = 165;
    const uint GroupedFormat = 3;
    const uint OneDecimalFormat = 166;

    public static S.Stylesheet Write(Language language) => new(
        new S.NumberingFormats(
            Format(DateFormat, language == Language.En ? "dd/mm/yyyy" : @"dd\.mm\.yyyy"),
            Format(PercentFormat, "0.0 %"),
            Format(OneDecimalFormat, "#,##0.0")),
        new S.Fonts(Font(isHeader: false), Font(isHeader: true)),
        new S.Fills(Fill(S.PatternValues.None), Fill(S.PatternValues.Gray125), Fill(S.PatternValues.Solid, "FF0B3D5C")),
        new S.Borders(new S.Border(), RowLine()),
        new S.CellStyleFormats(new S.CellFormat()),
        new S.CellFormats(
            new S.CellFormat(),
            Heading(S.HorizontalAlignmentValues.Left),
            Heading(S.HorizontalAlignmentValues.Right),
            Body(0, S.HorizontalAlignmentValues.Left),
            Literally(Body(0, S.HorizontalAlignmentValues.Left)),
            Body(DateFormat, S.HorizontalAlignmentValues.Left),
            Body(0),
            Body(GroupedFormat),
            Body(OneDecimalFormat),
            Body(PercentFormat)),
        new S.CellStyles(new S.CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    public static uint Number(NumberLook look) => FirstNumber + (uint)look;

    static S.NumberingFormat Format(uint id, string code) => new() { NumberFormatId = id, FormatCode = code };

    static S.Font Font(bool isHeader)
    {
        var font = new S.Font();
        if (isHeader)
        {
            font.Append(new S.Bold());
        }

        font.Append(new S.FontSize { Val = 11 }, new S.Color { Rgb = isHeader ? "FFFFFFFF" : "FF1A1A1A" }, new S.FontName { Val = "Calibri" });
        return font;
    }

    static S.Fill Fill(S.PatternValues pattern, string? colour = null) => new(new S.PatternFill
    {
        PatternType = pattern,
        ForegroundColor = colour is null ? null : new S.ForegroundColor { Rgb = colour },
    });

    static S.Border RowLine() => new(
        new S.LeftBorder(),
        new S.RightBorder(),
        new S.TopBorder(),
        new S.BottomBorder(new S.Color { Rgb = "FFD5DCE3" }) { Style = S.BorderStyleValues.Thin });

    static S.CellFormat Heading(EnumValue<S.HorizontalAlignmentValues> side) =>
        new(new S.Alignment { Horizontal = side, Vertical = S.VerticalAlignmentValues.Center, WrapText = true })
        {
            FontId = 1,
            FillId = 2,
            ApplyFont = true,
            ApplyFill = true,
            ApplyAlignment = true,
        };

    static S.CellFormat Body(uint format, S.HorizontalAlignmentValues side = S.HorizontalAlignmentValues.Right) =>
        new(new S.Alignment { Horizontal = side, Vertical = S.VerticalAlignmentValues.Top, WrapText = side == S.HorizontalAlignmentValues.Left })
        {
            NumberFormatId = format,
            FontId = 0,
            FillId = 0,
            BorderId = 1,
            ApplyNumberFormat = format != 0,
            ApplyBorder = true,
            ApplyAlignment = true,
        };

    // With the mark the cell stays text even after somebody has edited it.
    static S.CellFormat Literally(S.CellFormat format)
    {
        format.QuotePrefix = true;
        return format;
    }
}
