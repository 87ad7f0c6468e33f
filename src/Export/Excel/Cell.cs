namespace Langbenk.Export.Excel;

/// <summary>A cell is text, a number, a date or empty, and never a formula.</summary>
public abstract record Cell
{
    private protected Cell()
    {
    }

    public static Cell Empty { get; } = new EmptyCell();

    public static implicit operator Cell(string? text) => string.IsNullOrEmpty(text) ? Empty : new TextCell(text);

    public static implicit operator Cell(decimal number) => new NumberCell(number);

    public static implicit operator Cell(int number) => new NumberCell(number);

    public static implicit operator Cell(DateOnly date) => new DateCell(date);

    public static implicit operator Cell(DateOnly? date) => date is { } day ? new DateCell(day) : Empty;

    public static implicit operator Cell(int? number) => number is { } value ? new NumberCell(value) : Empty;

    public static implicit operator Cell(decimal? number) => number is { } value ? new NumberCell(value) : Empty;
}

public sealed record EmptyCell : Cell;

public sealed record TextCell(string Text) : Cell;

public sealed record NumberCell(decimal Number) : Cell;

public sealed record DateCell(DateOnly Date) : Cell;
