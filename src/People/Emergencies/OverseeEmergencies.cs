using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.People.Bars;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Emergencies;

/// <summary>
/// The data protection officer sees what was opened in an emergency where no leader may look: that it was, in which service, when,
/// the reason that was given, and with what words the opener shut it herself. Never whom it was about, also when the officer shuts it.
/// </summary>
public sealed class OverseeEmergencies(IPeopleData data, IOrganisationData organisation, IAccessData access, EmergencyReviewers reviewers) : IOperation
{
    const int Most = 500;

    public sealed record Row(Guid Id, string Service, DateTime OpenedAt, string Reason, string OpenersNote);

    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<IReadOnlyList<Row>> List(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var hosts = PeopleActions.Oversee.ScopesOf(actor).ToList();
        var services = organisation.Services.Where(one => one.HostId != null ? hosts.Contains(one.HostId.Value) : organisation.ServiceOwners.Any(owner => owner.ServiceId == one.Id
            && hosts.Contains(owner.MunicipalityId) && owner.ValidFrom <= today && (owner.ValidTo == null || owner.ValidTo >= today)));
        var rows = await data.All<EmergencyAccess>().AsNoTracking().Where(one => one.SeenOn == null && one.AccountId != actor.AccountId)
            .Join(services, one => one.ServiceId, service => service.Id, (one, service) => new { Access = one, service.Name })
            .OrderBy(one => one.Access.OpenedAt).Take(Most).ToListAsync(cancellation);
        var led = await reviewers.Leaders(
            [.. rows.Select(one => one.Access.ServiceId).Distinct()], [.. rows.Select(one => one.Access.PersonId).Distinct()], today, cancellation);
        var numbers = await new OwnNumber(data).NumbersOf([.. rows.Select(one => one.Access.AccountId).Concat(led.Select(one => one.Leader)).Distinct()], cancellation);
        bool AreOne(Guid leader, Guid opener) => leader == opener || numbers[leader].Intersect(numbers[opener]).Any();
        return [.. rows.Where(one => !led.Any(that => that.Service == one.Access.ServiceId && that.Person == one.Access.PersonId && !AreOne(that.Leader, one.Access.AccountId)))
            .Select(one => new Row(one.Access.Id, one.Name, one.Access.OpenedAt, one.Access.Reason, one.Access.OpenersNote))];
    }

    public async Task<Result> See(Actor actor, Guid id, string note, bool closes, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!(await List(actor, today, cancellation)).Any(one => one.Id == id))
        {
            return new Result.NotFound();
        }

        var emergency = await data.All<EmergencyAccess>().SingleAsync(one => one.Id == id, cancellation);
        if (await new LookAtEmergency(data, access).Handle(emergency, actor, note, closes, today, cancellation) is { } fault)
        {
            return new Result.Refused(fault);
        }

        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done();
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.NotFound();
        }
    }
}
