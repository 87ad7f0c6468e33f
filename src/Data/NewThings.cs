using Langbenk.Access;
using Langbenk.Organisation.Admissions;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.Organisation.Teams;
using Langbenk.Sharing.Wordings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Langbenk.Data;

/// <summary>
/// What comes into being with a save is remembered in the event of that save; a page learns its id only afterwards. A thing is
/// known by the relations it begins with, a person at work by her account.
/// </summary>
static class NewThings
{
    public static IReadOnlyList<(string Kind, Guid Id)> In(ChangeTracker tracker)
    {
        var added = tracker.Entries().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity).ToList();
        return
        [
            .. added.OfType<Relation>().Select(one => (one.Resource, one.ResourceId)),
            .. added.OfType<Account>().Select(one => ("account", one.Id)),
            .. added.OfType<RoleHolding>().Select(one => ("account", one.AccountId)),
            .. added.OfType<Admission>().Select(one => ("admission", one.Id)),
            .. added.OfType<ConsentWording>().Select(one => ("consent-wording", one.Id)),
            .. added.OfType<Service>().Select(one => ("service", one.Id)),
            .. added.OfType<Team>().Select(one => ("team", one.Id)),
            .. added.OfType<TeamMember>().Select(one => ("account", one.AccountId)),
        ];
    }
}
