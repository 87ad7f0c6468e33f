namespace Langbenk.Export.Paper;

/// <summary>One part of a document. The kinds are those in this file and <see cref="Table"/>; every writer knows all of them.</summary>
public abstract record PaperBlock
{
    private protected PaperBlock()
    {
    }
}

/// <summary>A heading of level 1 (chapter), 2 or 3.</summary>
public sealed record Heading(int Level, string Text) : PaperBlock
{
    public const int Deepest = 3;

    public int Level { get; } = Level is >= 1 and <= Deepest ? Level : throw new ArgumentOutOfRangeException(nameof(Level));
}

/// <summary>Running text. A line break in a run stays a line break.</summary>
public sealed record Paragraph(IReadOnlyList<Run> Runs) : PaperBlock
{
    public static Paragraph Of(string text) => new([new Run(text)]);
}

public sealed record BulletList(IReadOnlyList<ListItem> Items) : PaperBlock;

public sealed record NumberedList(IReadOnlyList<ListItem> Items, int Start = 1) : PaperBlock;

/// <summary>What stands at one bullet or number: most often one paragraph, then perhaps a list inside it.</summary>
public sealed record ListItem(IReadOnlyList<PaperBlock> Blocks)
{
    public static ListItem Of(string text) => new([Paragraph.Of(text)]);
}

/// <summary>What somebody else said or wrote.</summary>
public sealed record Quote(IReadOnlyList<PaperBlock> Blocks) : PaperBlock;

/// <summary>A box beside the running text: what the law asks for, what is still missing.</summary>
public sealed record Note(string? Heading, IReadOnlyList<PaperBlock> Blocks) : PaperBlock;

/// <summary>What follows begins on a new page. A web page has no pages and shows nothing.</summary>
public sealed record PageBreak : PaperBlock;

/// <summary>
/// A picture with the same content in words and, for figures, in a table. Word gets the words and the table:
/// it shows SVG only together with a raster copy, which nothing here can draw.
/// </summary>
public sealed record Figure(string Svg, string AlternativeText, string? Caption = null, Table? Data = null) : PaperBlock;
