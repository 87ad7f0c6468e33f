using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Staff;

/// <summary>
/// What an administrator does with the people of her municipalities: asks them in, gives and ends roles, closes accounts. Never
/// with herself, so that nobody opens content to herself.
/// </summary>
public sealed class AdministerStaff(IOrganisationData data, AddAccount add, GiveRole give, EndRole end) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Invited(Account Account) : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Invite(
        Actor actor, string userName, string name, Role role, Guid scope, DateOnly from, DateOnly? lastDay = null, CancellationToken cancellation = default)
    {
        if (!await MayPlace(actor, role, scope, cancellation))
        {
            return new Result.Refused(OrganisationProblems.UnknownScope);
        }

        return await add.Handle(new(userName, name, role, scope, from, LastDay: lastDay), cancellation) switch
        {
            AddAccount.Result.Added added => new Result.Invited(added.Account),
            AddAccount.Result.Refused refused => new Result.Refused(refused.Problem),
            _ => throw new InvalidOperationException(),
        };
    }

    public async Task<Result> Give(
        Actor actor, Guid account, Role role, Guid scope, DateOnly from, DateOnly? lastDay = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!await Administered.Accounts(data, Municipalities(actor)).AnyAsync(one => one.Id == account && one.ClosedOn == null, cancellation))
        {
            return new Result.NotFound();
        }

        if (account == actor.AccountId || !await MayPlace(actor, role, scope, cancellation))
        {
            return new Result.Refused(account == actor.AccountId ? OrganisationProblems.OwnRole : OrganisationProblems.UnknownScope);
        }

        return await give.Handle(account, role, scope, from, lastDay, cancellation) is GiveRole.Result.Refused refused
            ? new Result.Refused(refused.Problem)
            : new Result.Done();
    }

    public async Task<Result> End(Actor actor, Guid account, Guid holding, DateOnly lastDay, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!await Administered.Holdings(data, Municipalities(actor)).AnyAsync(one => one.Id == holding && one.AccountId == account, cancellation))
        {
            return new Result.NotFound();
        }

        if (account == actor.AccountId)
        {
            return new Result.Refused(OrganisationProblems.OwnRole);
        }

        return await end.Handle(holding, lastDay, cancellation) ? new Result.Done() : new Result.NotFound();
    }

    /// <summary>From this day on nobody signs in with it, and open sessions end. What was done with it can still be read.</summary>
    public async Task<Result> Close(Actor actor, Guid account, DateOnly day, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var municipalities = Municipalities(actor);
        var here = Administered.Holdings(data, municipalities).Select(one => one.Id);
        var found = await Administered.Accounts(data, municipalities)
            .Where(one => one.Id == account && one.ClosedOn == null)
            .Select(one => new
            {
                Account = one,
                Elsewhere = data.RoleHoldings.Any(held => held.AccountId == one.Id && (held.ValidTo == null || held.ValidTo >= day) && !here.Contains(held.Id)),
            }).SingleOrDefaultAsync(cancellation);
        if (found is null)
        {
            return new Result.NotFound();
        }

        if (found.Elsewhere || account == actor.AccountId)
        {
            return new Result.Refused(found.Elsewhere ? OrganisationProblems.RolesElsewhere : OrganisationProblems.OwnRole);
        }

        (found.Account.ClosedOn, found.Account.SecurityStamp) = (day, Guid.NewGuid().ToString("n"));
        await data.SaveChangesAsync(cancellation);
        return new Result.Done();
    }

    static List<Guid> Municipalities(Actor actor) => [.. actor.ScopesOf(Role.Administrator)];

    async Task<bool> MayPlace(Actor actor, Role role, Guid scope, CancellationToken cancellation) => role.IsOfService()
        ? await Administered.Services(data, Municipalities(actor)).AnyAsync(one => one.Id == scope, cancellation)
        : actor.Has(Role.Administrator, scope);
}
