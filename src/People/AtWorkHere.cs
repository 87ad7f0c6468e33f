using Langbenk.Organisation;
using Langbenk.Organisation.Staff;

namespace Langbenk.People;

static class AtWorkHere
{
    /// <summary>The accounts that have a role in the service that day.</summary>
    public static IQueryable<Account> AtWork(this IOrganisationData organisation, Guid? service, DateOnly day, Role? role = null) =>
        organisation.Accounts.Where(account => (account.ClosedOn == null || account.ClosedOn > day) && organisation.RoleHoldings.Any(one => one.AccountId == account.Id
            && service != null && one.ServiceId == service && (role == null || one.Role == role) && one.ValidFrom <= day && (one.ValidTo == null || one.ValidTo >= day)));
}
