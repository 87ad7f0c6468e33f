using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>What an answer says about itself: what was not tested, which rule, and how old the reading of the law is.</summary>
public static class AnswerFootTexts
{
    public static Text Heading => new("Om svaret", "Om svaret", "About this answer");

    public static Text ProcessingGroundNotTested => new(
        "Svaret gjelder taushetsplikten. Behandlingsgrunnlag etter personvernforordningen må vurderes for seg.",
        "Svaret gjeld teieplikta. Behandlingsgrunnlag etter personvernforordninga må vurderast for seg.",
        "The answer is about confidentiality. The legal basis under the GDPR must be considered separately.");

    public static Text Rule(string id) => new($"Regel {id}", $"Regel {id}", $"Rule {id}");

    public static Text VersionFrom(DateOnly day) => new(
        $"slik den lyder fra {DateWords.Of(day, Language.Nb)}",
        $"slik han lyder frå {DateWords.Of(day, Language.Nn)}",
        $"as worded from {DateWords.Of(day, Language.En)}");

    public static Text LawReadOn(DateOnly day) => new(
        $"Loven er lest {DateWords.Of(day, Language.Nb)}.",
        $"Lova er lesen {DateWords.Of(day, Language.Nn)}.",
        $"The law was read on {DateWords.Of(day, Language.En)}.");

    public static Text DecisionSupport => new(
        "Dette er beslutningsstøtte, ikke et vedtak.",
        "Dette er støtte til avgjerder, ikkje eit vedtak.",
        "This is decision support, not a decision.");
}
