using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Weighing;
using Microsoft.EntityFrameworkCore;
using Actor = Langbenk.Organisation.Staff.Actor;

namespace Langbenk.Cooperation.Teams.Tasks;

/// <summary>
/// The service that is asked says yes, and later that it is done; or no, with a reason that stays its own unless it is told. The one who asked
/// may take it back before there is an answer. That there is an answer is told like anything else: on the team's consent, or not at all.
/// </summary>
public sealed class AnswerTask(ICooperationData data, TeamsInReach reach, WriteEntry write, Disclose disclose) : IOperation
{
    public sealed record No(string Why, IReadOnlyList<InformationKind> Kinds, IReadOnlyList<Guid> About)
    {
        /// <summary>Those she must or may tell, and has said that she does not tell now.</summary>
        public IReadOnlyList<LeftUntold.Choice> Left { get; init; } = [];

        public WriteEntry.Text Entry => new(EntryKind.Refusal, Kinds, About, Why, null);
    }

    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(IReadOnlyList<(string Field, Problem Problem)> Faults) : Result;

        public sealed record NotFound : Result;
    }

    public Task<Result> Accept(Actor actor, Guid id, DateOnly today, DateTime now, CancellationToken cancellation = default) =>
        Go(actor, id, today, now, TeamTaskState.Proposed, TeamTaskState.Accepted, one => (one.AnsweredOn, one.AnsweredByName) = (today, actor.Name), cancellation);

    public Task<Result> Finish(Actor actor, Guid id, DateOnly today, DateTime now, CancellationToken cancellation = default) =>
        Go(actor, id, today, now, TeamTaskState.Accepted, TeamTaskState.Done, one => (one.DoneOn, one.DoneByName) = (today, actor.Name), cancellation);

    /// <summary>The asker's own; an answer that she has not been told of makes no difference to her.</summary>
    public async Task<Result> TakeBack(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        if (await Find(actor, id, today, toDo: false, cancellation) is not { } task)
        {
            return new Result.NotFound();
        }

        if (task.ToldState != TeamTaskState.Proposed)
        {
            return task.ToldState == TeamTaskState.Dropped ? new Result.Done() : new Result.Refused([("", MeetingProblems.Overtaken)]);
        }

        task.Drop();
        return await Saved(cancellation);
    }

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

        var isTold = task.State == TeamTaskState.Proposed && await MayBeTold(actor, task, today, now, cancellation);
        var written = await write.Handle(
            actor, new(task.TeamId, no.Entry, receivers, mark) { Left = no.Left, Along = new(new { task.Id, no }, entry => Declined(actor, task, entry.Id, isTold, today)) }, today, now, cancellation);
        if (written is not WriteEntry.Result.Written)
        {
            // That it was answered is told with the answer, or not at all.
            data.Forget();
        }

        return written switch
        {
            WriteEntry.Result.Written => new Result.Done(),
            WriteEntry.Result.Refused refused => new Result.Refused(refused.Faults),
            WriteEntry.Result.Overtaken => new Result.Refused([("", MeetingProblems.Overtaken)]),
            _ => new Result.NotFound(),
        };
    }

    static void Declined(Actor actor, TeamTask task, Guid why, bool isTold, DateOnly today)
    {
        (task.State, task.AnsweredOn, task.AnsweredByName, task.RefusalId) = (TeamTaskState.Declined, today, actor.Name, why);
        task.ToldState = isTold ? TeamTaskState.Declined : task.ToldState;
    }

    /// <summary>The law is asked at each answer; the first that may be told is a disclosure of its own.</summary>
    async Task<bool> MayBeTold(Actor actor, TeamTask task, DateOnly today, DateTime now, CancellationToken cancellation)
    {
        if (task.ServiceId == task.ToServiceId)
        {
            return true;
        }

        var team = await data.All<TeamAroundChild>().AsNoTracking().SingleAsync(one => one.Id == task.TeamId, cancellation);
        var telling = new Disclose.Telling(MeetingActions.TaskResource, task.Id, new(Receiver.Service(task.ServiceId), Judged.Nothing, ""));
        // By asking, it has told of itself: whether anybody showed it her among the others makes no difference.
        return await data.All<Participation>().AnyAsync(one => one.TeamId == task.TeamId && one.ServiceId == task.ServiceId && one.State == ParticipationState.Accepted, cancellation)
            && await disclose.Add(actor, team.Matter([team.ChildId], ConsentKinds.Always), [telling], true, today, now, cancellation) is Disclose.Result.Added;
    }

    /// <summary>The same button, pressed twice, leads to the same place.</summary>
    async Task<Result> Go(Actor actor, Guid id, DateOnly today, DateTime now, TeamTaskState from, TeamTaskState to, Action<TeamTask> change, CancellationToken cancellation)
    {
        if (await Find(actor, id, today, toDo: true, cancellation) is not { } task)
        {
            return new Result.NotFound();
        }

        if (task.State != from)
        {
            return task.State == to ? new Result.Done() : new Result.Refused([("", MeetingProblems.Overtaken)]);
        }

        if (await MayBeTold(actor, task, today, now, cancellation))
        {
            task.ToldState = to;
        }

        task.State = to;
        change(task);
        return await Saved(cancellation);
    }

    async Task<Result> Saved(CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done();
        }
        catch (DbUpdateException)
        {
            // Answered, taken back or told in the same moment.
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
