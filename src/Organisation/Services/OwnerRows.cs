namespace Langbenk.Organisation.Services;

/// <summary>The owners of a service from a day on: who goes on keeps the row, who stops gets a last day, who begins a new row.</summary>
sealed class OwnerRows(IOrganisationData data, Service service)
{
    public void Become(List<ServiceOwner> old, IReadOnlyList<ChangeService.Owner> wanted, DateOnly from)
    {
        var next = wanted.DistinctBy(one => (one.MunicipalityId, one.Task)).ToDictionary(one => (one.MunicipalityId, one.Task));
        foreach (var row in old)
        {
            if (next.Remove((row.MunicipalityId, row.Task), out var same))
            {
                GoOn(row, same.Delegation?.Trim() ?? row.Delegation, from);
            }
            else
            {
                Stop(row, from);
            }
        }

        foreach (var owner in next.Values)
        {
            Begin(owner.MunicipalityId, owner.Task, owner.Delegation?.Trim() ?? "", from);
        }
    }

    void GoOn(ServiceOwner row, string delegation, DateOnly from)
    {
        if (row.Delegation == delegation || row.ValidFrom == from)
        {
            (row.Delegation, row.ValidTo) = (delegation, service.ValidTo);
            return;
        }

        Stop(row, from);
        Begin(row.MunicipalityId, row.Task, delegation, from);
    }

    /// <summary>A row that begins the same day has never been.</summary>
    void Stop(ServiceOwner row, DateOnly from)
    {
        if (row.ValidFrom == from)
        {
            data.ServiceOwners.Remove(row);
        }
        else
        {
            row.ValidTo = from.AddDays(-1);
        }
    }

    void Begin(Guid municipality, ServiceTask task, string delegation, DateOnly from) => data.ServiceOwners.Add(new ServiceOwner
    {
        ServiceId = service.Id,
        MunicipalityId = municipality,
        Task = task,
        ValidFrom = from,
        ValidTo = service.ValidTo,
        Delegation = delegation,
    });
}
