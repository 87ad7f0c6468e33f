using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation;

/// <summary>The module's door: who the municipalities, services and people at work are, day by day.</summary>
public static class OrganisationModule
{
    public static void MapOrganisation(this ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.ApplyConfigurationsFromAssembly(typeof(OrganisationModule).Assembly);
    }
}
