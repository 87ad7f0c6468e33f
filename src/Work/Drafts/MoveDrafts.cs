using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Work.Drafts;

/// <summary>What its owner wrote in a form whose address is another now, lies under that; beside what she wrote there already.</summary>
public sealed class MoveDrafts(IWorkData data) : IOperation
{
    /// <summary>The window of the one that is to be shown: that which is asked for, or the newest; null when there was none.</summary>
    public async Task<string?> Handle(Guid owner, string from, string to, string? window = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var prefix = from + "#";
        var old = await data.Drafts.Where(one => one.OwnerId == owner && (one.Form == from || one.Form.StartsWith(prefix)))
            .OrderByDescending(one => one.SavedAt).ThenBy(one => one.Form).ToListAsync(cancellation);
        if (old.Count == 0)
        {
            return null;
        }

        var next = to + "#";
        var taken = await data.Drafts.Where(one => one.OwnerId == owner && (one.Form == to || one.Form.StartsWith(next))).Select(one => one.Form).ToListAsync(cancellation);
        string? shown = null, newest = null;
        foreach (var draft in old)
        {
            var was = draft.Form.Length == from.Length ? "" : draft.Form[prefix.Length..];
            var place = new DraftPlace(was, 0, "");
            place = taken.Contains(place.KeyOf(to)) ? place with { Window = DraftPlace.Random() } : place;
            data.Drafts.Remove(draft);
            data.Drafts.Add(new Draft { OwnerId = owner, Form = place.KeyOf(to), Sealed = draft.Sealed, SavedAt = draft.SavedAt, ExpiresOn = draft.ExpiresOn });
            newest ??= place.Window;
            shown ??= was == window ? place.Window : null;
        }

        try
        {
            await data.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // Another window has moved or written them since: they are all there, and are found the next time.
            foreach (var entry in data.Drafts.Local.ToList())
            {
                data.Drafts.Entry(entry).State = EntityState.Detached;
            }

            return null;
        }

        return shown ?? newest;
    }
}
