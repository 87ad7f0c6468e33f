using Langbenk.Access;

namespace Langbenk.Prevention.Places;

/// <summary>The place leads what it answers for; the municipalities that own a service take part in it.</summary>
static class PlaceRelations
{
    public static IEnumerable<Relation> Of(string resource, Guid id, Place place, DateOnly from) =>
    [
        Relation.Of(resource, id, RelationKind.Lead, place.Id, from),
        .. place.Owners.Select(owner => Relation.Of(resource, id, RelationKind.Party, owner, from)),
    ];
}
