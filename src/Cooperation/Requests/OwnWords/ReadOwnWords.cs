using Langbenk.Cooperation.Requests.Questions;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Langbenk.Prevention;
using Langbenk.Prevention.Measures;
using Langbenk.Sharing.Disclosures;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Requests.OwnWords;

/// <summary>
/// A request, a question or an answer that her own service wrote, for its own record: the words, whom it was told, and how it is kept. What
/// another service wrote is never found here, told or not.
/// </summary>
public sealed class ReadOwnWords(
    ICooperationData data, IPeopleData people, IOrganisationData organisation, IPreventionData measures, RequestsInReach requests, QuestionsInReach questions, ReadDisclosures disclosures) : IOperation
{
    /// <param name="Matter">The request or the question that it belongs to.</param>
    public sealed record Written(OwnThing Thing, Guid Id, Guid Matter, Guid ChildId, string By, DateOnly On, string Kinds)
    {
        public HelpRequest? Request { get; init; }

        public RequestAnswer? Answer { get; init; }

        /// <summary>Of a question, and of the answer to one.</summary>
        public string Words { get; init; } = "";

        /// <summary>Of an answer: what it became, in the catalogue.</summary>
        public string Measure { get; init; } = "";
    }

    /// <param name="Told">To which services, and when.</param>
    public sealed record Row(Written Written, Person Child, string Service, IReadOnlyList<(string Name, Disclosure Row)> Told, OwnKeeping? Kept);

    public async Task<Row?> One(Actor actor, OwnThing thing, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!RequestActions.Keep.MayBegin(actor) || await Found(actor, thing, id, today, cancellation) is not { } written)
        {
            return null;
        }

        var service = RequestsInReach.Service(actor);
        var told = (await disclosures.Of(actor, [id], cancellation)).Where(one => one.FromServiceId == service && one.Resource == ResourceOf(thing) && one.ToServiceId is not null).ToList();
        var names = await organisation.Services.AsNoTracking().Where(one => one.Id == service || told.Select(row => row.ToServiceId).Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, cancellation);
        return new Row(
            written, (await new SamePersons(people).Used([written.ChildId], cancellation))[written.ChildId], names[service], [.. told.Select(one => (names[one.ToServiceId!.Value], one))],
            await Own(service).AsNoTracking().SingleOrDefaultAsync(one => one.Thing == thing && one.ThingId == id, cancellation));
    }

    /// <summary>Of these things, how her own service keeps those of which it has said something.</summary>
    public async Task<IReadOnlyDictionary<Guid, OwnKeeping>> Kept(Actor actor, IReadOnlyCollection<Guid> things, CancellationToken cancellation = default) =>
        await Own(RequestsInReach.Service(actor)).AsNoTracking().Where(one => things.Contains(one.ThingId)).ToDictionaryAsync(one => one.ThingId, cancellation);

    internal IQueryable<OwnKeeping> Own(Guid service) => data.All<OwnKeeping>().Where(one => one.ServiceId == service);

    internal async Task<Written?> Found(Actor actor, OwnThing thing, Guid id, DateOnly today, CancellationToken cancellation)
    {
        var service = RequestsInReach.Service(actor);
        switch (thing)
        {
            case OwnThing.Request:
                var request = await requests.All(actor, today).AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.ServiceId == service, cancellation);
                return request is null ? null : new(thing, id, id, request.ChildId, request.SentByName, request.SentOn, request.Kinds) { Request = request };
            case OwnThing.RequestAnswer:
                return await Answer(service, requests.AtReception(actor, today), id, cancellation);
            case OwnThing.Question:
                var question = await questions.Asked(actor, today).AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation);
                return question is null ? null : new(thing, id, id, question.ChildId, question.AskedByName, question.AskedOn, question.Kinds) { Words = question.Words };
            case OwnThing.QuestionAnswer:
                var received = questions.Received(actor, today);
                var said = await data.All<QuestionAnswer>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.ServiceId == service && !one.IsPutAside && received.Any(asked => asked.Id == one.QuestionId), cancellation);
                return said is null ? null : new(thing, id, said.QuestionId, await received.Where(one => one.Id == said.QuestionId).Select(one => one.ChildId).SingleAsync(cancellation), said.WrittenByName, said.WrittenOn, said.Kinds) { Words = said.Words };
            default:
                return null;
        }
    }

    async Task<Written?> Answer(Guid service, IQueryable<HelpRequest> received, Guid id, CancellationToken cancellation)
    {
        if (await data.All<RequestAnswer>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.ServiceId == service && received.Any(request => request.Id == one.RequestId), cancellation) is not { } answer)
        {
            return null;
        }

        var request = await received.AsNoTracking().SingleAsync(one => one.Id == answer.RequestId, cancellation);

        var measure = await measures.All<Measure>().Where(one => one.Id == answer.MeasureId).Select(one => one.Name).SingleOrDefaultAsync(cancellation);
        return new(OwnThing.RequestAnswer, id, request.Id, request.ChildId, answer.WrittenByName, answer.WrittenOn, answer.Kinds) { Answer = answer, Measure = measure ?? "" };
    }

    static string ResourceOf(OwnThing thing) => thing switch
    {
        OwnThing.Request => RequestsInReach.Resource,
        OwnThing.RequestAnswer => RequestsInReach.AnswerResource,
        OwnThing.Question => QuestionsInReach.Resource,
        _ => QuestionsInReach.AnswerResource,
    };
}
