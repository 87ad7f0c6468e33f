using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Persons;

namespace Langbenk.Cooperation.Reports;

/// <summary>The reports of the service that she acts for, about those who are open to her: one rule for lists and for one.</summary>
static class ReportsInReach
{
    public static IQueryable<ConcernReport> Of(ICooperationData data, OpenPersons persons, Actor actor, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var service = actor.Acting is { AtService: true } held && ReportActions.Read.MayBegin(actor) ? held.ScopeId : (Guid?)null;
        var people = persons.To(actor, PeopleActions.Read, day);
        return data.All<ConcernReport>().Where(one => one.ServiceId == service && people.Contains(one.PersonId));
    }
}
