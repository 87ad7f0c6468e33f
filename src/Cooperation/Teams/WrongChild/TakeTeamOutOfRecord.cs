using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Invitations;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams.WrongChild;

/// <summary>
/// A service that took part in a team on the wrong child, or was asked to, says that what it was told there is out of its own record, or never was in
/// it. Its own words go first, by two persons. Then it has nothing left in the team, and the team is not there for it.
/// </summary>
public sealed class TakeTeamOutOfRecord(ICooperationData data, TeamsInReach reach, WrongTeamsInReach wrong, AnswerInvitation invitations) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Guid team, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var service = WrongTeamsInReach.Service(actor);
        if (service == Guid.Empty || !await reach.Teams(actor, today).AnyAsync(one => one.Id == team && one.WrongChildOn != null, cancellation))
        {
            return new Result.NotFound();
        }

        if (await wrong.Own(actor).AnyAsync(one => one.TeamId == team, cancellation))
        {
            return new Result.Refused(WrongChildProblems.OwnWordsFirst);
        }

        var entries = data.All<TeamEntry>().Where(one => one.TeamId == team).Select(one => one.Id);
        var kept = await data.All<EntryKeeping>().Where(one => one.ServiceId == service && one.RemoveAskedOn != null && one.RemovedOn == null && entries.Contains(one.EntryId)).ToListAsync(cancellation);
        kept.ForEach(one => one.RemovedOn = today);
        var parts = await data.All<Participation>().Where(one => one.TeamId == team && one.ServiceId == service && one.OutAskedOn != null && one.OutOn == null).ToListAsync(cancellation);
        parts.ForEach(one => one.OutOn = today);
        await Saved(cancellation);
        return new Result.Done();
    }

    /// <summary>Of an invitation that was taken back, or that the service said no to.</summary>
    public async Task Invitation(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        if (await invitations.OnWrongChild(actor, today).SingleOrDefaultAsync(one => one.Id == id, cancellation) is { } part)
        {
            part.OutOn = today;
            await Saved(cancellation);
        }
    }

    async Task Saved(CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            // A colleague in the same moment: said is said.
            data.Forget();
        }
    }
}
