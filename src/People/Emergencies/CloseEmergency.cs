using Langbenk.Access;
using Langbenk.People.Merging;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Emergencies;

/// <summary>Shuts at once what an emergency opened, under every id of the person; who shuts it need not know whom it is about. The caller saves.</summary>
sealed class CloseEmergency(IPeopleData data, IAccessData access)
{
    public async Task Handle(EmergencyAccess emergency, DateOnly today, CancellationToken cancellation)
    {
        var key = Relation.KeyOf(emergency.Clears ? RelationKind.Cleared : RelationKind.Emergency, emergency.AccountId, emergency.ServiceId);
        var ids = await Aliases.AllOf(data, await Aliases.Main(data, emergency.PersonId, cancellation), cancellation);
        await access.Relations.Where(one => one.Resource == PeopleModule.Resource && ids.Contains(one.ResourceId) && one.Key == key && (one.ValidTo == null || one.ValidTo >= today))
            .ForEachAsync(one => one.ValidTo = today.AddDays(-1), cancellation);
    }
}
