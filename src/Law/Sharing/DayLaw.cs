using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;

namespace Langbenk.Law.Sharing;

/// <summary>The rules of the decision steps as they stand on one day, in order, with what the steps cite by name.</summary>
internal sealed class DayLaw
{
    private readonly LawBook book;
    private readonly Applicable[][] exceptions;

    public DayLaw(LawBook book, DateOnly day)
    {
        this.book = book;
        Day = day;
        Duties = Collect(book.Steps.Duties, Step.Duty, uint.MaxValue);
        exceptions = [.. Code.Regimes.Values.Select(r => Collect(book.Steps.Exceptions, Step.Exception, 1u << (int)r))];
        Cited = new CitedRules(book, day);
    }

    public DateOnly Day { get; }

    public Applicable[] Duties { get; }

    public CitedRules Cited { get; }

    public Applicable[] Exceptions(Regime regime) => exceptions[(int)regime];

    private Applicable[] Collect(IReadOnlyList<Rule> rules, Step step, uint regime)
    {
        var found = new List<Applicable>();
        foreach (var rule in rules)
        {
            if (rule.At(Day) is not { } version)
                continue;
            foreach (var pattern in version.When)
            {
                if (pattern.Step == step && (pattern.Regimes & regime) != 0)
                    found.Add(new Applicable(version, pattern));
            }
        }

        return [.. found];
    }

    public override string ToString() => $"{book.Dates.Version} at {Day:yyyy-MM-dd}";
}

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
