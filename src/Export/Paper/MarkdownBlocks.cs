using Markdig.Syntax;

namespace Langbenk.Export.Paper;

/// <summary>From Markdig's tree to ours. <paramref name="level"/> turns the number of # into a level.</summary>
sealed class MarkdownBlocks(string source, Func<int, int> level)
{
    public List<PaperBlock> Of(MarkdownDocument document)
    {
        var blocks = new List<PaperBlock>();
        var numbers = new NumberedItems(source);
        foreach (var block in document)
        {
            if (block is HeadingBlock heading)
            {
                Add(blocks, heading);
            }
            else
            {
                Add(blocks, block, numbers);
            }
        }

        return blocks;
    }

    void Add(List<PaperBlock> blocks, HeadingBlock heading)
    {
        var text = string.Concat(MarkdownRuns.Of(heading).Select(run => run.Text)).Trim();
        if (text.Length > 0)
        {
            blocks.Add(new Heading(level(heading.Level), text));
        }
    }

    void Add(List<PaperBlock> blocks, Block block, NumberedItems numbers)
    {
        switch (block)
        {
            case ListBlock { IsOrdered: true } list:
                blocks.AddRange(numbers.Of(list, Inside));
                break;
            case ListBlock list:
                blocks.Add(new BulletList(Items(list)));
                break;
            case QuoteBlock quote:
                blocks.Add(new Quote(Inside(quote)));
                break;
            // A heading in a list or a quote would break the outline: its words stay, in bold.
            case HeadingBlock heading:
                AddParagraph(blocks, [.. MarkdownRuns.Of(heading).Select(run => run with { Bold = true })]);
                break;
            // Markdig's list parser finds these lines of signs by itself.
            case ThematicBreakBlock line:
                AddParagraph(blocks, [new Run(source.Substring(line.Span.Start, line.Span.Length))]);
                break;
            case LeafBlock leaf:
                AddParagraph(blocks, MarkdownRuns.Of(leaf));
                break;
            case ContainerBlock container:
                blocks.AddRange(Inside(container));
                break;
        }
    }

    List<ListItem> Items(ListBlock list) =>
        [.. list.OfType<ContainerBlock>().Select(item => new ListItem(Inside(item)))];

    List<PaperBlock> Inside(ContainerBlock container)
    {
        var blocks = new List<PaperBlock>();
        var numbers = new NumberedItems(source);
        foreach (var block in container)
        {
            Add(blocks, block, numbers);
        }

        return blocks;
    }

    static void AddParagraph(List<PaperBlock> blocks, IReadOnlyList<Run> runs)
    {
        if (runs.Count > 0)
        {
            blocks.Add(new Paragraph(runs));
        }
    }
}
