using Langbenk.Kernel;
using Langbenk.Law.Rulebook;
using Langbenk.Organisation;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Reports;

/// <summary>The reports that are open to her, those that are not sent first; or one of them with what was added and how it was sent.</summary>
public sealed class ReadReports(ICooperationData data, IPeopleData people, OpenPersons persons, IOrganisationData organisation, FindReceiver receivers, ReadReportBasis bases, LawBook book) : IOperation
{
    public const int Most = 100;

    public sealed record Row(ConcernReport Report, Person About);

    /// <param name="Receiver">As it can be reached today.</param>
    /// <param name="Duty">The law of the day it was written.</param>
    /// <param name="IsProtected">Where the child is, must not come on paper, also where it was written before.</param>
    public sealed record Whole(
        ConcernReport Report, Person About, Service Service, IReadOnlyList<ReportAddition> Additions, IReadOnlyList<ReportDispatch> Dispatches,
        FindReceiver.Receiver Receiver, ReportDuty Duty, bool IsProtected);

    public async Task<IReadOnlyList<Row>> List(Actor actor, bool done, DateOnly today, CancellationToken cancellation = default)
    {
        var reports = await ReportsInReach.Of(data, persons, actor, today).AsNoTracking().Where(one => one.UnsentSince == null == done)
            .OrderBy(one => one.UnsentSince).ThenByDescending(one => one.StartedOn).ThenBy(one => one.Id).Take(Most).ToListAsync(cancellation);
        var about = await new SamePersons(people).Used([.. reports.Select(one => one.PersonId)], cancellation);
        return [.. reports.Select(one => new Row(one, about[one.PersonId]))];
    }

    /// <summary>How many have lain unsent for a day.</summary>
    public Task<int> Late(Actor actor, DateOnly today, CancellationToken cancellation = default) =>
        ReportsInReach.Of(data, persons, actor, today).CountAsync(one => one.UnsentSince < today, cancellation);

    /// <summary>Those of one person, in her service, under whatever id they were written.</summary>
    public async Task<IReadOnlyList<ConcernReport>> Of(Actor actor, IReadOnlyList<Guid> ids, DateOnly today, CancellationToken cancellation = default) =>
        await ReportsInReach.Of(data, persons, actor, today).AsNoTracking().Where(one => ids.Contains(one.PersonId))
            .OrderByDescending(one => one.StartedOn).ThenByDescending(one => one.Id).Take(Most).ToListAsync(cancellation);

    public async Task<Whole?> One(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        if (await ReportsInReach.Of(data, persons, actor, today).AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } report)
        {
            return null;
        }

        var additions = await data.All<ReportAddition>().AsNoTracking().Where(one => one.ReportId == id).OrderBy(one => one.WrittenAt).ThenBy(one => one.Id).ToListAsync(cancellation);
        var dispatches = await data.All<ReportDispatch>().AsNoTracking().Where(one => one.ReportId == id).OrderBy(one => one.On).ThenBy(one => one.Id).ToListAsync(cancellation);
        var about = await new SamePersons(people).Used([report.PersonId], cancellation);
        var service = await organisation.Services.AsNoTracking().SingleAsync(one => one.Id == report.ServiceId, cancellation);
        var whom = report.Text.About ?? ReportAbout.Child;
        var receiver = await receivers.Of(report.Text.MunicipalityId, whom, today, cancellation);
        var isProtected = await bases.IsProtected(await persons.IdsOf(report.PersonId, cancellation), today, cancellation);
        return new Whole(report, about[report.PersonId], service, additions, dispatches, receiver, ReportDuty.Of(book, service.Kind, whom, report.WrittenOn), isProtected);
    }
}
