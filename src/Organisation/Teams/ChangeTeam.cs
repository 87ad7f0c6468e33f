using Langbenk.Kernel;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Teams;

/// <summary>A team is made, gets another name, or ends.</summary>
public sealed class ChangeTeam(IOrganisationData data) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done(Team Team) : Result;

        public sealed record Refused(Problem Problem) : Result;

        /// <summary>Somebody else has given it another name meanwhile.</summary>
        public sealed record Conflict(Team Stored) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Make(Actor actor, Guid service, string name, DateOnly from, CancellationToken cancellation = default)
    {
        if (await TeamPlaces.Services(data, actor).AsNoTracking().SingleOrDefaultAsync(one => one.Id == service, cancellation) is not { } place)
        {
            return new Result.NotFound();
        }

        if (from < place.ValidFrom || place.HasEnded(from))
        {
            return new Result.Refused(OrganisationProblems.OutsideServiceDays);
        }

        if (await NameFault(service, null, name, from, cancellation) is { } fault)
        {
            return new Result.Refused(fault);
        }

        var team = new Team { Id = Guid.CreateVersion7(), ServiceId = service, Name = name.Trim(), ValidFrom = from, ValidTo = place.ValidTo };
        data.Teams.Add(team);
        await data.SaveChangesAsync(cancellation);
        return new Result.Done(team);
    }

    public async Task<Result> Rename(Actor actor, Guid id, int version, string name, DateOnly today, CancellationToken cancellation = default)
    {
        if (await TeamPlaces.Teams(data, actor).SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } team)
        {
            return new Result.NotFound();
        }

        if (team.Version != version)
        {
            return team.Name == name?.Trim() ? new Result.Done(team) : new Result.Conflict(team);
        }

        if (await NameFault(team.ServiceId, id, name, today, cancellation) is { } fault)
        {
            return new Result.Refused(fault);
        }

        team.Name = name.Trim();
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done(team);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Conflict(await data.Teams.AsNoTracking().SingleAsync(one => one.Id == id, cancellation));
        }
    }

    /// <summary>Who is in it leaves that day; who was to come does not.</summary>
    public async Task<Result> End(Actor actor, Guid id, DateOnly lastDay, CancellationToken cancellation = default)
    {
        if (await TeamPlaces.Teams(data, actor).SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } team)
        {
            return new Result.NotFound();
        }

        if (lastDay < team.ValidFrom || team.ValidTo < lastDay)
        {
            return new Result.Refused(OrganisationProblems.OutsideTeamDays);
        }

        team.ValidTo = lastDay;
        await MemberRows.End(data, [id], null, lastDay, cancellation);
        await data.SaveChangesAsync(cancellation);
        return new Result.Done(team);
    }

    async Task<Problem?> NameFault(Guid service, Guid? own, string? name, DateOnly day, CancellationToken cancellation)
    {
        if (name?.Trim() is not { Length: > 0 and <= Service.MaxNameLength } typed)
        {
            return OrganisationProblems.BadName;
        }

        return await data.Teams.AnyAsync(one => one.ServiceId == service && one.Id != own && one.Name == typed
            && (one.ValidTo == null || one.ValidTo >= day), cancellation) ? OrganisationProblems.TeamNameTaken : null;
    }
}
