using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Competence;
using Langbenk.Prevention.SelfEvaluations;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Wheel;

/// <summary>What was done, in the year that the wheel asks for it, of a review that has pages of its own: the newest that she may read.</summary>
public sealed class FindWheelWork(IPreventionData data, AccessGate gate) : IOperation
{
    /// <summary>The self-evaluation that was finished; none where it is a count of the competence.</summary>
    public sealed record Found(DateOnly On, Guid? Evaluation);

    public async Task<Found?> Handle(Actor actor, WheelActivity activity, Occurrence occurrence, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(occurrence);
        Guid?[] of = [activity.ResponsibleServiceId, activity.ServiceId, activity.MunicipalityId];
        var places = of.OfType<Guid>().ToArray();
        return activity.TemplateKey switch
        {
            "self-evaluation" => await Evaluated(actor, places, occurrence.Year, today, cancellation),
            "competence-review" => await Counted(actor, places, occurrence.Year, today, cancellation),
            _ => null,
        };
    }

    async Task<Found?> Evaluated(Actor actor, Guid[] places, int year, DateOnly today, CancellationToken cancellation)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var open = gate.Open(actor, EvaluationActions.Read, today);
        var finished = await data.All<SelfEvaluation>().AsNoTracking()
            .Where(one => open.Contains(one.Id) && places.Contains(one.PlaceId) && one.FinishedOn >= first && one.FinishedOn <= last)
            .OrderByDescending(one => one.FinishedOn).ThenByDescending(one => one.Id).FirstOrDefaultAsync(cancellation);
        return finished?.FinishedOn is { } day ? new Found(day, finished.Id) : null;
    }

    async Task<Found?> Counted(Actor actor, Guid[] places, int year, DateOnly today, CancellationToken cancellation)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var open = gate.Open(actor, CompetenceActions.Read, today);
        var counted = await data.All<CompetenceCount>().AsNoTracking()
            .Where(one => open.Contains(one.Id) && places.Contains(one.ServiceId) && one.On >= first && one.On <= last && one.On <= today)
            .OrderByDescending(one => one.On).ThenByDescending(one => one.Id).FirstOrDefaultAsync(cancellation);
        return counted is null ? null : new Found(counted.On, null);
    }
}
