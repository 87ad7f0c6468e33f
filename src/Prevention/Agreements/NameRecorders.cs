using Langbenk.Kernel;
using Langbenk.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Agreements;

/// <summary>Who wrote down each signature, or took it back: one signs on paper, and a colleague or the one who leads the agreement records it.</summary>
public sealed class NameRecorders(IOrganisationData organisation) : IOperation
{
    public async Task<IReadOnlyDictionary<Guid, string>> Handle(WholeAgreement whole, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(whole);
        var ids = whole.Signatures.SelectMany(one => new[] { one.RecordedById, one.TakenBackById ?? one.RecordedById }).Distinct().ToList();
        return await organisation.Accounts.Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.DisplayName, cancellation);
    }
}
