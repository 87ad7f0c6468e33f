using Langbenk.Cooperation.Discussions.Counting;
using Langbenk.Hosting;

namespace Langbenk.Pages.Cooperation.Discussions;

/// <summary>How much is discussed, about what, between whom; nothing small.</summary>
[Needs("discussion.count")]
public sealed class CountModel(CountDiscussions count) : StaffPage
{
    public IReadOnlyList<CountDiscussions.Count> Counts { get; private set; } = [];

    public bool OfService => Actor.Acting is { AtService: true };

    public async Task OnGetAsync() => Counts = await count.Handle(Actor, Today, Cancellation);
}

/// <summary>One division of a count, ready to be shown.</summary>
public sealed record CountTable(string Title, IReadOnlyList<SmallCounts.Cell<string>>? Cells)
{
    public static CountTable Of<T>(string title, IReadOnlyList<SmallCounts.Cell<T>>? cells, Func<T, string> name) =>
        new(title, cells is null ? null : [.. cells.Select(cell => new SmallCounts.Cell<string>(name(cell.Of), cell.Count, cell.Shown))]);
}
