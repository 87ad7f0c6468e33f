using System.Text.Json;
using Langbenk.Law.Codes;

namespace Langbenk.Law.Rulebook;

/// <summary>
/// When a duty or an exception applies, as data: every part that is given must hold. Hard facts are bit masks of the
/// codes that fit; judged facts that must be yes, must be no, and of which one must be yes.
/// </summary>
public sealed record Pattern
{
    public ulong Senders { get; init; } = ulong.MaxValue;

    public ulong Receivers { get; init; } = ulong.MaxValue;

    public uint Regimes { get; init; } = uint.MaxValue;

    public uint Kinds { get; init; } = uint.MaxValue;

    public uint Purposes { get; init; } = uint.MaxValue;

    public uint Circumstances { get; init; }

    public uint ReporterStatuses { get; init; } = uint.MaxValue;

    public uint Relations { get; init; } = uint.MaxValue;

    public uint OrderCaseTypes { get; init; } = uint.MaxValue;

    public ulong AllYes { get; init; }

    public ulong AllNo { get; init; }

    public ulong AnyYes { get; init; }

    /// <summary>Which special demands below have to be met.</summary>
    public Demand Demands { get; init; }

    /// <summary>A duty is tried before every bar, an exception after consent (contract § 3.5 steps 2 and 9).</summary>
    public Step Step { get; init; }

    public Verdict Verdict { get; init; }

    /// <summary>Conditions of this pattern beside those of its rule, as bits.</summary>
    public uint Observe { get; init; }

    /// <summary>The duty reaches also a strictly confidential place of stay (contract § 3.5 step 3).</summary>
    public bool CarriesLocation { get; init; }

    internal static Pattern Read(JsonElement when, Source source)
    {
        var facts = new PatternFacts(when, source);
        var step = source.Code(when, "step", Code.Steps);
        return new Pattern
        {
            Step = step,
            Verdict = when.TryGetProperty("verdict", out _) ? source.Code(when, "verdict", Code.Verdicts)
                : step == Step.Duty ? Verdict.Must : Verdict.May,
            Observe = when.TryGetProperty("observe", out _) ? facts.Narrow("observe", Code.Conditions) : 0,
            Senders = facts.Mask("senders", Code.ActorTypes),
            Receivers = facts.Mask("receivers", Code.ActorTypes),
            Regimes = facts.Narrow("regimes", Code.Regimes),
            Kinds = facts.Narrow("kinds", Code.Kinds),
            Purposes = facts.Narrow("purposes", Code.Purposes),
            Circumstances = when.TryGetProperty("circumstances", out _) ? facts.Narrow("circumstances", Code.Circumstances) : 0,
            ReporterStatuses = facts.Narrow("reporterStatuses", Code.ReporterStatuses),
            Relations = facts.Narrow("relations", Code.Relations),
            OrderCaseTypes = facts.Narrow("orderCaseTypes", Code.CaseTypes),
            AllYes = facts.Judged("allYes"),
            AllNo = facts.Judged("allNo"),
            AnyYes = facts.Judged("anyYes"),
            Demands = facts.Demands() | (when.TryGetProperty("orderCaseTypes", out _) ? Demand.OrderByChildWelfare : 0),
            CarriesLocation = when.TryGetProperty("carriesLocation", out var carries) && carries.ValueKind == JsonValueKind.True,
        };
    }
}

public enum Step { Duty, Exception }

/// <summary>Demands on the request that are not a code of one list.</summary>
[Flags]
public enum Demand
{
    None = 0,

    /// <summary>The sender is bound by the duty to report (contract § 3.5, below the table of duties).</summary>
    BoundSender = 1,

    /// <summary>A child or sibling under 18 is among the persons.</summary>
    ChildUnder18 = 2,

    /// <summary>An unborn child is among the persons.</summary>
    Unborn = 4,

    /// <summary>The receiver belongs to another municipality.</summary>
    OtherMunicipality = 8,

    /// <summary>Child welfare has ordered the information.</summary>
    OrderByChildWelfare = 16,

    /// <summary>The receiver is a public body.</summary>
    PublicReceiver = 32,

    /// <summary>The receiver is a service.</summary>
    ServiceReceiver = 64,

    /// <summary>The receiver is health personnel.</summary>
    HealthPersonnelReceiver = 128,

    /// <summary>The receiver is a public body or health personnel.</summary>
    PublicOrHealthReceiver = 256,

    /// <summary>Not for a private kindergarten, which letter d does not reach.</summary>
    NotPrivateKindergarten = 512,

    /// <summary>The receiver knows the information already.</summary>
    KnownToReceiver = 1024,

    /// <summary>The sender is bound by some secrecy regime.</summary>
    BoundBySecrecy = 4096,

    /// <summary>The patient has not refused, or weighty reasons outweigh the refusal.</summary>
    PatientHasNotRefused = 2048,
}
