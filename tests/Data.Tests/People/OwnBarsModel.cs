using Langbenk.People.Families;

namespace Langbenk.Data.Tests.People;

/// <summary>
/// The rule of own case and own family, in plain words and slowly. An account is kept from a person when something said of the account
/// (by herself or a leader, and not taken back) is about that person: by name, or by a number that she has had at any time since it was
/// said. And from the near kin of whoever the account is said to be, by what any service has written and not taken back.
/// </summary>
sealed class OwnBarsModel
{
    public int Moment { get; set; }

    public List<Someone> Persons { get; } = [];

    public List<Tie> Ties { get; } = [];

    public List<Kinship> Kin { get; } = [];

    public bool IsKeptFrom(Guid account, Someone person) => Ties.Any(tie => tie.Account == account && tie.Back is null
        && (IsAbout(tie, person) || (tie.IsSelf && Persons.Any(self => IsAbout(tie, self) && AreNear(self, person)))));

    static bool IsAbout(Tie tie, Someone person) =>
        tie.Person == person || (tie.Number is { } number && person.Numbers.Exists(one => one.Number == number && (one.Until is not { } until || until > tie.Said)));

    bool AreNear(Someone one, Someone other) => Kin.Exists(row => !row.WasWrong && row.What != Langbenk.People.Families.Kin.Friend
        && ((row.Person == one && row.Other == other) || (row.Person == other && row.Other == one)));

    public sealed class Someone
    {
        public required Guid Id { get; init; }

        /// <summary>Until which moment; null for the one she has now.</summary>
        public List<(string Number, int? Until)> Numbers { get; } = [];

        public string? Number => Numbers.Find(one => one.Until is null).Number;

        public void Gets(string? number, int moment)
        {
            if (number == Number)
            {
                return;
            }

            var at = Numbers.FindIndex(one => one.Until is null);
            if (at >= 0)
            {
                Numbers[at] = (Numbers[at].Number, moment);
            }

            if (number is not null)
            {
                Numbers.Add((number, null));
            }
        }
    }

    /// <param name="Number">Of a person who is pointed at, the one she has.</param>
    /// <param name="Voice">The service whose leader says it; null for her own word.</param>
    public sealed record Tie(Guid Account, Guid? Voice, string? Number, Someone? Person, bool IsSelf, int Said)
    {
        public int? Back { get; set; }
    }

    public sealed record Kinship(Guid Service, Someone Person, Someone Other, Kin What, DateOnly From)
    {
        public bool WasWrong { get; set; }
    }
}
