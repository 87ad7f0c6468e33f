using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.People.Merging;
using Langbenk.People.Numbers;
using Langbenk.People.Persons;
using Langbenk.People.Protection;
using Microsoft.EntityFrameworkCore;
using Result = Langbenk.People.Emergencies.OpenInEmergency.Result;

namespace Langbenk.People.Emergencies;

/// <summary>
/// The leader of a service that knows somebody sealed, where no leader of it is cleared any more: with the full number and her own
/// ground she is cleared, and it stands among the emergencies for others to look at. While another leader is cleared, that leader decides.
/// </summary>
public sealed class OpenSealed(IPeopleData data, IOrganisationData organisation, IAccessData access, AccessGate gate) : IOperation
{
    /// <summary>Not registered, not known to the service, own family, another leader is cleared: one answer.</summary>
    public async Task<Result> Handle(Actor actor, string number, string ground, DateTime now, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor is not { Acting.Role: Role.ServiceLeader } || actor.Service() is not { } service)
        {
            return new Result.NotFound();
        }

        if (!NationalNumber.TryParse(number, out var read))
        {
            return new Result.Refused(PeopleProblems.BadNumber, "nummer");
        }

        var why = ground?.Trim() ?? "";
        if (why.Length is < EmergencyAccess.MinReasonLength or > EmergencyAccess.MaxReasonLength)
        {
            return new Result.Refused(why.Length > EmergencyAccess.MaxReasonLength ? PeopleProblems.TextTooLong : PeopleProblems.ReasonTooShort, "hvorfor");
        }

        if (await Find(actor, read.Reveal(), service, today, cancellation) is not { } main)
        {
            return new Result.NotFound();
        }

        return await gate.IsOpen(actor, PeopleActions.Assign, main, today, cancellation)
            ? new Result.Opened(main, false)
            : await Open(actor, main, service, why, now, today, cancellation);
    }

    async Task<Result> Open(Actor actor, Guid main, Guid service, string why, DateTime now, DateOnly today, CancellationToken cancellation)
    {
        var (seals, ids) = (new Seals(organisation, access, gate), await Aliases.AllOf(data, main, cancellation));
        if (await seals.IsLed(ids, service, today, cancellation))
        {
            return new Result.NotFound();
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
        });
        await data.SaveChangesAsync(cancellation);
        return new Result.Opened(main, true);
    }

    /// <summary>Somebody with the number whom the service knows; sealed or not, but not her own.</summary>
    async Task<Guid?> Find(Actor actor, string digits, Guid service, DateOnly today, CancellationToken cancellation)
    {
        var mine = gate.NotHerOwn(gate.Known(PeopleModule.Resource, service, today), actor, today);
        return await data.All<Person>().Where(one => one.Number == digits && mine.Contains(one.Id)).OrderBy(one => one.Id).Select(one => (Guid?)one.Id).FirstOrDefaultAsync(cancellation);
    }
}
