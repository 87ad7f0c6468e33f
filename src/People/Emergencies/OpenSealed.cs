using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Langbenk.People.Protection;
using Microsoft.EntityFrameworkCore;
using Result = Langbenk.People.Emergencies.OpenInEmergency.Result;

namespace Langbenk.People.Emergencies;

/// <summary>
/// The leader of a service that knows somebody sealed, where no leader of it is cleared any more: with the full number and her own
/// ground she is cleared, and it stands among the emergencies for others to look at. While another leader is cleared, that leader decides.
/// </summary>
public sealed class OpenSealed(IPeopleData data, IOrganisationData organisation, IAccessData access, AccessGate gate, params IEnumerable<ITellReviewers> tell) : IOperation
{
    /// <summary>Not registered, not known to the service, own family, another leader is cleared: one answer.</summary>
    public async Task<Result> Handle(Actor actor, string number, string ground, DateTime now, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor is not { Acting.Role: Role.ServiceLeader } || actor.Service() is not { } service)
        {
            return new Result.NotFound();
        }

        if (EmergencyForm.Fault(number, ground, out var read, out var why) is { } fault)
        {
            return fault;
        }

        // A leader sees nobody sealed whom she is not cleared for, so it is the officer who looks.
        var reviewers = new EmergencyReviewers(data, organisation, gate);
        if (!await reviewers.AreThere(actor, leadersToo: false, today, cancellation))
        {
            return new Result.Refused(PeopleProblems.NobodyReviews, "skjema");
        }

        var main = await Find(actor, read.Reveal(), service, today, cancellation);
        if (main is { } open && await gate.IsOpen(actor, PeopleActions.Assign, open, today, cancellation))
        {
            return new Result.Opened(open, false);
        }

        // Before it is told whether there is such a person.
        if (await data.All<EmergencyAccess>().CountAsync(one => one.AccountId == actor.AccountId && one.SeenOn == null, cancellation) >= EmergencyAccess.MostUnseen)
        {
            return new Result.Refused(PeopleProblems.UnseenEmergencies, "skjema");
        }

        if (main is not { } found)
        {
            return new Result.NotFound();
        }

        var who = await reviewers.Of(actor, found, today, cancellation);
        tell.ToList().ForEach(one => one.Tell(who, now));
        return await Open(actor, found, service, why, now, today, cancellation);
    }

    async Task<Result> Open(Actor actor, Guid main, Guid service, string why, DateTime now, DateOnly today, CancellationToken cancellation)
    {
        var (seals, ids) = (new Seals(organisation, access, gate), await Aliases.AllOf(data, main, cancellation));
        // Counted before it is asked whether the door is open: the same click twice in one moment counts the same, or finds it open.
        var turn = await data.All<EmergencyAccess>().CountAsync(one => one.AccountId == actor.AccountId && ids.Contains(one.PersonId), cancellation);
        if (await seals.IsLed(ids, service, today, cancellation))
        {
            // By another, or by the same click a moment ago.
            data.Forget();
            return await gate.IsOpen(actor, PeopleActions.Assign, main, today, cancellation) ? new Result.Opened(main, false) : new Result.NotFound();
        }

        var (known, (_, last)) = (await Aliases.KnownAs(gate, ids, service, today, cancellation), await seals.On(ids, today, cancellation));
        seals.Clear(known, actor.AccountId, service, today, last);
        data.All<EmergencyAccess>().Add(new EmergencyAccess
        {
            Id = Guid.CreateVersion7(),
            PersonId = known,
            ServiceId = service,
            AccountId = actor.AccountId,
            AccountName = actor.Name,
            Reason = why,
            OpenedAt = now,
            LastDay = today,
            Clears = true,
            // What was closed is opened anew, as another.
            Mark = ContentMark.Of(actor.AccountId, service, main, today.DayNumber, why, turn),
        });
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Opened(main, true);
        }
        catch (DbUpdateException)
        {
            data.Forget();
            if (!await gate.IsOpen(actor, PeopleActions.Assign, main, today, cancellation))
            {
                throw;
            }

            return new Result.Opened(main, false);
        }
    }

    /// <summary>Somebody with the number whom the service knows; sealed or not, but not her own.</summary>
    async Task<Guid?> Find(Actor actor, string digits, Guid service, DateOnly today, CancellationToken cancellation)
    {
        var mine = gate.NotHerOwn(gate.Known(PeopleModule.Resource, service, today), actor, today);
        return await data.All<Person>().Where(one => one.Number == digits && mine.Contains(one.Id)).OrderBy(one => one.Id).Select(one => (Guid?)one.Id).FirstOrDefaultAsync(cancellation);
    }
}
