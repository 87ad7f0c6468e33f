using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.InternalControl;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Competence;

/// <summary>The numbers that she may see, service by service, the newest day first. Two queries.</summary>
public sealed class ReadCompetence(IPreventionData data, IOrganisationData organisation, AccessGate gate) : IOperation
{
    public sealed record Day(CompetenceCount Count, IReadOnlyDictionary<EducationCategory, int> People)
    {
        public int AllPeople => People.Values.Sum();

        /// <summary>Of those who work there now; null where nobody does.</summary>
        public double? Turnover => AllPeople == 0 ? null : (double)Count.LeftLastYear / AllPeople;
    }

    public sealed record ServiceHistory(Guid ServiceId, string Service, ServiceKind Kind, IReadOnlyList<Day> Days)
    {
        public Day Latest => Days[0];

        public IReadOnlyList<EducationCategory> Categories => CompetenceRequirement.CategoriesOf(Kind);

        /// <summary>Null for a service that the requirement does not bind.</summary>
        public CompetenceGap? GapOn(DateOnly today) => CompetenceRequirement.Binds(Kind) ? CompetenceGap.Of(Latest.Count.Leader, Latest.Count.Deputy, today) : null;
    }

    public async Task<IReadOnlyList<ServiceHistory>> Handle(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, CompetenceActions.Read, today);
        var counts = await (
            from count in data.All<CompetenceCount>()
            where open.Contains(count.Id)
            join service in organisation.Services on count.ServiceId equals service.Id
            orderby service.SortKey, service.Id, count.On descending
            select new { count, service.Name, service.Kind }).AsNoTracking().ToListAsync(cancellation);
        var people = (await data.All<CompetencePeople>().AsNoTracking().Where(one => open.Contains(one.CountId)).ToListAsync(cancellation))
            .ToLookup(one => one.CountId);
        return
        [
            .. counts.GroupBy(one => (one.count.ServiceId, one.Name, one.Kind)).Select(group => new ServiceHistory(
                group.Key.ServiceId, group.Key.Name, group.Key.Kind,
                [.. group.Select(one => new Day(one.count, people[one.count.Id].ToDictionary(row => row.Category, row => row.People)))])),
        ];
    }
}
