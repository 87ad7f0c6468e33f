using Markdig.Syntax;

namespace Langbenk.Export.Paper;

/// <summary>
/// Reads the small markdown that planners write: <c>## heading</c>, paragraphs, <c>- list</c>, <c>1. list</c>, <c>**bold**</c>,
/// <c>*italic*</c>, <c>[text](https://…)</c>, <c>&gt; quote</c>. Everything else is text, HTML too. Any text can be read.
/// </summary>
public static class Markdown
{
    /// <summary>
    /// <paramref name="under"/> is the level of the heading that the text stands under (0: none). The highest heading in the text
    /// becomes the next level, so that the outline has no hole whatever number of # the writer chose.
    /// </summary>
    public static IReadOnlyList<PaperBlock> Read(string? text, int under = 0)
    {
        var clean = CleanText.Of(text);
        return string.IsNullOrWhiteSpace(clean) ? [] : Blocks(clean, under);
    }

    static List<PaperBlock> Blocks(string text, int under)
    {
        var parsed = Markdig.Markdown.Parse(text, SmallMarkdown.Pipeline);
        var highest = parsed.OfType<HeadingBlock>().Select(heading => heading.Level).DefaultIfEmpty(1).Min();
        return new MarkdownBlocks(text, level => Math.Clamp(level - highest + 1 + under, 1, Heading.Deepest)).Of(parsed);
    }
}
