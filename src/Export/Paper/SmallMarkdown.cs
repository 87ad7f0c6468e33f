using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
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

        // Not within a word: «a*b*c» stands as it is.
        var emphasis = new EmphasisInlineParser();
        emphasis.EmphasisDescriptors.Clear();
        emphasis.EmphasisDescriptors.Add(new EmphasisDescriptor('*', 1, 2, enableWithinWord: false));
        builder.InlineParsers.Clear();
        builder.InlineParsers.AddRange([new LinkInlineParser(), new FewEscapes(), emphasis, new LineBreakInlineParser()]);
        return builder.Build();
    }

    /// <summary>A backslash stands as it is typed («\\server»), but for one that takes the meaning from a sign.</summary>
    sealed class FewEscapes : EscapeInlineParser
    {
        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var isAtLineStart = slice.PeekCharExtra(-1) is '\0' or '\n';
            var next = slice.PeekChar();
            return (next is '*' or '[' or ']' || (isAtLineStart && next is '#' or '-' or '>')) && base.Match(processor, ref slice);
        }
    }
}
