using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Staff;

public sealed class ReadPasskeys(IOrganisationData data) : IOperation
{
    public sealed record Row(Guid Id, string Name, DateOnly CreatedOn);

    public async Task<IReadOnlyList<Row>> Handle(Guid accountId, CancellationToken cancellation = default) => await data.AccountPasskeys
        .Where(one => one.AccountId == accountId).OrderBy(one => one.CreatedOn).ThenBy(one => one.Id)
        .Select(one => new Row(one.Id, one.Name, one.CreatedOn)).ToListAsync(cancellation);
}
