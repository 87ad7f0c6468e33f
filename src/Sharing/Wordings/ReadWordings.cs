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
        var here = own.Here(actor, today);
        var wordings = await data.All<ConsentWording>().AsNoTracking().Where(one => here.Contains(one.MunicipalityId)).ToListAsync(cancellation);
        var names = await own.Names([.. wordings.Select(one => one.MunicipalityId).Distinct()], cancellation);
        return [.. wordings.OrderBy(one => one.EndedOn is not null).ThenBy(one => SortKey.Of(one.NorwegianName), StringComparer.Ordinal).ThenBy(one => one.Id).Select(one => new Row(one, names[one.MunicipalityId]))];
    }

    /// <summary>Those that a family may be asked with.</summary>
    public async Task<IReadOnlyList<Row>> InUse(Actor actor, DateOnly today, CancellationToken cancellation = default) =>
        [.. (await Of(actor, today, cancellation)).Where(one => one.Wording.EndedOn is null)];
}
