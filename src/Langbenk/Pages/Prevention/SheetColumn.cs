using Langbenk.Export.Excel;
using Langbenk.Kernel;

namespace Langbenk.Pages.Prevention;

/// <summary>A column of a spreadsheet: its heading, and its cell of a row.</summary>
sealed record SheetColumn<T>(Text Heading, Func<T, Cell> Cell, NumberLook Numbers = NumberLook.Plain, double? Width = null);

static class SheetColumns
{
    /// <summary>For words in sentences: wide enough to read, narrow enough to see the next column.</summary>
    public const double Wide = 50;

    public static Sheet Of<T>(Text name, Language language, IReadOnlyList<SheetColumn<T>> columns, IEnumerable<T> rows) => new(
        name[language],
        [.. columns.Select(column => new Column(column.Heading[language], column.Numbers, column.Width))],
        [.. rows.Select(row => (IReadOnlyList<Cell>)[.. columns.Select(column => column.Cell(row))])]);
}
