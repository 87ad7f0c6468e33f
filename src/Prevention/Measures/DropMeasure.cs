using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Goals;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Measures;

/// <summary>Throws a draft away. What inhabitants have once seen is ended instead.</summary>
public sealed class DropMeasure(IPreventionData data, IAccessData access, AccessGate gate) : IOperation
{
    /// <summary>False when there is no such draft, or it is not hers to change.</summary>
    public async Task<bool> Handle(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        var measure = await data.Open(gate, actor, MeasureActions.Change, id, today, cancellation);
        if (measure is not { Status: MeasureStatus.Draft })
        {
            return false;
        }

        // The goal keeps what it says is done, in its own words.
        foreach (var link in await data.All<GoalMeasure>().Where(one => one.MeasureId == id).ToListAsync(cancellation))
        {
            link.MeasureId = null;
        }

        data.All<MeasureCarrying>().RemoveRange(await data.All<MeasureCarrying>().Where(row => row.MeasureId == id).ToListAsync(cancellation));
        data.All<MeasureMunicipality>().RemoveRange(await data.All<MeasureMunicipality>().Where(at => at.MeasureId == id).ToListAsync(cancellation));
        data.All<MeasureEvaluation>().RemoveRange(await data.All<MeasureEvaluation>().Where(one => one.MeasureId == id).ToListAsync(cancellation));
        access.Relations.RemoveRange(await access.Relations.Where(one => one.Resource == MeasureActions.Resource && one.ResourceId == id).ToListAsync(cancellation));
        data.All<Measure>().Remove(measure);
        await data.SaveChangesAsync(cancellation);
        return true;
    }
}
