using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Work.Drafts;

/// <summary>What has been sent, or thrown away by its owner, or lain too long, is no draft any more.</summary>
public sealed class DropDraft(IWorkData data) : IOperation
{
    public Task<int> Handle(Guid owner, string form, CancellationToken cancellation = default) =>
        data.Drafts.Where(one => one.OwnerId == owner && one.Form == form).ExecuteDeleteAsync(cancellation);

    public Task<int> Expired(DateOnly today, CancellationToken cancellation = default) =>
        data.Drafts.Where(one => one.ExpiresOn < today).ExecuteDeleteAsync(cancellation);
}
