using System.Text.Json;
using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Work.Drafts;

/// <summary>The owner's draft of a form, when there is one that can still be opened.</summary>
public sealed class FindDraft(IWorkData data, IDraftSeal seal) : IOperation
{
    public sealed record Found(IReadOnlyDictionary<string, string[]> Fields, DateTime SavedAt);

    public async Task<Found?> Handle(Guid owner, string form, CancellationToken cancellation = default)
    {
        var draft = await data.Drafts.AsNoTracking().SingleOrDefaultAsync(one => one.OwnerId == owner && one.Form == form, cancellation);
        return draft is not null && seal.Open(owner, draft.Sealed) is { } content
            ? new Found(JsonSerializer.Deserialize<Dictionary<string, string[]>>(content)!, draft.SavedAt)
            : null;
    }

    /// <summary>The forms she has begun, newest first: the address of each and when it was saved.</summary>
    public async Task<IReadOnlyList<(string Form, DateTime SavedAt)>> All(Guid owner, CancellationToken cancellation = default) =>
        (await data.Drafts.AsNoTracking().Where(one => one.OwnerId == owner).OrderByDescending(one => one.SavedAt).Take(20)
            .Select(one => new { one.Form, one.SavedAt }).ToListAsync(cancellation)).ConvertAll(one => (one.Form, one.SavedAt));
}
