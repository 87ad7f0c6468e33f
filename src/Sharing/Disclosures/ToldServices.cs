using Langbenk.Kernel;
using Langbenk.People.Merging;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Sharing.Disclosures;

/// <summary>Which services have been told something about whom, whatever it was.</summary>
public sealed class ToldServices(ISharingData data) : IToldServices, IOperation
{
    public async Task<IReadOnlyList<(Guid Service, Guid Person)>> Of(IReadOnlyList<Guid> persons, CancellationToken cancellation = default) =>
        [.. (await data.All<Disclosure>().Where(one => persons.Contains(one.PersonId) && one.ToServiceId != null).Select(one => new { one.ToServiceId, one.PersonId }).Distinct().ToListAsync(cancellation))
            .Select(one => (one.ToServiceId!.Value, one.PersonId))];
}
