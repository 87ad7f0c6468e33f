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

        public sealed record Refused(Problem Problem) : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var (duty, provision) = (input.Duty.Trim(), input.Provision.Trim());
        if (Fault(duty, provision) is { } fault)
        {
            return new Result.Refused(fault);
        }

        if (!ControlActions.Begin.MayIn(actor, input.PlaceId) || await places.One(input.PlaceId, today, cancellation) is not { } place)
        {
            return new Result.Refused(ControlProblems.UnknownPlace);
        }

        var id = Guid.CreateVersion7();
        var own = new DutyFollowUp
        {
            Id = id,
            PlaceId = place.Id,
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

    static Problem? Fault(string duty, string provision) =>
        duty.Length is 0 or > DutyFollowUp.MaxDutyLength ? ControlProblems.DutyMissing
        : provision.Length is 0 or > DutyFollowUp.MaxProvisionLength ? ControlProblems.ProvisionMissing
        : PersonNumber.IsIn(duty, provision) ? ControlProblems.PersonNumberInText
        : null;
}
