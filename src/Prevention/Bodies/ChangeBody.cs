using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Places;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Bodies;

/// <summary>Makes or changes a standing team with its members. A member that is no longer named ends; its time as one stays.</summary>
public sealed class ChangeBody(IPreventionData data, AccessGate gate, FindPlaces places, RenewRelations relations) : IOperation
{
    /// <summary>A service by id, or someone outside by name.</summary>
    public sealed record Member(Guid? Service, string Name, string Function);

    public sealed record Input(string Name, string Mandate, string Cadence, DateOnly? NextMeeting, IReadOnlyList<Member> Members);

    public abstract record Result
    {
        Result() { }

        public sealed record Done(Guid Id) : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record Conflict(StandingBody Stored) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Make(Actor actor, Guid municipality, Input input, DateOnly today, CancellationToken cancellation = default)
    {
        if (!BodyActions.Make.MayIn(actor, municipality) || await places.One(municipality, today, cancellation) is not { AtService: false })
        {
            return new Result.Refused(BodyProblems.UnknownPlace);
        }

        var body = new StandingBody { Id = Guid.CreateVersion7(), Name = "", MunicipalityId = municipality, ValidFrom = today };
        data.All<StandingBody>().Add(body);
        return await Write(body, [], input, today, cancellation);
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
        return await Write(body, members, input, today, cancellation);
    }

    async Task<Result> Write(
        StandingBody body, IReadOnlyList<BodyMember> stored, Input input, DateOnly today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        var members = input.Members.Where(one => one.Service is not null || one.Name.Trim().Length + one.Function.Trim().Length > 0).ToList();
        var standing = (await places.Standing(today, cancellation)).Where(one => one.AtService).ToDictionary(one => one.Id, one => one.Name);
        if (Refusal(body, input, members, standing, today) is { } problem)
        {
            return new Result.Refused(problem);
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
            await data.SaveChangesAsync(cancellation);
            return new Result.Done(body.Id);
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

    static Problem? Refusal(StandingBody body, Input input, List<Member> members, Dictionary<Guid, string> standing, DateOnly today) =>
        input.Name.Trim().Length is 0 or > StandingBody.MaxNameLength ? BodyProblems.BadName
        : input.Mandate.Length > StandingBody.MaxTextLength || input.Cadence.Length > StandingBody.MaxCadenceLength ? BodyProblems.TextTooLong
        : members.Any(one => one.Function.Trim().Length is 0 or > BodyMember.MaxLength || one.Name.Length > BodyMember.MaxLength
            || (one.Service is { } id ? !standing.ContainsKey(id) : one.Name.Trim().Length == 0)) ? BodyProblems.BadMember
        : PersonNumber.IsIn([input.Name, input.Mandate, input.Cadence, .. members.SelectMany(one => new[] { one.Name, one.Function })]) ? BodyProblems.PersonNumber
        : (input.NextMeeting < today && input.NextMeeting != body.NextMeeting) || !PlannedDay.IsWithin(input.NextMeeting) ? BodyProblems.BadNextMeeting
        : null;
}
