using Langbenk.Kernel;
using Langbenk.Law.Rulebook;
using Langbenk.Texts;

namespace Langbenk.Pages;

/// <summary>The last hand on every text that is shown: acts by their names in the reader's language, and no section sign without its number.</summary>
public sealed class Wording(LawBook book)
{
    public string Of(Text text, Language language) => WithNames(text[language], language);

    public string WithNames(string text, Language language) => Typography.Tie(Provisions.WithNames(book.Vocabulary, text, language));

    public string Provision(string? citation, Language language) => Typography.Tie(Provisions.Spell(book.Vocabulary, citation, language));
}
