using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Measures;

/// <summary>A measure goes to another service or level, in the save of whoever changes it. In a draft, which has no past, it is only rewritten.</summary>
public sealed class MoveMeasure(IPreventionData data, IOrganisationData organisation, IAccessData access) : IOperation
{
    public sealed record Wanted(Guid ServiceId, MeasureLevels Levels, DateOnly? From);

    /// <summary>Whether it is another service or level than today.</summary>
    internal static bool Moves(CarryingHistory history, Wanted wanted, DateOnly today) =>
        history.On(today) is var now && (now.ServiceId != wanted.ServiceId || now.Levels != wanted.Levels);

    internal async Task<Problem?> Refuses(
        Actor actor, Measure measure, CarryingHistory history, Wanted wanted, DateOnly today, CancellationToken cancellation)
    {
        var from = DayOf(measure, history, wanted, today);
        if (measure.Status != MeasureStatus.Draft && history.Refuses(from, today) is { } problem)
        {
            return problem;
        }

        if (wanted.ServiceId == history.On(today).ServiceId)
        {
            return null;
        }

        var reach = await MeasureReach.Of(organisation, actor, today, cancellation);
        if (reach.Find(wanted.ServiceId) is null)
        {
            return MeasureProblems.UnknownService;
        }

        var served = organisation.ServiceOwners.Where(owner => owner.ServiceId == wanted.ServiceId
            && owner.ValidFrom <= from && (owner.ValidTo == null || owner.ValidTo >= from)).Select(owner => owner.MunicipalityId);
        return await data.All<MeasureMunicipality>().AnyAsync(at => at.MeasureId == measure.Id && !served.Contains(at.MunicipalityId), cancellation)
            ? MeasureProblems.ServiceLacksPlaces
            : null;
    }

    internal async Task WithTheNextSave(Measure measure, CarryingHistory history, Wanted wanted, DateOnly today, CancellationToken cancellation)
    {
        if (measure.Status == MeasureStatus.Draft)
        {
            (history.Last.ServiceId, history.Last.Levels) = (wanted.ServiceId, wanted.Levels);
        }
        else if (history.Change(DayOf(measure, history, wanted, today), wanted.ServiceId, wanted.Levels, today) is { } row)
        {
            data.All<MeasureCarrying>().Add(row);
        }

        measure.CarryingChanged();
        await access.WriteLeads(measure.Id, history, cancellation);
    }

    static DateOnly DayOf(Measure measure, CarryingHistory history, Wanted wanted, DateOnly today) =>
        measure.Status == MeasureStatus.Draft ? history.Earliest
        : wanted.From ?? (today < measure.ValidFrom ? measure.ValidFrom : today);
}
