using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.Work;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.InternalControl;

/// <summary>One line a duty, what is most pressing on top. One query, however many duties there are.</summary>
public sealed class ListDuties(IPreventionData data, IOrganisationData organisation, IWorkData work, AccessGate gate) : IOperation
{
    public sealed record Line(DutyFollowUp Duty, string Place, DutyFacts Facts, IReadOnlyList<DutyStatus> Lacks, int OverdueCorrections)
    {
        public DutyStatus Status => Lacks[0];
    }

    static readonly Dictionary<string, int> RegisterOrder =
        DutyRegister.All.Select((duty, at) => (duty.Key, at)).ToDictionary(pair => pair.Key, pair => pair.at);

    public async Task<IReadOnlyList<Line>> Handle(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, ControlActions.Read, today);
        var (routines, evidence, deviations, corrections) = (data.All<DutyRoutine>(), data.All<DutyEvidence>(), data.All<Deviation>(), data.All<Correction>());
        var rows = await (
            from duty in data.All<DutyFollowUp>().Where(one => open.Contains(one.Id))
            from routine in routines.Where(one => one.DutyId == duty.Id && one.Number == duty.RoutineNumber).DefaultIfEmpty()
            from service in organisation.Services.Where(one => one.Id == duty.ServiceId).DefaultIfEmpty()
            from municipality in organisation.Municipalities.Where(one => one.Id == duty.MunicipalityId).DefaultIfEmpty()
            select new
            {
                duty,
                Place = service!.Name ?? municipality!.Name,
                ReviewedOn = (DateOnly?)routine!.ReviewedOn,
                ReviewMonths = (int?)routine.ReviewMonths,
                Evidence = evidence.Where(one => one.DutyId == duty.Id).Max(one => (DateOnly?)one.On),
                Open = deviations.Count(one => one.DutyId == duty.Id && one.ClosedOn == null),
                Serious = deviations.Count(one => one.DutyId == duty.Id && one.ClosedOn == null && one.Severity == DeviationSeverity.Serious),
                Overdue = corrections.Count(one => one.DutyId == duty.Id
                    && work.Tasks.Any(task => task.Id == one.TaskId && task.DoneOn == null && task.Due < today)),
            }).AsNoTracking().ToListAsync(cancellation);
        var lines = rows.Select(row =>
        {
            var facts = new DutyFacts(row.ReviewedOn, row.ReviewMonths ?? 0, row.Evidence, row.Open, row.Serious);
            return new Line(row.duty, row.Place, facts, facts.On(today), row.Overdue);
        });
        return [.. lines.OrderBy(line => line.Status).ThenByDescending(line => line.OverdueCorrections)
            .ThenBy(line => RegisterOrder.GetValueOrDefault(line.Duty.DutyKey, int.MaxValue)).ThenBy(line => line.Duty.Id)];
    }
}
