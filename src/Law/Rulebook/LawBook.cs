using Langbenk.Law.Codes;
using Langbenk.Law.Rights;

namespace Langbenk.Law.Rulebook;

/// <summary>The rulebook: every rule with its dates, loaded and validated once at start, never changed after.</summary>
public sealed class LawBook
{
    private readonly Dictionary<string, Rule> rules;

    internal LawBook(BookDates dates, Vocabulary vocabulary, Dictionary<string, Provision> provisions,
        Dictionary<string, Rule> rules, RegimeTable regimes, StepOrder steps,
        Dictionary<Entitlement, EntitlementRule> entitlements)
    {
        (Dates, Vocabulary, this.rules, Regimes, Steps, Entitlements) = (dates, vocabulary, rules, regimes, steps, entitlements);
        Rules = [.. rules.Values];
        Versions = [.. Rules.SelectMany(r => r.Versions).OrderBy(v => v.Index)];
        Provisions = [.. provisions.Values.OrderBy(p => p.Index)];
    }

    /// <summary>Which dates the rulebook can answer for, and the day the law was read.</summary>
    public BookDates Dates { get; }

    public Vocabulary Vocabulary { get; }

    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>All wordings, by <see cref="RuleVersion.Index"/>.</summary>
    public IReadOnlyList<RuleVersion> Versions { get; }

    public IReadOnlyList<Provision> Provisions { get; }

    public RegimeTable Regimes { get; }

    public StepOrder Steps { get; }

    public IReadOnlyDictionary<Entitlement, EntitlementRule> Entitlements { get; }

    public Rule? Find(string id) => rules.GetValueOrDefault(id);

    /// <summary>The rule of this id; that it is there was checked at start.</summary>
    internal Rule this[string id] => rules[id];

    /// <summary>The provisions that a wording rests on for this sender, on this day.</summary>
    public static IEnumerable<(Provision Provision, string? Paragraph)> GroundsOf(RuleVersion version, ActorType? sender, bool privateOwner, DateOnly day)
    {
        foreach (var ground in version.Grounds)
        {
            if (!ground.Provision.AppliesAt(day))
                continue;
            if (sender is { } type && ((ground.Senders >> (int)type) & 1) == 0)
                continue;
            if (ground.PrivateOwner is { } isPrivate && isPrivate != privateOwner)
                continue;
            yield return (ground.Provision, ground.Paragraph);
        }
    }
}

/// <summary>Coverage of the rulebook. A birth date may be earlier.</summary>
public sealed record BookDates(string Version, DateOnly LawReadUntil, DateOnly SharingFrom, DateOnly RightsFrom, DateOnly DeadlinesFrom);

/// <summary>The rules of each step in the order in which they are tried.</summary>
public sealed record StepOrder(IReadOnlyList<Rule> Duties, IReadOnlyList<Rule> Exceptions);

/// <summary>For each regime: the duty of secrecy, the exception that fails when nothing opens, and the consent provision.</summary>
public sealed class RegimeTable(IReadOnlyList<RegimeRow> rows)
{
    public RegimeRow For(Regime regime, ActorType sender, Ownership ownership)
    {
        RegimeRow? found = null;
        foreach (var row in rows)
        {
            if (row.Regime == regime && ((row.Senders >> (int)sender) & 1) != 0
                && (row.PrivateOwner is not { } isPrivate || isPrivate == (ownership == Ownership.Private)))
            {
                found = row;
                break;
            }
        }

        return found ?? throw new InvalidOperationException($"No row for {regime} and {sender}");
    }
}

public sealed record RegimeRow(Regime Regime, ulong Senders, bool? PrivateOwner, Rule Secrecy, Rule Fails, Rule Consent, Rule LookUp);
