using Microsoft.EntityFrameworkCore;

namespace Langbenk.People;

static class Sets
{
    /// <summary>What could not be saved is not tried again with the next thing.</summary>
    public static void Forget<T>(this DbSet<T> set)
        where T : class
    {
        foreach (var one in set.Local.ToList())
        {
            set.Entry(one).State = EntityState.Detached;
        }
    }
}
