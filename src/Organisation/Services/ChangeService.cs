using Langbenk.Kernel;
using Langbenk.Organisation.Admissions;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Services;

/// <summary>From a day on a service has another name, host or owners. What was true until then stays, with its last day.</summary>
public sealed class ChangeService(IOrganisationData data) : IOperation
{
    /// <summary>Delegation: null keeps the decision that stands.</summary>
    public sealed record Owner(Guid MunicipalityId, ServiceTask Task, string? Delegation = null);

    /// <param name="Mine">The municipalities of the administrator; null for whoever runs the installation.</param>
    public sealed record Input(
        Guid Id, int Version, string Name, Guid? HostId, IReadOnlyList<Owner> Owners, DateOnly From, IReadOnlyCollection<Guid>? Mine)
    {
        /// <summary>The number of today, whatever the day of the rest; null keeps the one that stands.</summary>
        public string? Phone { get; init; }

        public string? OnCallPhone { get; init; }

        /// <summary>Within how many days it answers a request for help; 0 where it is not the one door, null keeps what stands.</summary>
        public int? AnswerDays { get; init; }
    }

    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(Problem Problem) : Result;

        /// <summary>Somebody else has changed it meanwhile.</summary>
        public sealed record Conflict : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Input input, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (await Administered.Changeable(data, input.Mine).SingleOrDefaultAsync(one => one.Id == input.Id, cancellation) is not { } service)
        {
            return new Result.NotFound();
        }

        if (service.Version != input.Version)
        {
            return new Result.Conflict();
        }

        var begun = await data.FormerServices.Where(one => one.ServiceId == service.Id).MaxAsync(one => (DateOnly?)one.ValidTo, cancellation);
        var owners = await data.ServiceOwners.Where(one => one.ServiceId == service.Id && (one.ValidTo == null || one.ValidTo >= input.From)).ToListAsync(cancellation);
        var since = begun is { } last ? last.AddDays(1) : service.ValidFrom;
        if (Fault(input, service, since, owners, today) is { } fault)
        {
            return new Result.Refused(fault);
        }

        if (await UnknownPlace(input, service, owners, cancellation))
        {
            return new Result.Refused(OrganisationProblems.UnknownMunicipality);
        }

        if (input.Mine is not null && TakesEyesAway(input, service, owners) && await new TwoPairsOfEyes(data).AreNeeded(cancellation))
        {
            return new Result.Refused(OrganisationProblems.HostByOperator);
        }

        var door = input.AnswerDays is { } days ? days == 0 ? null : days : service.AnswerDays;
        if (door is not null && await FindReception.IsTaken(data, [.. input.Owners.Select(one => one.MunicipalityId), .. input.HostId is { } host ? [host] : Array.Empty<Guid>()], service.Id, input.From, cancellation))
        {
            return new Result.Refused(OrganisationProblems.ReceptionTaken);
        }

        Rename(service, input, since);
        service.AnswerDays = door;
        (service.Phone, service.OnCallPhone) = (input.Phone?.Trim() ?? service.Phone, input.OnCallPhone?.Trim() ?? service.OnCallPhone);
        new OwnerRows(data, service).Become(owners, input.Owners, input.From);
        // Also when only the owners change: two people do not change past each other.
        data.Services.Entry(service).Property(one => one.Name).IsModified = true;
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done();
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Conflict();
        }
    }

    static Problem? Fault(Input input, Service service, DateOnly since, List<ServiceOwner> owners, DateOnly today)
    {
        var another = IsAnother(input, service);
        return input switch
        {
            { Name: var name } when name.Trim().Length is 0 or > Service.MaxNameLength => OrganisationProblems.BadName,
            { Phone: var phone, OnCallPhone: var onCall } when !Service.IsPhone(phone?.Trim() ?? "") || !Service.IsPhone(onCall?.Trim() ?? "") => OrganisationProblems.BadPhone,
            { AnswerDays: < 0 or > Service.MaxAnswerDays } => OrganisationProblems.BadAnswerDays,
            { Owners: var all } when all.Any(one => one.Delegation?.Length > ServiceOwner.MaxDelegationLength) => OrganisationProblems.TextTooLong,
            { From: var from } when from < service.ValidFrom => OrganisationProblems.BeforeItBegan,
            { From: var from } when service.HasEnded(from) => OrganisationProblems.ServiceEnded,
            { From: var from } when owners.Exists(one => one.ValidFrom > from) || (another && from < since) => OrganisationProblems.LaterChange,
            { From: var from } when another && from > today => OrganisationProblems.ChangeAhead,
            _ => null,
        };
    }

    /// <summary>
    /// Who answers for those let in to a service, and who looks at what no leader may, follow from its host; of one outside the
    /// municipalities, from those that it works for. One administrator alone takes neither from the others.
    /// </summary>
    static bool TakesEyesAway(Input input, Service service, List<ServiceOwner> owners) => input.HostId != service.HostId
        || (service.HostId is null && owners.Count > 0 && !owners.Select(one => one.MunicipalityId).ToHashSet().SetEquals(input.Owners.Select(one => one.MunicipalityId)));

    static bool IsAnother(Input input, Service service) => input.Name.Trim() != service.Name || input.HostId != service.HostId;

    /// <summary>A municipality that was there before may stay; a new one must stand, and a new host must be the administrator's own.</summary>
    async Task<bool> UnknownPlace(Input input, Service service, List<ServiceOwner> owners, CancellationToken cancellation)
    {
        var old = owners.Select(one => (Guid?)one.MunicipalityId).Append(service.HostId).ToHashSet();
        var added = input.Owners.Select(one => (Guid?)one.MunicipalityId).Append(input.HostId).OfType<Guid>().Distinct().Where(one => !old.Contains(one)).ToList();
        return (input.HostId is { } host && host != service.HostId && input.Mine?.Contains(host) == false)
            || await data.Municipalities.CountAsync(one => added.Contains(one.Id) && one.ValidFrom <= input.From
                && (one.ValidTo == null || one.ValidTo >= input.From), cancellation) != added.Count;
    }

    void Rename(Service service, Input input, DateOnly since)
    {
        if (IsAnother(input, service) && input.From > since)
        {
            data.FormerServices.Add(new FormerService
            {
                ServiceId = service.Id,
                ValidFrom = since,
                ValidTo = input.From.AddDays(-1),
                Name = service.Name,
                HostId = service.HostId,
            });
        }

        var name = input.Name.Trim();
        (service.Name, service.SortKey, service.HostId) = (name, SortKey.Of(name), input.HostId);
    }
}
