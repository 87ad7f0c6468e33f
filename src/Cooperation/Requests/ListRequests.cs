using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Requests;

/// <summary>What her service has to answer, what is due first on top; what it has sent; and what others refer to it.</summary>
public sealed class ListRequests(IPeopleData people, IOrganisationData organisation, RequestsInReach reach) : IOperation
{
    const int Most = 100;

    /// <param name="Other">The service that sent it, or that it was sent to.</param>
    public sealed record Row(HelpRequest Request, Person Child, string Other);

    public sealed record ReferralRow(RequestReferral Referral, Person Child, string From);

    public async Task<IReadOnlyList<Row>> ToAnswer(Actor actor, DateOnly today, CancellationToken cancellation = default) =>
        await Rows(await Unanswered(actor, today).AsNoTracking().OrderBy(one => one.DueOn).ThenByDescending(one => one.Urgency).ThenBy(one => one.SentAt).ThenBy(one => one.Id).Take(Most).ToListAsync(cancellation), one => one.ServiceId, cancellation);

    public async Task<IReadOnlyList<Row>> Answered(Actor actor, DateOnly today, CancellationToken cancellation = default) =>
        await Rows(await reach.AtReception(actor, today).AsNoTracking().Where(one => one.AnsweredOn != null || one.TakenBackOn != null).OrderByDescending(one => one.TakenBackOn ?? one.AnsweredOn).ThenBy(one => one.Id).Take(Most).ToListAsync(cancellation), one => one.ServiceId, cancellation);

    public async Task<IReadOnlyList<Row>> Sent(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        var service = RequestsInReach.Service(actor);
        return await Rows(await reach.All(actor, today).AsNoTracking().Where(one => one.ServiceId == service && one.ReceptionId != service).OrderByDescending(one => one.SentAt).ThenBy(one => one.Id).Take(Most).ToListAsync(cancellation), one => one.ReceptionId, cancellation);
    }

    public async Task<IReadOnlyList<ReferralRow>> Referrals(Actor actor, DateOnly today, CancellationToken cancellation = default) =>
        await Referrals(reach.Referred(actor, today).AsNoTracking().OrderBy(one => one.State).ThenByDescending(one => one.AskedOn).ThenBy(one => one.Id).Take(Most), cancellation);

    public async Task<ReferralRow?> Referral(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default) =>
        (await Referrals(reach.Referred(actor, today).AsNoTracking().Where(one => one.Id == id), cancellation)).SingleOrDefault();

    public async Task<ReferralRow?> AnsweredReferral(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default) =>
        (await Referrals(reach.AnsweredByService(actor, organisation.RoleHoldings, today).AsNoTracking().Where(one => one.Id == id), cancellation)).SingleOrDefault();

    async Task<IReadOnlyList<ReferralRow>> Referrals(IQueryable<RequestReferral> which, CancellationToken cancellation)
    {
        var rows = await which.ToListAsync(cancellation);
        var (children, services) = (await Children(rows.Select(one => one.ChildId), cancellation), await Services(rows.Select(one => one.FromServiceId), cancellation));
        return [.. rows.Select(one => new ReferralRow(one, children[one.ChildId], services[one.FromServiceId]))];
    }

    public Task<int> CountLate(Actor actor, DateOnly today, CancellationToken cancellation = default) => Unanswered(actor, today).CountAsync(one => one.DueOn < today, cancellation);

    public Task<int> CountNew(Actor actor, DateOnly today, CancellationToken cancellation = default) => Unanswered(actor, today).CountAsync(one => one.AssignedToId == null, cancellation);

    public Task<int> CountReferrals(Actor actor, DateOnly today, CancellationToken cancellation = default) => reach.Referred(actor, today).CountAsync(one => one.State == ReferralState.Waiting, cancellation);

    IQueryable<HelpRequest> Unanswered(Actor actor, DateOnly today) => reach.AtReception(actor, today).Where(one => one.AnsweredOn == null && one.TakenBackOn == null);

    async Task<IReadOnlyList<Row>> Rows(List<HelpRequest> requests, Func<HelpRequest, Guid> other, CancellationToken cancellation)
    {
        var (children, services) = (await Children(requests.Select(one => one.ChildId), cancellation), await Services(requests.Select(other), cancellation));
        return [.. requests.Select(one => new Row(one, children[one.ChildId], services[other(one)]))];
    }

    Task<IReadOnlyDictionary<Guid, Person>> Children(IEnumerable<Guid> ids, CancellationToken cancellation) => new SamePersons(people).Used([.. ids.Distinct()], cancellation);

    async Task<Dictionary<Guid, string>> Services(IEnumerable<Guid> ids, CancellationToken cancellation)
    {
        var distinct = ids.Distinct().ToList();
        return await organisation.Services.AsNoTracking().Where(one => distinct.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, cancellation);
    }
}
