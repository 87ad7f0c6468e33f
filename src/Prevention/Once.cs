using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention;

/// <summary>
/// What the same click or two windows send twice is stored once. The content makes a mark that is unique among the things of its kind,
/// so that the database decides between two that come in the same moment.
/// </summary>
static class Once
{
    public static Guid Of(params IEnumerable<object?> parts) => ContentMark.Of(parts);

    /// <summary>What is stored: the one that was added, or the one that was there first. What was begun with the one that came too late is dropped.</summary>
    public static async Task<T> Saved<T>(IPreventionData data, T added, IQueryable<T> same, CancellationToken cancellation)
        where T : class, IPreventionEntity
    {
        if (await same.AsNoTracking().FirstOrDefaultAsync(cancellation) is { } earlier)
        {
            DropBegun(data, added);
            return earlier;
        }

        data.All<T>().Add(added);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return added;
        }
        catch (DbUpdateException)
        {
            DropBegun(data, added);
            if (await same.AsNoTracking().FirstOrDefaultAsync(cancellation) is not { } first)
            {
                throw;
            }

            return first;
        }
    }

    /// <summary>The key of what a form makes: the same form with the same words is the same thing. A form without a mark makes something new each time.</summary>
    public static Guid Key(Guid? form, params IEnumerable<object?> parts) => form is { } mark ? Of([mark, .. parts]) : Guid.CreateVersion7();

    static void DropBegun<T>(IPreventionData data, T added)
        where T : class, IPreventionEntity => data.All<T>().Entry(added).Context.ChangeTracker.Clear();
}
