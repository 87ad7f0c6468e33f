using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Places;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Bodies;

/// <summary>Makes or changes a standing team with its members. A member that is no longer named ends; its time as one stays.</summary>
public sealed class ChangeBody(IPreventionData data, AccessGate gate, FindPlaces places, RenewRelations relations) : IOperation
{
    /// <summary>Of a new one: whose team it is.</summary>
    public const string PlaceField = "Place";

    /// <summary>A service by id, or someone outside by name.</summary>
    public sealed record Member(Guid? Service, string Name, string Function);

    public sealed record Input(string Name, string Mandate, string Cadence, DateOnly? NextMeeting, IReadOnlyList<Member> Members);

    public abstract record Result
    {
        Result() { }

        public sealed record Done(Guid Id) : Result;

        /// <summary>Every field that is wrong, so that all are mended at once; the problem is the first one's.</summary>
        public sealed record Refused(IReadOnlyList<Fault> Faults) : Result
        {
            public Refused(Problem problem)
                : this(Fault.Of(problem))
            {
            }

            public Problem Problem => Faults[0].Problem;
        }

        public sealed record Conflict(StandingBody Stored) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Make(Actor actor, Guid municipality, Input input, DateOnly today, CancellationToken cancellation = default)
    {
        var isHers = BodyActions.Make.MayIn(actor, municipality) && await places.One(municipality, today, cancellation) is { AtService: false };
        var body = new StandingBody { Id = Guid.CreateVersion7(), Name = "", MunicipalityId = municipality, ValidFrom = today };
        if (!isHers)
        {
            return new Result.Refused([new Fault(PlaceField, BodyProblems.UnknownPlace), .. BodyFaults.Of(body, input, await Services(today, cancellation), today)]);
        }

        body.Mark = MarkOf(input);
        var same = data.All<StandingBody>().Where(one => one.MunicipalityId == municipality && one.Mark == body.Mark);
        if (await same.AsNoTracking().FirstOrDefaultAsync(cancellation) is { } earlier)
        {
            return new Result.Done(earlier.Id);
        }

        return await Write(body, [], input, today, async () => (await Once.Saved(data, body, same, cancellation)).Id, cancellation);
    }

    public async Task<Result> Handle(Actor actor, Guid id, int version, Input input, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, BodyActions.Change, today);
        var body = await data.All<StandingBody>().SingleOrDefaultAsync(one => one.Id == id && open.Contains(one.Id), cancellation);
        if (body is null || body.Version != version)
        {
            return body is null ? new Result.NotFound() : new Result.Conflict(body);
        }

        var members = await data.All<BodyMember>().Where(one => one.BodyId == id && (one.ValidTo == null || one.ValidTo >= today)).ToListAsync(cancellation);
        body.Mark = null;
        return await Write(body, members, input, today, Changed, cancellation);

        async Task<Guid> Changed()
        {
            await data.SaveChangesAsync(cancellation);
            return id;
        }
    }

    async Task<Result> Write(
        StandingBody body, IReadOnlyList<BodyMember> stored, Input input, DateOnly today, Func<Task<Guid>> save, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        var members = input.Members.Where(one => !BodyFaults.IsEmpty(one)).ToList();
        var standing = await Services(today, cancellation);
        if (BodyFaults.Of(body, input, standing, today) is { Count: > 0 } faults)
        {
            return new Result.Refused(faults);
        }

        (body.Name, body.Mandate, body.Cadence, body.NextMeeting) = (input.Name.Trim(), Lines.Clean(input.Mandate), input.Cadence.Trim(), input.NextMeeting);
        WriteMembers(body.Id, stored, [.. members.Select(one => one with { Name = one.Service is { } id ? standing[id] : one.Name.Trim(), Function = one.Function.Trim() })], today);
        await relations.WithTheNextSave(
            BodyActions.Resource, body.Id,
            [
                new RenewRelations.Wanted(RelationKind.Lead, body.MunicipalityId, false),
                .. members.Where(one => one.Service is not null).Select(one => new RenewRelations.Wanted(RelationKind.Party, one.Service!.Value, false)),
            ],
            today, cancellation);
        try
        {
            return new Result.Done(await save());
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Conflict(await data.All<StandingBody>().AsNoTracking().SingleAsync(one => one.Id == body.Id, cancellation));
        }
    }

    void WriteMembers(Guid body, IReadOnlyList<BodyMember> stored, List<Member> members, DateOnly today)
    {
        var first = stored.Select(one => one.Place + 1).DefaultIfEmpty().Max();
        foreach (var one in stored)
        {
            if (members.RemoveAll(member => member.Service == one.ServiceId && member.Name == one.Name && member.Function == one.Function) == 0)
            {
                one.ValidTo = today.AddDays(-1);
            }
        }

        data.All<BodyMember>().AddRange(members.Distinct().Select((one, at) => new BodyMember
        {
            Id = Guid.CreateVersion7(),
            BodyId = body,
            Place = first + at,
            ServiceId = one.Service,
            Name = one.Name,
            Function = one.Function,
            ValidFrom = today,
        }));
    }

    static Guid MarkOf(Input input) => Once.Of(
    [
        input.Name.Trim(), Lines.Clean(input.Mandate), input.Cadence.Trim(), input.NextMeeting?.DayNumber,
        .. input.Members.Where(one => !BodyFaults.IsEmpty(one)).SelectMany(one => new object?[] { one.Service, one.Name.Trim(), one.Function.Trim() }),
    ]);

    async Task<Dictionary<Guid, string>> Services(DateOnly today, CancellationToken cancellation) =>
        (await places.Standing(today, cancellation)).Where(one => one.AtService).ToDictionary(one => one.Id, one => one.Name);
}
