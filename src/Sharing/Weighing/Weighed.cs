using Langbenk.Kernel;
using Langbenk.Law.Codes;

namespace Langbenk.Sharing.Weighing;

/// <summary>Somebody who may be told: a service, one of those around the child, or somebody without an account.</summary>
public readonly record struct Receiver(Guid? ServiceId, Guid? PersonId, Guid? OutsiderId = null)
{
    public static Receiver Service(Guid id) => new(id, null);

    public static Receiver Person(Guid id) => new(null, id);

    public static Receiver Outsider(Guid id) => new(null, null, id);

    /// <summary>One word for it, for a form and for a unique key.</summary>
    public string Key => ServiceId is { } service ? $"s-{service:n}" : OutsiderId is { } outsider ? $"o-{outsider:n}" : $"p-{PersonId:n}";

    public static Receiver? Read(string? key) =>
        key is { Length: 34 } && Guid.TryParseExact(key[2..], "n", out var id) ? key[..2] switch { "s-" => Service(id), "p-" => Person(id), "o-" => Outsider(id), _ => null } : null;
}

/// <summary>What is to be told: whose information, of which kinds, why, and on which consent, where there is one.</summary>
public sealed record Matter(Guid Child, IReadOnlyList<Guid> About, IReadOnlyList<InformationKind> Kinds, Purpose Purpose, Guid? ConsentId)
{
    /// <summary>It was told before the consent turned out to stand on the wrong child, and is written down after.</summary>
    public bool IsBeforeWrongChild { get; init; }
}

/// <summary>What somebody has judged: the statutory test by its code in the law contract.</summary>
public sealed record Judged(IReadOnlyDictionary<string, Tri> Answers)
{
    public static readonly Judged Nothing = new(new Dictionary<string, Tri>());

    public static Judged Read(string written) => written.Length == 0 ? Nothing
        : new(written.Split(' ').Select(one => one.Split('=')).ToDictionary(one => one[0], one => Code.Tris.Parse(one[1])));

    /// <summary>«fact=yes», as it is stored with the disclosure.</summary>
    public string Write() => string.Join(' ', Answers.Where(one => one.Value != Tri.Unknown).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key}={Code.Tris.Of(one.Value)}"));
}

/// <summary>What the law says of telling one receiver, on the facts and judgements so far.</summary>
/// <param name="Purpose">Why the law was asked: one with parental responsibility is informed as such.</param>
/// <param name="RuleId">The rule that decided the part that is hardest to tell.</param>
/// <param name="ConsentId">The consent, when at least one part rests on it.</param>
/// <param name="NeedsReason">Some part rests neither on consent nor is about the receiver herself: her own judgement opens it, and she writes why.</param>
/// <param name="Judged">Those of her judgements that the law asked for; what else she answered counts for nothing.</param>
/// <param name="Missing">Whose yes is missing, when only consent would open.</param>
/// <param name="Duties">Kinds that must be told, also when others of the same note may not.</param>
/// <param name="IsAboutReceiver">Nothing but about herself.</param>
public sealed record Weighed(
    Receiver Receiver, Purpose Purpose, Verdict Verdict, string RuleId, DateOnly RuleFrom, Guid? ConsentId, bool NeedsReason, Judged Judged, IReadOnlyList<Weighed.Question> Questions,
    IReadOnlyList<Condition> Conditions, IReadOnlyList<Guid> Missing, Text Why, IReadOnlyList<string> Provisions, IReadOnlyList<InformationKind> Duties, bool IsAboutReceiver)
{
    /// <param name="Fact">The test's code.</param>
    /// <param name="Answer">What she has judged.</param>
    public sealed record Question(string Fact, Text Test, Verdict IfYes, Verdict IfNo, bool IsDuty, Tri Answer)
    {
        public bool Opens => IfYes >= Verdict.May || IfNo >= Verdict.May;
    }

    public bool MayTell => Verdict >= Verdict.May;

    /// <summary>Everything rests on the consent.</summary>
    public bool IsOnConsentAlone => MayTell && ConsentId is not null && !NeedsReason;
}
