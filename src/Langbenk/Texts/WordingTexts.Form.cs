using Langbenk.Kernel;
using Langbenk.Sharing.Wordings;

namespace Langbenk.Texts;

/// <summary>The parts of the form, and what stands at each place of the text.</summary>
public static partial class WordingTexts
{
    public static Text TheWhole => new("Hele teksten", "Heile teksten", "The whole text");

    public static Text WholeLead => new(
        "Dette leser familien på norsk. Ordene i krøllparentes er plasser: Langbenk setter inn det som gjelder denne gangen. Ta dem med uendret, der de hører hjemme i setningen.",
        "Dette les familien på norsk. Orda i krøllparentes er plassar: Langbenk set inn det som gjeld denne gongen. Ta dei med uendra, der dei høyrer heime i setninga.",
        "This is what the family reads in Norwegian. The words in braces are places: Langbenk puts in what applies this time. Keep them unchanged, where they belong in the sentence.");

    public static Text WholeLabel => new("Hele teksten, oversatt", "Heile teksten, omsett", "The whole text, translated");

    public static Text WholeHint => new("Avsnitt for avsnitt, med alle plassene.", "Avsnitt for avsnitt, med alle plassane.", "Paragraph by paragraph, with all the places.");

    public static Text Places => new("Plassene i teksten", "Plassane i teksten", "The places in the text");

    public static Text Sentences => new("Setningene som skifter", "Setningane som skifter", "The sentences that vary");

    public static Text SentencesLead => new(
        "Langbenk velger setning etter hvem som kan fortelle. Den norske står ved hver.", "Langbenk vel setning etter kven som kan fortelje. Den norske står ved kvar.", "Langbenk chooses the sentence by who may tell. The Norwegian stands beside each.");

    public static Text Words => new("Ordene", "Orda", "The words");

    public static Text WordsLead => new(
        "Hva det skal hete på språket. Ordet står i en liste midt i en setning.", "Kva det skal heite på språket. Ordet står i ei liste midt i ei setning.", "What it is called in the language. The word stands in a list in the middle of a sentence.");

    public static Text About => new("Språket", "Språket", "The language");

    public static Text Who => new("Hvem står for oversettelsen", "Kven står for omsetjinga", "Who answers for the translation");

    /// <summary>The field of a sentence, in the order of the form.</summary>
    public static Text Label(string part) => part switch
    {
        nameof(WordingText.BothTell) => new("Når alle kan fortelle hverandre", "Når alle kan fortelje kvarandre", "When all may tell each other"),
        nameof(WordingText.OneTells) => new("Når bare den som spør, kan fortelle", "Når berre den som spør, kan fortelje", "When only the one that asks may tell"),
        nameof(WordingText.BothLearn) => new("Hva de også får vite, når alle kan fortelle", "Kva dei òg får vite, når alle kan fortelje", "What they are also told, when all may tell"),
        nameof(WordingText.OneLearns) => new("Hva de også får vite, når bare den som spør, kan fortelle", "Kva dei òg får vite, når berre den som spør, kan fortelje", "What they are also told, when only the one that asks may tell"),
        nameof(WordingText.BothOutside) => new("Når noen uten konto er med, og alle kan fortelle", "Når nokon utan konto er med, og alle kan fortelje", "When somebody without an account is named, and all may tell"),
        nameof(WordingText.OneOutside) => new("Når noen uten konto er med, og bare den som spør, kan fortelle", "Når nokon utan konto er med, og berre den som spør, kan fortelje", "When somebody without an account is named, and only the one that asks may tell"),
        nameof(WordingText.Private) => new("Når en av dem ikke arbeider i en offentlig tjeneste", "Når ein av dei ikkje arbeider i ei offentleg teneste", "When one of them does not work in a public service"),
        nameof(WordingText.Unborn) => new("Et barn som ikke er født", "Eit barn som ikkje er fødd", "A child that is not born"),
        nameof(WordingText.Unnamed) => new("Et barn som ikke har fått navn", "Eit barn som ikkje har fått namn", "A child that has no name yet"),
        _ => WholeLabel,
    };

    /// <summary>Of many fields that are empty, which.</summary>
    public static Text Lacks(Text label) => new($"Skriv oversettelsen: {label.Nb}", $"Skriv omsetjinga: {label.Nn}", $"Write the translation: {label.En}");

    /// <summary>What Langbenk puts in there.</summary>
    public static Text PlaceOf(string place) => place switch
    {
        NamedPlaces.Service => new("tjenesten som spør", "tenesta som spør", "the service that asks"),
        NamedPlaces.Help => new("hva familien skal få hjelp til", "kva familien skal få hjelp til", "what the family is to get help with"),
        NamedPlaces.All => new("alle tjenestene, den som spør først", "alle tenestene, den som spør først", "all the services, the one that asks first"),
        NamedPlaces.Tell => new("setningen om hvem som kan fortelle hvem", "setninga om kven som kan fortelje kven", "the sentence on who may tell whom"),
        NamedPlaces.Outside => new("avsnittet om dem uten konto, når noen er med", "avsnittet om dei utan konto, når nokon er med", "the paragraph on those without an account, where somebody is named"),
        NamedPlaces.About => new("hvem opplysningene handler om", "kven opplysningane handlar om", "whom the information is about"),
        NamedPlaces.Kinds => new("hva slags opplysninger", "kva slags opplysningar", "what kinds of information"),
        NamedPlaces.Learn => new("setningen om hva de også får vite", "setninga om kva dei òg får vite", "the sentence on what they are also told"),
        NamedPlaces.LastDay => new("siste dag", "siste dag", "the last day"),
        _ => new("navn og rolle på dem uten konto", "namn og rolle på dei utan konto", "name and role of those without an account"),
    };
}
