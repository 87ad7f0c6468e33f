using Langbenk.Access;
using Langbenk.Organisation;
using Langbenk.People;
using Langbenk.People.Merging;
using Langbenk.Work.Drafts;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Pages.People;

/// <summary>Drafts about the one that leaves go with her, and so do those of whoever can reach no other than her.</summary>
public sealed class PartedDrafts(ReturnDrafts drafts, IOrganisationData organisation, AccessGate gate) : IFollowParting
{
    public async Task Parted(Guid main, Guid left, IReadOnlyCollection<Guid> going, DateOnly today, CancellationToken cancellation = default)
    {
        var writers = await drafts.Writers(main, cancellation);
        var services = await organisation.RoleHoldings.Where(one => writers.Contains(one.AccountId) && one.ServiceId != null && one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today))
            .Select(one => new { one.AccountId, Service = one.ServiceId!.Value }).ToListAsync(cancellation);
        var there = await gate.Rows(PeopleModule.Resource, [main], RelationKind.Member, today).Select(one => one.HolderId).ToListAsync(cancellation);
        var gone = await gate.Rows(PeopleModule.Resource, [.. going], RelationKind.Member, today).Select(one => one.HolderId).ToListAsync(cancellation);
        var only = services.GroupBy(one => one.AccountId).Where(of => of.Any(one => gone.Contains(one.Service)) && !of.Any(one => there.Contains(one.Service))).Select(of => of.Key);
        await drafts.WithTheNextSave(main, left, going, [.. only], cancellation);
    }
}
