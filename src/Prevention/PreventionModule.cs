using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention;

/// <summary>
/// The module's door: the preventive plan, the measures, the agreements with their yearly wheel, internal control, and what
/// municipalities learn from each other. It stores nothing about a child or a family, and has no way to.
/// </summary>
public static class PreventionModule
{
    public static void MapPrevention(this ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.ApplyConfigurationsFromAssembly(typeof(PreventionModule).Assembly);
    }
}
