using System.Text;
using System.Xml;
using Altinn.Authorization.ABAC;
using Altinn.Authorization.ABAC.Utils;
using Altinn.Authorization.ABAC.Xacml;

namespace Langbenk.Bench;

/// <summary>
/// A general policy engine (XACML 3.0, Altinn's) on the part of the question it can express: sender, receiver
/// and purpose match a rule, or none does. It knows no unknown facts and gives no grounds.
/// </summary>
sealed class XacmlCase(int rules)
{
    const string Subject = "urn:oasis:names:tc:xacml:1.0:subject-category:access-subject";
    const string Text = "http://www.w3.org/2001/XMLSchema#string";
    static readonly string[] Facts = ["sender", "receiver", "purpose"];

    readonly PolicyDecisionPoint _engine = new();
    readonly XacmlPolicy _policy = ReadPolicy(rules);

    public XacmlContextDecision Decide(int rule)
    {
        var facts = new XacmlContextAttributes(new Uri(Subject), Facts.Select(fact => Attribute(fact, $"{fact}-{rule}")));
        var answer = _engine.Authorize(new XacmlContextRequest(false, false, [facts]), _policy);
        return answer.Results.Single().Decision;
    }

    static XacmlAttribute Attribute(string fact, string value)
    {
        var attribute = new XacmlAttribute(new Uri("urn:langbenk:" + fact), false);
        attribute.AttributeValues.Add(new XacmlAttributeValue(new Uri(Text), value));
        return attribute;
    }

    static XacmlPolicy ReadPolicy(int rules)
    {
        using var reader = XmlReader.Create(new StringReader(Policy(rules)));
        return XacmlParser.ParseXacmlPolicy(reader);
    }

    static string Policy(int rules)
    {
        var xml = new StringBuilder("""
            <xacml:Policy xmlns:xacml="urn:oasis:names:tc:xacml:3.0:core:schema:wd-17" PolicyId="urn:langbenk:policy" Version="1.0"
              RuleCombiningAlgId="urn:oasis:names:tc:xacml:3.0:rule-combining-algorithm:deny-overrides"><xacml:Target/>
            """);
        for (var rule = 0; rule < rules; rule++)
        {
            xml.Append($"""<xacml:Rule RuleId="urn:langbenk:rule:{rule}" Effect="Permit"><xacml:Target>""");
            Array.ForEach(Facts, fact => xml.Append(Match(fact, $"{fact}-{rule}")));
            xml.Append("</xacml:Target></xacml:Rule>");
        }

        return xml.Append("</xacml:Policy>").ToString();
    }

    static string Match(string fact, string value) => $"""
        <xacml:AnyOf><xacml:AllOf><xacml:Match MatchId="urn:oasis:names:tc:xacml:1.0:function:string-equal">
        <xacml:AttributeValue DataType="{Text}">{value}</xacml:AttributeValue>
        <xacml:AttributeDesignator AttributeId="urn:langbenk:{fact}" Category="{Subject}" DataType="{Text}" MustBePresent="false"/>
        </xacml:Match></xacml:AllOf></xacml:AnyOf>
        """;
}
