using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Places;

namespace Langbenk.Prevention.InternalControl;

public sealed class AddOwnDuty(IPreventionData data, IAccessData access, FindPlaces places) : IOperation
{
    public sealed record Input(Guid PlaceId, string Duty, string Provision);

    public abstract record Result
    {
        Result() { }

        public sealed record Added(DutyFollowUp Duty) : Result;

        /// <summary>Every field that is wrong, so that all are mended at once; the problem is the first one's.</summary>
        public sealed record Refused(IReadOnlyList<Fault> Faults) : Result
        {
            public Refused(Problem problem)
                : this(Fault.Of(problem))
            {
            }

            public Problem Problem => Faults[0].Problem;
        }
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var (duty, provision) = (input.Duty.Trim(), input.Provision.Trim());
        var place = ControlActions.Begin.MayIn(actor, input.PlaceId) ? await places.One(input.PlaceId, today, cancellation) : null;
        if (Faults(duty, provision, place) is { Count: > 0 } faults)
        {
            return new Result.Refused(faults);
        }

        var id = Guid.CreateVersion7();
        var own = new DutyFollowUp
        {
            Id = id,
            PlaceId = place!.Id,
            ServiceId = place.ServiceId,
            MunicipalityId = place.MunicipalityId,
            DutyKey = id.ToString("n"),
            OwnDuty = duty,
            OwnProvision = provision,
            FollowedFrom = today,
        };
        data.All<DutyFollowUp>().Add(own);
        access.Relations.AddRange(PlaceRelations.Of(ControlActions.Resource, id, place, today));
        await data.SaveChangesAsync(cancellation);
        return new Result.Added(own);
    }

    static IReadOnlyList<Fault> Faults(string duty, string provision, Place? place) => Fault.In(
        (nameof(Input.PlaceId), place is null, ControlProblems.UnknownPlace),
        (nameof(Input.Duty), duty.Length is 0 or > DutyFollowUp.MaxDutyLength, ControlProblems.DutyMissing),
        (nameof(Input.Duty), PersonNumber.IsIn(duty), ControlProblems.PersonNumberInText),
        (nameof(Input.Provision), provision.Length is 0 or > DutyFollowUp.MaxProvisionLength, ControlProblems.ProvisionMissing),
        (nameof(Input.Provision), PersonNumber.IsIn(provision), ControlProblems.PersonNumberInText));
}
