using System.Text.Json.Nodes;
using Langbenk.Law.Sharing;

namespace Langbenk.Bench;

/// <summary>What the peer cannot be asked.</summary>
static class Further
{
    static readonly string[] Senders = ["school", "kindergarten", "specialist-health", "nav-municipal", "family-counselling"];
    static readonly string[] Unanswered =
    [
        "concern.serious-neglect", "concern.untreated-illness", "concern.unmet-special-needs",
        "concern.endangers-development", "concern.trafficking",
    ];

    public static SharingRequest[] Parts(LawEngine law) =>
    [
        .. Senders.Select(sender => TruthTable.Read(law.Reader, RequestLine.Of(sender, "child-welfare",
            ["health", "care-situation", "school-matters", "client-relationship", "decision"], ["child", "sibling", "parent"],
            RequestLine.Known("necessary.sender-task")))),
    ];

    /// <summary>Five concerns that nobody has judged: any one of them is a duty.</summary>
    public static SharingRequest[] Unknown(LawEngine law)
    {
        SharingRequest[] requests = [.. Senders.Select(sender => TruthTable.Read(law.Reader, RequestLine.Of(sender, "child-welfare", ["care-situation"], ["child"], Open())))];
        foreach (var request in requests)
        {
            if (law.Decide(request).Judgements.Count != Unanswered.Length)
                throw new InvalidOperationException($"{request.Id} does not hang on {Unanswered.Length} facts");
        }

        return requests;
    }

    static JsonObject Open()
    {
        var facts = RequestLine.Known("");
        foreach (var fact in Unanswered)
            facts[fact] = "unknown";
        return facts;
    }
}
