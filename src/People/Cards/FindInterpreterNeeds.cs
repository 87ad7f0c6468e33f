using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Cards;

/// <summary>Who among some persons needs an interpreter, as her own service has written it down.</summary>
public sealed class FindInterpreterNeeds(IPeopleData data, OpenPersons open) : IOperation
{
    /// <param name="Person">The id that the card is written under.</param>
    /// <param name="Language">As it is written there; may be empty.</param>
    public sealed record Need(Guid Person, string Language);

    public async Task<IReadOnlyList<Need>> Handle(Actor actor, IReadOnlyCollection<Guid> persons, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var (service, people) = (actor.Acting is { AtService: true } held ? held.ScopeId : Guid.Empty, open.To(actor, PeopleActions.Read, today));
        return await data.All<Card>().Where(one => one.ServiceId == service && one.InterpreterNeeded && persons.Contains(one.PersonId) && people.Contains(one.PersonId))
            .OrderBy(one => one.Id).Select(one => new Need(one.PersonId, one.LanguageName)).ToListAsync(cancellation);
    }
}
