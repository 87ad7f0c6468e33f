using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Municipalities;

/// <summary>Every municipality here, with what became of it.</summary>
public sealed class ReadMunicipalities(IOrganisationData data) : IOperation
{
    public sealed record Row(Municipality Municipality, IReadOnlyList<Change> Became);

    public sealed record Change(DateOnly On, MunicipalityChangeKind Kind, string Into);

    public async Task<IReadOnlyList<Row>> Handle(CancellationToken cancellation = default)
    {
        var all = await data.Municipalities.AsNoTracking().OrderBy(one => one.SortKey).ThenBy(one => one.ValidFrom).ToListAsync(cancellation);
        var changes = (await (
            from change in data.MunicipalityChanges
            join later in data.Municipalities on change.ToId equals later.Id
            orderby change.On
            select new { change.FromId, change.On, change.Kind, Into = later.Number + " " + later.Name })
            .ToListAsync(cancellation)).ToLookup(change => change.FromId);
        return [.. all.Select(one => new Row(one, [.. changes[one.Id].Select(change => new Change(change.On, change.Kind, change.Into))]))];
    }
}
