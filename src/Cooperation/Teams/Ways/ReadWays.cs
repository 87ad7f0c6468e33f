using Langbenk.Kernel;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams.Ways;

/// <summary>The ways of working of the municipalities that the place of whoever asks belongs to.</summary>
public sealed class ReadWays(ICooperationData data, OwnMunicipalities own) : IOperation
{
    /// <param name="Municipality">Whose it is.</param>
    public sealed record Row(OwnWay Way, string Municipality);

    /// <summary>By name; those that have ended last.</summary>
    public async Task<IReadOnlyList<Row>> Of(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return await Rows(await own.Here(actor.Holdings, today, cancellation), cancellation);
    }

    async Task<IReadOnlyList<Row>> Rows(IReadOnlyList<Guid> here, CancellationToken cancellation)
    {
        var ways = await data.All<OwnWay>().AsNoTracking().Where(one => here.Contains(one.MunicipalityId)).ToListAsync(cancellation);
        var names = await own.Names([.. ways.Select(one => one.MunicipalityId).Distinct()], cancellation);
        return [.. ways.OrderBy(one => one.EndedOn is not null).ThenBy(one => SortKey.Of(one.Name), StringComparer.Ordinal).ThenBy(one => one.Id).Select(one => new Row(one, names[one.MunicipalityId]))];
    }

    /// <summary>Those that a team may be opened in by the service that she acts for.</summary>
    public async Task<IReadOnlyList<Row>> InUse(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var here = await own.Here(actor.Acting is { } acting ? [acting] : [], today, cancellation);
        return [.. (await Rows(here, cancellation)).Where(one => one.Way.EndedOn is null)];
    }

    /// <summary>What a meeting of a team that was opened in it begins with, whoever plans it.</summary>
    public Task<string?> AgendaOf(Guid? way, CancellationToken cancellation = default) => data.All<OwnWay>().Where(one => one.Id == way).Select(one => one.Agenda).SingleOrDefaultAsync(cancellation);
}
