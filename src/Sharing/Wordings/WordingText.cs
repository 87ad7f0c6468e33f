namespace Langbenk.Sharing.Wordings;

/// <summary>
/// What a family is told when it is asked for consent, in one language: the whole with its places, and the sentences that differ with who may tell
/// whom. Two of each, for when all may tell each other, and for when only the one that asks may tell.
/// </summary>
/// <param name="BothTell">Stands at {fortelle}; «OneTells» likewise.</param>
/// <param name="BothLearn">Stands at {vite}: what they are told of the family besides.</param>
/// <param name="BothOutside">Stands at {utenfor}, where somebody without an account is named.</param>
/// <param name="Private">One of those is in no public service, and is bound by no duty of secrecy.</param>
/// <param name="Unborn">What a child is called that is not born.</param>
/// <param name="Unnamed">What a child is called that has no name yet.</param>
public sealed record WordingText(
    string Whole, string BothTell, string OneTells, string BothLearn, string OneLearns, string BothOutside, string OneOutside, string Private, string Unborn, string Unnamed)
{
    public const int MaxWholeLength = 10_000;
    public const int MaxSentenceLength = 1_000;

    /// <summary>Each under its name, with the places that it must have and those that it may have besides.</summary>
    public IReadOnlyList<(string Field, string Text, IReadOnlyList<string> Needed, IReadOnlyList<string> Allowed)> Parts() =>
    [
        (nameof(Whole), Whole, NamedPlaces.OfWhole, []),
        (nameof(BothTell), BothTell, [], [NamedPlaces.Service]),
        (nameof(OneTells), OneTells, [], [NamedPlaces.Service]),
        (nameof(BothLearn), BothLearn, [], [NamedPlaces.Service]),
        (nameof(OneLearns), OneLearns, [], [NamedPlaces.Service]),
        (nameof(BothOutside), BothOutside, [NamedPlaces.Names], [NamedPlaces.Service]),
        (nameof(OneOutside), OneOutside, [NamedPlaces.Names], [NamedPlaces.Service]),
        (nameof(Private), Private, [], []),
        (nameof(Unborn), Unborn, [], []),
        (nameof(Unnamed), Unnamed, [], []),
    ];

    public WordingText Trimmed() => new(
        Whole.Trim(), BothTell.Trim(), OneTells.Trim(), BothLearn.Trim(), OneLearns.Trim(), BothOutside.Trim(), OneOutside.Trim(), Private.Trim(), Unborn.Trim(), Unnamed.Trim());

    /// <param name="told">What is asked this time.</param>
    /// <param name="list">Words in a row in the language; those without an account stand apart, since each has a role after the name.</param>
    /// <param name="foreign">A name in another language than the text's.</param>
    public string Of(Told told, Func<IEnumerable<string>, string> list, Func<string, string>? foreign = null, string apart = "; ")
    {
        ArgumentNullException.ThrowIfNull(told);
        ArgumentNullException.ThrowIfNull(list);
        foreign ??= word => word;
        var (service, anyOthers) = (foreign(told.Service), told.Others.Count > 0);
        Dictionary<string, string> inSentence = new(StringComparer.Ordinal) { [NamedPlaces.Service] = service, [NamedPlaces.Names] = string.Join(apart, told.Outside.Select(foreign)) };
        string Sentence(bool both, string ofBoth, string ofOne) => NamedPlaces.Fill(both ? ofBoth : ofOne, inSentence);
        var outside = told.Outside.Count == 0 ? "" : Sentence(told.BothWays && anyOthers, BothOutside, OneOutside) + (told.AnyPrivate ? " " + Private : "");
        return NamedPlaces.Fill(Whole, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [NamedPlaces.Service] = service,
            [NamedPlaces.Help] = told.Purpose,
            [NamedPlaces.All] = list([service, .. told.Others.Select(foreign)]),
            [NamedPlaces.Tell] = anyOthers ? Sentence(told.BothWays, BothTell, OneTells) : "",
            [NamedPlaces.Outside] = outside,
            [NamedPlaces.About] = list(told.About.Select(foreign)),
            [NamedPlaces.Kinds] = list(told.Kinds),
            [NamedPlaces.Learn] = Sentence(told.BothWays, BothLearn, OneLearns),
            [NamedPlaces.LastDay] = foreign(told.Until),
        });
    }
}

/// <summary>What a family is asked this time.</summary>
/// <param name="Others">The services besides the one that asks.</param>
/// <param name="Kinds">In words, in the language of the text.</param>
/// <param name="Outside">Those without an account, each by name and role.</param>
/// <param name="AnyPrivate">One of them is in no public service.</param>
public sealed record Told(
    string Service, IReadOnlyList<string> Others, bool BothWays, IReadOnlyList<string> About, IReadOnlyList<string> Kinds, string Purpose, string Until, IReadOnlyList<string> Outside, bool AnyPrivate);
