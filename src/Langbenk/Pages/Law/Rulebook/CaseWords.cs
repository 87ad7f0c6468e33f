using Langbenk.Kernel;
using Langbenk.Law.Rulebook;

namespace Langbenk.Pages.Law.Rulebook;

/// <summary>A case's answer in words where it is a verdict; else as the contract writes it.</summary>
public static class CaseWords
{
    public static string Of(Vocabulary vocabulary, string answer, Language language)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        return vocabulary.Find("verdict", answer, "short")?[language] ?? answer;
    }
}
