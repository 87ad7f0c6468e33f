using Langbenk.Export.Paper;

namespace Langbenk.Export.Tests.Support;

/// <summary>Blocks on one line, to be compared with what a test expects; and all their text.</summary>
public static class Show
{
    public static string Blocks(IEnumerable<PaperBlock> blocks) => string.Join(" ", blocks.Select(Block));

    public static string Words(IEnumerable<PaperBlock> blocks) => string.Concat(blocks.Select(Words));

    static string Block(PaperBlock block) => block switch
    {
        Heading heading => $"h{heading.Level}({heading.Text})",
        Paragraph paragraph => $"p({string.Concat(paragraph.Runs.Select(Run))})",
        BulletList list => $"ul({Items(list.Items)})",
        NumberedList list => $"ol{list.Start}({Items(list.Items)})",
        Quote quote => $"q({Blocks(quote.Blocks)})",
        _ => block.ToString(),
    };

    static string Items(IEnumerable<ListItem> items) => string.Join(" ", items.Select(item => $"li({Blocks(item.Blocks)})"));

    static string Run(Run run)
    {
        var text = run.Text.Replace("\n", "⏎", StringComparison.Ordinal);
        text = run.Bold ? $"b:{text}:" : text;
        text = run.Italic ? $"i:{text}:" : text;
        return run.Link is null ? text : $"<{text}|{run.Link}>";
    }

    static string Words(PaperBlock block) => block switch
    {
        Heading heading => heading.Text,
        Paragraph paragraph => string.Concat(paragraph.Runs.Select(run => run.Text)),
        BulletList list => string.Concat(list.Items.Select(item => Words(item.Blocks))),
        NumberedList list => string.Concat(list.Items.Select(item => Words(item.Blocks))),
        Quote quote => Words(quote.Blocks),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };
}
