using Langbenk.Cooperation.Discussions.Meetings;
using Langbenk.Cooperation.Records;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Handovers;
using Microsoft.EntityFrameworkCore;
using Actor = Langbenk.Organisation.Staff.Actor;

namespace Langbenk.Cooperation.Teams.Meetings;

/// <summary>
/// A service that takes part plans a meeting. The invitation with its agenda is an entry of its own, and whom it is told is chosen as for
/// any entry: nobody knows of a meeting by being in the team.
/// </summary>
public sealed class PlanMeeting(ICooperationData data, TeamsInReach reach, WriteEntry write, ReadU16Meetings u16s, HandoversInReach handovers) : IOperation
{
    const int MostYears = 2;

    public sealed record Plan(WayOfWorking? Way, DateOnly? On, Hours Hours, string Place, string Agenda, IReadOnlyList<InformationKind> Kinds, IReadOnlyList<Guid> About)
    {
        /// <summary>That they meet, and who they are, is told by any invitation; where a child with a protected address meets them, tells where it is.</summary>
        public WriteEntry.Text Entry(Circle circle)
        {
            ArgumentNullException.ThrowIfNull(circle);
            return new(EntryKind.Invitation, [.. ConsentKinds.Always, .. Kinds, .. circle.Whereabouts], About, Agenda, null);
        }
    }

    /// <param name="AreRead">What was typed as a time of day could be read as one.</param>
    public sealed record Hours(TimeOnly? From, TimeOnly? To, bool AreRead);

    /// <param name="Moves">The meeting that falls away for this one.</param>
    public sealed record Input(Guid Team, Plan Plan, IReadOnlyList<Disclose.To> Receivers, Guid? Moves, Guid Mark)
    {
        /// <summary>The regular meeting about those under 16 that the case is brought up in: its day is this one's.</summary>
        public Guid? U16 { get; init; }

        /// <summary>Those she must or may tell, and has said that she does not tell now.</summary>
        public IReadOnlyList<LeftUntold.Choice> Left { get; init; } = [];
    }

    public abstract record Result
    {
        Result() { }

        public sealed record Planned(Guid Id) : Result;

        public sealed record Refused(IReadOnlyList<(string Field, Problem Problem)> Faults) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Circle circle, Input input, DateOnly today, DateTime now, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(input);
        // Brought up in a regular meeting, it is held in that one.
        var regular = input.U16 is { } agenda ? (await u16s.One(actor, agenda, today, cancellation))?.Meeting : null;
        if (input.U16 is not null && regular is null)
        {
            return new Result.NotFound();
        }

        var plan = regular is null ? input.Plan : input.Plan with { Way = WayOfWorking.U16, On = regular.HeldOn };
        var faults = Faults(plan, today).ToList();
        if (regular is not null && await TellMore.InRegular(data, regular.Id, cancellation) is var only)
        {
            faults.AddRange(input.Receivers.Where(one => !TellMore.IsOffered(one.Receiver, only)).Select(one => (one.Receiver.Key, MeetingProblems.NotInRegular)));
        }

        if (faults.Count > 0)
        {
            return new Result.Refused(faults);
        }

        var moved = input.Moves is { } id ? await Own(data, reach, actor, input.Team, id).SingleOrDefaultAsync(cancellation) : null;
        if (input.Moves is not null && moved is null)
        {
            return new Result.NotFound();
        }

        if (moved is not null && (moved.Fell != null || await data.All<MeetingRecord>().AnyAsync(one => one.MeetingId == moved.Id, cancellation)) && !await data.All<TeamEntry>().AnyAsync(one => one.ServiceId == moved.ServiceId && one.Mark == input.Mark, cancellation))
        {
            return new Result.Refused([("", moved.Fell != null ? MeetingProblems.FellAway : MeetingProblems.AlreadyHeld)]);
        }

        // An invitation that nobody has got yet would bring somebody to a closed door.
        var undelivered = moved is { Fell: null } ? await handovers.Waiting([moved.EntryId], cancellation) : [];
        var written = await write.Handle(
            actor, new(input.Team, plan.Entry(circle), input.Receivers, input.Mark) { Left = input.Left, Along = new(input, entry => Add(entry, plan, input.U16, moved, undelivered, today)) }, today, now, cancellation);
        return written switch
        {
            WriteEntry.Result.Written entry => new Result.Planned(await data.All<TeamMeeting>().Where(one => one.EntryId == entry.Id).Select(one => one.Id).SingleAsync(cancellation)),
            WriteEntry.Result.Refused refused => new Result.Refused(refused.Faults),
            WriteEntry.Result.Overtaken => new Result.Refused([("", MeetingProblems.Overtaken)]),
            _ => new Result.NotFound(),
        };
    }

    /// <summary>A meeting that her service planned.</summary>
    internal static IQueryable<TeamMeeting> Own(ICooperationData data, TeamsInReach reach, Actor actor, Guid team, Guid id)
    {
        var own = reach.Entries(actor).Where(one => one.ServiceId == actor.Acting!.ScopeId).Select(one => one.Id);
        return data.All<TeamMeeting>().Where(one => one.Id == id && one.TeamId == team && own.Contains(one.EntryId));
    }

    void Add(TeamEntry entry, Plan plan, Guid? u16, TeamMeeting? moved, IReadOnlyList<Handover> undelivered, DateOnly today)
    {
        var meeting = new TeamMeeting
        {
            Id = Guid.CreateVersion7(),
            TeamId = entry.TeamId,
            ServiceId = entry.ServiceId,
            EntryId = entry.Id,
            Way = plan.Way!.Value,
            On = plan.On!.Value,
            At = plan.Hours.From,
            Until = plan.Hours.To,
            Place = plan.Place.Trim(),
            PlannedByName = entry.WrittenByName,
            CalendarKey = Guid.NewGuid(),
            U16MeetingId = u16,
        };
        data.All<TeamMeeting>().Add(meeting);
        if (moved is not null)
        {
            (moved.FellOn, moved.Fell, moved.MovedToId) = (today, MeetingFall.Moved, meeting.Id);
            HandoversInReach.Drop(undelivered, today);
        }
    }

    /// <summary>What is wrong with day, time and place, before anybody is chosen to be told; the agenda is looked at as any entry.</summary>
    public static IEnumerable<(string Field, Problem Problem)> Faults(Plan plan, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Way is null)
        {
            yield return (nameof(Plan.Way), MeetingProblems.NoWay);
        }

        if (plan.On is not { } day || day < today || day > today.AddYears(MostYears))
        {
            yield return (nameof(Plan.On), plan.On is null ? MeetingProblems.NoDay : plan.On < today ? MeetingProblems.DayPast : MeetingProblems.TooFar);
        }

        if (!plan.Hours.AreRead || plan.Hours.From is null || plan.Hours.To < plan.Hours.From)
        {
            yield return (nameof(Plan.Hours), !plan.Hours.AreRead || plan.Hours.From is null ? MeetingProblems.NoTime : MeetingProblems.EndsTooSoon);
        }

        if (plan.Place.Trim().Length is 0 or > TeamMeeting.MaxPlaceLength || NumberInText.Has(plan.Place))
        {
            yield return (nameof(Plan.Place), NumberInText.Has(plan.Place) ? TeamProblems.NumberInText : MeetingProblems.NoPlace);
        }
    }
}
