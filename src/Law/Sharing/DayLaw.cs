using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;

namespace Langbenk.Law.Sharing;

/// <summary>The rules of the decision steps as they stand on one day, in order, with what the steps cite by name.</summary>
internal sealed class DayLaw(LawBook book, DateOnly day)
{
    private static readonly int Actors = Code.ActorTypes.All.Count;
    private static readonly int RegimeCount = Code.Regimes.All.Count;
    private readonly Candidates?[] candidates = new Candidates?[Actors * Actors * RegimeCount];

    public CitedRules Cited { get; } = new(book, day);

    /// <summary>The rules that this sender and receiver can meet at all, compiled when first asked for.</summary>
    public Candidates For(ActorType sender, ActorType receiver, Regime regime) =>
        candidates[(((int)sender * Actors) + (int)receiver) * RegimeCount + (int)regime] ?? Compile(sender, receiver, regime);

    // Two threads may compile the same; the result is the same and immutable.
    private Candidates Compile(ActorType sender, ActorType receiver, Regime regime) =>
        candidates[(((int)sender * Actors) + (int)receiver) * RegimeCount + (int)regime] = new Candidates(
            Collect(book.Steps.Duties, Step.Duty, sender, receiver, regime),
            Collect(book.Steps.Exceptions, Step.Exception, sender, receiver, regime));

    private Applicable[] Collect(IReadOnlyList<Rule> rules, Step step, ActorType sender, ActorType receiver, Regime regime) =>
    [
        .. from version in rules.Select(r => r.At(day)).OfType<RuleVersion>()
           from pattern in version.When
           where pattern.Step == step && (pattern.Senders & (1UL << (int)sender)) != 0
               && (pattern.Receivers & (1UL << (int)receiver)) != 0 && (pattern.Regimes & (1u << (int)regime)) != 0
           select new Applicable(version, pattern),
    ];

    public override string ToString() => $"{book.Dates.Version} at {day:yyyy-MM-dd}";
}

/// <summary>The duties and exceptions between one sender and one receiver, in the order in which they are tried.</summary>
internal sealed record Candidates(Applicable[] Duties, Applicable[] Exceptions);

/// <summary>One way in which one wording applies.</summary>
internal sealed record Applicable(RuleVersion Version, Pattern Pattern);

/// <summary>The rules that the decision steps cite by id. Null: not in force that day, and the step is not there.</summary>
internal sealed class CitedRules(LawBook book, DateOnly day)
{
    public readonly RuleVersion Anonymous = Now(book, "UN-02", day);
    public readonly RuleVersion Generally = Now(book, "UN-03", day);
    public readonly RuleVersion Consent = Now(book, "UN-01", day);
    public readonly RuleVersion ReceivedOnConsent = Now(book, "SA-05", day);
    public readonly RuleVersion OriginalPurpose = Now(book, "UN-06", day);
    public readonly RuleVersion Plan = Now(book, "IP-02", day);
    public readonly RuleVersion Release = Now(book, "AD-01", day);
    public readonly RuleVersion Protected = Now(book, "AD-02", day);
    public readonly RuleVersion Concealed = Now(book, "AD-03", day);
    public readonly RuleVersion Snooping = Now(book, "UN-07", day);
    public readonly RuleVersion Routine = Now(book, "ME-09", day);
    public readonly RuleVersion ReporterIdentity = Now(book, "ME-24", day);
    public readonly RuleVersion PrivateReporter = Now(book, "FR-02", day);
    public readonly RuleVersion ParentsHealth = Now(book, "UN-19", day);
    public readonly RuleVersion ParentsInformed = Now(book, "UN-31", day);
    public readonly RuleVersion PartyAccess = Now(book, "UN-05", day);
    public readonly RuleVersion YoungParty = Now(book, "ALD-05", day);
    public readonly RuleVersion? ChangeOfKindergarten = book["UN-21"].At(day);
    public readonly RuleVersion? StartOfSchool = book["BHG-2A"].At(day);
    public readonly RuleVersion? ChangeOfSchool = book["UN-20"].At(day);
    public readonly RuleVersion PublicAccess = Now(book, "SA-06", day);
    public readonly RuleVersion? HealthCare = book["UN-17"].At(day) ?? book["UN-16"].At(day);
    public readonly RuleVersion? NextOfKin = book["UN-18"].At(day);
    public readonly RuleVersion Secrecy = Now(book, "TP-21", day);

    /// <summary>From this day a patient need not have said no: reason to believe that she would is enough (hpl § 29).</summary>
    public readonly bool WouldObjectCounts = book["UN-17"].At(day) is not null;

    private static RuleVersion Now(LawBook book, string id, DateOnly day) =>
        book[id].At(day) ?? throw new InvalidOperationException($"{id} has no wording at {day:yyyy-MM-dd}");
}
