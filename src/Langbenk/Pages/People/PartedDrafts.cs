using Langbenk.People.Merging;
using Langbenk.Work.Drafts;

namespace Langbenk.Pages.People;

/// <summary>Drafts about the one that leaves go with her, and so do those of whoever can reach no other than her.</summary>
public sealed class PartedDrafts(ReturnDrafts drafts) : IFollowParting
{
    public Task<List<Guid>> Writers(Guid main, CancellationToken cancellation = default) => drafts.Writers(main, cancellation);

    public Task Parted(Guid main, Guid left, IReadOnlyCollection<Guid> going, IReadOnlyCollection<Guid> writers, CancellationToken cancellation = default) =>
        drafts.WithTheNextSave(main, left, going, writers, cancellation);
}
