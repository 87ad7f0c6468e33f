using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;

namespace Langbenk.Organisation.Teams;

/// <summary>Whose teams she runs: the services her municipalities host, and those she leads.</summary>
static class TeamPlaces
{
    public static IQueryable<Service> Services(IOrganisationData data, Actor actor)
    {
        var (hosts, led) = (actor.ScopesOf(Role.Administrator).ToList(), actor.ScopesOf(Role.ServiceLeader).ToList());
        return data.Services.Where(one => led.Contains(one.Id) || (one.HostId != null && hosts.Contains(one.HostId.Value)));
    }

    public static IQueryable<Team> Teams(IOrganisationData data, Actor actor)
    {
        var services = Services(data, actor).Select(one => one.Id);
        return data.Teams.Where(one => services.Contains(one.ServiceId));
    }
}
