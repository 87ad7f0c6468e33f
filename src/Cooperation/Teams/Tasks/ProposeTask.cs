using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Sharing.Disclosures;
using Actor = Langbenk.Organisation.Staff.Actor;

namespace Langbenk.Cooperation.Teams.Tasks;

/// <summary>
/// A service asks another in the team to do something by a day, or takes it on itself. The one who is asked is told it as any entry; it binds
/// nobody before she has said yes.
/// </summary>
public sealed class ProposeTask(ICooperationData data, WriteEntry write) : IOperation
{
    const int MostYears = 2;

    public sealed record Proposal(Guid? To, DateOnly? Due, string What, IReadOnlyList<InformationKind> Kinds, IReadOnlyList<Guid> About)
    {
        public WriteEntry.Text Entry => new(EntryKind.Agreement, Kinds, About, What, null);
    }

    /// <param name="Meeting">The meeting it was agreed in.</param>
    public sealed record Input(Guid Team, Guid? Meeting, Proposal Proposal, IReadOnlyList<Disclose.To> Receivers, Guid Mark)
    {
        /// <summary>Those she must or may tell, and has said that she does not tell now.</summary>
        public IReadOnlyList<LeftUntold.Choice> Left { get; init; } = [];
    }

    public abstract record Result
    {
        Result() { }

        public sealed record Proposed : Result;

        public sealed record Refused(IReadOnlyList<(string Field, Problem Problem)> Faults) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, DateTime now, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(input);
        var service = actor.Acting is { AtService: true } held ? held.ScopeId : Guid.Empty;
        var faults = Faults(input.Proposal, today).ToList();
        if (input.Proposal.To is { } to && to != service && !input.Receivers.Any(one => one.Receiver.ServiceId == to))
        {
            faults.Add(("", MeetingProblems.DoerMustKnow));
        }

        if (faults.Count > 0)
        {
            return new Result.Refused(faults);
        }

        return await write.Handle(
            actor, new(input.Team, input.Proposal.Entry, input.Receivers, input.Mark) { Meeting = input.Meeting, Left = input.Left, Along = new(input, entry => Add(actor, entry, input.Proposal, today)) }, today, now, cancellation) switch
        {
            WriteEntry.Result.Written => new Result.Proposed(),
            WriteEntry.Result.Refused refused => new Result.Refused(refused.Faults),
            WriteEntry.Result.Overtaken => new Result.Refused([("", MeetingProblems.Overtaken)]),
            _ => new Result.NotFound(),
        };
    }

    void Add(Actor actor, TeamEntry entry, Proposal proposal, DateOnly today)
    {
        var isOwn = proposal.To == entry.ServiceId;
        data.All<TeamTask>().Add(new TeamTask
        {
            Id = Guid.NewGuid(),
            TeamId = entry.TeamId,
            MeetingId = entry.MeetingId,
            EntryId = entry.Id,
            ServiceId = entry.ServiceId,
            ToServiceId = proposal.To!.Value,
            Due = proposal.Due!.Value,
            AskedOn = today,
            AskedByName = actor.Name,
            State = isOwn ? TeamTaskState.Accepted : TeamTaskState.Proposed,
            AnsweredOn = isOwn ? today : null,
            AnsweredByName = isOwn ? actor.Name : "",
        });
    }

    /// <summary>Who and when; what it is about is looked at as any entry.</summary>
    public static IEnumerable<(string Field, Problem Problem)> Faults(Proposal proposal, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        if (proposal.To is null)
        {
            yield return (nameof(Proposal.To), MeetingProblems.NoDoer);
        }

        if (proposal.Due is not { } day || day < today || day > today.AddYears(MostYears))
        {
            yield return (nameof(Proposal.Due), MeetingProblems.DuePast);
        }
    }
}
