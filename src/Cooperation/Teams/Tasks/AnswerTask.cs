using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Sharing.Disclosures;
using Microsoft.EntityFrameworkCore;
using Actor = Langbenk.Organisation.Staff.Actor;

namespace Langbenk.Cooperation.Teams.Tasks;

/// <summary>
/// The service that is asked says yes, and later that it is done; or no, with a reason that stays its own unless it is told. The one who asked
/// may take it back before there is an answer.
/// </summary>
public sealed class AnswerTask(ICooperationData data, TeamsInReach reach, WriteEntry write) : IOperation
{
    public sealed record No(string Why, IReadOnlyList<InformationKind> Kinds, IReadOnlyList<Guid> About)
    {
        public WriteEntry.Text Entry => new(EntryKind.Refusal, Kinds, About, Why, null);
    }

    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(IReadOnlyList<(string Field, Problem Problem)> Faults) : Result;

        public sealed record NotFound : Result;
    }

    public Task<Result> Accept(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default) =>
        Go(actor, id, today, true, TeamTaskState.Proposed, TeamTaskState.Accepted, one => (one.AnsweredOn, one.AnsweredByName) = (today, actor.Name), cancellation);

    public Task<Result> Finish(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default) =>
        Go(actor, id, today, true, TeamTaskState.Accepted, TeamTaskState.Done, one => (one.DoneOn, one.DoneByName) = (today, actor.Name), cancellation);

    public Task<Result> TakeBack(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default) =>
        Go(actor, id, today, false, TeamTaskState.Proposed, TeamTaskState.Dropped, _ => { }, cancellation);

    public async Task<Result> Decline(Actor actor, Guid id, No no, IReadOnlyList<Disclose.To> receivers, Guid mark, DateOnly today, DateTime now, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(no);
        if (await Find(actor, id, today, toDo: true, cancellation) is not { } task)
        {
            return new Result.NotFound();
        }

        // By this very form, it may be the same button pressed twice: whoever wrote it down compares the words.
        if (task.State != TeamTaskState.Proposed && !await data.All<TeamEntry>().AnyAsync(one => one.Id == task.RefusalId && one.Mark == mark, cancellation))
        {
            return new Result.Refused([("", MeetingProblems.Overtaken)]);
        }

        return await write.Handle(actor, new(task.TeamId, no.Entry, receivers, mark) { Along = new(new { task.Id, no }, entry => Declined(actor, task, entry.Id, today)) }, today, now, cancellation) switch
        {
            WriteEntry.Result.Written => new Result.Done(),
            WriteEntry.Result.Refused refused => new Result.Refused(refused.Faults),
            WriteEntry.Result.Overtaken => new Result.Refused([("", MeetingProblems.Overtaken)]),
            _ => new Result.NotFound(),
        };
    }

    static void Declined(Actor actor, TeamTask task, Guid why, DateOnly today) =>
        (task.State, task.AnsweredOn, task.AnsweredByName, task.RefusalId) = (TeamTaskState.Declined, today, actor.Name, why);

    /// <summary>The same button, pressed twice, leads to the same place.</summary>
    async Task<Result> Go(Actor actor, Guid id, DateOnly today, bool toDo, TeamTaskState from, TeamTaskState to, Action<TeamTask> change, CancellationToken cancellation)
    {
        if (await Find(actor, id, today, toDo, cancellation) is not { } task)
        {
            return new Result.NotFound();
        }

        if (task.State != from)
        {
            return task.State == to ? new Result.Done() : new Result.Refused([("", MeetingProblems.Overtaken)]);
        }

        task.State = to;
        change(task);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done();
        }
        catch (DbUpdateConcurrencyException)
        {
            data.Forget();
            return new Result.Refused([("", MeetingProblems.Overtaken)]);
        }
    }

    async Task<TeamTask?> Find(Actor actor, Guid id, DateOnly today, bool toDo, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var service = actor.Acting is { AtService: true } held ? held.ScopeId : Guid.Empty;
        var teams = reach.Teams(actor, today, toWrite: true).Select(one => one.Id);
        return await data.All<TeamTask>().SingleOrDefaultAsync(one => one.Id == id && (toDo ? one.ToServiceId : one.ServiceId) == service && teams.Contains(one.TeamId), cancellation);
    }
}
