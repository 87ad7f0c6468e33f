using Langbenk.Access;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Measures;

/// <summary>The one way to a stored measure: through what the actor may do to it.</summary>
static class OpenMeasures
{
    public static IQueryable<Measure> Open(this IPreventionData data, AccessGate gate, Actor actor, AccessAction action, DateOnly day)
    {
        var open = gate.Open(actor, action, day);
        return data.All<Measure>().Where(one => open.Contains(one.Id));
    }

    public static Task<Measure?> Open(
        this IPreventionData data, AccessGate gate, Actor actor, AccessAction action, Guid id, DateOnly day, CancellationToken cancellation) =>
        data.Open(gate, actor, action, day).SingleOrDefaultAsync(one => one.Id == id, cancellation);
}
