using Langbenk.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams.Erasing;

/// <summary>No account says which person it is. Whoever confirms is shown who asked, so that one who has two accounts does not confirm for herself unseen.</summary>
static class UserNames
{
    public static Task<string> Of(IOrganisationData organisation, Guid account, CancellationToken cancellation) =>
        organisation.Accounts.Where(one => one.Id == account).Select(one => one.UserName).SingleAsync(cancellation);
}
