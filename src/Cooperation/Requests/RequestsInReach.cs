using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Persons;
using Langbenk.Sharing.Disclosures;

namespace Langbenk.Cooperation.Requests;

/// <summary>
/// One rule for every list and page of requests. A request is open in the service that wrote it, to who has the child open there; at the
/// reception, because it was told: to everybody at work there until somebody has taken it, afterwards to who has the child open. Taken back before
/// that, nobody there has anything to do with the child: it is the leader's, who has to know what was received.
/// </summary>
public sealed class RequestsInReach(ICooperationData data, OpenPersons persons, ReadDisclosures told) : IOperation
{
    public const string Resource = "request";
    public const string AnswerResource = "request-answer";
    public const string ReferralResource = "request-referral";

    /// <summary>That a service has asked for help for the child, told to another that has too.</summary>
    public const string KnownResource = "request-known";

    public IQueryable<HelpRequest> All(Actor actor, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var service = Service(actor);
        var (open, hidden, received, leads) = (persons.To(actor, PeopleActions.Read, day), persons.OutOfSight(actor, day), told.ToldTo(service, Resource), actor.Acting?.Role == Role.ServiceLeader);
        return data.All<HelpRequest>().Where(one => (one.ServiceId == service && open.Contains(one.ChildId))
            || (one.ReceptionId == service && received.Contains(one.Id) && (open.Contains(one.ChildId) || (one.AssignedToId == null && (leads || one.TakenBackOn == null) && !hidden.Contains(one.ChildId)))));
    }

    public IQueryable<HelpRequest> AtReception(Actor actor, DateOnly day)
    {
        var service = Service(actor);
        return All(actor, day).Where(one => one.ReceptionId == service);
    }

    /// <summary>Those that she may answer: the child is hers to write about.</summary>
    public IQueryable<HelpRequest> ToAnswer(Actor actor, DateOnly day)
    {
        var open = persons.To(actor, PeopleActions.Change, day);
        return AtReception(actor, day).Where(one => open.Contains(one.ChildId));
    }

    /// <summary>Her own service's answers, and those that were told to it.</summary>
    public IQueryable<RequestAnswer> Answers(Actor actor)
    {
        var service = Service(actor);
        var received = told.ToldTo(service, AnswerResource);
        return data.All<RequestAnswer>().Where(one => one.ServiceId == service || received.Contains(one.Id));
    }

    /// <summary>Referrals to her service: to its leader while they wait, to who answered, and to who has the child open there.</summary>
    public IQueryable<RequestReferral> Referred(Actor actor, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var (service, leads, account) = (Service(actor), actor.Acting?.Role == Role.ServiceLeader, actor.AccountId);
        var (open, hidden, received) = (persons.To(actor, PeopleActions.Read, day), persons.OutOfSight(actor, day), told.ToldTo(service, ReferralResource));
        return data.All<RequestReferral>().Where(one => one.ToServiceId == service && received.Contains(one.Id)
            && (open.Contains(one.ChildId) || (!hidden.Contains(one.ChildId) && ((leads && one.State == ReferralState.Waiting) || one.AnsweredById == account))));
    }

    /// <summary>Referrals that a leader could have answered while they waited, and somebody of her service has: of them she learns that, and nothing else.</summary>
    public IQueryable<RequestReferral> AnsweredByService(Actor actor, IQueryable<RoleHolding> holdings, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var (service, leading) = (Service(actor), actor.Acting is { Role: Role.ServiceLeader } held ? held.HoldingId : Guid.Empty);
        var (hidden, received) = (persons.OutOfSight(actor, day), told.ToldTo(service, ReferralResource));
        return data.All<RequestReferral>().Where(one => one.ToServiceId == service && one.State != ReferralState.Waiting && received.Contains(one.Id) && !hidden.Contains(one.ChildId)
            && holdings.Any(held => held.Id == leading && held.ValidFrom <= one.AnsweredOn));
    }

    /// <summary>No service, no request: the empty id is nobody's.</summary>
    internal static Guid Service(Actor actor) => actor.Acting is { AtService: true } held ? held.ScopeId : Guid.Empty;
}
