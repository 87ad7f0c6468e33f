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
    public async Task<IReadOnlyList<(Guid Owner, string Place)>> Writers(Guid from, CancellationToken cancellation = default) =>
        [.. (await At(from).Where(one => one.WrittenAt == null).Select(one => new { one.OwnerId, one.Form }).ToListAsync(cancellation)).Select(one => (one.OwnerId, PlaceOf(one.Form))).Distinct()];

    /// <param name="from">The thing that the forms are of now.</param>
    /// <param name="to">The one that leaves it.</param>
    /// <param name="going">The one that leaves, and what goes with it.</param>
    /// <param name="writers">Those who reach the one that leaves only, in the place that they wrote for: what they wrote since goes along too.</param>
    public async Task WithTheNextSave(Guid from, Guid to, IReadOnlyCollection<Guid> going, IReadOnlyCollection<(Guid Owner, string Place)> writers, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(going);
        ArgumentNullException.ThrowIfNull(writers);
        var owners = writers.Select(one => one.Owner).Distinct().ToList();
        var drafts = await At(from).Where(one => one.WrittenAt == null ? owners.Contains(one.OwnerId) : going.Contains(one.WrittenAt.Value)).ToListAsync(cancellation);
        foreach (var of in drafts.Where(one => one.WrittenAt is not null || writers.Contains((one.OwnerId, PlaceOf(one.Form)))).GroupBy(one => (one.OwnerId, Form: one.Form.Split('#')[0])))
        {
            var form = of.Key.Form.Replace($"{from}", $"{to}", StringComparison.OrdinalIgnoreCase);
            var taken = await data.Taken(of.Key.OwnerId, form, cancellation);
            foreach (var draft in of)
            {
                data.Readdress(draft, draft.Form.Length == of.Key.Form.Length ? "" : draft.Form[(of.Key.Form.Length + 1)..], form, draft.WrittenAt == to ? null : draft.WrittenAt, taken);
            }
        }
    }

    /// <summary>After the @ and before the window.</summary>
    static string PlaceOf(string form) => form.Split('#')[0].Split('@') is [_, var place] ? place : "";

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
