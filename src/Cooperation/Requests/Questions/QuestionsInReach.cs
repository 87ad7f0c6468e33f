using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Persons;
using Langbenk.Sharing.Disclosures;

namespace Langbenk.Cooperation.Requests.Questions;

/// <summary>
/// A question is open in the service that asked, to who has the child open; in the asked one, because it was told, to who has the child open
/// there and to its leader. An answer, to the asker only when it was told.
/// </summary>
public sealed class QuestionsInReach(ICooperationData data, OpenPersons persons, ReadDisclosures told) : IOperation
{
    public const string Resource = "question";
    public const string AnswerResource = "question-answer";

    public IQueryable<ServiceQuestion> Asked(Actor actor, DateOnly day)
    {
        var service = RequestsInReach.Service(actor);
        var open = persons.To(actor, PeopleActions.Read, day);
        return data.All<ServiceQuestion>().Where(one => one.ServiceId == service && open.Contains(one.ChildId));
    }

    public IQueryable<ServiceQuestion> Received(Actor actor, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var (service, leads) = (RequestsInReach.Service(actor), actor.Acting?.Role == Role.ServiceLeader);
        var (open, hidden, received) = (persons.To(actor, PeopleActions.Read, day), persons.OutOfSight(actor, day), told.ToldTo(service, Resource));
        return data.All<ServiceQuestion>().Where(one => one.ToServiceId == service && received.Contains(one.Id) && (open.Contains(one.ChildId) || (leads && !hidden.Contains(one.ChildId))));
    }

    public IQueryable<QuestionAnswer> Answers(Actor actor)
    {
        var service = RequestsInReach.Service(actor);
        var received = told.ToldTo(service, AnswerResource);
        return data.All<QuestionAnswer>().Where(one => one.ServiceId == service || received.Contains(one.Id));
    }
}
