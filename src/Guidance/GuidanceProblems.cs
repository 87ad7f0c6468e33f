using Langbenk.Guidance.SavedAnswers;
using Langbenk.Kernel;

namespace Langbenk.Guidance;

/// <summary>Every refusal of this module. A number is never reused.</summary>
public static class GuidanceProblems
{
    public static readonly Problem RequestTooLong = new(2001, new Text(
        $"Spørsmålet er for langt til å lagres (høyst {SavedAnswer.MaxRequestLength} tegn).",
        $"Spørsmålet er for langt til å lagrast (høgst {SavedAnswer.MaxRequestLength} teikn).",
        $"The question is too long to save (at most {SavedAnswer.MaxRequestLength} characters)."));

    public static readonly Problem RequestNotAnObject = new(2002, new Text(
        "Spørsmålet er ikke et gyldig JSON-objekt.",
        "Spørsmålet er ikkje eit gyldig JSON-objekt.",
        "The question is not a valid JSON object."));

    public static readonly Problem AnswerNotFound = new(2003, new Text(
        "Vi finner ikke noe lagret svar med denne koden.",
        "Vi finn ikkje noko lagra svar med denne koden.",
        "We find no saved answer with this code."));
}
