using Langbenk.Kernel;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Weighing;
using Microsoft.EntityFrameworkCore;
using Actor = Langbenk.Organisation.Staff.Actor;
using Langbenk.Sharing;

namespace Langbenk.Cooperation.Teams.Entries;

/// <summary>The writer's service tells more people of something it has written before: each is asked of the law anew. Nothing told is taken back.</summary>
public sealed class TellMore(ICooperationData data, TeamsInReach reach, ReadCircle circles, Disclose disclose, ReadDisclosures disclosures) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(IReadOnlyList<(string Field, Problem Problem)> Faults) : Result;

        public sealed record NotFound : Result;
    }

    /// <summary>What is asked of the law today: a meeting with a child whose address has become protected meanwhile tells where it is.</summary>
    public static Matter Matter(TeamAroundChild team, TeamEntry entry, IReadOnlyList<Guid> about, Circle circle)
    {
        ArgumentNullException.ThrowIfNull(team);
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(circle);
        return team.Matter(about, [.. KindCodes.Read(entry.Kinds).Union(entry.Kind == EntryKind.Invitation ? circle.Whereabouts : [])]);
    }

    public async Task<Result> Handle(Actor actor, Guid entryId, IReadOnlyList<Disclose.To> receivers, DateOnly today, DateTime now, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(receivers);
        var service = actor.Acting is { AtService: true } held ? held.ScopeId : Guid.Empty;
        var entry = await reach.Entries(actor).AsNoTracking().SingleOrDefaultAsync(one => one.Id == entryId && one.ServiceId == service && one.ErasedOn == null, cancellation);
        if (entry is null || await reach.Teams(actor, today, toWrite: true).AsNoTracking().SingleOrDefaultAsync(one => one.Id == entry.TeamId, cancellation) is not { } team
            || await circles.Handle(actor, team.ChildId, today, cancellation) is not { } circle)
        {
            return new Result.NotFound();
        }

        if (receivers.Count == 0 || team.ClosedOn is not null)
        {
            return new Result.Refused([("", receivers.Count == 0 ? TeamProblems.NobodyToTell : TeamProblems.NotOpen)]);
        }

        var inTeam = await reach.Receivers(actor, team.Id, cancellation);
        var strangers = receivers.Where(one => !inTeam.Contains(one.Receiver) && circle.Seen(one.Receiver.PersonId ?? Guid.Empty) is null).ToList();
        if (strangers.Count > 0)
        {
            return new Result.Refused([.. strangers.Select(one => (one.Receiver.Key, TeamProblems.NotAParticipant))]);
        }

        var about = await data.All<TeamEntryAbout>().Where(one => one.EntryId == entryId).Select(one => one.PersonId).ToListAsync(cancellation);
        var told = await disclose.Add(actor, Matter(team, entry, about, circle), TeamsInReach.EntryResource, entryId, receivers, today, now, cancellation);
        if (told is not Disclose.Result.Added)
        {
            return told is Disclose.Result.Refused refused ? new Result.Refused([.. refused.Faults.Select(one => (one.Receiver.Key, one.Problem))]) : new Result.NotFound();
        }

        try
        {
            await data.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            data.Forget();
            return new Result.Refused([("", SharingProblems.AnswerChanged)]);
        }
        catch (DbUpdateException)
        {
            // The same form, sent twice in one moment: told is told.
            data.Forget();
            var to = receivers.Select(one => one.Receiver).Distinct().ToList();
            if (await disclosures.CountTold(entryId, to, cancellation) < to.Count)
            {
                throw;
            }
        }

        return new Result.Done();
    }
}
