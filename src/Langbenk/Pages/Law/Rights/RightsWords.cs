using Langbenk.Kernel;
using Langbenk.Law.Rulebook;

namespace Langbenk.Pages.Law.Rights;

/// <summary>Names of the judgements and wishes that stand in the address.</summary>
public static class RightsWords
{
    const string Wish = "wish.";

    public static Text Label(Vocabulary vocabulary, string field)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(field);
        return field == RightsForm.UnderstandsField ? vocabulary.Label("fact", field)
            : field.StartsWith(Wish, StringComparison.Ordinal) ? vocabulary.Label("wish", field[Wish.Length..])
            : vocabulary.Label("rightsAssessment", field);
    }

    public static Text Named(Text text, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        var child = vocabulary["personRole", "child", "definite"];
        return new Text(text.Nb.Replace("{person}", child.Nb, StringComparison.Ordinal),
            text.Nn.Replace("{person}", child.Nn, StringComparison.Ordinal), text.En.Replace("{person}", child.En, StringComparison.Ordinal));
    }
}
