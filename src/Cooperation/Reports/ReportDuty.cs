using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;
using Langbenk.Organisation.Services;

namespace Langbenk.Cooperation.Reports;

/// <summary>
/// What the law book says of reporting, for a service of one kind on one day: the situations in which the duty stands, each with the
/// provisions that bind this service (its own act beside bvl § 13-2). Nothing of the law is written here.
/// </summary>
public sealed class ReportDuty
{
    static readonly string[] OfChild = ["ME-01", "ME-02", "ME-03", "ME-04", "ME-05"];
    static readonly string[] OfHealth = [.. OfChild, "ME-08"];
    static readonly string[] OfUnborn = ["ME-14"];

    /// <summary>How much it takes; telling those it is about; averting crime; what is left to who has no duty.</summary>
    const string Threshold = "ME-09", Informing = "ME-23", Averting = "ME-20", Free = "ME-24";

    public sealed record Case(Rule Rule, RuleVersion Wording, IReadOnlyList<(Provision Provision, string? Paragraph)> Grounds);

    ReportDuty(IReadOnlyList<Case> cases, bool isBound, IReadOnlyList<Case> besides) => (Cases, IsBound, Besides) = (cases, isBound, besides);

    public IReadOnlyList<Case> Cases { get; }

    /// <summary>A voluntary organisation may report; a public body and its people must. Of an unborn child only some must.</summary>
    public bool IsBound { get; }

    /// <summary>What else to know: the threshold, telling, averting.</summary>
    public IReadOnlyList<Case> Besides { get; }

    /// <summary>The provisions that bind the service, whichever situation it is.</summary>
    public IReadOnlyList<(Provision Provision, string? Paragraph)> Grounds =>
        [.. (IsBound ? Cases : Allowing).SelectMany(one => one.Grounds).GroupBy(one => one.Provision).Select(of => (of.Key, of.Select(one => one.Paragraph).Distinct().Count() == 1 ? of.First().Paragraph : null))];

    /// <summary>What lets somebody report who has no duty.</summary>
    public IReadOnlyList<Case> Allowing => [.. Besides.Where(one => one.Rule.Id == Free)];

    public bool Has(string rule) => Cases.Any(one => one.Rule.Id == rule);

    public IReadOnlyList<Case> Of(IEnumerable<string> rules) => [.. Cases.Where(one => rules.Contains(one.Rule.Id))];

    public IReadOnlyList<(Provision Provision, string? Paragraph)> GroundsOf(IEnumerable<string> rules) => [.. (IsBound ? Of(rules) : Allowing).SelectMany(one => one.Grounds).Distinct()];

    public static ReportDuty Of(LawBook book, ServiceKind kind, ReportAbout about, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(book);
        var type = Enum.Parse<ActorType>($"{kind}");
        var (isUnborn, isHealth) = (about != ReportAbout.Child, type.IsHealthService());
        string[] stands = (isUnborn, isHealth) switch
        {
            (false, true) => OfHealth,
            (false, false) => OfChild,
            // The duty towards an unborn child is health personnel's and child welfare's, towards the municipal health service.
            (true, _) => isHealth || type == ActorType.ChildWelfare ? OfUnborn : [],
        };
        var isFree = type == ActorType.VoluntaryOrganisation;
        string[] besides = [.. isUnborn ? Array.Empty<string>() : [Threshold], .. isHealth ? [Informing] : Array.Empty<string>(), Averting, .. isFree ? [Free] : Array.Empty<string>()];
        return new ReportDuty([.. stands.SelectMany(Read)], !isFree, [.. besides.SelectMany(Read)]);

        IEnumerable<Case> Read(string id) => book.Find(id) is { } rule && rule.At(day) is { } wording
            ? [new Case(rule, wording, [.. LawBook.GroundsOf(wording, type, false, day)])]
            : [];
    }
}
