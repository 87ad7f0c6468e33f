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
        var here = own.Here(actor, today);
        var ways = await data.All<OwnWay>().AsNoTracking().Where(one => here.Contains(one.MunicipalityId)).ToListAsync(cancellation);
        var names = await own.Names([.. ways.Select(one => one.MunicipalityId).Distinct()], cancellation);
        return [.. ways.OrderBy(one => one.EndedOn is not null).ThenBy(one => SortKey.Of(one.Name), StringComparer.Ordinal).ThenBy(one => one.Id).Select(one => new Row(one, names[one.MunicipalityId]))];
    }

    /// <summary>Those that a team may be opened in.</summary>
    public async Task<IReadOnlyList<OwnWay>> InUse(Actor actor, DateOnly today, CancellationToken cancellation = default) =>
        [.. (await Of(actor, today, cancellation)).Where(one => one.Way.EndedOn is null).Select(one => one.Way)];

    /// <summary>What a meeting of a team that was opened in it begins with, whoever plans it.</summary>
    public Task<string?> AgendaOf(Guid? way, CancellationToken cancellation = default) => data.All<OwnWay>().Where(one => one.Id == way).Select(one => one.Agenda).SingleOrDefaultAsync(cancellation);
}
