using Langbenk.Cooperation.Requests.OwnWords;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Langbenk.Prevention;
using Langbenk.Prevention.Measures;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Requests;

/// <summary>
/// One request as her service sees it: at the reception everything that was told to it, with what else it has been asked for the same child; at
/// the sender what it wrote, and what it was told in return.
/// </summary>
public sealed class ReadRequests(
    ICooperationData data, IPeopleData people, IOrganisationData organisation, IPreventionData measures, RequestsInReach reach, OpenPersons open, ReadConsents consents, ReadDisclosures disclosures) : IOperation
{
    const int Most = 100;

    public sealed record AnswerRow(RequestAnswer Answer, string Measure, Disclosure? Told);

    public sealed record ReferralRow(RequestReferral Referral, string Service);

    /// <param name="Told">That this sender was told of the other.</param>
    public sealed record OtherRow(HelpRequest Request, string Sender, Disclosure? Told);

    /// <param name="Others">At the reception: the other requests for the child. At the sender: none.</param>
    /// <param name="Known">At the sender: the other services that it was told have asked, with the day.</param>
    public sealed record Whole(
        HelpRequest Request, Person Child, string Sender, Service Reception, IReadOnlyList<Person> About, IReadOnlyList<string> MayRefer, IReadOnlyList<AnswerRow> Answers,
        IReadOnlyList<ReferralRow> Referrals, IReadOnlyList<OtherRow> Others, IReadOnlyList<(string Service, DateOnly On)> Known, ReadConsents.Row? Consent, bool AtReception, bool MayAnswer)
    {
        public bool IsAssigned => Request.AssignedToId is not null;

        /// <summary>Sent by her service, and the child is hers to write about.</summary>
        public bool MayTakeBack { get; init; }

        /// <summary>How her own service keeps what it wrote of it: the request by its id, an answer by its.</summary>
        public IReadOnlyDictionary<Guid, OwnKeeping> Kept { get; init; } = new Dictionary<Guid, OwnKeeping>();
    }

    /// <summary>Those about the person that are open to her, the latest first.</summary>
    public async Task<IReadOnlyList<HelpRequest>> Of(Actor actor, IReadOnlyCollection<Guid> child, DateOnly today, CancellationToken cancellation = default) =>
        await reach.All(actor, today).AsNoTracking().Where(one => child.Contains(one.ChildId)).OrderByDescending(one => one.SentAt).ThenBy(one => one.Id).Take(Most).ToListAsync(cancellation);

    public async Task<Whole?> One(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (await reach.All(actor, today).AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } request)
        {
            return null;
        }

        var service = RequestsInReach.Service(actor);
        var here = request.ReceptionId == service;
        var same = new SamePersons(people);
        var child = (await same.Used([request.ChildId], cancellation))[request.ChildId];
        var ids = (await same.AllOf([child.Id], cancellation)).Keys.ToList();
        var others = here ? await reach.AtReception(actor, today).AsNoTracking().Where(one => one.Id != id && ids.Contains(one.ChildId)).OrderBy(one => one.SentAt).Take(Most).ToListAsync(cancellation) : [];
        var answers = await reach.Answers(actor).AsNoTracking().Where(one => one.RequestId == id).OrderBy(one => one.WrittenAt).ThenBy(one => one.Id).ToListAsync(cancellation);
        var referrals = await data.All<RequestReferral>().AsNoTracking().Where(one => one.RequestId == id && one.FromServiceId == service).OrderBy(one => one.AskedOn).ThenBy(one => one.Id).ToListAsync(cancellation);
        var may = here ? await data.All<HelpRequestMayRefer>().Where(one => one.RequestId == id).Select(one => one.ServiceId).ToListAsync(cancellation) : [];
        var known = here ? [] : await Known(service, request.Id, ids, cancellation);
        var told = await disclosures.Of(actor, [.. answers.Select(one => one.Id), .. others.Select(one => one.Id), .. known.Select(one => one.Id)], cancellation);
        var services = await Services([request.ServiceId, request.ReceptionId, .. others.Select(one => one.ServiceId), .. referrals.Select(one => one.ToServiceId), .. may, .. known.Select(one => one.ServiceId)], cancellation);
        var names = await Measures(answers, cancellation);
        return new Whole(
            request, child, services[request.ServiceId].Name, services[request.ReceptionId], await About(actor, id, today, cancellation), [.. may.Select(one => services[one].Name)],
            [.. answers.Select(one => new AnswerRow(one, one.MeasureId is { } measure ? names[measure] : "", told.FirstOrDefault(row => row.ResourceId == one.Id && row.ToServiceId == request.ServiceId)))],
            [.. referrals.Select(one => new ReferralRow(one, services[one.ToServiceId].Name))],
            [.. others.Select(one => new OtherRow(one, services[one.ServiceId].Name, told.FirstOrDefault(row => row.ResourceId == one.Id && row.Resource == RequestsInReach.KnownResource && row.ToServiceId == request.ServiceId)))],
            [.. known.Select(one => (services[one.ServiceId].Name, told.First(row => row.ResourceId == one.Id && row.Resource == RequestsInReach.KnownResource).On))],
            request.ConsentId is { } consent ? (await consents.One(actor, consent, today, cancellation))?.Row : null, here, await reach.ToAnswer(actor, today).AnyAsync(one => one.Id == id, cancellation))
        {
            MayTakeBack = !here && await open.To(actor, PeopleActions.Change, today).AnyAsync(one => one == request.ChildId, cancellation),
            Kept = await data.All<OwnKeeping>().AsNoTracking().Where(one => one.ServiceId == service && (one.ThingId == id || answers.Select(answer => answer.Id).Contains(one.ThingId))).ToDictionaryAsync(one => one.ThingId, cancellation),
        };
    }

    /// <summary>Of another's request for the child she sees only that it is there, and only when she was told.</summary>
    Task<List<HelpRequest>> Known(Guid service, Guid id, List<Guid> child, CancellationToken cancellation)
    {
        var told = disclosures.ToldTo(service, RequestsInReach.KnownResource);
        return data.All<HelpRequest>().AsNoTracking().Where(one => one.Id != id && child.Contains(one.ChildId) && one.ServiceId != service && told.Contains(one.Id)).OrderBy(one => one.SentAt).ToListAsync(cancellation);
    }

    Task<Dictionary<Guid, Service>> Services(IReadOnlyCollection<Guid> ids, CancellationToken cancellation) =>
        organisation.Services.AsNoTracking().Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, cancellation);

    async Task<Dictionary<Guid, string>> Measures(List<RequestAnswer> answers, CancellationToken cancellation)
    {
        var ids = answers.Select(one => one.MeasureId).OfType<Guid>().ToList();
        return await measures.All<Measure>().Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, cancellation);
    }

    /// <summary>Who is closed to her has no name here either.</summary>
    async Task<IReadOnlyList<Person>> About(Actor actor, Guid id, DateOnly today, CancellationToken cancellation)
    {
        var about = data.All<HelpRequestAbout>().Where(one => one.RequestId == id).Select(one => one.PersonId);
        var hidden = open.OutOfSight(actor, today);
        var ids = await about.Where(one => !hidden.Contains(one)).ToListAsync(cancellation);
        return [.. (await new SamePersons(people).Used(ids, cancellation)).Values.DistinctBy(one => one.Id).OrderBy(one => one.SortKey, StringComparer.Ordinal)];
    }
}
