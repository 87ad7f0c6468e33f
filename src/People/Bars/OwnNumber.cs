using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Bars;

/// <summary>
/// Which human an account is, as she or her leader has said it. Own cases are closed by it (fvl § 6), and what two must do is not done
/// by one who has two accounts.
/// </summary>
public sealed class OwnNumber(IPeopleData data) : IOperation
{
    /// <summary>Without it nothing can be closed to her, so nobody is opened.</summary>
    public Task<bool> IsSaid(Actor actor, CancellationToken cancellation = default) =>
        data.All<StaffTie>().AnyAsync(one => one.AccountId == actor.AccountId && one.IsSelf && one.TakenBackOn == null, cancellation);

    /// <summary>What was said once counts here also when it was taken back: it may have been said to come past this.</summary>
    public async Task<bool> AreOne(Guid account, Guid other, CancellationToken cancellation = default)
    {
        var selves = data.All<StaffTie>().Where(one => one.IsSelf && one.Number != null);
        return account == other || await selves.AnyAsync(one => one.AccountId == account && selves.Any(same => same.AccountId == other && same.Number == one.Number), cancellation);
    }
}
