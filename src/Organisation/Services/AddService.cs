using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Services;

public sealed class AddService(IOrganisationData data) : IOperation
{
    /// <summary>Owners: the municipalities it works for. The host is the only one when none is named.</summary>
    public sealed record Input(
        ServiceKind Kind, string Name, Guid? HostId, DateOnly ValidFrom, IReadOnlyList<Guid> Owners,
        ServiceTask Task = ServiceTask.Ordinary, string Delegation = "", bool IsPrivate = false, string Phone = "", string OnCallPhone = "", int? AnswerDays = null);

    public abstract record Result
    {
        Result() { }

        public sealed record Added(Service Service) : Result;

        public sealed record Refused(Problem Problem) : Result;
    }

    public async Task<Result> Handle(Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var name = input.Name.Trim();
        if (name.Length is 0 or > Service.MaxNameLength || input.Delegation.Length > ServiceOwner.MaxDelegationLength)
        {
            return new Result.Refused(OrganisationProblems.BadName);
        }

        if (!Service.IsPhone(input.Phone.Trim()) || !Service.IsPhone(input.OnCallPhone.Trim()))
        {
            return new Result.Refused(OrganisationProblems.BadPhone);
        }

        if (input.AnswerDays is < 1 or > Service.MaxAnswerDays)
        {
            return new Result.Refused(OrganisationProblems.BadAnswerDays);
        }

        var owners = input.Owners.Count == 0 && input.HostId is { } host ? [host] : input.Owners.Distinct().ToList();
        var needed = input.HostId is { } employer ? owners.Append(employer).Distinct().ToList() : owners;
        if (await data.Municipalities.CountAsync(one => needed.Contains(one.Id) && one.ValidTo == null, cancellation) != needed.Count)
        {
            return new Result.Refused(OrganisationProblems.UnknownMunicipality);
        }

        if (input.AnswerDays is not null && await FindReception.IsTaken(data, needed, null, input.ValidFrom, cancellation))
        {
            return new Result.Refused(OrganisationProblems.ReceptionTaken);
        }

        var service = new Service
        {
            Id = Guid.CreateVersion7(),
            Kind = input.Kind,
            Name = name,
            SortKey = SortKey.Of(name),
            IsPrivate = input.IsPrivate,
            HostId = input.HostId,
            Phone = input.Phone.Trim(),
            OnCallPhone = input.OnCallPhone.Trim(),
            AnswerDays = input.AnswerDays,
            ValidFrom = input.ValidFrom,
        };
        data.Services.Add(service);
        data.ServiceOwners.AddRange(owners.Select(owner => new ServiceOwner
        {
            ServiceId = service.Id,
            MunicipalityId = owner,
            Task = input.Task,
            ValidFrom = input.ValidFrom,
            Delegation = input.Delegation.Trim(),
        }));
        await data.SaveChangesAsync(cancellation);
        return new Result.Added(service);
    }
}
