using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Admissions;

/// <summary>
/// One more role for somebody who has an account, by whoever runs the server. An account that one administrator made alone gets a new way in
/// with its first role that two are needed for, as when two let her in: else the one who made it could hold it.
/// </summary>
public sealed class GiveRoleOnServer(IOrganisationData data, GiveRole give, TwoPairsOfEyes eyes) : IOperation
{
    public abstract record Result
    {
        Result() { }

        /// <param name="Newcomer">Whoever is to choose a password anew; null where her way in stays.</param>
        public sealed record Given(Account? Newcomer) : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(string userName, Role role, Guid scope, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(userName);
        var normalized = userName.Trim().ToUpperInvariant();
        if (await data.Accounts.SingleOrDefaultAsync(one => one.NormalizedUserName == normalized && one.ClosedOn == null, cancellation) is not { } account)
        {
            return new Result.NotFound();
        }

        var isNew = await eyes.AreNeeded(role, cancellation) && !await StoodFor.Accounts(data, today).AnyAsync(one => one.Id == account.Id, cancellation);
        if (isNew)
        {
            await WayIn.Take(data, account, cancellation);
        }

        return await give.Handle(account.Id, role, scope, today, cancellation: cancellation) is GiveRole.Result.Refused refused ? new Result.Refused(refused.Problem) : new Result.Given(isNew ? account : null);
    }
}
