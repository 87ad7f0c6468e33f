using Langbenk.Kernel;
using Langbenk.Law.Codes;

namespace Langbenk.Law.Rulebook;

/// <summary>One rule of the rulebook, with its wordings over time.</summary>
public sealed record Rule(string Id, string Act, string File, RuleText Title, RuleText Bound, IReadOnlyList<RuleVersion> Versions)
{
    /// <summary>The wording in force that day, or null.</summary>
    public RuleVersion? At(DateOnly day)
    {
        foreach (var version in Versions)
        {
            if (version.AppliesAt(day))
                return version;
        }

        return null;
    }

    /// <summary>True when a decision step hangs on the rule; else it only informs.</summary>
    public bool Decides => Versions.Any(v => v.Decides);
}

/// <summary>
/// One wording of a rule: in force from and to (both days included), condition, consequence, deadline and sources.
/// An act that is passed without a commencement date is <see cref="Inactive"/> and never selected.
/// </summary>
public sealed record RuleVersion
{
    public required int Index { get; init; }

    public required string RuleId { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    public bool Inactive { get; init; }

    public bool Decides { get; init; }

    public required Consequence Consequence { get; init; }

    public required IReadOnlyList<GroundReference> Grounds { get; init; }

    public IReadOnlyList<Pattern> When { get; init; } = [];

    public IReadOnlyList<Condition> Observe { get; init; } = [];

    /// <summary><see cref="Observe"/> as bits, for the engine.</summary>
    public uint ObserveBits { get; init; }

    public IReadOnlyList<Warning> Warnings { get; init; } = [];

    /// <summary>The numbers of the wording; several when tasks or dates of decision differ.</summary>
    public IReadOnlyList<DeadlineRule> Deadlines { get; init; } = [];

    public required RuleText Condition { get; init; }

    public required RuleText Explanation { get; init; }

    public RuleText? Note { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public required Sureness Sureness { get; init; }

    public bool AppliesAt(DateOnly day) => !Inactive && ValidFrom <= day && (ValidTo is null || day <= ValidTo);

    /// <summary>Shared days with another version of the same rule would make the answer a matter of order.</summary>
    public bool Overlaps(RuleVersion other) =>
        new DateInterval(ValidFrom, ValidTo).Overlaps(new DateInterval(other.ValidFrom, other.ValidTo));
}

/// <summary>
/// A provision that a rule rests on; with senders, only when one of them sends (the sender's own act).
/// </summary>
public sealed record GroundReference(Provision Provision, string? Paragraph, ulong Senders, bool? PrivateOwner);

/// <summary>A number of days, weeks, months … from an event, for the rules that have one.</summary>
public sealed record DeadlineRule(int Number, string Unit, string? Event, string? Task, string Computation, string Effect, int? ExtendedNumber, DateOnly? DecidedBefore);

/// <summary>A section of an act, with the days it has existed. Written <c>bvl § 13-2</c>.</summary>
public sealed record Provision(int Index, string Act, string Section, string LovdataUrl, DateOnly? ValidFrom, DateOnly? ValidTo, RuleText Title)
{
    public string Id => $"{Act} § {Section}";

    public bool AppliesAt(DateOnly day) => ValidFrom is { } from && from <= day && (ValidTo is null || day <= ValidTo);
}
