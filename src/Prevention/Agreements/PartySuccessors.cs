using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Municipalities;
using Langbenk.Prevention.Places;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Agreements;

/// <summary>A party that no longer stands, the last day it did, and who it has become.</summary>
public sealed record PartyGone(AgreementParty Party, DateOnly LastDay, IReadOnlyList<Place> Successors)
{
    public Problem Problem => AgreementProblems.PartyGone(Party.Name, LastDay, [.. Successors.Select(one => one.Name)]);
}

/// <summary>Which parties have been merged away or closed by a day. Three queries, whatever the number of parties.</summary>
public sealed class PartySuccessors(IOrganisationData data) : IOperation
{
    public async Task<IReadOnlyList<PartyGone>> Handle(IEnumerable<AgreementParty> parties, DateOnly day, CancellationToken cancellation = default)
    {
        var all = parties.Where(one => one.IsPartyOn(day)).ToList();
        var services = all.Where(one => one.ServiceId is not null).Select(one => one.ServiceId!.Value).Distinct().ToList();
        var ended = await data.Services.AsNoTracking().Where(one => services.Contains(one.Id) && one.ValidTo < day)
            .ToDictionaryAsync(one => one.Id, one => one.ValidTo!.Value, cancellation);
        var wanted = all.Where(one => one.MunicipalityId is not null).Select(one => one.MunicipalityId!.Value).Distinct().ToList();
        var merged = await data.Municipalities.AsNoTracking().Where(one => wanted.Contains(one.Id) && one.ValidTo < day)
            .ToDictionaryAsync(one => one.Id, one => one.ValidTo!.Value, cancellation);
        if (merged.Count == 0)
        {
            return [.. Gone(all, ended, one => one.ServiceId, _ => [])];
        }

        var changes = await (
            from change in data.MunicipalityChanges
            where change.On <= day
            join to in data.Municipalities on change.ToId equals to.Id
            select new Step(change.FromId, to)).AsNoTracking().ToListAsync(cancellation);
        var next = changes.ToLookup(one => one.From, one => one.To);
        return [.. Gone(all, ended, one => one.ServiceId, _ => []), .. Gone(all, merged, one => one.MunicipalityId, id => Follow(id, next, day))];
    }

    sealed record Step(Guid From, Municipality To);

    static IEnumerable<PartyGone> Gone(
        IEnumerable<AgreementParty> parties, Dictionary<Guid, DateOnly> lastDays, Func<AgreementParty, Guid?> id, Func<Guid, IReadOnlyList<Place>> follow) =>
        from party in parties
        let key = id(party)
        where key is not null && lastDays.ContainsKey(key.Value)
        select new PartyGone(party, lastDays[key.Value], follow(key.Value));

    /// <summary>Through every change up to the day: what was merged twice is found where it now stands.</summary>
    static List<Place> Follow(Guid from, ILookup<Guid, Municipality> next, DateOnly day)
    {
        var (seen, found, waiting) = (new HashSet<Guid> { from }, new List<Place>(), new Queue<Guid>([from]));
        while (waiting.TryDequeue(out var id))
        {
            foreach (var to in next[id].Where(to => seen.Add(to.Id)))
            {
                if (to.StandsOn(day))
                {
                    found.Add(new Place(to.Id, false, to.Name));
                }
                else
                {
                    waiting.Enqueue(to.Id);
                }
            }
        }

        return found;
    }
}
