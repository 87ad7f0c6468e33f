using Langbenk.Cooperation.Discussions;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams.Ways;

/// <summary>The ways of working of the municipalities that the place of whoever asks belongs to.</summary>
public sealed class ReadWays(ICooperationData data, DiscussionPlaces places, IOrganisationData organisation) : IOperation
{
    /// <param name="Municipality">Whose it is.</param>
    public sealed record Row(OwnWay Way, string Municipality);

    /// <summary>By name; those that have ended last.</summary>
    public async Task<IReadOnlyList<Row>> Of(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return await Rows(await Here(actor.Holdings, today, cancellation), cancellation);
    }

    async Task<IReadOnlyList<Row>> Rows(IReadOnlyList<Guid> here, CancellationToken cancellation)
    {
        var ways = await data.All<OwnWay>().AsNoTracking().Where(one => here.Contains(one.MunicipalityId)).ToListAsync(cancellation);
        var ids = ways.Select(one => one.MunicipalityId).Distinct().ToList();
        var names = await organisation.Municipalities.Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, cancellation);
        return [.. ways.OrderBy(one => one.EndedOn is not null).ThenBy(one => SortKey.Of(one.Name), StringComparer.Ordinal).ThenBy(one => one.Id).Select(one => new Row(one, names[one.MunicipalityId]))];
    }

    /// <summary>Those that a team may be opened in by the service that she acts for.</summary>
    public async Task<IReadOnlyList<Row>> InUse(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var here = await Here(actor.Acting is { } acting ? [acting] : [], today, cancellation);
        return [.. (await Rows(here, cancellation)).Where(one => one.Way.EndedOn is null)];
    }

    /// <summary>What a meeting of a team that was opened in it begins with, whoever plans it.</summary>
    public Task<string?> AgendaOf(Guid? way, CancellationToken cancellation = default) => data.All<OwnWay>().Where(one => one.Id == way).Select(one => one.Agenda).SingleOrDefaultAsync(cancellation);

    /// <summary>The municipalities that those places belong to.</summary>
    async Task<IReadOnlyList<Guid>> Here(IReadOnlyList<Held> held, DateOnly day, CancellationToken cancellation)
    {
        var here = held.Where(one => one.Role == Role.Planner).Select(one => one.ScopeId).ToHashSet();
        foreach (var service in held.Where(one => one.AtService).Select(one => one.ScopeId).Distinct())
        {
            here.UnionWith(await places.Municipalities(service, day).ToListAsync(cancellation));
        }

        return [.. here];
    }

    /// <summary>
    /// The municipalities whose ways she makes and changes, in whatever role she acts: as a planner there, or as a leader in a service that it
    /// hosts; that of the role she acts in first.
    /// </summary>
    public async Task<IReadOnlyList<(Guid Id, string Name)>> Homes(Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var held = actor.Holdings.OrderByDescending(one => one == actor.Acting).ToList();
        var led = held.Where(one => one.Role == Role.ServiceLeader).Select(one => one.ScopeId).ToList();
        var hosts = led.Count == 0 ? [] : await organisation.Services.Where(one => led.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.HostId, cancellation);
        var ids = held.Select(one => one.Role switch { Role.Planner => one.ScopeId, Role.ServiceLeader => hosts.GetValueOrDefault(one.ScopeId), _ => null }).OfType<Guid>().Distinct().ToList();
        var names = ids.Count == 0 ? [] : await organisation.Municipalities.Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, cancellation);
        return [.. ids.Where(names.ContainsKey).Select(one => (one, names[one]))];
    }
}
