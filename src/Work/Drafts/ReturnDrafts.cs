using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Work.Drafts;

/// <summary>
/// Two things that were one are two again: what was written in the forms of the one that leaves, and was moved, lies in its forms again.
/// The caller saves.
/// </summary>
public sealed class ReturnDrafts(IWorkData data) : IOperation
{
    /// <summary>Who has written in forms of the thing, and nowhere else first.</summary>
    public Task<List<Guid>> Writers(Guid from, CancellationToken cancellation = default) => At(from).Where(one => one.WrittenAt == null).Select(one => one.OwnerId).Distinct().ToListAsync(cancellation);

    /// <param name="from">The thing that the forms are of now.</param>
    /// <param name="to">The one that leaves it.</param>
    /// <param name="going">The one that leaves, and what goes with it.</param>
    /// <param name="writers">Those who reach the one that leaves only: what they wrote since goes along too.</param>
    public async Task WithTheNextSave(Guid from, Guid to, IReadOnlyCollection<Guid> going, IReadOnlyCollection<Guid> writers, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(going);
        ArgumentNullException.ThrowIfNull(writers);
        var drafts = await At(from).Where(one => one.WrittenAt == null ? writers.Contains(one.OwnerId) : going.Contains(one.WrittenAt.Value)).ToListAsync(cancellation);
        foreach (var of in drafts.GroupBy(one => (one.OwnerId, Form: one.Form.Split('#')[0])))
        {
            var form = of.Key.Form.Replace($"{from}", $"{to}", StringComparison.OrdinalIgnoreCase);
            var taken = await data.Taken(of.Key.OwnerId, form, cancellation);
            foreach (var draft in of)
            {
                data.Readdress(draft, draft.Form.Length == of.Key.Form.Length ? "" : draft.Form[(of.Key.Form.Length + 1)..], form, draft.WrittenAt == to ? null : draft.WrittenAt, taken);
            }
        }
    }

    IQueryable<Draft> At(Guid thing)
    {
        var id = $"{thing}";
        return data.Drafts.Where(one => one.Form.Contains(id));
    }
}

static class Addresses
{
    public static Task<List<string>> Taken(this IWorkData data, Guid owner, string form, CancellationToken cancellation)
    {
        var next = form + "#";
        return data.Drafts.Where(one => one.OwnerId == owner && (one.Form == form || one.Form.StartsWith(next))).Select(one => one.Form).ToListAsync(cancellation);
    }

    /// <summary>The window it has there.</summary>
    public static string Readdress(this IWorkData data, Draft draft, string window, string form, Guid? writtenAt, List<string> taken)
    {
        var place = new DraftPlace(window, 0, "");
        place = taken.Contains(place.KeyOf(form)) ? place with { Window = DraftPlace.Random() } : place;
        data.Drafts.Remove(draft);
        data.Drafts.Add(new Draft { OwnerId = draft.OwnerId, Form = place.KeyOf(form), WrittenAt = writtenAt, Sealed = draft.Sealed, SavedAt = draft.SavedAt, ExpiresOn = draft.ExpiresOn });
        taken.Add(place.KeyOf(form));
        return place.Window;
    }
}
