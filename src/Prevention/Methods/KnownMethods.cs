using Langbenk.Kernel;

namespace Langbenk.Prevention.Methods;

/// <summary>The register of methods to choose from; one's own words are always possible beside it.</summary>
public static class KnownMethods
{
    public static IReadOnlyList<KnownMethod> All { get; } = [.. MethodsForParents.All, .. MethodsForYoung.All, .. WaysOfWorking.All];

    static readonly Dictionary<string, KnownMethod> ByKey = All.ToDictionary(method => method.Key, StringComparer.Ordinal);

    public static KnownMethod? Find(string key) => ByKey.GetValueOrDefault(key);

    /// <summary>What can be said of every programme without judging its research anew.</summary>
    internal static Text SeeUngsinn => new(
        "Ungsinn samler vurderinger av forskningen på tiltak for barn og unge. Se etter tiltaket på ungsinn.no før dere velger det.",
        "Ungsinn samlar vurderingar av forskinga på tiltak for barn og unge. Sjå etter tiltaket på ungsinn.no før de vel det.",
        "Ungsinn collects assessments of the research on measures for children and young people. Look the measure up at ungsinn.no before you choose it.");

    /// <summary>A way for services to work together is not a treatment: what it does must be found out where it is used.</summary>
    internal static Text EvaluateIt => new(
        "En måte å arbeide på, ikke en behandling. Om den virker hos dere, må dere selv finne ut.",
        "Ein måte å arbeide på, ikkje ei behandling. Om han verkar hos dykk, må de sjølve finne ut.",
        "A way of working, not a treatment. Whether it works for you is for you to find out.");
}
