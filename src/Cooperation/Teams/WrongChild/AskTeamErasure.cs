using Langbenk.Cooperation.Teams.Erasing;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Sharing.Consents;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams.WrongChild;

/// <summary>
/// Somebody of the service that opened a team asks that it end since it stands on the wrong child, with all the service has written in it; or, when
/// it has ended so, somebody of another service that its own words go too (GDPR art. 5(1)(d), cf. 17(1)(d)). Nothing happens until another of the service confirms.
/// </summary>
public sealed class AskTeamErasure(ICooperationData data, WrongTeamsInReach reach, OtherChildrensConsents consents) : IOperation
{
    /// <param name="Moves">Only the service that opened it can move its notes; asked of nobody else.</param>
    public sealed record Input(Guid Team, bool? Moves, Guid? ToConsent, string Reason, string InRecord);

    public abstract record Result
    {
        Result() { }

        public sealed record Asked(Guid Id) : Result;

        public sealed record Refused(IReadOnlyList<(string Field, Problem Problem)> Faults) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(input);
        if (await reach.Teams(actor, today).AsNoTracking().SingleOrDefaultAsync(one => one.Id == input.Team, cancellation) is not { } team)
        {
            return new Result.NotFound();
        }

        if (await Pending(actor, team.Id, cancellation) is { } before)
        {
            return Again(actor, input, before);
        }

        var faults = await Faults(actor, input, team, today, cancellation);
        if (faults.Count > 0)
        {
            return new Result.Refused(faults);
        }

        data.All<TeamErasure>().Add(Made(actor, input, today));
        try
        {
            await data.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // A colleague, or the same form, in the same moment.
            data.Forget();
        }

        return await Pending(actor, team.Id, cancellation) is { } now ? Again(actor, input, now) : new Result.Refused([("", WrongChildProblems.NoLongerAsked)]);
    }

    static TeamErasure Made(Actor actor, Input input, DateOnly today) => new()
    {
        Id = Guid.CreateVersion7(),
        TeamId = input.Team,
        ServiceId = actor.Acting!.ScopeId,
        Reason = input.Reason.Trim(),
        InRecord = input.InRecord.Trim(),
        ToConsentId = input.Moves == true ? input.ToConsent : null,
        AskedById = actor.AccountId,
        AskedByName = actor.Name,
        AskedOn = today,
    };

    static Result Again(Actor actor, Input input, TeamErasure before) =>
        before.AskedById == actor.AccountId && before.Reason == input.Reason.Trim() && before.ToConsentId == (input.Moves == true ? input.ToConsent : null)
            ? new Result.Asked(before.Id) : new Result.Refused([("", WrongChildProblems.AlreadyAsked)]);

    Task<TeamErasure?> Pending(Actor actor, Guid team, CancellationToken cancellation)
    {
        var service = WrongTeamsInReach.Service(actor);
        return data.All<TeamErasure>().AsNoTracking().SingleOrDefaultAsync(one => one.TeamId == team && one.ServiceId == service && one.State == ErasureState.Asked, cancellation);
    }

    async Task<List<(string Field, Problem Problem)>> Faults(Actor actor, Input input, TeamAroundChild team, DateOnly today, CancellationToken cancellation)
    {
        var faults = new List<(string, Problem)>();
        if (team.WrongChildOn is null && input.Moves is null)
        {
            faults.Add((nameof(Input.Moves), WrongChildProblems.NoChoice));
        }
        else if (input.Moves == true && (team.WrongChildOn is not null || !(await consents.To(team.IsFor, actor, team.ChildId, today, cancellation)).Any(one => one.Consent.Id == input.ToConsent)))
        {
            faults.Add((nameof(Input.ToConsent), WrongChildProblems.NoConsent));
        }

        var isInRecord = await reach.IsInOwnRecord(actor, team.Id, cancellation);
        faults.AddRange(ErasureReason.Faults(input.Reason, input.InRecord, isInRecord, WrongChildProblems.NoReason, WrongChildProblems.InOwnRecord));
        return faults;
    }
}
