using Langbenk.Kernel;
using Langbenk.Law.Codes;

namespace Langbenk.Sharing.Weighing;

/// <summary>Somebody who may be told: a service, or one of those around the child.</summary>
public readonly record struct Receiver(Guid? ServiceId, Guid? PersonId)
{
    public static Receiver Service(Guid id) => new(id, null);

    public static Receiver Person(Guid id) => new(null, id);

    /// <summary>One word for it, for a form and for a unique key.</summary>
    public string Key => ServiceId is { } service ? $"s-{service:n}" : $"p-{PersonId:n}";

    public static Receiver? Read(string? key) =>
        key is { Length: 34 } && Guid.TryParseExact(key[2..], "n", out var id) ? key[..2] switch { "s-" => Service(id), "p-" => Person(id), _ => null } : null;
}

/// <summary>What is to be told: whose information, of which kinds, and why.</summary>
public sealed record Matter(Guid Child, IReadOnlyList<Guid> About, IReadOnlyList<InformationKind> Kinds, Purpose Purpose)
{
    public bool InEmergency { get; init; }
}

/// <summary>What somebody has judged: the statutory test by its code in the law contract.</summary>
public sealed record Judged(IReadOnlyDictionary<string, Tri> Answers)
{
    public static readonly Judged Nothing = new(new Dictionary<string, Tri>());

    /// <summary>«fact=yes», as it is stored with the disclosure.</summary>
    public string Write() => string.Join(' ', Answers.Where(one => one.Value != Tri.Unknown).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key}={Code.Tris.Of(one.Value)}"));
}

/// <summary>What the law says of telling one receiver, on the facts and judgements so far.</summary>
/// <param name="ConsentId">The consent that opens, when it is consent that does.</param>
/// <param name="Missing">Whose yes is missing, when only consent would open.</param>
public sealed record Weighed(
    Receiver Receiver, Verdict Verdict, string RuleId, DateOnly RuleFrom, Guid? ConsentId, IReadOnlyList<Weighed.Question> Questions, IReadOnlyList<Condition> Conditions,
    IReadOnlyList<Guid> Missing, Text Why, IReadOnlyList<string> Provisions, bool IsAboutReceiver)
{
    /// <param name="Fact">The test's code.</param>
    public sealed record Question(string Fact, Text Test, Verdict IfYes, Verdict IfNo, bool IsDuty)
    {
        public bool Opens => IfYes >= Verdict.May || IfNo >= Verdict.May;
    }

    public bool MayTell => Verdict >= Verdict.May;

    /// <summary>Without consent it is her own judgement that opens: she writes why. Nobody needs a reason to tell somebody about herself.</summary>
    public bool NeedsReason => ConsentId is null && !IsAboutReceiver;
}
