using Langbenk.Cooperation.Teams.Ways;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Persons;
using Langbenk.Sharing.Consents;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams;

/// <summary>
/// A service opens a team around a child, on a consent that it has asked for and that holds today. No consent, no shared room: to cooperate
/// or coordinate is no ground for telling.
/// </summary>
public sealed class OpenTeam(ICooperationData data, OpenPersons persons, ReadConsents consents, ReadWays ways) : IOperation
{
    public sealed record Input(Guid Child, Guid? Consent, WayOfWorking? Way, string WayName, Guid Mark)
    {
        /// <summary>One that the municipality has made; then the name is not typed.</summary>
        public Guid? OwnWay { get; init; }
    }


    public abstract record Result
    {
        Result() { }

        public sealed record Opened(Guid Id) : Result;

        public sealed record Refused(IReadOnlyList<(string Field, Problem Problem)> Faults) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(input);
        if (actor.Acting is not { AtService: true } held || !TeamActions.Open.MayBegin(actor)
            || !await persons.To(actor, PeopleActions.Change, today).AnyAsync(id => id == input.Child, cancellation))
        {
            return new Result.NotFound();
        }

        var typed = SentOnce.Words(actor.AccountId, input);
        if (await Before(held.ScopeId, input.Mark, typed, cancellation) is { } before)
        {
            return before;
        }

        var (team, faults) = await Add(actor, input, today, cancellation);
        // The consent was answered in the same moment: as it stands now.
        return team is null ? new Result.Refused(faults) : await Saved(team, typed, cancellation) ?? await Handle(actor, input, today, cancellation);
    }

    /// <summary>Opened with the next save, together with what else the caller stores: by the same rules.</summary>
    /// <returns>No team where there are faults.</returns>
    internal async Task<(TeamAroundChild? Team, IReadOnlyList<(string Field, Problem Problem)> Faults)> Add(Actor actor, Input input, DateOnly today, CancellationToken cancellation)
    {
        var relied = await consents.AnswersOf(input.Consent, cancellation);
        var consent = (await consents.Of(actor, input.Child, today, cancellation)).FirstOrDefault(one => one.Consent.Id == input.Consent && one.IsOwn);
        var own = input.OwnWay is { } way ? (await ways.InUse(actor, today, cancellation)).FirstOrDefault(one => one.Way.Id == way)?.Way : null;
        var faults = Faults(input, consent, own).ToList();
        if (faults.Count > 0)
        {
            return (null, faults);
        }

        consents.Hold(relied);
        var team = Made(actor, input, consent!.Consent, own, today);
        data.All<TeamAroundChild>().Add(team);
        data.All<Participation>().Add(new Participation
        {
            Id = Guid.CreateVersion7(),
            TeamId = team.Id,
            ServiceId = team.ServiceId,
            InvitedByServiceId = team.ServiceId,
            InvitedById = actor.AccountId,
            InvitedByName = actor.Name,
            InvitedOn = today,
            State = ParticipationState.Accepted,
            AnsweredOn = today,
            AnsweredByName = actor.Name,
        });
        return (team, faults);
    }

    static TeamAroundChild Made(Actor actor, Input input, Consent consent, OwnWay? own, DateOnly today) => new()
    {
        Id = SentOnce.Id(SentOnce.Words(actor.AccountId, input)),
        // As the consent knows it: where two are parted again, they go together.
        ChildId = consent.PersonId,
        ServiceId = actor.Acting!.ScopeId,
        ConsentId = consent.Id,
        Way = own is null ? input.Way!.Value : WayOfWorking.Own,
        WayName = own?.Name ?? (input.Way == WayOfWorking.Own ? input.WayName.Trim() : ""),
        OwnWayId = own?.Id,
        HolderWord = own?.HolderWord ?? "",
        Purpose = consent.PurposeText,
        OpenedOn = today,
        OpenedById = actor.AccountId,
        HolderServiceId = actor.Acting.ScopeId,
        HolderName = actor.Name,
        Mark = input.Mark,
    };

    async Task<Result?> Saved(TeamAroundChild team, Guid typed, CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Opened(team.Id);
        }
        catch (DbUpdateException overtaken)
        {
            // The same form, sent twice in one moment.
            data.Forget();
            if (await Before(team.ServiceId, team.Mark, typed, cancellation) is { } before)
            {
                return before;
            }

            if (overtaken is DbUpdateConcurrencyException)
            {
                return null;
            }

            throw;
        }
    }

    async Task<Result?> Before(Guid service, Guid mark, Guid typed, CancellationToken cancellation) =>
        await data.All<TeamAroundChild>().Where(one => one.ServiceId == service && one.Mark == mark).Select(one => (Guid?)one.Id).SingleOrDefaultAsync(cancellation) is not { } id ? null
        : SentOnce.Is(id, typed) ? new Result.Opened(id) : new Result.Refused([("", SentOnce.OtherWords)]);

    static IEnumerable<(string Field, Problem Problem)> Faults(Input input, ReadConsents.Row? consent, OwnWay? own)
    {
        if (consent is not { State: ConsentState.InForce })
        {
            yield return (nameof(input.Consent), TeamProblems.NoConsent);
        }

        if (input.OwnWay is not null ? own is null : input.Way is null || (input.Way == WayOfWorking.Own && input.WayName.Trim().Length is 0 or > TeamAroundChild.MaxNameLength))
        {
            yield return (nameof(input.Way), TeamProblems.NoWay);
        }

        if (PersonNumber.IsIn(input.WayName))
        {
            yield return (nameof(input.WayName), TeamProblems.NumberInText);
        }
    }
}
