using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Examples;

static class Saving
{
    /// <summary>False when another saved on the same version in the same moment; nothing is stored then.</summary>
    public static async Task<bool> SavedUnlessOvertaken(this IPreventionData data, CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }
}
