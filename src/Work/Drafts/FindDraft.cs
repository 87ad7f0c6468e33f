using System.Text.Json;
using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Work.Drafts;

/// <summary>The owner's draft of a form, when there is one that can still be opened.</summary>
public sealed class FindDraft(IWorkData data, IDraftSeal seal) : IOperation
{
    /// <param name="Others">What she wrote in other windows, the newest first.</param>
    public sealed record Found(IReadOnlyDictionary<string, string[]> Fields, DateTime SavedAt, DraftPlace Place, IReadOnlyList<Other> Others);

    public sealed record Other(string Window, DateTime SavedAt);

    /// <summary>That of the window, or the newest.</summary>
    public async Task<Found?> Handle(Guid owner, string form, string? window = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(form);
        var prefix = form + "#";
        var drafts = await data.Drafts.AsNoTracking().Where(one => one.OwnerId == owner && (one.Form == form || one.Form.StartsWith(prefix)))
            .OrderByDescending(one => one.SavedAt).ThenBy(one => one.Form).ToListAsync(cancellation);
        string WindowOf(Draft draft) => draft.Form.Length == form.Length ? "" : draft.Form[prefix.Length..];
        if ((drafts.Find(one => WindowOf(one) == window) ?? drafts.FirstOrDefault()) is not { } draft || seal.Open(owner, draft.Sealed) is not { } content)
        {
            return null;
        }

        var fields = JsonSerializer.Deserialize<Dictionary<string, string[]>>(content)!;
        fields.Remove(SaveDraft.WriterField);
        return new Found(
            fields, draft.SavedAt, DraftPlace.Opened(WindowOf(draft), draft.SavedAt),
            [.. drafts.Where(one => one != draft).Select(one => new Other(WindowOf(one), one.SavedAt))]);
    }

    /// <summary>The forms she has begun, newest first: the address of each, the window it was written in, and when it was saved.</summary>
    /// <param name="place">Of forms that are written for one of her places, those of this.</param>
    public async Task<IReadOnlyList<(string Form, string Window, DateTime SavedAt)>> All(Guid owner, string place, CancellationToken cancellation = default)
    {
        var (any, own) = ("@", $"@{place}");
        var drafts = await data.Drafts.AsNoTracking().Where(one => one.OwnerId == owner && (!one.Form.Contains(any) || one.Form.Contains(own)))
            .OrderByDescending(one => one.SavedAt).Take(20).Select(one => new { one.Form, one.SavedAt }).ToListAsync(cancellation);
        return drafts.ConvertAll(one => (one.Form.Split('#')[0], one.Form.Contains('#', StringComparison.Ordinal) ? one.Form.Split('#')[^1] : "", one.SavedAt));
    }
}
