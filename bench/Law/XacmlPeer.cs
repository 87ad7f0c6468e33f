using System.Text;
using System.Xml;
using Altinn.Authorization.ABAC;
using Altinn.Authorization.ABAC.Utils;
using Altinn.Authorization.ABAC.Xacml;

namespace Langbenk.Bench;

/// <summary>
/// Altinn's policy engine (XACML 3.0) on the truth table. Its targets match subject, resource and action, each on its
/// own: sender, receiver with kind, basis. What the law reads off an actor (regime, public body, health personnel)
/// comes with the request, as a policy information point would add it, so the policy needs no lists of services.
/// </summary>
sealed class XacmlPeer
{
    const string Category = "urn:oasis:names:tc:xacml:";
    static readonly Attribute Sender = new("sender", Category + "1.0:subject-category:access-subject");
    static readonly Attribute Receiver = new("receiver", Category + "3.0:attribute-category:resource");
    static readonly Attribute Kind = new("kind", Category + "3.0:attribute-category:resource");
    static readonly Attribute Basis = new("basis", Category + "3.0:attribute-category:action");
    static readonly Uri Text = new("http://www.w3.org/2001/XMLSchema#string");

    static readonly string[] Regimes = ["fvl", "health", "bvl", "social", "family", "crisis", "police"];

    /// <summary>Each line permits. No senders, receivers or basis: any.</summary>
    static readonly Permission[] Permissions =
    [
        new("consent", Regimes, null, [], TruthTable.Consent),
        new("report-concern", ["fvl", "health", "social", "family", "crisis", "police"], "child-welfare", [], "concern.serious-neglect"),
        new("avert-crime", Regimes, "police", [], "finding.serious-crime-likely"),
        new("avoid-danger", ["fvl", "bvl", "social", "crisis"], null, [], "necessary.avoid-danger"),
        new("sender-task", ["fvl", "bvl", "social", "crisis"], "public-body", [], "necessary.sender-task"),
        new("client-and-decision", ["fvl", "social"], "public-body", ["client-relationship", "decision"], null),
        new("health-care", ["health"], "health-personnel", [], "necessary.health-care"),
        new("weighty-reasons", ["health", "family"], null, [], "finding.weighty-reasons-for"),
        new("parents-health", ["health"], "guardian", [], null),
    ];

    readonly PolicyDecisionPoint engine = new();
    readonly XacmlPolicy policy;

    XacmlPeer(Permission[] permissions)
    {
        using var reader = XmlReader.Create(new StringReader(Policy(permissions)));
        (policy, Rules) = (XacmlParser.ParseXacmlPolicy(reader), permissions.Length);
    }

    /// <summary>As few rules as can be: one a line of the table above.</summary>
    public static XacmlPeer Tightest() => new(Permissions);

    /// <summary>As a jurist would keep it, since each regime has its own provision: one rule a regime and basis.</summary>
    public static XacmlPeer ByRegime() =>
        new([.. Permissions.SelectMany(p => p.Senders.Select(s => p with { Id = $"{p.Id}-{s}", Senders = [s] }))]);

    public int Rules { get; }

    public bool Permits(XacmlContextRequest request) => engine.Authorize(request, policy).Results.First().Decision == XacmlContextDecision.Permit;

    public static XacmlContextRequest Request(Row row) => new(false, false,
    [
        Attributes(Sender, [Value(Sender, row.Sender, RegimeOf(row.Sender))]),
        Attributes(Receiver, [Value(Receiver, [row.Receiver, .. TraitsOf(row.Receiver)]), Value(Kind, row.Kind)]),
        Attributes(Basis, [Value(Basis, row.Basis)]),
    ]);

    static string RegimeOf(string sender) => sender switch
    {
        "school-health" or "specialist-health" => "health",
        "child-welfare" => "bvl",
        "nav-municipal" => "social",
        "family-counselling" => "family",
        "crisis-centre" => "crisis",
        "police" => "police",
        _ => "fvl",
    };

    static string[] TraitsOf(string receiver) => receiver switch
    {
        "health-clinic" or "specialist-health" => ["public-body", "health-personnel"],
        "guardian" or "private-person" => [],
        _ => ["public-body"],
    };

    static XacmlContextAttributes Attributes(Attribute first, XacmlAttribute[] values) => new(first.Category, values);

    static XacmlAttribute Value(Attribute of, params string[] values)
    {
        var attribute = new XacmlAttribute(of.Id, false);
        foreach (var value in values)
            attribute.AttributeValues.Add(new XacmlAttributeValue(Text, value));
        return attribute;
    }

    static string Policy(Permission[] permissions)
    {
        var xml = new StringBuilder("""
            <xacml:Policy xmlns:xacml="urn:oasis:names:tc:xacml:3.0:core:schema:wd-17" PolicyId="urn:bench:policy" Version="1.0"
              RuleCombiningAlgId="urn:oasis:names:tc:xacml:3.0:rule-combining-algorithm:permit-overrides"><xacml:Target/>
            """);
        foreach (var permission in permissions)
        {
            xml.Append($"""<xacml:Rule RuleId="urn:bench:rule:{permission.Id}" Effect="Permit"><xacml:Target>""");
            if (permission.Senders.Length < Regimes.Length)
                xml.Append(AnyOf(permission.Senders.Select(sender => Match(Sender, sender))));
            if (Resources(permission) is { Length: > 0 } resources)
                xml.Append(AnyOf(resources));
            if (permission.Basis is { } basis)
                xml.Append(AnyOf([Match(Basis, basis)]));
            xml.Append("</xacml:Target></xacml:Rule>");
        }

        return xml.Append("</xacml:Policy>").ToString();
    }

    // Receiver and kind in one AllOf: this engine takes several AnyOf of one category as alternatives.
    static string[] Resources(Permission permission)
    {
        var receiver = permission.Receiver is { } value ? Match(Receiver, value) : "";
        if (permission.Kinds.Length == 0)
            return receiver.Length == 0 ? [] : [receiver];
        return [.. permission.Kinds.Select(kind => receiver + Match(Kind, kind))];
    }

    static string AnyOf(IEnumerable<string> all) =>
        $"<xacml:AnyOf>{string.Concat(all.Select(matches => $"<xacml:AllOf>{matches}</xacml:AllOf>"))}</xacml:AnyOf>";

    static string Match(Attribute attribute, string value) => $"""
        <xacml:Match MatchId="urn:oasis:names:tc:xacml:1.0:function:string-equal">
        <xacml:AttributeValue DataType="{Text.OriginalString}">{value}</xacml:AttributeValue>
        <xacml:AttributeDesignator AttributeId="{attribute.Id.OriginalString}" Category="{attribute.Category.OriginalString}"
          DataType="{Text.OriginalString}" MustBePresent="false"/></xacml:Match>
        """;

    sealed record Permission(string Id, string[] Senders, string? Receiver, string[] Kinds, string? Basis);

    sealed class Attribute(string name, string category)
    {
        public Uri Id { get; } = new("urn:bench:" + name);

        public Uri Category { get; } = new(category);
    }
}
