using Langbenk.Access;
using Langbenk.Organisation.Staff;

namespace Langbenk.People.Bars;

/// <summary>The relation rows of a person, in the words of this module.</summary>
sealed class PersonRows(IPeopleData data, IAccessData access)
{
    /// <summary>The service has to do with her, and the one who says so works with her.</summary>
    public void Begin(Guid person, Guid service, Actor actor, DateOnly day)
    {
        access.Relations.Add(Relation.Of(PeopleModule.Resource, person, RelationKind.Member, service, day));
        access.Relations.Add(Relation.OfStaff(PeopleModule.Resource, person, RelationKind.Works, actor.AccountId, service, day));
    }

    /// <summary>Closes a person to whoever has said that this number is hers, or her family's.</summary>
    public Task BarThoseTiedTo(Guid person, string? number, DateOnly day, CancellationToken cancellation) =>
        number is null ? Task.CompletedTask : new OwnBars(data, access).FollowPersons([person], day, cancellation);
}
