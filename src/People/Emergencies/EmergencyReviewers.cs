using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.People.Bars;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Emergencies;

/// <summary>
/// Who looks at what was opened in an emergency: the leaders of the service to whom the person is open, but not the one who opened
/// her; where there is none, the data protection officers of the municipality that runs the service, or that it works for.
/// </summary>
public sealed class EmergencyReviewers(IPeopleData data, IOrganisationData organisation, AccessGate gate) : IOperation
{
    public sealed record Reviewers(IReadOnlyList<Guid> Accounts, bool AreLeaders);

    /// <summary>Of the latest that the account opened there: whom to tell.</summary>
    public async Task<Reviewers> Of(Actor actor, Guid person, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var service = actor.Service() ?? Guid.Empty;
        var ones = await Ones(actor).ToListAsync(cancellation);
        var leaders = (await Leaders([service], [person], today, cancellation)).Where(one => one.Leader != actor.AccountId && !ones.Contains(one.Leader)).Select(one => one.Leader).Distinct().ToList();
        if (leaders.Count > 0)
        {
            return new(leaders, true);
        }

        return new(await Officers(actor, service, today, cancellation), false);
    }

    /// <summary>Whether anybody looks at what is opened there, whoever it is about: asked before it is told whether there is such a person.</summary>
    /// <param name="leadersToo">Not of somebody whom no leader may see.</param>
    public async Task<bool> AreThere(Actor actor, bool leadersToo, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var ones = Ones(actor);
        return (leadersToo && await organisation.AtWork(actor.Service(), today, Role.ServiceLeader).AnyAsync(one => one.Id != actor.AccountId && !ones.Contains(one.Id), cancellation))
            || (await Officers(actor, actor.Service() ?? Guid.Empty, today, cancellation)).Count > 0;
    }

    /// <summary>The other accounts of the one who opens: none of them is another eye.</summary>
    IQueryable<Guid> Ones(Actor actor) => new OwnNumber(data).OnesWith(actor.AccountId);

    async Task<List<Guid>> Officers(Actor actor, Guid service, DateOnly today, CancellationToken cancellation)
    {
        var ones = Ones(actor);
        var host = await organisation.Services.Where(one => one.Id == service).Select(one => one.HostId).SingleOrDefaultAsync(cancellation);
        var owners = organisation.ServiceOwners.Where(one => one.ServiceId == service && one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today)).Select(one => (Guid?)one.MunicipalityId);
        return await organisation.RoleHoldings
            .Where(one => one.Role == Role.PrivacyOfficer && one.AccountId != actor.AccountId && !ones.Contains(one.AccountId)
                && organisation.Accounts.Any(account => account.Id == one.AccountId && (account.ClosedOn == null || account.ClosedOn > today))
                && (host != null ? one.MunicipalityId == host : owners.Contains(one.MunicipalityId))
                && one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today))
            .Select(one => one.AccountId).Distinct().ToListAsync(cancellation);
    }

    /// <summary>Which leader of which service may see which of the persons. As many queries as there are leaders: each is asked by the gate itself.</summary>
    internal async Task<HashSet<(Guid Leader, Guid Service, Guid Person)>> Leaders(List<Guid> services, List<Guid> persons, DateOnly today, CancellationToken cancellation)
    {
        var leaders = await organisation.RoleHoldings
            .Where(one => one.Role == Role.ServiceLeader && one.ServiceId != null && services.Contains(one.ServiceId.Value) && one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today)
                && organisation.Accounts.Any(account => account.Id == one.AccountId && (account.ClosedOn == null || account.ClosedOn > today)))
            .Select(one => new { one.Id, one.AccountId, Service = one.ServiceId!.Value }).ToListAsync(cancellation);
        var open = new OpenPersons(data, gate);
        var found = new HashSet<(Guid, Guid, Guid)>();
        foreach (var leader in leaders)
        {
            var held = new Held(leader.Id, Role.ServiceLeader, leader.Service, true, "", null);
            var may = open.To(new Actor(leader.AccountId, "", [held]) { Acting = held }, PeopleActions.Assign, today);
            found.UnionWith((await may.Where(id => persons.Contains(id)).ToListAsync(cancellation)).Select(id => (leader.AccountId, leader.Service, id)));
        }

        return found;
    }
}
