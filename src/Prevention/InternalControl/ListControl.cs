using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Work;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.InternalControl;

/// <summary>All duties she may read with their deviations and corrections, for a spreadsheet. Three queries, however many there are.</summary>
public sealed class ListControl(ListDuties list, IPreventionData data, IWorkData work, AccessGate gate) : IOperation
{
    public sealed record Whole(IReadOnlyList<ListDuties.Line> Duties, IReadOnlyList<Fault> Deviations, IReadOnlyList<Repair> Corrections);

    public sealed record Fault(ListDuties.Line Duty, Deviation Deviation);

    public sealed record Repair(Fault Fault, ReadDuty.Step Step);

    public async Task<Whole> Handle(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        var duties = await list.Handle(actor, today, cancellation);
        var open = gate.Open(actor, ControlActions.Read, today);
        var deviations = await data.All<Deviation>().AsNoTracking().Where(one => open.Contains(one.DutyId))
            .OrderByDescending(one => one.FoundOn).ThenBy(one => one.Id).ToListAsync(cancellation);
        var steps = await (
            from one in data.All<Correction>()
            where open.Contains(one.DutyId)
            join task in work.Tasks on one.TaskId equals task.Id
            orderby task.Due, one.Id
            select new ReadDuty.Step(one, task)).AsNoTracking().ToListAsync(cancellation);
        var of = duties.ToDictionary(line => line.Duty.Id);
        var faults = deviations.ConvertAll(one => new Fault(of[one.DutyId], one));
        var byId = faults.ToDictionary(fault => fault.Deviation.Id);
        return new Whole(duties, faults, [.. steps.Select(step => new Repair(byId[step.Correction.DeviationId], step))]);
    }
}
