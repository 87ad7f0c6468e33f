using Langbenk.Cooperation.Discussions.Meetings;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Kernel;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Weighing;
using Microsoft.EntityFrameworkCore;
using Actor = Langbenk.Organisation.Staff.Actor;

namespace Langbenk.Cooperation.Teams.Entries;

/// <summary>The writer's service tells more people of something it has written before: each is asked of the law anew. Nothing told is taken back.</summary>
public sealed class TellMore(ICooperationData data, TeamsInReach reach, ReadCircle circles, Disclose disclose, ReadDisclosures disclosures) : IOperation
{
    const int MostTries = 3;

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

    /// <summary>A case that is brought up in a regular meeting, or was, is told by it to those who are in that one: the services it can be told to, besides the family. Null where it is no such case.</summary>
    public async Task<IReadOnlySet<Guid>?> OnlyTo(TeamEntry entry, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Kind is not (EntryKind.Invitation or EntryKind.Held) || await data.All<TeamMeeting>().Where(one => (one.EntryId == entry.Id || data.All<MeetingRecord>().Any(record => record.EntryId == entry.Id && record.MeetingId == one.Id)) && one.U16MeetingId != null)
            .Select(one => one.U16MeetingId).FirstOrDefaultAsync(cancellation) is not { } regular)
        {
            return null;
        }

        return await InRegular(data, regular, cancellation);
    }

    internal static async Task<IReadOnlySet<Guid>> InRegular(ICooperationData data, Guid regular, CancellationToken cancellation)
    {
        return (await data.All<U16Participant>().Where(one => one.MeetingId == regular).Select(one => one.ServiceId)
            .Concat(data.All<U16Meeting>().Where(one => one.Id == regular).Select(one => one.LeadServiceId)).ToListAsync(cancellation)).ToHashSet();
    }

    /// <summary>The family, whatever it is.</summary>
    public static bool IsOffered(Receiver receiver, IReadOnlySet<Guid>? only) =>
        only is null || receiver.PersonId is not null || (receiver.ServiceId is { } service && only.Contains(service));

    public Task<Result> Handle(Actor actor, Guid entryId, IReadOnlyList<Disclose.To> receivers, DateOnly today, DateTime now, CancellationToken cancellation = default) =>
        Handle(actor, entryId, receivers, [], today, now, cancellation);

    /// <param name="left">Those she must or may tell, and has said that she does not tell now.</param>
    public Task<Result> Handle(Actor actor, Guid entryId, IReadOnlyList<Disclose.To> receivers, IReadOnlyList<LeftUntold.Choice> left, DateOnly today, DateTime now, CancellationToken cancellation = default) =>
        Handle(actor, entryId, receivers, left, today, now, 1, cancellation);

    async Task<Result> Handle(Actor actor, Guid entryId, IReadOnlyList<Disclose.To> receivers, IReadOnlyList<LeftUntold.Choice> left, DateOnly today, DateTime now, int tries, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(receivers);
        ArgumentNullException.ThrowIfNull(left);
        var service = actor.Acting is { AtService: true } held ? held.ScopeId : Guid.Empty;
        var entry = await reach.Entries(actor).AsNoTracking().SingleOrDefaultAsync(one => one.Id == entryId && one.ServiceId == service && one.ErasedOn == null, cancellation);
        if (entry is null || await reach.Teams(actor, today, toWrite: true).SingleOrDefaultAsync(one => one.Id == entry.TeamId, cancellation) is not { } team
            || await circles.Handle(actor, team.ChildId, today, cancellation) is not { } circle)
        {
            return new Result.NotFound();
        }

        // That she leaves it untold may be all that she decides.
        if (receivers.Count + left.Count == 0 || team.ClosedOn is not null)
        {
            return new Result.Refused([("", receivers.Count + left.Count == 0 ? TeamProblems.NobodyToTell : TeamProblems.NotOpen)]);
        }

        var standing = await HeldTeam.Read(data, team, cancellation);
        var inTeam = await reach.Receivers(actor, team.Id, cancellation);
        var strangers = receivers.Where(one => !inTeam.Contains(one.Receiver) && circle.Seen(one.Receiver.PersonId ?? Guid.Empty) is null).ToList();
        if (strangers.Count > 0)
        {
            return new Result.Refused([.. strangers.Select(one => (one.Receiver.Key, TeamProblems.NotAParticipant))]);
        }

        var only = await OnlyTo(entry, cancellation);
        if (receivers.Where(one => !IsOffered(one.Receiver, only)).ToList() is { Count: > 0 } outside)
        {
            return new Result.Refused([.. outside.Select(one => (one.Receiver.Key, MeetingProblems.NotInRegular))]);
        }

        var about = await data.All<TeamEntryAbout>().Where(one => one.EntryId == entryId).Select(one => one.PersonId).ToListAsync(cancellation);
        var told = await disclose.Add(actor, Matter(team, entry, about, circle), TeamsInReach.EntryResource, entryId, receivers, today, now, cancellation);
        if (told is not Disclose.Result.Added)
        {
            return told is Disclose.Result.Refused refused ? new Result.Refused([.. refused.Faults.Select(one => (one.Receiver.Key, one.Problem))]) : new Result.NotFound();
        }

        // The same again that day is one; judged otherwise since, it is another.
        var before = await data.All<LeftUntold>().Where(one => one.EntryId == entryId && one.On == today).Select(one => new { one.ToKey, one.IsDuty, one.Judged }).ToListAsync(cancellation);
        data.All<LeftUntold>().AddRange(LeftUntold.Of(left.Where(one => !receivers.Any(told => told.Receiver == one.Receiver)), entry, actor.Name, today)
            .Where(one => !before.Exists(other => (other.ToKey, other.IsDuty, other.Judged) == (one.ToKey, one.IsDuty, one.Judged))));
        standing.Hold([.. receivers.Select(one => one.Receiver)]);
        try
        {
            await data.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException) when (tries < MostTries)
        {
            // Overtaken by who went out, ended the team or answered the consent: as it stands now.
            data.Forget();
            return await Handle(actor, entryId, receivers, left, today, now, tries + 1, cancellation);
        }
        catch (DbUpdateException) when (tries < MostTries)
        {
            // The same form, sent twice in one moment, or a colleague's: told is told, and what is left untold is asked about anew.
            data.Forget();
            var to = receivers.Select(one => one.Receiver).Distinct().ToList();
            if (await disclosures.CountTold(entryId, to, cancellation) < to.Count)
            {
                throw;
            }

            return left.Count == 0 ? new Result.Done() : await Handle(actor, entryId, [], left, today, now, tries + 1, cancellation);
        }

        return new Result.Done();
    }
}
