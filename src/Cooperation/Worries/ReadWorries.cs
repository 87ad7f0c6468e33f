using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Worries;

/// <summary>The worries that are open to her, those that should be looked at first on top; or one of them with its rounds.</summary>
public sealed class ReadWorries(ICooperationData data, IPeopleData people, OpenPersons persons, AccessGate gate) : IOperation
{
    public const int Most = 100;

    /// <param name="About">The person; null for a group or a place.</param>
    public sealed record Row(Worry Worry, Person? About);

    public sealed record Whole(Worry Worry, Person? About, IReadOnlyList<WorryNote> Notes, bool MayWrite);

    public async Task<IReadOnlyList<Row>> List(Actor actor, bool closed, DateOnly today, CancellationToken cancellation = default)
    {
        var worries = await WorriesInReach.Of(data, persons, gate, actor, today).AsNoTracking().Where(one => one.ClosedOn != null == closed)
            .OrderBy(one => one.NextOn == null).ThenBy(one => one.NextOn).ThenBy(one => one.StartedOn).ThenBy(one => one.Id).Take(Most).ToListAsync(cancellation);
        var about = await About(worries, cancellation);
        return [.. worries.Select(one => new Row(one, one.PersonId is { } id ? about[id] : null))];
    }

    /// <summary>How many should have been looked at before this day.</summary>
    public Task<int> Late(Actor actor, DateOnly today, CancellationToken cancellation = default) =>
        WorriesInReach.Of(data, persons, gate, actor, today).CountAsync(one => one.ClosedOn == null && one.NextOn < today, cancellation);

    /// <summary>Those of one person, in her service, under whatever id they were written.</summary>
    public async Task<IReadOnlyList<Worry>> Of(Actor actor, Guid person, DateOnly today, CancellationToken cancellation = default)
    {
        var ids = await persons.IdsOf(person, cancellation);
        return await WorriesInReach.Of(data, persons, gate, actor, today).AsNoTracking().Where(one => one.PersonId != null && ids.Contains(one.PersonId.Value))
            .OrderByDescending(one => one.StartedOn).ThenByDescending(one => one.Id).Take(Most).ToListAsync(cancellation);
    }

    public async Task<Whole?> One(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        var worry = await WorriesInReach.Of(data, persons, gate, actor, today).AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation);
        if (worry is null)
        {
            return null;
        }

        var notes = await data.All<WorryNote>().AsNoTracking().Where(one => one.WorryId == id).OrderByDescending(one => one.WrittenAt).ThenByDescending(one => one.Id).ToListAsync(cancellation);
        var mayWrite = await WorriesInReach.Of(data, persons, gate, actor, today, toWrite: true).AnyAsync(one => one.Id == id, cancellation);
        var about = await About([worry], cancellation);
        return new Whole(worry, worry.PersonId is { } person ? about[person] : null, notes, mayWrite);
    }

    /// <summary>By the id it was written under, the person as she is used now.</summary>
    Task<IReadOnlyDictionary<Guid, Person>> About(IReadOnlyList<Worry> worries, CancellationToken cancellation) =>
        new SamePersons(people).Used([.. worries.Where(one => one.PersonId is not null).Select(one => one.PersonId!.Value)], cancellation);
}
