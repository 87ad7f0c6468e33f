using Langbenk.People.Merging;
using Langbenk.Work.Drafts;

namespace Langbenk.Pages.People;

/// <summary>Drafts about the one that leaves go with her, and so do those of whoever can reach no other than her.</summary>
public sealed class PartedDrafts(ReturnDrafts drafts) : IFollowParting
{
    public async Task<IReadOnlyList<Writer>> Writers(Guid main, CancellationToken cancellation = default) =>
        [.. (await drafts.Writers(main, cancellation)).Select(one => new Writer(one.Owner, one.Place))];

    public Task Parted(Guid main, Guid left, IReadOnlyCollection<Guid> going, IReadOnlyCollection<Writer> writers, CancellationToken cancellation = default) =>
        drafts.WithTheNextSave(main, left, going, [.. writers.Select(one => (one.Account, one.Place))], cancellation);
}
