using Markdig.Parsers;
using Markdig.Syntax;

namespace Langbenk.Export.Paper;

/// <summary>
/// What keeps reading linear and the stack shallow. Pairing of * and [ takes time by the square of their number in a paragraph,
/// and depth costs stack: beyond what people write, the signs are text.
/// </summary>
static class MarkdownLimits
{
    public const int MostSigns = 1000;

    /// <summary>Quotes and lists inside one another.</summary>
    public const int MostNesting = 6;

    /// <summary>Markdig throws above its own limit; this one is above all that the two others let through.</summary>
    public const int LibraryNesting = 2 * MostSigns;

    public static void Apply(LeafBlock block)
    {
        var signs = 0;
        for (var i = 0; i < block.Lines.Count && signs <= MostSigns; i++)
        {
            signs += Signs(block.Lines.Lines[i].Slice.AsSpan());
        }

        block.ProcessInlines = signs <= MostSigns;
    }

    public static bool AreReached(BlockProcessor processor)
    {
        var depth = 0;
        for (var container = processor.CurrentContainer; container is not null; container = container.Parent)
        {
            depth += container is ListBlock or QuoteBlock ? 1 : 0;
        }

        return depth >= MostNesting;
    }

    static int Signs(ReadOnlySpan<char> line) => line.Count('*') + line.Count('[') + line.Count(']');
}

sealed class LimitedHeadings : HeadingBlockParser
{
    public override bool Close(BlockProcessor processor, Block block)
    {
        var keep = base.Close(processor, block);
        MarkdownLimits.Apply((LeafBlock)block);
        return keep;
    }
}

sealed class LimitedQuotes : QuoteBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        MarkdownLimits.AreReached(processor) ? BlockState.None : base.TryOpen(processor);
}

sealed class LimitedLists : ListBlockParser
{
    public LimitedLists()
    {
        ItemParsers.Clear();
        ItemParsers.AddRange([new Bullets(), new Numbers()]);
    }

    public override BlockState TryOpen(BlockProcessor processor) =>
        MarkdownLimits.AreReached(processor) ? BlockState.None : base.TryOpen(processor);

    // • and · are what Word's bullets become when pasted as text. A line that begins with + is more often a telephone number.
    sealed class Bullets : UnorderedListItemParser
    {
        public Bullets() => OpeningCharacters = ['-', '*', '•', '·'];
    }
    sealed class Numbers : NumberedListItemParser
    {
        public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
        {
            result = default;
            return !DateLine.Is(state.Line.AsSpan()) && base.TryParse(state, pendingBulletType, out result);
        }
    }
}
