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
        var here = Here(actor, today);
        var ways = await data.All<OwnWay>().AsNoTracking().Where(one => here.Contains(one.MunicipalityId)).ToListAsync(cancellation);
        var ids = ways.Select(one => one.MunicipalityId).Distinct().ToList();
        var names = await organisation.Municipalities.Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, cancellation);
        return [.. ways.OrderBy(one => one.EndedOn is not null).ThenBy(one => SortKey.Of(one.Name), StringComparer.Ordinal).ThenBy(one => one.Id).Select(one => new Row(one, names[one.MunicipalityId]))];
    }

    /// <summary>Those that a team may be opened in.</summary>
    public async Task<IReadOnlyList<OwnWay>> InUse(Actor actor, DateOnly today, CancellationToken cancellation = default) =>
        [.. (await Of(actor, today, cancellation)).Where(one => one.Way.EndedOn is null).Select(one => one.Way)];

    /// <summary>What a meeting of a team that was opened in it begins with, whoever plans it.</summary>
    public Task<string?> AgendaOf(Guid? way, CancellationToken cancellation = default) => data.All<OwnWay>().Where(one => one.Id == way).Select(one => one.Agenda).SingleOrDefaultAsync(cancellation);

    internal IQueryable<Guid> Here(Actor actor, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Acting switch
        {
            { AtService: true } held => places.Municipalities(held.ScopeId, day),
            { Role: Role.Planner } held => organisation.Municipalities.Where(one => one.Id == held.ScopeId).Select(one => one.Id),
            _ => organisation.Municipalities.Where(_ => false).Select(one => one.Id),
        };
    }

    /// <summary>The municipality whose ways she makes and changes: as a planner there, or as a leader in a service that it hosts. Null where she acts as something else.</summary>
    public async Task<Guid?> Home(Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Acting switch
        {
            { Role: Role.Planner } held => held.ScopeId,
            { Role: Role.ServiceLeader } held => await organisation.Services.Where(one => one.Id == held.ScopeId).Select(one => one.HostId).SingleOrDefaultAsync(cancellation),
            _ => null,
        };
    }
}
