using Langbenk.Law.Codes;

namespace Langbenk.Sharing.Disclosures;

/// <summary>
/// That one service told another, or somebody in the family, something: what, why, on which ground in the law in force that day, judged by
/// whom and for what reason. What a service can see is its own records and what such a row says. What is told is told: only the reason goes, when
/// the words it was about are taken away.
/// </summary>
public sealed class Disclosure : ISharingEntity
{
    public const int MaxReasonLength = 2_000;
    public const int MaxKeyLength = 40;
    public const int MaxRuleLength = 20;
    public const int MaxProvisionsLength = 400;
    public const int MaxJudgedLength = 1_000;
    public const int MaxResourceLength = 30;

    public required Guid Id { get; init; }

    /// <summary>The child it is about, or whose matter it belongs to.</summary>
    public required Guid PersonId { get; init; }

    public required Guid FromServiceId { get; init; }

    public Guid? ToServiceId { get; init; }

    public Guid? ToPersonId { get; init; }

    /// <summary>Somebody without an account, to whom it was handed over.</summary>
    public Guid? ToOutsiderId { get; init; }

    /// <summary>Receiver in one word; with the thing it is unique, so that nothing is told twice.</summary>
    public required string ToKey { get; init; }

    /// <summary>What kind of thing was told: an entry, a participation, a consent …</summary>
    public required string Resource { get; init; }

    public required Guid ResourceId { get; init; }

    /// <summary>Codes of the law contract.</summary>
    public required string Kinds { get; init; }

    public required Purpose Purpose { get; init; }

    public required Verdict Verdict { get; init; }

    /// <summary>It was given though the law did not allow it; the reason says what happened. GDPR article 33 no. 5.</summary>
    public bool IsDeviation => Verdict < Verdict.May;

    public required string RuleId { get; init; }

    /// <summary>The first day of the wording that was used.</summary>
    public required DateOnly RuleFrom { get; init; }

    public required string Provisions { get; init; }

    public Guid? ConsentId { get; init; }

    /// <summary>The writer's own, where it is not consent that opens.</summary>
    public string Reason { get; internal set; } = "";

    /// <summary>«fact=yes», in order of the facts.</summary>
    public string Judged { get; init; } = "";

    public required DateOnly On { get; init; }

    public required DateTime At { get; init; }

    public required Guid DecidedById { get; init; }

    public required string DecidedByName { get; init; }
}
