using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Kernel;
using Langbenk.People.Persons;
using Langbenk.Sharing.Circles;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams.Erasing;

/// <summary>
/// The same words by the same writer in the right child's team, told to nobody there; of the others they are about, only those who are close to
/// that child too. Saved by the caller, with the erasure of what stood on the wrong one.
/// </summary>
public sealed class MoveWords(ICooperationData data, OpenPersons persons, EntryDocuments documents) : IOperation
{
    /// <param name="entries">Of one team.</param>
    /// <param name="markOf">What each is known by in its new team: moved twice it is one.</param>
    public async Task<IReadOnlyList<TeamEntry>> WithTheNextSave(
        IReadOnlyCollection<TeamEntry> entries, Guid team, TeamAroundChild target, Circle circle, Func<TeamEntry, Guid> markOf, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(circle);
        var ids = entries.Select(one => one.Id).ToList();
        var about = (await data.All<TeamEntryAbout>().AsNoTracking().Where(one => ids.Contains(one.EntryId)).ToListAsync(cancellation)).ToLookup(one => one.EntryId, one => one.PersonId);
        var wrong = await persons.IdsOf(await data.All<TeamAroundChild>().AsNoTracking().Where(one => one.Id == team).Select(one => one.ChildId).SingleAsync(cancellation), cancellation);
        var moved = entries.Select(one => (From: one.Id, To: one.In(target.Id, markOf(one)))).ToList();
        data.All<TeamEntry>().AddRange(moved.Select(one => one.To));
        data.All<TeamEntryAbout>().AddRange(moved.SelectMany(one => about[one.From].Where(person => !wrong.Contains(person) && circle.Seen(person) is not null).Select(circle.Main)
            .Append(target.ChildId).Distinct().Select(person => new TeamEntryAbout { EntryId = one.To.Id, PersonId = person })));
        await documents.Move(moved.ToDictionary(one => one.From, one => one.To.Id), cancellation);
        return [.. moved.Select(one => one.To)];
    }
}
