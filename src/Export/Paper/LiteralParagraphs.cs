using Markdig.Parsers;
using Markdig.Syntax;

namespace Langbenk.Export.Paper;

/// <summary>Paragraphs that keep every line: no underlined headings, and no link definitions that vanish from the text.</summary>
sealed class LiteralParagraphs : ParagraphBlockParser
{
    public LiteralParagraphs() => ParseSetextHeadings = false;

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is ParagraphBlock { Lines.Count: > 0 } paragraph)
        {
            ref var lines = ref paragraph.Lines;
            for (var i = 0; i < lines.Count; i++)
            {
                lines.Lines[i].Slice.TrimStart();
            }

            lines.Lines[lines.Count - 1].Slice.TrimEnd();
            MarkdownLimits.Apply(paragraph);
        }

        return true;
    }
}
