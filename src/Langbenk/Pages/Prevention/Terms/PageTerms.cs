using Langbenk.Export.Paper;
using Langbenk.Prevention.Terms;

namespace Langbenk.Pages.Prevention.Terms;

/// <summary>
/// The agreed words of the page that is being made. A page says whose they are; then each word is marked the first time it stands
/// in any of the page's texts. A page that says nothing has plain texts.
/// </summary>
public sealed class PageTerms
{
    public PageWords Words { get; set; } = PageWords.None;

    public static WordMeaning Meaning(AdoptedTerm term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return new($"ord-{term.List}-{term.Key}", term.Word, term.Definition);
    }

    /// <summary>The running text of a document; headings and links stay as they are.</summary>
    public IReadOnlyList<PaperBlock> Mark(IReadOnlyList<PaperBlock> blocks, Guid? municipality) =>
        [.. blocks.Select(block => Mark(block, municipality))];

    PaperBlock Mark(PaperBlock block, Guid? municipality) => block switch
    {
        Paragraph paragraph => new Paragraph([.. paragraph.Runs.SelectMany(run => Mark(run, municipality))]),
        BulletList list => new BulletList(Mark(list.Items, municipality)),
        NumberedList list => list with { Items = Mark(list.Items, municipality) },
        Quote quote => new Quote(Mark(quote.Blocks, municipality)),
        _ => block,
    };

    IReadOnlyList<ListItem> Mark(IReadOnlyList<ListItem> items, Guid? municipality) => [.. items.Select(item => new ListItem(Mark(item.Blocks, municipality)))];

    IEnumerable<Run> Mark(Run run, Guid? municipality) => run.Link is not null ? [run]
        : Words.Mark(run.Text, municipality).Select(segment => run with { Text = segment.Text, Meaning = segment.Term is { } term ? Meaning(term) : null });
}
