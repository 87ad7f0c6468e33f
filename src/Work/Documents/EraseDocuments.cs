using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Work.Documents;

/// <summary>Takes the files of things away with their bytes and their names, or gives them to other things, in the caller's save.</summary>
public sealed class EraseDocuments(IWorkData data) : IOperation
{
    public async Task WithTheNextSave(string resource, IReadOnlyCollection<Guid> resourceIds, CancellationToken cancellation = default)
    {
        // What another operation of the same save has given to something else is not of these any more.
        var found = (await Of(resource, resourceIds, cancellation)).Where(one => resourceIds.Contains(one.ResourceId)).ToList();
        // By their key: nobody reads the bytes to throw them away.
        data.DocumentContents.RemoveRange(found.Select(one => data.DocumentContents.Local.FirstOrDefault(content => content.DocumentId == one.Id) ?? new DocumentContent { DocumentId = one.Id, Content = [] }));
        data.Documents.RemoveRange(found);
    }

    /// <param name="moved">What each belongs to from now on, by what it belonged to.</param>
    public async Task Move(string resource, IReadOnlyDictionary<Guid, Guid> moved, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(moved);
        (await Of(resource, [.. moved.Keys], cancellation)).ForEach(one => one.ResourceId = moved[one.ResourceId]);
    }

    Task<List<StoredDocument>> Of(string resource, IReadOnlyCollection<Guid> resourceIds, CancellationToken cancellation) =>
        data.Documents.Where(one => one.Resource == resource && resourceIds.Contains(one.ResourceId)).ToListAsync(cancellation);
}
