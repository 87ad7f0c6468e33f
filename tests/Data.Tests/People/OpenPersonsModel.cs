using Langbenk.Organisation.Staff;

namespace Langbenk.Data.Tests.People;

/// <summary>
/// Who may open whom, in plain sets and slowly: what the relation rows are held against. Each registration has its own facts; what is
/// found to be one person is the sum of them, for as long as that is said.
/// </summary>
sealed class OpenPersonsModel
{
    public DateOnly Day { get; set; } = PeopleWorld.Today;

    /// <summary>Everybody at work now, once for each role.</summary>
    public required List<Actor> Actors { get; init; }

    public List<Known> Persons { get; } = [];

    /// <summary>How many each account has opened in emergencies; nobody looks at them here.</summary>
    public Dictionary<Guid, int> Unseen { get; } = [];

    /// <summary>The first was found to be the same as the second.</summary>
    public List<(Known Left, Known Into)> Merges { get; } = [];

    /// <summary>Whose leader merged it the last time.</summary>
    public Dictionary<Known, Guid> MergedBy { get; } = [];

    public HashSet<(Guid Account, string Number)> Ties { get; } = [];

    public Known Main(Known one) => Merges.Exists(merge => merge.Left == one) ? Main(Merges.Find(merge => merge.Left == one).Into) : one;

    /// <summary>Every registration of the same person, the one that is used first.</summary>
    public List<Known> Whole(Known one) => [Main(one), .. Merges.Where(merge => Main(merge.Left) == Main(one)).Select(merge => merge.Left)];

    /// <summary>Where a service writes: under the registration that it knows.</summary>
    public Known KnownAs(Known one, Guid service) => Whole(one).Find(each => each.Services.Contains(service)) ?? Main(one);

    public bool MayRead(Actor actor, Known one) => actor.Acting is { } place && InSight(actor, one) && place.Role switch
    {
        Role.Caseworker => Whole(one).Exists(each => each.Works.Contains((actor.AccountId, place.ScopeId))
            || each.Emergencies.Exists(open => open.Account == actor.AccountId && open.Service == place.ScopeId && Day <= open.Last)),
        Role.ServiceLeader => IsKnown(one, place.ScopeId),
        _ => false,
    };

    public bool MayChange(Actor actor, Known one) => MayRead(actor, one)
        && (actor.Acting!.Role == Role.ServiceLeader || Whole(one).Exists(each => each.Works.Contains((actor.AccountId, actor.Acting.ScopeId))));

    public bool MayAssign(Actor actor, Known one) => actor.Acting!.Role == Role.ServiceLeader && MayRead(actor, one);

    /// <summary>Who worked with one half only works with neither, in the services that know both; not in the one that merges.</summary>
    public void Hold(List<Known> some, List<Known> others, Guid left, Guid by)
    {
        List<Known> all = [.. some, .. others];
        foreach (var place in some.SelectMany(one => one.Services).Intersect(others.SelectMany(one => one.Services)).Where(one => one != by).ToList())
        {
            foreach (var account in all.SelectMany(Had).Where(one => one.Service == place).Select(one => one.Account).Distinct().ToList())
            {
                bool Works(Known one) => one.Works.Contains((account, place));
                bool Waits(Known one) => one.Waiting.Any(each => (each.Account, each.Service) == (account, place));
                if (some.Exists(Works) && others.Exists(Works) && !all.Exists(Waits))
                {
                    continue;
                }

                all.Where(one => Works(one) || Waits(one)).ToList().ForEach(one => one.Waiting.Add((account, place, left)));
                all.ForEach(one => one.Works.Remove((account, place)));
                all.ForEach(one => one.Emergencies.RemoveAll(each => (each.Account, each.Service) == (account, place)));
            }
        }

        static IEnumerable<(Guid Account, Guid Service)> Had(Known one) =>
            [.. one.Works, .. one.Waiting.Select(each => (each.Account, each.Service)), .. one.Emergencies.Select(each => (each.Account, each.Service))];
    }

    /// <summary>The two are parted: who is kept by nothing else works again with what she worked with.</summary>
    public void LetGo(Guid left)
    {
        foreach (var one in Persons)
        {
            foreach (var (account, service, _) in one.Waiting.Where(each => each.Left == left).ToList())
            {
                one.Waiting.Remove((account, service, left));
                if (!one.Waiting.Any(each => (each.Account, each.Service) == (account, service)))
                {
                    one.Works.Add((account, service));
                }
            }
        }
    }

    public bool InSight(Actor actor, Known one) => !IsBarred(actor.AccountId, one) && (!IsSealed(one) || IsCleared(actor.AccountId, actor.Acting!.ScopeId, one));

    public bool IsBarred(Guid account, Known one) => Whole(one).Exists(each => each.Barred.Contains(account));

    public bool IsKnown(Known one, Guid service) => Whole(one).Exists(each => each.Services.Contains(service));

    public bool IsSealed(Known one) => Protections(one).Any(Holds);

    public bool IsCleared(Guid account, Guid service, Known one) =>
        Whole(one).Exists(each => each.Cleared.Exists(cleared => (cleared.Account, cleared.Service) == (account, service) && HoldsUntil(cleared.Last)));

    public IEnumerable<Protection> Protections(Known one) => Whole(one).SelectMany(each => each.Protections);

    /// <summary>The last day of the seals; null while one stands.</summary>
    public DateOnly? LastSealed(Known one) => Protections(one).Any(each => each.Last is null) ? null : Protections(one).Where(Holds).Max(each => each.Last);

    public IEnumerable<Guid> Leaders(Guid service) => Of(service, Role.ServiceLeader);

    public IEnumerable<Guid> Caseworkers(Guid service) => Of(service, Role.Caseworker);

    public void Clear(Known one, Guid account, Guid service, DateOnly? last) => KnownAs(one, service).Cleared.Add((account, service, last));

    /// <summary>A seal that begins, begins anew: with the leaders of those who know her.</summary>
    public void ClearLeaders(Known one, IEnumerable<Guid> services, DateOnly? last)
    {
        foreach (var service in services.Distinct().ToList())
        {
            foreach (var leader in Leaders(service).ToList())
            {
                Clear(one, leader, service, last);
            }
        }
    }

    public bool Holds(Protection one) => HoldsUntil(one.Last);

    bool HoldsUntil(DateOnly? last) => last is not { } day || Day <= day;

    IEnumerable<Guid> Of(Guid service, Role role) => Actors.Where(one => one.Acting!.ScopeId == service && one.Acting.Role == role).Select(one => one.AccountId).Distinct();

    public sealed class Known
    {
        public required Guid Id { get; init; }

        /// <summary>"" without one.</summary>
        public required string Number { get; init; }

        public HashSet<Guid> Services { get; } = [];

        public HashSet<(Guid Account, Guid Service)> Works { get; } = [];

        /// <summary>Who is kept out of it, by the merge that keeps her: the registration that left.</summary>
        public HashSet<(Guid Account, Guid Service, Guid Left)> Waiting { get; } = [];

        public List<(Guid Account, Guid Service, DateOnly? Last)> Cleared { get; } = [];

        public HashSet<Guid> Barred { get; } = [];

        public List<(Guid Account, Guid Service, DateOnly Last)> Emergencies { get; } = [];

        public List<Protection> Protections { get; } = [];
    }

    /// <summary>Strictly confidential; the last day is null while nobody has ended it.</summary>
    public sealed class Protection
    {
        public required Guid Id { get; init; }

        public required Guid Service { get; init; }

        public DateOnly? Last { get; set; }
    }
}
