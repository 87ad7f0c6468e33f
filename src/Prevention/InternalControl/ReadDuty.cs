using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.Work;
using Langbenk.Work.Documents;
using Langbenk.Work.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.InternalControl;

/// <summary>A duty with everything that hangs on it. Five queries, however much that is.</summary>
public sealed class ReadDuty(IPreventionData data, IOrganisationData organisation, IWorkData work, AccessGate gate) : IOperation
{
    public sealed record View(
        DutyFollowUp Duty, string Place, IReadOnlyList<DutyRoutine> Routines, IReadOnlyList<Proof> Evidence,
        IReadOnlyList<Deviation> Deviations, IReadOnlyList<Step> Corrections)
    {
        /// <summary>The routine in force; the older ones follow it.</summary>
        public DutyRoutine? Routine => Routines.Count == 0 ? null : Routines[0];

        public DutyFacts Facts => new(
            Routine?.ReviewedOn, Routine?.ReviewMonths ?? 0, Evidence.Count == 0 ? null : Evidence[0].Evidence.On,
            Deviations.Count(one => one.ClosedOn is null),
            Deviations.Count(one => one.ClosedOn is null && one.Severity == DeviationSeverity.Serious));
    }

    public sealed record Proof(DutyEvidence Evidence, StoredDocument? Document);

    public sealed record Step(Correction Correction, WorkTask Task);

    /// <summary>Null when there is no such duty for her.</summary>
    public async Task<View?> Handle(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, ControlActions.Read, today);
        var found = await (
            from duty in data.All<DutyFollowUp>().Where(one => one.Id == id && open.Contains(one.Id))
            from service in organisation.Services.Where(one => one.Id == duty.ServiceId).DefaultIfEmpty()
            from municipality in organisation.Municipalities.Where(one => one.Id == duty.MunicipalityId).DefaultIfEmpty()
            select new { duty, Place = service!.Name ?? municipality!.Name }).AsNoTracking().SingleOrDefaultAsync(cancellation);
        if (found is null)
        {
            return null;
        }

        var routines = await data.All<DutyRoutine>().AsNoTracking().Where(one => one.DutyId == id)
            .OrderByDescending(one => one.Number).ToListAsync(cancellation);
        var evidence = await (
            from one in data.All<DutyEvidence>()
            where one.DutyId == id
            from document in work.Documents.Where(document => document.Id == one.DocumentId && document.RemovedOn == null).DefaultIfEmpty()
            orderby one.On descending, one.Id descending
            select new Proof(one, document)).AsNoTracking().ToListAsync(cancellation);
        var deviations = await data.All<Deviation>().AsNoTracking().Where(one => one.DutyId == id)
            .OrderByDescending(one => one.FoundOn).ThenByDescending(one => one.Id).ToListAsync(cancellation);
        var corrections = await (
            from one in data.All<Correction>()
            where one.DutyId == id
            join task in work.Tasks on one.TaskId equals task.Id
            orderby task.Due, one.Id
            select new Step(one, task)).AsNoTracking().ToListAsync(cancellation);
        return new View(found.duty, found.Place, routines, evidence, deviations, corrections);
    }
}
