using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Teams;

/// <summary>Someone who works at the service is put into one of its teams from a day, or taken out.</summary>
public sealed class ChangeMembers(IOrganisationData data) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Put(Actor actor, Guid teamId, Guid account, DateOnly from, CancellationToken cancellation = default)
    {
        if (await TeamPlaces.Teams(data, actor).AsNoTracking().SingleOrDefaultAsync(one => one.Id == teamId, cancellation) is not { } team)
        {
            return new Result.NotFound();
        }

        if (from < team.ValidFrom || team.ValidTo < from)
        {
            return new Result.Refused(OrganisationProblems.OutsideTeamDays);
        }

        var last = await LastDay(team.ServiceId, account, from, cancellation);
        if (last is null)
        {
            return new Result.Refused(OrganisationProblems.NoRoleThere);
        }

        if (await data.TeamMembers.AnyAsync(one => one.TeamId == teamId && one.AccountId == account && (one.ValidTo == null || one.ValidTo >= from), cancellation))
        {
            return new Result.Refused(OrganisationProblems.AlreadyInTeam);
        }

        data.TeamMembers.Add(new TeamMember
        {
            Id = Guid.CreateVersion7(),
            TeamId = teamId,
            AccountId = account,
            ValidFrom = from,
            ValidTo = (team.ValidTo ?? DateOnly.MaxValue) < last ? team.ValidTo : last == DateOnly.MaxValue ? null : last,
        });
        await data.SaveChangesAsync(cancellation);
        return new Result.Done();
    }

    public async Task<Result> TakeOut(Actor actor, Guid teamId, Guid memberId, DateOnly lastDay, CancellationToken cancellation = default)
    {
        var teams = TeamPlaces.Teams(data, actor).Select(one => one.Id);
        var member = await data.TeamMembers.SingleOrDefaultAsync(one => one.Id == memberId && one.TeamId == teamId && teams.Contains(one.TeamId)
            && (one.ValidTo == null || one.ValidTo > lastDay), cancellation);
        if (member is null)
        {
            return new Result.NotFound();
        }

        MemberRows.End(data, member, lastDay);
        await data.SaveChangesAsync(cancellation);
        return new Result.Done();
    }

    /// <summary>The last day of the role she has there that day; the end of time while it lasts; null when she has none, or cannot sign in.</summary>
    async Task<DateOnly?> LastDay(Guid service, Guid account, DateOnly from, CancellationToken cancellation)
    {
        var held = await data.RoleHoldings.Where(one => one.ServiceId == service && one.AccountId == account && one.ValidFrom <= from
            && (one.ValidTo == null || one.ValidTo >= from)
            && data.Accounts.Any(person => person.Id == account && (person.ClosedOn == null || person.ClosedOn > from)))
            .Select(one => one.ValidTo).ToListAsync(cancellation);
        return held.Count == 0 ? null : held.Max(one => one ?? DateOnly.MaxValue);
    }
}
