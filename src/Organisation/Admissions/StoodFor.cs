using Langbenk.Organisation.Staff;

namespace Langbenk.Organisation.Admissions;

/// <summary>
/// Whose way in two already stand behind: who was let in by two, and who has today, or from a later day, a role that two are needed for.
/// All others may be an account that whoever asked made alone, and can sign in to herself. Who has no password keeps what she has: a
/// demonstration's accounts sign in nowhere else.
/// </summary>
static class StoodFor
{
    public static IQueryable<Account> Accounts(IOrganisationData data, DateOnly today)
    {
        var roles = TwoPairsOfEyes.For.ToList();
        return data.Accounts.Where(one => one.Demo
            || data.RoleHoldings.Any(held => held.AccountId == one.Id && roles.Contains(held.Role) && (held.ValidTo == null || held.ValidTo >= today))
            || data.Admissions.Any(asked => asked.AccountId == one.Id && asked.State == AdmissionState.Confirmed
                && (asked.Kind == AdmissionKind.Invitation || asked.Kind == AdmissionKind.Role)));
    }
}
