using Langbenk.People.Families;

namespace Langbenk.Data.Tests.People;

/// <summary>
/// The rule of own case and own family, in plain words and slowly. An account is kept from a person when something said of the account
/// (by herself or a leader, and not taken back) is about that person: by name, or by a number that she has had at any time since it was
/// said, or because she has had the same number as somebody it is about. And from the near kin of whoever the account is said to be, by
/// what any service has written and not taken back, and from who has the same number as they.
/// </summary>
sealed class OwnBarsModel
{
    public List<Someone> Persons { get; } = [];

    public List<Tie> Ties { get; } = [];

    public List<Kinship> Kin { get; } = [];

    public bool IsKeptFrom(Guid account, Someone person) => Ties.Any(tie => tie.Account == account && !tie.IsBack
        && (tie.About.Contains(person) || (tie.IsSelf && tie.About.Any(self => Persons.Any(near => AreNear(self, near) && (near == person || HaveSameNumber(near, person)))))));

    /// <summary>What is said is about whoever it is about now, from now on.</summary>
    public void Look()
    {
        foreach (var tie in Ties.Where(one => !one.IsBack))
        {
            tie.About.UnionWith(Persons.Where(one => one == tie.Person || (tie.Number is not null && one.Number == tie.Number)));
            tie.About.UnionWith(Persons.Where(one => tie.About.Any(other => HaveSameNumber(one, other))).ToList());
        }
    }

    static bool HaveSameNumber(Someone one, Someone other) => one.Number is not null && one.Number == other.Number;

    bool AreNear(Someone one, Someone other) => Kin.Exists(row => !row.WasWrong && row.What != Langbenk.People.Families.Kin.Friend
        && ((row.Person == one && row.Other == other) || (row.Person == other && row.Other == one)));

    public sealed class Someone
    {
        public required Guid Id { get; init; }

        public string? Number { get; set; }
    }

    /// <param name="Number">Of a person who is pointed at, the one she has.</param>
    /// <param name="Voice">The service whose leader says it; null for her own word.</param>
    public sealed record Tie(Guid Account, Guid? Voice, string? Number, Someone? Person, bool IsSelf)
    {
        public bool IsBack { get; set; }

        public HashSet<Someone> About { get; } = [];
    }

    public sealed record Kinship(Guid Service, Someone Person, Someone Other, Kin What, DateOnly From)
    {
        public bool WasWrong { get; set; }
    }
}
