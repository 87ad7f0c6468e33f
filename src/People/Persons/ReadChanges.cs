using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People.Merging;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Persons;

/// <summary>What has been corrected of who a person is, for a leader of a service that knows her; who did it and why, for the service that did.</summary>
public sealed class ReadChanges(IPeopleData data, AccessGate gate) : IOperation
{
    /// <param name="Change">With the values there were before.</param>
    public sealed record Row(PersonChange Change, bool IsOwn);

    public async Task<IReadOnlyList<Row>> Of(Actor actor, Guid person, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.Service() is not { } service || !await gate.IsOpen(actor, PeopleActions.Assign, person, today, cancellation))
        {
            return [];
        }

        var ids = await Aliases.AllOf(data, person, cancellation);
        var rows = await data.All<PersonChange>().AsNoTracking().Where(one => ids.Contains(one.PersonId)).OrderByDescending(one => one.On).ThenByDescending(one => one.Id).ToListAsync(cancellation);
        return [.. rows.Select(one => new Row(one, one.ServiceId == service))];
    }
}
