using Langbenk.Kernel;
using Langbenk.Organisation.Admissions;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Bars;

/// <summary>
/// Which human an account is, as she or her leader has said it: a number, since a person without one is told from nobody. Own cases
/// are closed by it (fvl § 6), and what two must do is not done by one who has two accounts.
/// </summary>
public sealed class OwnNumber(IPeopleData data) : IOperation, IOneHuman
{
    /// <summary>Without it nothing can be closed to her, so nobody is opened.</summary>
    public Task<bool> IsSaid(Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return IsSaid(actor.AccountId, cancellation);
    }

    public Task<bool> IsSaid(Guid account, CancellationToken cancellation) =>
        data.All<StaffTie>().AnyAsync(one => one.AccountId == account && one.IsSelf && one.Number != null && one.TakenBackOn == null, cancellation);

    public async Task<bool> AreOne(Guid account, Guid other, CancellationToken cancellation = default) =>
        account == other || await OnesWith(account).AnyAsync(one => one == other, cancellation);

    /// <summary>The other accounts of the same human, and her own when she has said who she is.</summary>
    internal IQueryable<Guid> OnesWith(Guid account)
    {
        var said = Said();
        return said.Where(one => said.Any(self => self.AccountId == account && self.Number == one.Number)).Select(one => one.AccountId);
    }

    /// <summary>The numbers of each of them.</summary>
    internal async Task<ILookup<Guid, string>> NumbersOf(List<Guid> accounts, CancellationToken cancellation) =>
        (await Said().Where(one => accounts.Contains(one.AccountId)).Select(one => new { one.AccountId, Number = one.Number! }).ToListAsync(cancellation))
            .ToLookup(one => one.AccountId, one => one.Number);

    /// <summary>What was taken back was a mistake, and counts no longer; unless an account of the same number took it back: she could do so to come past this.</summary>
    IQueryable<StaffTie> Said()
    {
        var selves = data.All<StaffTie>().Where(one => one.IsSelf && one.Number != null);
        return selves.Where(one => one.TakenBackOn == null || selves.Any(by => by.AccountId == one.TakenBackById && by.Number == one.Number));
    }
}
