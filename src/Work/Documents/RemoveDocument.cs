using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Work.Documents;

/// <summary>Takes a document away from what it belongs to, in the caller's save. The bytes stay until a retention rule says otherwise.</summary>
public sealed class RemoveDocument(IWorkData data) : IOperation
{
    public async Task WithTheNextSave(Guid id, DateOnly today, CancellationToken cancellation = default) =>
        (await data.Documents.SingleAsync(one => one.Id == id, cancellation)).RemovedOn ??= today;
}
