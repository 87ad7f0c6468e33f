using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Organisation.Teams;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Services;

/// <summary>A service is there for the last time on a day. Its owners and teams end with it; roles of people must be ended before.</summary>
public sealed class EndService(IOrganisationData data) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    /// <param name="mine">The municipalities of the administrator; null for whoever runs the installation.</param>
    public async Task<Result> Handle(Guid id, DateOnly lastDay, IReadOnlyCollection<Guid>? mine, CancellationToken cancellation = default)
    {
        if (await Administered.Changeable(data, mine).SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } service)
        {
            return new Result.NotFound();
        }

        var owners = await data.ServiceOwners.Where(one => one.ServiceId == id && (one.ValidTo == null || one.ValidTo > lastDay)).ToListAsync(cancellation);
        var former = await data.FormerServices.AnyAsync(one => one.ServiceId == id && one.ValidTo >= lastDay, cancellation);
        var roles = await data.RoleHoldings.CountAsync(one => one.ServiceId == id && (one.ValidTo == null || one.ValidTo > lastDay)
            && data.Accounts.Any(account => account.Id == one.AccountId && (account.ClosedOn == null || account.ClosedOn > lastDay)), cancellation);
        if (service.ValidTo is not null || lastDay < service.ValidFrom)
        {
            return new Result.Refused(service.ValidTo is null ? OrganisationProblems.BeforeItBegan : OrganisationProblems.ServiceEnded);
        }

        if (former || owners.Exists(one => one.ValidFrom > lastDay) || roles > 0)
        {
            return new Result.Refused(roles > 0 ? OrganisationProblems.RolesStillRun(roles) : OrganisationProblems.LaterChange);
        }

        service.ValidTo = lastDay;
        owners.ForEach(one => one.ValidTo = lastDay);
        await EndTeams(id, lastDay, cancellation);
        await data.SaveChangesAsync(cancellation);
        return new Result.Done();
    }

    /// <summary>A team that had not begun is one that never was; it keeps its first day as its last, so that its row can be read.</summary>
    async Task EndTeams(Guid service, DateOnly lastDay, CancellationToken cancellation)
    {
        var teams = await data.Teams.Where(one => one.ServiceId == service && (one.ValidTo == null || one.ValidTo > lastDay)).ToListAsync(cancellation);
        teams.ForEach(one => one.ValidTo = one.ValidFrom > lastDay ? one.ValidFrom : lastDay);
        await MemberRows.End(data, teams.ConvertAll(one => one.Id), null, lastDay, cancellation);
    }
}
