using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Goals;

/// <summary>What a goal was followed by before, with the numbers. Access has been decided by the caller.</summary>
public sealed class ReadEndedIndicators(IPreventionData data) : IOperation
{
    public async Task<IReadOnlyList<IndicatorView>> Handle(Guid goal, CancellationToken cancellation = default)
    {
        var ended = await data.All<GoalIndicator>().AsNoTracking().Where(one => one.GoalId == goal && one.EndedOn != null)
            .OrderBy(one => one.EndedOn).ThenBy(one => one.Id).ToListAsync(cancellation);
        var ids = ended.ConvertAll(one => one.Id);
        var readings = ids.Count == 0 ? [] : await data.All<IndicatorReading>().AsNoTracking().Where(one => ids.Contains(one.IndicatorId)).ToListAsync(cancellation);
        var byIndicator = readings.ToLookup(one => one.IndicatorId);
        return ended.ConvertAll(one => IndicatorView.Of(one, byIndicator[one.Id]));
    }
}
