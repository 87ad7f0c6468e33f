using System.Text.Json.Nodes;

namespace Langbenk.Pages.Law.Share;

/// <summary>A person's consent in the address: <c>consent.parent1=given</c>, <c>consent.parent1.form=written</c>, …</summary>
public static class ShareConsents
{
    public static string Key(string person) => "consent." + person;

    public static JsonObject? Read(string person, ShareFacts facts)
    {
        var key = Key(person);
        if (facts[key] is not { } status)
            return null;
        var consent = new JsonObject { ["by"] = person, ["status"] = status };
        Set(consent, "form");
        Set(consent, "informed");
        Set(consent, "voluntary");
        var covers = new JsonObject();
        foreach (var field in (ReadOnlySpan<string>)["receiver", "information", "purpose"])
        {
            if (facts[$"{key}.covers.{field}"] is { } answer)
                covers[field] = answer;
        }

        if (covers.Count > 0)
            consent["covers"] = covers;
        return consent;

        void Set(JsonObject json, string field)
        {
            if (facts[$"{key}.{field}"] is { } value)
                json[field] = value;
        }
    }

    /// <summary>What was said about how a consent was given does not belong to a no.</summary>
    public static ShareFacts Tidied(ShareFacts facts) => facts.Without((key, _) =>
        key.StartsWith("consent.", StringComparison.Ordinal) && key.Split('.') is [_, var person, _, ..]
        && facts[Key(person)] != "given");
}
