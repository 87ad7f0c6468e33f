using Langbenk.Kernel;
using Langbenk.People;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Sharing.Consents;

/// <summary>The consents to one purpose that her service asked for about other children she may write about, and that hold today.</summary>
public sealed class OtherChildrensConsents(ISharingData data, OpenPersons open, ReadConsents read) : IOperation
{
    /// <summary>Each is asked of the law anew, so only the latest are looked at.</summary>
    const int Most = 10;

    const int MostLookedAt = 500;

    public async Task<IReadOnlyList<ReadConsents.Row>> To(Func<string, bool> isPurpose, Langbenk.Organisation.Staff.Actor actor, Guid notChild, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(isPurpose);
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.Acting is not { AtService: true } held)
        {
            return [];
        }

        var (same, people) = (await open.IdsOf(notChild, cancellation), open.To(actor, PeopleActions.Change, today));
        var asked = await data.All<Consent>().AsNoTracking()
            .Where(one => one.ServiceId == held.ScopeId && one.ValidTo >= today && one.WrongChildOn == null && !same.Contains(one.PersonId) && people.Contains(one.PersonId))
            .OrderByDescending(one => one.AskedOn).ThenByDescending(one => one.Id).Select(one => new { one.Id, one.PurposeText }).Take(MostLookedAt).ToListAsync(cancellation);
        var rows = new List<ReadConsents.Row>();
        foreach (var id in asked.Where(one => isPurpose(one.PurposeText)).Take(Most).Select(one => one.Id))
        {
            if (await read.One(actor, id, today, cancellation) is { Row: { IsOwn: true, State: ConsentState.InForce } row })
            {
                rows.Add(row);
            }
        }

        return rows;
    }
}
