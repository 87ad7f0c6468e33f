using Langbenk.Kernel;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Sharing.Wordings;

/// <summary>The texts in other languages of the municipalities that the place of whoever asks belongs to.</summary>
public sealed class ReadWordings(ISharingData data, OwnMunicipalities own) : IOperation
{
    /// <param name="Municipality">Whose it is.</param>
    public sealed record Row(ConsentWording Wording, string Municipality);

    /// <summary>By what the language is called in Norwegian; those out of use last.</summary>
    public async Task<IReadOnlyList<Row>> Of(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return await Rows(await own.Here(actor.Holdings, today, cancellation), cancellation);
    }

    /// <summary>Those that the service she acts for may ask a family with.</summary>
    public async Task<IReadOnlyList<Row>> InUse(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return [.. (await Rows(await own.Here(actor.Acting is { } acting ? [acting] : [], today, cancellation), cancellation)).Where(one => one.Wording.EndedOn is null)];
    }

    async Task<IReadOnlyList<Row>> Rows(IReadOnlyList<Guid> here, CancellationToken cancellation)
    {
        var wordings = await data.All<ConsentWording>().AsNoTracking().Where(one => here.Contains(one.MunicipalityId)).ToListAsync(cancellation);
        var names = await own.Names([.. wordings.Select(one => one.MunicipalityId).Distinct()], cancellation);
        return [.. wordings.OrderBy(one => one.EndedOn is not null).ThenBy(one => SortKey.Of(one.NorwegianName), StringComparer.Ordinal).ThenBy(one => one.Id).Select(one => new Row(one, names[one.MunicipalityId]))];
    }
}
