namespace Langbenk.Law.Model;

/// <summary>The answer of the model to one request (contract § 3.6, the parts that can be compared).</summary>
public sealed record ModelAnswer(
    string Verdict,
    bool Provisional,
    string RuleId,
    IReadOnlyList<ModelPart> Parts,
    IReadOnlyList<ModelPart> Duties,
    IReadOnlyList<ModelJudgement> Judgements);

/// <summary>One part = (person in <c>about</c>) × (kind), with its floor and the rule that decided there.</summary>
public sealed record ModelPart(string About, string Kind, string Verdict, string RuleId);

/// <summary>An unknown fact that matters, with the request's verdicts when the others are at their floor.</summary>
public sealed record ModelJudgement(string Fact, string IfYes, string IfNo);

/// <summary>What one rule decided for one part when every fact is answered.</summary>
readonly record struct Ruling(string Verdict, string Rule)
{
    /// <summary>The order of verdicts in § 2, lowest first.</summary>
    public static readonly string[] Order = ["must-not", "needs-consent", "may", "must"];

    public int Height => Array.IndexOf(Order, Verdict);
    public static Ruling Must(string rule) => new("must", rule);
    public static Ruling May(string rule) => new("may", rule);
    public static Ruling NeedsConsent(string rule) => new("needs-consent", rule);
    public static Ruling MustNot(string rule) => new("must-not", rule);
}

/// <summary>Answers judged facts. Under a complete assignment there is no "unknown" any more.</summary>
interface IOracle
{
    /// <summary>Is the judged fact answered "yes"?</summary>
    bool Yes(string fact);

    /// <summary>One of none, confidential, strictly-confidential, concealed.</summary>
    string AddressProtection(string personId);
}
