using Langbenk.Export.Html;
using Langbenk.Export.Paper;
using Langbenk.Export.Tests.Support;

namespace Langbenk.Export.Tests.Paper;

/// <summary>A million characters of each kind that makes parsers slow or deep. None may throw, and no letter may go.</summary>
public class MarkdownHostileTests
{
    const int Length = 1_000_000;

    public static TheoryData<string> Shapes =>
    [
        "[", "*", "**a ", "a**b", "*a **b ", ">", "> ", "- ", "1. ", "[a](", "![", "[a](<b", "\\", "# ", "a\n", "- a\n", "> a\n", "[]", "*a\n**b\n[c\n", "[a](b \"", "(((", "-\t",
        "Kommunen skal **forebygge**, se [planen](https://a.example).\n\n",
    ];

    [Theory, MemberData(nameof(Shapes))]
    public void Read_AMillionCharacters_KeepsTheirLetters(string shape)
    {
        var text = string.Concat(Enumerable.Repeat(shape, Length / shape.Length));

        var blocks = Markdown.Read(text);

        Assert.Equal(CountOf(text, 'a'), CountOf(Show.Words(blocks) + Addresses(blocks), 'a'));
        Assert.NotEmpty(HtmlWriter.Write(blocks));
    }

    [Theory]
    [InlineData("  ", "- a\n")]
    [InlineData(">", " a\n")]
    public void Read_Stairs_StopNesting(string step, string end)
    {
        var text = string.Concat(Enumerable.Range(0, 1000).Select(i => string.Concat(Enumerable.Repeat(step, i)) + end));

        var blocks = Markdown.Read(text);

        Assert.InRange(Depth(blocks), 2, 20);
        Assert.Equal(1000, CountOf(Show.Words(blocks), 'a'));
    }

    [Fact]
    public void Read_AnyTextWithoutLinks_KeepsEveryLetter() => Hostile.Check(2000, text =>
    {
        var plain = text.Replace('[', ' ');

        Assert.Equal(Letters(CleanText.Of(plain)), Letters(Show.Words(Markdown.Read(plain))));
    });

    static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    static int CountOf(string text, char letter) => text.Count(c => c == letter);

    static string Addresses(IEnumerable<PaperBlock> blocks) =>
        string.Concat(blocks.OfType<Paragraph>().SelectMany(p => p.Runs).Select(run => run.Link?.Address));

    static int Depth(IEnumerable<PaperBlock> blocks) => blocks.Select(block => block switch
    {
        BulletList list => 1 + list.Items.Max(item => Depth(item.Blocks)),
        Quote quote => 1 + Depth(quote.Blocks),
        _ => 1,
    }).DefaultIfEmpty(0).Max();
}
