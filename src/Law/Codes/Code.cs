namespace Langbenk.Law.Codes;

/// <summary>All closed lists of the contract in one place; the vocabulary has their names in three languages.</summary>
public static class Code
{
    public static readonly CodeList<Handling> Actions = new("action");
    public static readonly CodeList<ActorType> ActorTypes = new("actorType");
    public static readonly CodeList<Ownership> Ownerships = new("ownership");
    public static readonly CodeList<ActorRole> ActorRoles = new("actorRole");
    public static readonly CodeList<Relation> Relations = new("relation");
    public static readonly CodeList<ReporterStatus> ReporterStatuses = new("reporterStatus");
    public static readonly CodeList<PersonRole> PersonRoles = new("personRole");
    public static readonly CodeList<AddressProtection> AddressProtections = new("addressProtection");
    public static readonly CodeList<InformationKind> Kinds = new("kind");
    public static readonly CodeList<Identifiability> Identifiabilities = new("identifiability");
    public static readonly CodeList<Origin> Origins = new("origin");
    public static readonly CodeList<Purpose> Purposes = new("purpose");
    public static readonly CodeList<Circumstance> Circumstances = new("circumstance");
    public static readonly CodeList<OrderBy> Orderers = new("orderBy");
    public static readonly CodeList<CaseType> CaseTypes = new("caseType");
    public static readonly CodeList<ConsentStatus> ConsentStatuses = new("consentStatus");
    public static readonly CodeList<ConsentForm> ConsentForms = new("consentForm");
    public static readonly CodeList<Tri> Tris = new("tri");
    public static readonly CodeList<Verdict> Verdicts = new("verdict");
    public static readonly CodeList<Consequence> Consequences = new("consequence");
    public static readonly CodeList<Condition> Conditions = new("condition");
    public static readonly CodeList<Warning> Warnings = new("warning");
    public static readonly CodeList<Regime> Regimes = new("regime");
    public static readonly CodeList<Assessment> Facts = new("assessment", FactCode);
    public static readonly CodeList<Sureness> Surenesses = new("sureness", s => s.ToString());

    internal static readonly CodeList<Rulebook.Step> Steps = new("step");

    private static string FactCode(Assessment fact) =>
        Assessments.Prefix(fact) + "." + string.Concat(fact.ToString().Select((c, i) =>
            char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
