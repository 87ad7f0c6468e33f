using Langbenk.Hosting;
using Langbenk.Law.Rulebook;
using Langbenk.Prevention;
using Langbenk.Prevention.InternalControl;

namespace Langbenk.Pages.Prevention.InternalControl;

/// <summary>What needs attention first, one line a duty, place by place.</summary>
[Needs("duty.read")]
public sealed class IndexModel(ListDuties list, LawBook book) : StaffPage
{
    public IReadOnlyList<IGrouping<string, ListDuties.Line>> Places { get; private set; } = [];

    public int All => Places.Sum(place => place.Count());

    public int InOrder => Places.Sum(place => place.Count(line => line.Status == DutyStatus.InOrder));

    /// <summary>The most pressing of all; null when everything is in order.</summary>
    public ListDuties.Line? First => Places.SelectMany(place => place).Where(line => line.Status != DutyStatus.InOrder).MinBy(line => line.Status);

    public bool MayBegin => ControlActions.Begin.MayBegin(Actor);

    public Vocabulary Vocabulary => book.Vocabulary;

    public async Task OnGetAsync() =>
        Places = [.. (await list.Handle(Actor, Today, Cancellation)).GroupBy(line => line.Place).OrderBy(place => Kernel.SortKey.Of(place.Key), StringComparer.Ordinal)];
}
