using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Discussions.Meetings;

/// <summary>A meeting on a day, with the services that take part.</summary>
public sealed class MakeU16Meeting(ICooperationData data, IAccessData access, DiscussionPlaces places) : IOperation
{
    const int MostYears = 2;

    /// <param name="HeldOn">Null when what was typed is no day.</param>
    /// <param name="Mark">From the form: sent twice it is one.</param>
    public sealed record Input(DateOnly? HeldOn, IReadOnlyList<Guid> Services, Guid Mark);

    public abstract record Result
    {
        Result() { }

        public sealed record Made(Guid Id) : Result;

        public sealed record Refused(IReadOnlyList<(string Field, Problem Problem)> Faults) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(input);
        if (actor.Acting is not { AtService: true } held || !U16Actions.Make.MayBegin(actor))
        {
            return new Result.NotFound();
        }

        var id = SentOnce.Words(actor.AccountId, input);
        if (await data.All<U16Meeting>().AnyAsync(one => one.Id == id, cancellation))
        {
            return new Result.Made(id);
        }

        var around = (await places.Around(held.ScopeId, today, cancellation)).Where(one => one.IsHere).Select(one => one.Id).ToHashSet();
        var services = input.Services.Distinct().ToList();
        var faults = new List<(string, Problem)>();
        if (input.HeldOn is not { } day || day < today || day > today.AddYears(MostYears))
        {
            faults.Add((nameof(Input.HeldOn), input.HeldOn is null ? DiscussionProblems.NoDay : input.HeldOn < today ? DiscussionProblems.DayPast : DiscussionProblems.TooFar));
        }

        if (services.Count == 0 || !services.TrueForAll(around.Contains))
        {
            faults.Add((nameof(Input.Services), DiscussionProblems.NoParticipants));
        }

        if (faults.Count > 0)
        {
            return new Result.Refused(faults);
        }

        return await Store(id, held.ScopeId, input.HeldOn!.Value, services, today, cancellation);
    }

    async Task<Result> Store(Guid id, Guid lead, DateOnly day, List<Guid> services, DateOnly today, CancellationToken cancellation)
    {
        var meeting = new U16Meeting { Id = id, LeadServiceId = lead, HeldOn = day };
        data.All<U16Meeting>().Add(meeting);
        access.Relations.Add(Relation.Of(U16Actions.Resource, meeting.Id, RelationKind.Lead, lead, today, timeless: true));
        foreach (var service in services)
        {
            data.All<U16Participant>().Add(new U16Participant { Id = Guid.NewGuid(), MeetingId = meeting.Id, ServiceId = service });
            access.Relations.Add(Relation.Of(U16Actions.Resource, meeting.Id, RelationKind.Member, service, today, timeless: true));
        }

        try
        {
            await data.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // The same form, sent twice in one moment.
            data.Forget();
            if (!await data.All<U16Meeting>().AnyAsync(one => one.Id == id, cancellation))
            {
                throw;
            }
        }

        return new Result.Made(id);
    }
}
