using Langbenk.Kernel;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Weighing;
using Microsoft.EntityFrameworkCore;
using Actor = Langbenk.Organisation.Staff.Actor;

namespace Langbenk.Cooperation.Teams.Invitations;

/// <summary>
/// After the invitation: the service that opened the team, and has the consent, tells one that takes part of another. Only on the family's word
/// that those two may know of each other; nothing else is told by it, and nothing that was written opens.
/// </summary>
public sealed class ShowParticipant(ICooperationData data, TeamsInReach reach, ReadCircle circles, ReadConsents consents, Disclose disclose) : IOperation
{
    /// <param name="Part">The participation that it is about.</param>
    /// <param name="ShownTo">Services in the team that are told of it.</param>
    /// <param name="Shown">Participations that its service is told of.</param>
    public sealed record Input(Guid Team, Guid Part, IReadOnlyList<Guid> ShownTo, IReadOnlyList<Guid> Shown);

    const int MostTries = 3;

    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public Task<Result> Handle(Actor actor, Input input, DateOnly today, DateTime now, CancellationToken cancellation = default) => Handle(actor, input, today, now, 1, cancellation);

    async Task<Result> Handle(Actor actor, Input input, DateOnly today, DateTime now, int tries, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(input);
        var team = await reach.Teams(actor, today, toWrite: true).SingleOrDefaultAsync(one => one.Id == input.Team, cancellation);
        if (team is null || team.ServiceId != actor.Acting!.ScopeId || await circles.Handle(actor, team.ChildId, today, cancellation) is not { } circle)
        {
            return new Result.NotFound();
        }

        var standing = await HeldTeam.Read(data, team, cancellation);
        var known = await reach.Participants(actor).Where(one => one.TeamId == team.Id && one.ServiceId != team.ServiceId && one.State == ParticipationState.Accepted).ToListAsync(cancellation);
        if (known.Find(one => one.Id == input.Part) is not { } part)
        {
            return new Result.NotFound();
        }

        if (team.ClosedOn is not null || input.ShownTo.Count + input.Shown.Count == 0)
        {
            return new Result.Refused(team.ClosedOn is not null ? TeamProblems.NotOpen : TeamProblems.NobodyToShow);
        }

        var consent = (await consents.One(actor, team.ConsentId, today, cancellation))?.Row;
        var tellings = Tellings(input, part, known);
        var named = Named(part.ServiceId, tellings, known);
        if (tellings.Count == 0 || consent is not { State: ConsentState.InForce, Consent.BothWays: true } || named.Except(consent.Services.Select(one => one.Id)).Any())
        {
            return new Result.Refused(TeamProblems.MayNotKnow);
        }

        if (await disclose.Add(actor, InviteService.Matter(team, circle), tellings, true, today, now, cancellation) is not Disclose.Result.Added)
        {
            return new Result.Refused(circle.Whereabouts.Count > 0 ? TeamProblems.WouldRevealPlace : TeamProblems.MayNotKnow);
        }

        standing.Hold([.. named.Select(Receiver.Service)]);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done();
        }
        catch (DbUpdateException) when (tries < MostTries)
        {
            // The team, one of them or the consent was changed in the same moment, or the same was told: as it is now.
            data.Forget();
            return await Handle(actor, input, today, now, tries + 1, cancellation);
        }
    }

    static List<Disclose.Telling> Tellings(Input input, Participation part, List<Participation> known)
    {
        var others = known.FindAll(one => one.Id != part.Id);
        return
        [
            .. others.Where(one => input.ShownTo.Contains(one.ServiceId)).Select(one => Telling(part.Id, one.ServiceId)),
            .. others.Where(one => input.Shown.Contains(one.Id)).Select(one => Telling(one.Id, part.ServiceId)),
        ];

        static Disclose.Telling Telling(Guid part, Guid to) => new(TeamsInReach.ParticipationResource, part, new(Receiver.Service(to), Judged.Nothing, ""));
    }

    /// <summary>Whoever is told of, and whoever is told.</summary>
    static List<Guid> Named(Guid service, List<Disclose.Telling> tellings, List<Participation> known) =>
        [service, .. tellings.Select(one => one.To.Receiver.ServiceId!.Value), .. known.Where(one => tellings.Exists(telling => telling.Id == one.Id)).Select(one => one.ServiceId)];
}
