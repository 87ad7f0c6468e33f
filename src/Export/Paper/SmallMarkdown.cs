using Markdig;
using Markdig.Parsers.Inlines;

namespace Langbenk.Export.Paper;

/// <summary>
/// The few signs that mean something. What is left out here (HTML, code, tables, underscores, entities) is text like any other:
/// a plan pasted from Word or a spreadsheet must look the way it was pasted.
/// </summary>
static class SmallMarkdown
{
    public static readonly MarkdownPipeline Pipeline = Build();

    static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = MarkdownLimits.LibraryNesting }.DisableHtml();
        builder.BlockParsers.Clear();
        builder.BlockParsers.AddRange([new LimitedHeadings(), new LimitedQuotes(), new LimitedLists(), new LiteralParagraphs()]);

        var emphasis = new EmphasisInlineParser();
        emphasis.EmphasisDescriptors.RemoveAll(descriptor => descriptor.Character != '*');
        builder.InlineParsers.Clear();
        builder.InlineParsers.AddRange([new LinkInlineParser(), new EscapeInlineParser(), emphasis, new LineBreakInlineParser()]);
        return builder.Build();
    }
}
