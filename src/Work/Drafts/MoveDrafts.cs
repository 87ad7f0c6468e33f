using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Work.Drafts;

/// <summary>What its owner wrote in a form whose address is another now, lies under that; beside what she wrote there already.</summary>
public sealed class MoveDrafts(IWorkData data) : IOperation
{
    const int MostTries = 3;

    /// <param name="at">The thing in the address that it is moved from: it goes back with <see cref="ReturnDrafts"/>.</param>
    /// <returns>The window of the one that is to be shown: that which is asked for, or the newest; null when there was none.</returns>
    public async Task<string?> Handle(Guid owner, string from, string to, Guid at, string? window = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        for (var tries = 1; ; tries++)
        {
            var shown = await Move(owner, from, to, at, window, cancellation);
            try
            {
                await data.SaveChangesAsync(cancellation);
                return shown;
            }
            catch (DbUpdateException)
            {
                // Another window has moved or written them since.
                foreach (var entry in data.Drafts.Local.ToList())
                {
                    data.Drafts.Entry(entry).State = EntityState.Detached;
                }

                if (tries == MostTries)
                {
                    return null;
                }
            }
        }
    }

    async Task<string?> Move(Guid owner, string from, string to, Guid at, string? window, CancellationToken cancellation)
    {
        var prefix = from + "#";
        var old = await data.Drafts.Where(one => one.OwnerId == owner && (one.Form == from || one.Form.StartsWith(prefix)))
            .OrderByDescending(one => one.SavedAt).ThenBy(one => one.Form).ToListAsync(cancellation);
        if (old.Count == 0)
        {
            return null;
        }

        var taken = await data.Taken(owner, to, cancellation);
        string? shown = null, newest = null;
        foreach (var draft in old)
        {
            var was = draft.Form.Length == from.Length ? "" : draft.Form[prefix.Length..];
            var place = data.Readdress(draft, was, to, draft.WrittenAt ?? at, taken);
            newest ??= place;
            shown ??= was == window ? place : null;
        }

        return shown ?? newest;
    }
}
