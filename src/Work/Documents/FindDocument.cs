using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Work.Documents;

/// <summary>Documents of a thing; whether the reader may see the thing is decided before.</summary>
public sealed class FindDocument(IWorkData data) : IOperation
{
    public Task<List<StoredDocument>> Of(string resource, Guid resourceId, CancellationToken cancellation = default) =>
        data.Documents.AsNoTracking()
            .Where(one => one.Resource == resource && one.ResourceId == resourceId && one.RemovedOn == null)
            .OrderBy(one => one.Id).ToListAsync(cancellation);

    public Task<StoredDocument?> Handle(Guid id, CancellationToken cancellation = default) =>
        data.Documents.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.RemovedOn == null, cancellation);

    public async Task<byte[]> Content(Guid id, CancellationToken cancellation = default) =>
        (await data.DocumentContents.AsNoTracking().SingleAsync(one => one.DocumentId == id, cancellation)).Content;
}
