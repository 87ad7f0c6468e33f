namespace Langbenk.Export.Excel;

/// <summary>One sheet: a header row and rows under it. Every row has a cell for each column.</summary>
public sealed record Sheet(string Name, IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows)
{
    /// <summary>What a sheet of Excel can hold, the header row not counted.</summary>
    public const int MostRows = 1_048_575;

    public const int MostColumns = 16_384;
}

/// <summary>A column: its heading, how its numbers look, and its width in characters (else it follows the content).</summary>
public sealed record Column(string Heading, NumberLook Numbers = NumberLook.Plain, double? Width = null);

/// <summary>How numbers look. Years and codes are plain; Excel sets spaces and decimal signs as the reader's computer does.</summary>
public enum NumberLook
{
    Plain,
    Grouped,
    OneDecimal,
    Percent,
}
