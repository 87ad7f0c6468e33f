using Langbenk.Cooperation.Records;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Microsoft.EntityFrameworkCore;
using Actor = Langbenk.Organisation.Staff.Actor;

namespace Langbenk.Cooperation.Teams.Meetings;

/// <summary>
/// The service that planned a meeting writes down that it was held: who came, and how the child took part and what it said, or why not. One
/// that nobody planned here can be written down afterwards. The child's words are the entry, and the others came along with it.
/// </summary>
public sealed class HoldMeeting(ICooperationData data, TeamsInReach reach, WriteEntry write) : IOperation
{
    const int ShortestWhyNot = 10;
    const int MonthsBeforeBirth = 10;

    /// <param name="On">The day; of a planned meeting, that of the plan.</param>
    /// <param name="Services">Those of the team that came, as the writer sees the team; her own too.</param>
    /// <param name="Words">What the child said; when it was not heard, why not.</param>
    public sealed record Held(
        WayOfWorking? Way, DateOnly? On, IReadOnlyList<Guid> Services, IReadOnlyList<Guid> Persons, string AlsoThere, ChildPart? Part, string Words, string Weight, IReadOnlyList<InformationKind> Kinds, IReadOnlyList<Guid> About)
    {
        /// <summary>Those without an account that came, of those who take part.</summary>
        public IReadOnlyList<Guid> Outsiders { get; init; } = [];

        public WriteEntry.Text Entry =>
            new(EntryKind.Held, [.. ConsentKinds.Always, .. Part == ChildPart.NotHeard ? Array.Empty<InformationKind>() : [InformationKind.ChildAccount], .. Kinds], About, Words, null);
    }

    /// <param name="Meeting">Null when it was not planned here.</param>
    public sealed record Input(Guid Team, Guid? Meeting, Held Held, IReadOnlyList<Disclose.To> Receivers, Guid Mark)
    {
        /// <summary>Those she must or may tell, and has said that she does not tell now.</summary>
        public IReadOnlyList<LeftUntold.Choice> Left { get; init; } = [];
    }

    public abstract record Result
    {
        Result() { }

        public sealed record Written(Guid Meeting) : Result;

        public sealed record Refused(IReadOnlyList<(string Field, Problem Problem)> Faults) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Circle circle, Input input, DateOnly today, DateTime now, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(circle);
        ArgumentNullException.ThrowIfNull(input);
        var meeting = input.Meeting is { } id ? await PlanMeeting.Own(data, reach, actor, input.Team, id).SingleOrDefaultAsync(cancellation) : null;
        if (input.Meeting is not null && meeting is null)
        {
            return new Result.NotFound();
        }

        var held = meeting is null ? input.Held : input.Held with { On = meeting.On, Way = meeting.Way };
        var faults = Faults(held, today).ToList();
        if (await StandsInTheWay(actor, circle, input, meeting, held, cancellation) is { } fault)
        {
            faults.Add(fault);
        }

        if (faults.Count > 0)
        {
            return new Result.Refused(faults);
        }

        var written = await write.Handle(
            actor, new(input.Team, held.Entry, input.Receivers, input.Mark) { Meeting = meeting?.Id, Left = input.Left, Along = new(input, entry => Add(entry, held with { Persons = [.. held.Persons.Select(circle.Main)] }, meeting)) }, today, now, cancellation);
        return written switch
        {
            WriteEntry.Result.Written entry => new Result.Written(await data.All<MeetingRecord>().Where(one => one.EntryId == entry.Id).Select(one => one.MeetingId).SingleAsync(cancellation)),
            WriteEntry.Result.Refused refused => new Result.Refused(refused.Faults),
            // By a colleague who wrote the same down; or by whoever went out or answered the consent, and then nothing is written down.
            WriteEntry.Result.Overtaken => new Result.Refused([("", meeting is not null && await data.All<MeetingRecord>().AnyAsync(one => one.MeetingId == meeting.Id, cancellation) ? MeetingProblems.AlreadyHeld : MeetingProblems.Overtaken)]),
            _ => new Result.NotFound(),
        };
    }

    async Task<(string Field, Problem Problem)?> StandsInTheWay(Actor actor, Circle circle, Input input, TeamMeeting? meeting, Held held, CancellationToken cancellation)
    {
        if (meeting?.Fell is not null)
        {
            return ("", MeetingProblems.FellAway);
        }

        // About a child that was not born yet there is cooperation too; long before that there is nothing to meet about.
        if (meeting is null && held.On < circle.Child.Person?.BirthDate?.AddMonths(-MonthsBeforeBirth))
        {
            return (nameof(Held.On), MeetingProblems.BeforeBirth);
        }

        if (meeting?.U16MeetingId is { } regular && await TellMore.InRegular(data, regular, cancellation) is var only && input.Receivers.FirstOrDefault(one => !TellMore.IsOffered(one.Receiver, only)) is { } outside)
        {
            return (outside.Receiver.Key, MeetingProblems.NotInRegular);
        }

        if (meeting is not null && await data.All<MeetingRecord>().AnyAsync(one => one.MeetingId == meeting.Id && !data.All<TeamEntry>().Any(entry => entry.Id == one.EntryId && entry.Mark == input.Mark), cancellation))
        {
            return ("", MeetingProblems.AlreadyHeld);
        }

        var inTeam = await reach.Participants(actor).Where(one => one.TeamId == input.Team && one.State == ParticipationState.Accepted).Select(one => one.ServiceId).ToListAsync(cancellation);
        var outsiders = await reach.Outsiders(actor).Where(one => one.TeamId == input.Team && one.EndedOn == null).Select(one => one.OutsiderId).ToListAsync(cancellation);
        return held.Services.Except(inTeam).Any() || held.Outsiders.Except(outsiders).Any() || held.Persons.Any(one => circle.Seen(one) is null) ? (nameof(Held.Services), TeamProblems.NotAParticipant) : null;
    }

    void Add(TeamEntry entry, Held held, TeamMeeting? meeting)
    {
        var at = meeting ?? new TeamMeeting
        {
            Id = Guid.CreateVersion7(),
            TeamId = entry.TeamId,
            ServiceId = entry.ServiceId,
            EntryId = entry.Id,
            Way = held.Way!.Value,
            On = held.On!.Value,
            Place = "",
            PlannedByName = entry.WrittenByName,
            CalendarKey = Guid.NewGuid(),
        };
        // One that is moved, or called off, in the same moment is not held as well.
        data.All<TeamMeeting>().Entry(at).State = meeting is null ? EntityState.Added : EntityState.Modified;

        var record = new MeetingRecord { Id = Guid.CreateVersion7(), MeetingId = at.Id, EntryId = entry.Id, Part = held.Part!.Value, Weight = held.Weight.Trim(), AlsoThere = held.AlsoThere.Trim() };
        data.All<MeetingRecord>().Add(record);
        data.All<MeetingPresence>().AddRange(held.Services.Distinct().Select(one => new MeetingPresence { Id = Guid.NewGuid(), RecordId = record.Id, ServiceId = one }));
        data.All<MeetingPresence>().AddRange(held.Outsiders.Distinct().Select(one => new MeetingPresence { Id = Guid.NewGuid(), RecordId = record.Id, OutsiderId = one }));
        data.All<MeetingPresence>().AddRange(held.Persons.Distinct().Select(one => new MeetingPresence { Id = Guid.NewGuid(), RecordId = record.Id, PersonId = one }));
    }

    public static IEnumerable<(string Field, Problem Problem)> Faults(Held held, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(held);
        if (held.Way is null)
        {
            yield return (nameof(Held.Way), MeetingProblems.NoWay);
        }

        if (held.On is not { } day || day > today || day == DateOnly.MinValue)
        {
            yield return (nameof(Held.On), held.On > today ? MeetingProblems.NotHeldYet : MeetingProblems.NoDay);
        }

        if (held.Services.Count + held.Persons.Count + held.Outsiders.Count == 0)
        {
            yield return (nameof(Held.Services), MeetingProblems.NobodyCame);
        }

        if (held.Part is null)
        {
            yield return (nameof(Held.Part), MeetingProblems.NoChildPart);
        }
        else if (held.Words.Trim().Length < (held.Part == ChildPart.NotHeard ? ShortestWhyNot : 1))
        {
            yield return (nameof(Held.Words), held.Part == ChildPart.NotHeard ? MeetingProblems.NoWhyNot : MeetingProblems.NoChildWords);
        }

        foreach (var (field, text) in new[] { (nameof(Held.Weight), held.Weight), (nameof(Held.AlsoThere), held.AlsoThere) })
        {
            if (text.Length > MeetingRecord.MaxTextLength || NumberInText.Has(text))
            {
                yield return (field, NumberInText.Has(text) ? TeamProblems.NumberInText : MeetingProblems.TextTooLong);
            }
        }
    }
}
