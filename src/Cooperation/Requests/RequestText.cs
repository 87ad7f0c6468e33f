using Langbenk.Cooperation.Records;
using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Weighing;

namespace Langbenk.Cooperation.Requests;

/// <summary>What somebody writes when help is asked for.</summary>
/// <param name="Kinds">What is in the text besides the child's own words.</param>
public sealed record RequestText(
    string Wants, string ChildSaid, string ChildNotAsked, string Tried, RequestUrgency? Urgency, IReadOnlyList<InformationKind> Kinds, IReadOnlyList<Guid> About)
{
    /// <summary>The child's words are a kind of their own.</summary>
    internal IReadOnlyList<InformationKind> AllKinds => [.. Kinds, .. ChildSaid.Trim().Length > 0 ? [InformationKind.ChildAccount] : Array.Empty<InformationKind>()];

    internal IEnumerable<(string Field, Problem Problem)> Faults(Circle circle)
    {
        if (Wants.Trim().Length == 0)
        {
            yield return (nameof(Wants), RequestProblems.NoWants);
        }

        if (ChildSaid.Trim().Length + ChildNotAsked.Trim().Length == 0)
        {
            yield return (nameof(ChildSaid), RequestProblems.NoChild);
        }

        if (Tried.Trim().Length == 0)
        {
            yield return (nameof(Tried), RequestProblems.NoTried);
        }

        foreach (var (field, words) in new[] { (nameof(Wants), Wants), (nameof(ChildSaid), ChildSaid), (nameof(ChildNotAsked), ChildNotAsked), (nameof(Tried), Tried) })
        {
            if (FaultOf(words) is { } fault)
            {
                yield return (field, fault);
            }
        }

        if (Urgency is null)
        {
            yield return (nameof(Urgency), RequestProblems.NoUrgency);
        }

        if (Kinds.Count == 0)
        {
            yield return (nameof(Kinds), RequestProblems.NoKinds);
        }

        if (About.Count == 0 || About.Any(id => circle.Seen(id) is null))
        {
            yield return (nameof(About), RequestProblems.NoAbout);
        }
    }

    /// <summary>Too long, or with a number in it that identifies.</summary>
    internal static Problem? FaultOf(string words) =>
        words.Length > HelpRequest.MaxTextLength ? RequestProblems.TextTooLong : NumberInText.Has(words) ? RequestProblems.NumberInText : null;
}

/// <summary>What is told of a request: always on a consent, and where the child's address is protected, never without asking the law of that too.</summary>
static class RequestMatter
{
    public static Matter Of(Circle circle, IReadOnlyList<Guid> about, IReadOnlyList<InformationKind> kinds, Guid? consent) =>
        new(circle.Child.Id, about, [.. ConsentKinds.Always, .. kinds, .. circle.Whereabouts], Purpose.Coordination, consent);

    public static Problem Refusal(Circle circle, Problem otherwise) => circle.Whereabouts.Count > 0 ? RequestProblems.WouldReveal : otherwise;

    public static Disclose.To To(Guid service) => new(Receiver.Service(service), Judged.Nothing, "");
}
