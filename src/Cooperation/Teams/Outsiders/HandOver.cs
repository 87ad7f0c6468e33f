using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Handovers;
using Langbenk.Sharing.Outsiders;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams.Outsiders;

/// <summary>
/// Somebody writes down that what waited was handed over: how, and which day. Only then it is told. The law is asked again first, so that nothing
/// goes out on a consent that was taken back. Or it is not to be handed over after all; what had been handed over by then is written down still, also when
/// the team has ended since, however it ended.
/// </summary>
public sealed class HandOver(ICooperationData data, TeamsInReach reach, ReadHandovers read, TellOutsider tell) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(string Field, Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    /// <param name="Deviation">What happened, where it was given though it should not have been; else empty.</param>
    public sealed record Input(HandoverWay? How, DateOnly? On, string Deviation = "");

    public async Task<Result> Handle(Actor actor, Guid teamId, Guid id, Input input, DateOnly today, DateTime now, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (await Find(actor, teamId, id, today, cancellation) is not { } found)
        {
            return new Result.NotFound();
        }

        var (team, waiting) = found;
        if (waiting.State == HandoverState.Done)
        {
            return Ended(waiting, actor, HandoverState.Done);
        }

        if (input.How is not { } how || input.On is not { } day || day > today)
        {
            return input.How is null ? new Result.Refused(nameof(input.How), OutsiderProblems.NoHow) : new Result.Refused(nameof(input.On), OutsiderProblems.BadDay);
        }

        var deviation = input.Deviation.Trim() is { Length: > 0 } what ? what : null;
        if (deviation?.Length > Disclosure.MaxReasonLength)
        {
            return new Result.Refused(nameof(input.Deviation), OutsiderProblems.DeviationTooLong);
        }

        if (deviation is not null && PersonNumber.IsIn(deviation))
        {
            return new Result.Refused(nameof(input.Deviation), TeamProblems.NumberInText);
        }

        var inTheWay = day < waiting.FirstDecidedOn ? OutsiderProblems.BadDay : !waiting.MayHaveBeenHandedOver(day) ? OutsiderProblems.NotWaiting : await StandsInTheWay(actor, team, waiting, day, cancellation);
        if (deviation is null && inTheWay is not null)
        {
            return new Result.Refused(inTheWay == OutsiderProblems.BadDay ? nameof(input.On) : "", inTheWay);
        }

        if (await tell.Add(actor, waiting, new(team.ConsentId, team.WrongChildOn is not null), new(how, day, deviation, inTheWay is not null), today, now, cancellation) is { } fault)
        {
            return new Result.Refused(fault == OutsiderProblems.WasAllowed ? nameof(input.Deviation) : "", fault);
        }

        await AskToDestroy(team, waiting, today, cancellation);
        return await Saved(actor, id, HandoverState.Done, cancellation) ?? await Handle(actor, teamId, id, input, today, now, cancellation);
    }

    /// <summary>Before that day the cooperation had ended, her service had gone out, or the receiver was not with them any longer; nor is what was decided before she was taken in again told to her now.</summary>
    async Task<Problem?> StandsInTheWay(Actor actor, TeamAroundChild team, Handover waiting, DateOnly day, CancellationToken cancellation) =>
        team.ClosedOn < day ? team.WrongChildOn is null ? TeamProblems.NotOpen : OutsiderProblems.WasClosed
        : await data.All<TeamClosing>().AnyAsync(one => one.TeamId == team.Id && one.ClosedOn < day && one.ReopenedOn > day, cancellation) ? OutsiderProblems.WasClosed
        : !await data.All<Participation>().AnyAsync(one => one.TeamId == team.Id && one.ServiceId == waiting.FromServiceId && one.AnsweredOn <= day && (one.State == ParticipationState.Accepted || one.LeftOn >= day), cancellation) ? OutsiderProblems.WeHadLeft
        : await reach.Outsiders(actor).AnyAsync(one => one.TeamId == team.Id && one.OutsiderId == waiting.OutsiderId && one.Since <= day && one.Since <= waiting.DecidedOn && (one.EndedOn == null || one.EndedOn >= day), cancellation) ? null
        : OutsiderProblems.NotWith;

    /// <summary>The note was removed, or the team found to be on the wrong child, before it was written down that she had got it.</summary>
    async Task AskToDestroy(TeamAroundChild team, Handover given, DateOnly today, CancellationToken cancellation)
    {
        if (team.WrongChildOn is not null)
        {
            var parts = await data.All<Participation>().Where(one => one.TeamId == team.Id && one.ServiceId == given.FromServiceId && one.State != ParticipationState.Declined).ToListAsync(cancellation);
            parts.ForEach(one => (one.OutAskedOn, one.OutOn) = (one.OutAskedOn ?? today, null));
        }

        if (await data.All<TeamEntry>().AnyAsync(one => one.Id == given.ResourceId && one.ErasedOn != null, cancellation)
            && await data.All<EntryKeeping>().SingleOrDefaultAsync(one => one.EntryId == given.ResourceId && one.ServiceId == given.FromServiceId, cancellation) is { } kept)
        {
            (kept.RemoveAskedOn, kept.RemovedOn) = (today, null);
        }
    }

    public async Task<Result> Drop(Actor actor, Guid teamId, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        if (await Find(actor, teamId, id, today, cancellation) is not { } found)
        {
            return new Result.NotFound();
        }

        var waiting = found.Waiting;
        if (waiting.State != HandoverState.Waiting)
        {
            return Ended(waiting, actor, HandoverState.Dropped);
        }

        (waiting.State, waiting.EndedOn, waiting.EndedById, waiting.EndedByName) = (HandoverState.Dropped, today, actor.AccountId, actor.Name);
        return await Saved(actor, id, HandoverState.Dropped, cancellation) ?? await Drop(actor, teamId, id, today, cancellation);
    }

    async Task<(TeamAroundChild Team, Handover Waiting)?> Find(Actor actor, Guid teamId, Guid id, DateOnly today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return TeamActions.Write.MayBegin(actor) && await reach.ToWriteDown(actor, today).AsNoTracking().SingleOrDefaultAsync(one => one.Id == teamId, cancellation) is { } team
            && await read.In(actor, [teamId]).SingleOrDefaultAsync(one => one.Id == id, cancellation) is { } waiting ? (team, waiting) : null;
    }

    /// <summary>The same button, pressed twice, leads to the same place; what somebody else wrote first is said.</summary>
    static Result Ended(Handover waiting, Actor actor, HandoverState wanted) =>
        waiting.State == wanted && waiting.EndedById == actor.AccountId ? new Result.Done() : new Result.Refused("", OutsiderProblems.NotWaiting);

    /// <returns>Null where it waits still, and what it rests on was changed in the same moment.</returns>
    async Task<Result?> Saved(Actor actor, Guid id, HandoverState wanted, CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done();
        }
        catch (DbUpdateException overtaken)
        {
            // A colleague, or the same form, in the same moment.
            data.Forget();
            return await read.Own(actor).AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } now ? new Result.NotFound()
                : now.State == HandoverState.Waiting && overtaken is DbUpdateConcurrencyException ? null : Ended(now, actor, wanted);
        }
    }
}
