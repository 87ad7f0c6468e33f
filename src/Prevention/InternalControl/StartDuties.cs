using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Places;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.InternalControl;

/// <summary>A place begins to follow duties of the register. Those it follows already are left alone.</summary>
public sealed class StartDuties(IPreventionData data, IAccessData access, FindPlaces places) : IOperation
{
    public sealed record Input(Guid PlaceId, IReadOnlyList<string> Keys);

    public abstract record Result
    {
        Result() { }

        public sealed record Started(IReadOnlyList<DutyFollowUp> Duties) : Result;

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
        var place = ControlActions.Begin.MayIn(actor, input.PlaceId) ? await places.One(input.PlaceId, today, cancellation) : null;
        var keys = input.Keys.Distinct().Where(key => DutyRegister.Find(key) is not null).ToList();
        if (place is null || keys.Count == 0)
        {
            return new Result.Refused(Fault.In(
                (nameof(Input.PlaceId), place is null, ControlProblems.UnknownPlace), (nameof(Input.Keys), keys.Count == 0, ControlProblems.NoDutyChosen)));
        }

        var followed = await data.All<DutyFollowUp>().Where(one => one.PlaceId == place.Id).Select(one => one.DutyKey).ToListAsync(cancellation);
        var started = keys.Except(followed).Select(key => Follow(place, key, today)).ToList();
        data.All<DutyFollowUp>().AddRange(started);
        access.Relations.AddRange(started.SelectMany(one => PlaceRelations.Of(ControlActions.Resource, one.Id, place, today)));
        try
        {
            await data.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            var now = started.ConvertAll(one => one.DutyKey);
            if (!await data.All<DutyFollowUp>().AnyAsync(one => one.PlaceId == place.Id && now.Contains(one.DutyKey), cancellation))
            {
                throw;
            }

            // Someone else began one of them in the same moment.
            return new Result.Refused([new Fault(nameof(Input.Keys), ControlProblems.DutyFollowed)]);
        }

        return new Result.Started(started);
    }

    static DutyFollowUp Follow(Place place, string key, DateOnly today) => new()
    {
        Id = Guid.CreateVersion7(),
        PlaceId = place.Id,
        ServiceId = place.ServiceId,
        MunicipalityId = place.MunicipalityId,
        DutyKey = key,
        FollowedFrom = today,
    };
}
