using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Discussions;

/// <summary>The asked service answers; the asker asks more, or closes.</summary>
public sealed class GoOnWithDiscussion(ICooperationData data, DiscussionPlaces places, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(IReadOnlyList<(string Field, Problem Problem)> Faults) : Result;

        /// <summary>Somebody else has written or closed meanwhile.</summary>
        public sealed record Conflict(Discussion Stored) : Result;

        public sealed record NotFound : Result;
    }

    /// <param name="Version">What she saw when she began to write.</param>
    public sealed record Input(int Version, string Text, AdvisedStep? Step, IReadOnlyCollection<string> Confirmed);

    public Task<Result> Answer(Actor actor, Guid id, Input input, DateOnly today, CancellationToken cancellation = default) => Write(actor, id, input, isAnswer: true, today, cancellation);

    public Task<Result> AskMore(Actor actor, Guid id, Input input, DateOnly today, CancellationToken cancellation = default) => Write(actor, id, input, isAnswer: false, today, cancellation);

    public async Task<Result> Close(Actor actor, Guid id, int version, DateOnly today, CancellationToken cancellation = default)
    {
        if (await Find(actor, DiscussionActions.GoOn, id, today, cancellation) is not { } discussion)
        {
            return new Result.NotFound();
        }

        if (discussion.ClosedOn is not null)
        {
            return new Result.Refused([("", DiscussionProblems.IsClosed)]);
        }

        if (discussion.Version != version)
        {
            return new Result.Conflict(await Stored(id, cancellation));
        }

        (discussion.ClosedOn, discussion.Waits) = (today, false);
        return await Save(discussion, cancellation);
    }

    async Task<Result> Write(Actor actor, Guid id, Input input, bool isAnswer, DateOnly today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (await Find(actor, isAnswer ? DiscussionActions.Answer : DiscussionActions.GoOn, id, today, cancellation) is not { } discussion)
        {
            return new Result.NotFound();
        }

        if (discussion.ClosedOn is not null)
        {
            return new Result.Refused([("", DiscussionProblems.IsClosed)]);
        }

        var guests = await gate.Rows(DiscussionActions.Resource, [id], RelationKind.Guest, today).Select(one => one.HolderId).ToListAsync(cancellation);
        var known = await places.Known([discussion.AskingServiceId, discussion.AskedServiceId], guests, today, cancellation);
        var text = new WrittenText(nameof(Input.Text), input.Text.Trim(), true);
        var faults = WrittenText.Faults(known, input.Confirmed, text).ToList();
        if (isAnswer && input.Step is null)
        {
            faults.Add((nameof(Input.Step), DiscussionProblems.NoStep));
        }

        if (faults.Count > 0)
        {
            return new Result.Refused(faults);
        }

        if (discussion.Version != input.Version)
        {
            return new Result.Conflict(await Stored(id, cancellation));
        }

        data.All<DiscussionWord>().Add(discussion.Say(actor, text.Text, "", isAnswer ? input.Step : null, WrittenText.Confirmed(known, text), today));
        return await Save(discussion, cancellation);
    }

    Task<Discussion?> Find(Actor actor, AccessAction action, Guid id, DateOnly today, CancellationToken cancellation)
    {
        var open = gate.Open(actor, action, today);
        return data.All<Discussion>().SingleOrDefaultAsync(one => one.Id == id && one.ErasedOn == null && open.Contains(one.Id), cancellation);
    }

    async Task<Result> Save(Discussion discussion, CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done();
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Conflict(await Stored(discussion.Id, cancellation));
        }
    }

    Task<Discussion> Stored(Guid id, CancellationToken cancellation) => data.All<Discussion>().AsNoTracking().SingleAsync(one => one.Id == id, cancellation);
}
