using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Places;
using Langbenk.Work;
using Langbenk.Work.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.InternalControl;

/// <summary>The correction and its task are stored together. A place that is asked to correct can read the duty from then on.</summary>
public sealed class AddCorrection(IPreventionData data, IWorkData work, IAccessData access, AccessGate gate, FindPlaces places) : IOperation
{
    public sealed record Input(Guid DeviationId, string Action, string Position, Guid HolderId, DateOnly Due);

    public abstract record Result
    {
        Result() { }

        public sealed record Added(Correction Correction) : Result;

        /// <summary>Every field that is wrong, so that all are mended at once; the problem is the first one's.</summary>
        public sealed record Refused(IReadOnlyList<Fault> Faults) : Result
        {
            public Refused(Problem problem)
                : this(Fault.Of(problem))
            {
            }

            public Problem Problem => Faults[0].Problem;
        }

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var open = gate.Open(actor, ControlActions.Write, today);
        var found = await (
            from deviation in data.All<Deviation>()
            where deviation.Id == input.DeviationId && open.Contains(deviation.DutyId)
            join duty in data.All<DutyFollowUp>() on deviation.DutyId equals duty.Id
            select new { deviation, duty }).AsNoTracking().SingleOrDefaultAsync(cancellation);
        if (found is null)
        {
            return new Result.NotFound();
        }

        var (action, position) = (input.Action.Trim(), input.Position.Trim());
        var around = await places.Around(found.duty.PlaceId, today, cancellation);
        var holder = around.FirstOrDefault(one => one.Id == input.HolderId);
        if (Faults(action, position, input.Due, found.deviation, holder) is { Count: > 0 } faults)
        {
            return new Result.Refused(faults);
        }

        await Admit(found.duty, holder!.Id, today, cancellation);
        var correction = Store(found.deviation, action, position, holder, input.Due);
        await data.SaveChangesAsync(cancellation);
        return new Result.Added(correction);
    }

    Correction Store(Deviation deviation, string action, string position, Place holder, DateOnly due)
    {
        var task = new WorkTask
        {
            Id = Guid.CreateVersion7(),
            Title = action,
            Resource = ControlActions.Resource,
            ResourceId = deviation.DutyId,
            Link = $"/internkontroll/{deviation.DutyId}",
            HolderId = holder.Id,
            HolderName = holder.Name,
            Due = due,
        };
        var correction = new Correction
        {
            Id = Guid.CreateVersion7(),
            DutyId = deviation.DutyId,
            DeviationId = deviation.Id,
            Action = action,
            Position = position,
            TaskId = task.Id,
        };
        work.Tasks.Add(task);
        data.All<Correction>().Add(correction);
        return correction;
    }

    async Task Admit(DutyFollowUp duty, Guid holder, DateOnly today, CancellationToken cancellation)
    {
        string[] keys = [Relation.KeyOf(RelationKind.Lead, holder), Relation.KeyOf(RelationKind.Member, holder)];
        if (!await access.Relations.AnyAsync(one => one.ResourceId == duty.Id && keys.Contains(one.Key) && one.ValidTo == null, cancellation))
        {
            access.Relations.Add(Relation.Of(ControlActions.Resource, duty.Id, RelationKind.Member, holder, today));
        }
    }

    static IReadOnlyList<Fault> Faults(string action, string position, DateOnly due, Deviation deviation, Place? holder) => Fault.In(
        (Fault.Whole, deviation.ClosedOn is not null, ControlProblems.DeviationClosed),
        (nameof(Input.Action), action.Length is 0 or > Correction.MaxActionLength, ControlProblems.CorrectionMissing),
        (nameof(Input.Action), PersonNumber.IsIn(action), ControlProblems.PersonNumberInText),
        (nameof(Input.Position), position.Length is 0 or > DutyRoutine.MaxOwnerLength, ControlProblems.PositionMissing),
        (nameof(Input.Position), PersonNumber.IsIn(position), ControlProblems.PersonNumberInText),
        (nameof(Input.HolderId), holder is null, ControlProblems.UnknownPlace),
        (nameof(Input.Due), due < deviation.FoundOn || !PlannedDay.IsWithin(due), ControlProblems.BadDue));
}
