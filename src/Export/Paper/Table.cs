namespace Langbenk.Export.Paper;

/// <summary>
/// A table to be read row by row under one header row. Every row has a cell for each column.
/// With <see cref="NamesRows"/> the first cell of a row is its heading.
/// </summary>
public sealed record Table : PaperBlock
{
    /// <summary>Word takes 63; nobody reads as many on A4.</summary>
    public const int MostColumns = 60;

    public Table(string? caption, IReadOnlyList<TableColumn> columns, IReadOnlyList<IReadOnlyList<TableCell>> rows, bool namesRows = false)
    {
        ArgumentOutOfRangeException.ThrowIfZero(columns.Count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(columns.Count, MostColumns);
        if (rows.Any(row => row.Count != columns.Count))
        {
            throw new ArgumentException("A row has another number of cells than there are columns.", nameof(rows));
        }

        (Caption, Columns, Rows, NamesRows) = (caption, columns, rows, namesRows);
    }

    public string? Caption { get; }

    public IReadOnlyList<TableColumn> Columns { get; }

    public IReadOnlyList<IReadOnlyList<TableCell>> Rows { get; }

    public bool NamesRows { get; }

    /// <summary>The columns' shares of <paramref name="whole"/>, at least 1 each, in the order of the columns.</summary>
    public IReadOnlyList<int> Shares(int whole)
    {
        var sum = Columns.Sum(column => (long)column.Weight);
        return [.. Columns.Select(column => Math.Max(1, (int)((long)whole * column.Weight / sum)))];
    }
}

/// <summary>A column: its heading, how wide it is beside the others, and whether it holds numbers (set to the right).</summary>
public sealed record TableColumn(string Heading, int Weight = 1, bool IsNumeric = false)
{
    public const int MostWeight = 1000;

    public int Weight { get; } = Weight is >= 1 and <= MostWeight ? Weight : throw new ArgumentOutOfRangeException(nameof(Weight));
}

public sealed record TableCell(IReadOnlyList<Run> Runs)
{
    public static TableCell Of(string text) => new([new Run(text)]);

    public static implicit operator TableCell(string text) => Of(text);
}
