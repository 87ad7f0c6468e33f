using System.Text.Json;
using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Work.Drafts;

/// <summary>A file that was taken out of a form, or whose draft is gone, is no more; unless what she wrote in another window has it still.</summary>
public sealed class DropDraftFile(IWorkData data, IDraftSeal seal) : IOperation
{
    /// <returns>Whether it was there, and is gone.</returns>
    public async Task<bool> Handle(Guid owner, string form, Guid id, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(form);
        var prefix = form + "#";
        var drafts = await data.Drafts.AsNoTracking().Where(one => one.OwnerId == owner && (one.Form == form || one.Form.StartsWith(prefix))).ToListAsync(cancellation);
        return !drafts.Exists(one => seal.Open(owner, one.Sealed) is { } content && In(JsonSerializer.Deserialize<Dictionary<string, string[]>>(content)!) == id)
            && await data.DraftFiles.Where(one => one.Id == id && one.OwnerId == owner && one.Form == form).ExecuteDeleteAsync(cancellation) > 0;
    }

    /// <summary>Which file a draft has; null when it has none.</summary>
    internal static Guid? In(IReadOnlyDictionary<string, string[]> fields) =>
        fields.TryGetValue(DraftFile.Field, out var values) && values.Length > 0 && Guid.TryParse(values[0], out var id) ? id : null;
}
