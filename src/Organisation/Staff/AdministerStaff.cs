using Langbenk.Kernel;
using Langbenk.Organisation.Admissions;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Staff;

/// <summary>
/// What an administrator does with the people of her municipalities: asks them in, gives and ends roles, closes accounts. Never
/// with herself, so that nobody opens content to herself. What lets somebody in to persons is only asked for: another confirms it.
/// </summary>
public sealed class AdministerStaff(IOrganisationData data, AddAccount add, GiveRole give, EndRole end, TwoPairsOfEyes eyes, AskAdmission ask) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Invited(Account Account) : Result;

        /// <summary>Nothing is opened: another is to confirm it.</summary>
        public sealed record Asked(Guid Id) : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Invite(
        Actor actor, string userName, string name, Role role, Guid scope, DateOnly from, DateOnly? lastDay, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(userName);
        ArgumentNullException.ThrowIfNull(name);
        if (!await MayPlace(actor, role, scope, cancellation))
        {
            return new Result.Refused(OrganisationProblems.UnknownScope);
        }

        var input = new AddAccount.Input(userName, name, role, scope, from, LastDay: lastDay) { By = actor.AccountId, On = today };
        if (await eyes.AreNeeded(role, cancellation))
        {
            return await add.Fault(input, cancellation) is { } fault
                ? new Result.Refused(fault)
                : await Ask(Admission.ToNewcomer(actor, userName.Trim(), name.Trim(), role, scope, from, lastDay, today), today, cancellation);
        }

        return await add.Handle(input, cancellation) switch
        {
            AddAccount.Result.Added added => new Result.Invited(added.Account),
            AddAccount.Result.Refused refused => new Result.Refused(refused.Problem),
            _ => throw new InvalidOperationException(),
        };
    }

    public async Task<Result> Give(
        Actor actor, Guid account, Role role, Guid scope, DateOnly from, DateOnly? lastDay, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (await Administered.Accounts(data, Municipalities(actor)).AsNoTracking().SingleOrDefaultAsync(one => one.Id == account && one.ClosedOn == null, cancellation) is not { } found)
        {
            return new Result.NotFound();
        }

        if (account == actor.AccountId || !await MayPlace(actor, role, scope, cancellation))
        {
            return new Result.Refused(account == actor.AccountId ? OrganisationProblems.OwnRole : OrganisationProblems.UnknownScope);
        }

        if (await eyes.AreNeeded(role, cancellation))
        {
            return await give.Fault(account, role, scope, from, lastDay, cancellation) is { } fault
                ? new Result.Refused(fault)
                : await Ask(Admission.ToRole(actor, found, role, scope, from, lastDay, today), today, cancellation);
        }

        return await give.Handle(account, role, scope, from, lastDay, cancellation) is GiveRole.Result.Refused refused
            ? new Result.Refused(refused.Problem)
            : new Result.Done();
    }

    /// <summary>Done: the caller makes the address where she chooses a password.</summary>
    public async Task<Result> LetChoosePassword(Actor actor, Guid account, DateOnly today, CancellationToken cancellation = default) =>
        await Resettable(actor, account, today, cancellation) is not { } found ? new Result.NotFound()
        : await eyes.AreNeeded(cancellation) ? await Ask(Admission.Back(AdmissionKind.NewPassword, actor, found, today), today, cancellation)
        : new Result.Invited(found);

    public async Task<Result> ResetSecondStep(Actor actor, Guid account, DateOnly today, CancellationToken cancellation = default)
    {
        if (await Resettable(actor, account, today, cancellation) is not { } found)
        {
            return new Result.NotFound();
        }

        if (await eyes.AreNeeded(cancellation))
        {
            return await Ask(Admission.Back(AdmissionKind.SecondStep, actor, found, today), today, cancellation);
        }

        await WayIn.TakeSecondStep(data, found, cancellation);
        await data.SaveChangesAsync(cancellation);
        return new Result.Done();
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
        if (await Find(actor, account, day, cancellation) is not { } found)
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

    /// <summary>Whoever has a role elsewhere too is not one administrator's to let in.</summary>
    async Task<Account?> Resettable(Actor actor, Guid account, DateOnly today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return account != actor.AccountId && await Find(actor, account, today, cancellation) is { Elsewhere: false, Account: { Demo: false } found } ? found : null;
    }

    /// <summary>An open account of her municipalities, and whether it has a role elsewhere that day or later.</summary>
    async Task<(Account Account, bool Elsewhere)?> Find(Actor actor, Guid account, DateOnly day, CancellationToken cancellation)
    {
        var municipalities = Municipalities(actor);
        var here = Administered.Holdings(data, municipalities).Select(one => one.Id);
        var found = await Administered.Accounts(data, municipalities)
            .Where(one => one.Id == account && one.ClosedOn == null)
            .Select(one => new
            {
                Account = one,
                Elsewhere = data.RoleHoldings.Any(held => held.AccountId == one.Id && (held.ValidTo == null || held.ValidTo >= day) && !here.Contains(held.Id)),
            }).SingleOrDefaultAsync(cancellation);
        return found is null ? null : (found.Account, found.Elsewhere);
    }

    async Task<Result> Ask(Admission admission, DateOnly today, CancellationToken cancellation) => await ask.Handle(admission, today, cancellation) switch
    {
        AskAdmission.Result.Asked asked => new Result.Asked(asked.Id),
        AskAdmission.Result.Refused refused => new Result.Refused(refused.Problem),
        _ => throw new InvalidOperationException(),
    };

    static List<Guid> Municipalities(Actor actor) => [.. actor.ScopesOf(Role.Administrator)];

    async Task<bool> MayPlace(Actor actor, Role role, Guid scope, CancellationToken cancellation) => role.IsOfService()
        ? await Administered.Services(data, Municipalities(actor)).AnyAsync(one => one.Id == scope, cancellation)
        : actor.Has(Role.Administrator, scope);
}
