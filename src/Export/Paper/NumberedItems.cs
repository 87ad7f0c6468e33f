using System.Globalization;
using Markdig.Syntax;

namespace Langbenk.Export.Paper;

/// <summary>
/// The items of a numbered list, or the same as paragraphs with the number that was typed. Only what runs 1, 2, 3 is a list: a writer, a
/// web page and Word count onwards by themselves, and «1986. Da begynte det» must not become a 3. A paragraph between the items is no break.
/// </summary>
sealed class NumberedItems(string source)
{
    int _next = 1;

    public IEnumerable<PaperBlock> Of(ListBlock list, Func<ContainerBlock, List<PaperBlock>> inside)
    {
        var run = new List<ListItem>();
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var typed = Typed(item);
            var isNext = typed == Number(_next);
            if (run.Count > 0 && !isNext)
            {
                yield return Closed(run);
                run = [];
            }

            if (isNext || typed == Number(1))
            {
                _next = (isNext ? _next : 1) + 1;
                run.Add(new ListItem(inside(item)));
                continue;
            }

            foreach (var block in Written(typed + source[item.Span.Start + typed.Length], inside(item)))
            {
                yield return block;
            }
        }

        if (run.Count > 0)
        {
            yield return Closed(run);
        }
    }

    NumberedList Closed(List<ListItem> run) => new(run, _next - run.Count);

    string Typed(ListItemBlock item)
    {
        var end = item.Span.Start;
        while (end < source.Length && char.IsAsciiDigit(source[end]))
        {
            end++;
        }

        return source[item.Span.Start..end];
    }

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    static List<PaperBlock> Written(string number, List<PaperBlock> blocks)
    {
        if (blocks is not [Paragraph { Runs: [var first, ..] } paragraph, ..])
        {
            return [Paragraph.Of(number), .. blocks];
        }

        var isPlain = first == new Run(first.Text);
        IEnumerable<Run> runs = isPlain
            ? [new Run($"{number} {first.Text}"), .. paragraph.Runs.Skip(1)]
            : [new Run(number + " "), .. paragraph.Runs];
        return [new Paragraph([.. runs]), .. blocks.Skip(1)];
    }
}
