using Langbenk.Organisation.Staff;

namespace Langbenk.Data.Tests.People;

/// <summary>Who may open whom, in plain sets and slowly: what the relation rows are held against.</summary>
sealed class OpenPersonsModel
{
    public DateOnly Day { get; set; } = PeopleWorld.Today;

    public List<Known> Persons { get; } = [];

    /// <summary>How many each account has opened in emergencies; nobody looks at them here.</summary>
    public Dictionary<Guid, int> Unseen { get; } = [];

    public bool MayRead(Actor actor, Known person) => actor.Acting is { } place && InSight(actor, person) && place.Role switch
    {
        Role.Caseworker => person.Works.Contains((actor.AccountId, place.ScopeId))
            || person.Emergencies.Exists(one => one.Account == actor.AccountId && one.Service == place.ScopeId && Day <= one.Last),
        Role.ServiceLeader => person.Services.Contains(place.ScopeId),
        _ => false,
    };

    public bool MayChange(Actor actor, Known person) => MayRead(actor, person)
        && (actor.Acting!.Role == Role.ServiceLeader || person.Works.Contains((actor.AccountId, actor.Acting.ScopeId)));

    public bool InSight(Actor actor, Known person) =>
        !person.Barred.Contains(actor.AccountId) && (!person.IsSealed(Day) || person.Cleared.Contains((actor.AccountId, actor.Acting!.ScopeId)));

    public sealed class Known
    {
        public required Guid Id { get; init; }

        public required string Number { get; init; }

        public HashSet<Guid> Services { get; } = [];

        public HashSet<(Guid Account, Guid Service)> Works { get; } = [];

        public HashSet<(Guid Account, Guid Service)> Cleared { get; } = [];

        public HashSet<Guid> Barred { get; } = [];

        public List<(Guid Account, Guid Service, DateOnly Last)> Emergencies { get; } = [];

        /// <summary>The last day of the protection there is or was; null while nobody has ended it.</summary>
        public (Guid Id, DateOnly? Last)? Protection { get; set; }

        public bool IsSealed(DateOnly day) => Protection is { } it && (it.Last is not { } last || day <= last);
    }
}
