using Langbenk.Kernel;

namespace Langbenk.Sharing.Wordings;

/// <summary>Why a text in another language cannot be stored, or a family cannot be asked with it. The numbers are stable.</summary>
public static class WordingProblems
{
    public static readonly Problem NoLanguage = new(8060, new Text(
        "Skriv språkkoden med to eller tre bokstaver, for eksempel pl for polsk, uk for ukrainsk, so for somali, ar for arabisk eller ku-Arab for kurdisk med arabiske bokstaver.",
        "Skriv språkkoden med to eller tre bokstavar, til dømes pl for polsk, uk for ukrainsk, so for somali, ar for arabisk eller ku-Arab for kurdisk med arabiske bokstavar.",
        "Write the language code of two or three letters, for example pl for Polish, uk for Ukrainian, so for Somali, ar for Arabic or ku-Arab for Kurdish in Arabic letters."));

    public static readonly Problem LanguageIsThere = new(8061, new Text(
        "Bokmål, nynorsk og engelsk finnes alt i Langbenk.", "Bokmål, nynorsk og engelsk finst alt i Langbenk.", "Bokmål, nynorsk and English are in Langbenk already."));

    public static readonly Problem LanguageTaken = new(8062, new Text(
        "Kommunen har alt en samtykketekst i bruk på dette språket. Endre den, eller ta den ut av bruk først.",
        "Kommunen har alt ein samtykketekst i bruk på dette språket. Endre han, eller ta han ut av bruk først.",
        "The municipality already has a consent text in use in this language. Change that one, or take it out of use first."));

    public static readonly Problem NoName = new(8063, new Text(
        $"Skriv hva språket heter, høyst {ConsentWording.MaxNameLength} tegn.", $"Skriv kva språket heiter, høgst {ConsentWording.MaxNameLength} teikn.", $"Write what the language is called, at most {ConsentWording.MaxNameLength} characters."));

    public static readonly Problem NoWords = new(8064, new Text(
        "Skriv oversettelsen. Mangler den, får familien teksten halvt på norsk.", "Skriv omsetjinga. Manglar ho, får familien teksten halvt på norsk.", "Write the translation. If it is missing, the family gets the text half in Norwegian."));

    public static readonly Problem LoneBrace = new(8067, new Text(
        "En krøllparentes er åpnet eller lukket alene. Skriv plassene som her: {tjeneste}.", "Ein krøllparentes er opna eller lukka åleine. Skriv plassane som her: {tjeneste}.", "A brace is opened or closed alone. Write the places like this: {tjeneste}."));

    public static readonly Problem NoTranslator = new(8068, new Text(
        $"Skriv hvem som har oversatt, høyst {ConsentWording.MaxTranslatorLength} tegn.", $"Skriv kven som har omsett, høgst {ConsentWording.MaxTranslatorLength} teikn.", $"Write who translated it, at most {ConsentWording.MaxTranslatorLength} characters."));

    public static readonly Problem BadCheckedDay = new(8069, new Text(
        "Skriv dagen oversettelsen sist ble lest mot den norske. Den kan ikke være fram i tid.", "Skriv dagen omsetjinga sist vart lesen mot den norske. Han kan ikkje vere fram i tid.", "Write the day the translation was last held against the Norwegian. It cannot be ahead."));

    public static readonly Problem NotAllIn = new(8070, new Text(
        "Les teksten mot den norske, avsnitt for avsnitt, og kryss av for at alle er med.", "Les teksten mot den norske, avsnitt for avsnitt, og kryss av for at alle er med.", "Hold the text against the Norwegian, paragraph by paragraph, and tick that all of them are in it."));

    public static readonly Problem NoMunicipality = new(8071, new Text(
        "Velg hvilken kommune teksten gjelder for. Bare den som planlegger i kommunen, eller leder en tjeneste der, kan lagre den.",
        "Vel kva kommune teksten gjeld for. Berre den som planlegg i kommunen, eller leier ei teneste der, kan lagre han.",
        "Choose which municipality the text is for. Only whoever plans in the municipality, or leads a service there, can store it."));

    public static readonly Problem NotInUse = new(8072, new Text(
        "Teksten på dette språket er ikke i bruk lenger. Velg språk på nytt.", "Teksten på dette språket er ikkje i bruk lenger. Vel språk på nytt.", "The text in this language is no longer in use. Choose the language again."));

    public static readonly Problem NoPurpose = new(8073, new Text(
        "Skriv formålet på språket familien leser også, ellers får den ikke lest hva det gjelder.", "Skriv formålet på språket familien les òg, elles får han ikkje lese kva det gjeld.", "Write the purpose in the language the family reads too, or it cannot read what it is about."));

    public static readonly Problem NumberInText = new(8075, new Text(
        "Teksten har et fødselsnummer. Den brukes for alle familier: ta det bort.", "Teksten har eit fødselsnummer. Han blir brukt for alle familiar: ta det bort.", "The text has a national identity number. It is used for every family: take it out."));

    public static readonly Problem LacksKind = new(8076, new Text(
        "Teksten på dette språket mangler ord for noe av det du har krysset av. Be den som har ansvar for teksten, fylle den ut.",
        "Teksten på dette språket manglar ord for noko av det du har kryssa av. Be den som har ansvar for teksten, fylle han ut.",
        "The text in this language lacks words for some of what you have ticked. Ask who is responsible for the text to complete it."));

    public static readonly Problem NotChosen = new(8077, new Text(
        "Du har skrevet formålet på et annet språk. Velg hvilket språk familien leser, eller tøm feltet.",
        "Du har skrive formålet på eit anna språk. Vel kva språk familien les, eller tøm feltet.",
        "You have written the purpose in another language. Choose which language the family reads, or empty the field."));

    const int MostNamed = 5;

    public static Problem UnknownPlaces(IReadOnlyList<string> unknown, IReadOnlyList<string> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        return new(8065, new Text(
            $"Finnes ikke her: {Names(unknown)}. {(known.Count == 0 ? "Denne teksten har ingen plasser." : $"Her kan stå {Names(known)}.")}",
            $"Finst ikkje her: {Names(unknown)}. {(known.Count == 0 ? "Denne teksten har ingen plassar." : $"Her kan stå {Names(known)}.")}",
            $"Not known here: {Names(unknown)}. {(known.Count == 0 ? "This text has no places." : $"Here may stand {Names(known)}.")}"));
    }

    public static Problem MissingPlaces(IReadOnlyList<string> missing) => new(8066, new Text(
        $"Mangler i teksten: {Names(missing)}. Sett dem inn der de står i den norske.", $"Manglar i teksten: {Names(missing)}. Set dei inn der dei står i den norske.", $"Missing in the text: {Names(missing)}. Put them in where they stand in the Norwegian."));

    public static Problem TooLong(int longest) => new(8074, new Text($"Teksten er for lang: høyst {longest} tegn.", $"Teksten er for lang: høgst {longest} teikn.", $"The text is too long: at most {longest} characters."));

    static string Names(IReadOnlyList<string> places) => string.Join(" ", places.Take(places.Count > 2 * MostNamed ? MostNamed : places.Count).Select(one => $"{{{one}}}"));
}
