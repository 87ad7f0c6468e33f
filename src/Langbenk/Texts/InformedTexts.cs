using Langbenk.Kernel;
using Langbenk.Sharing.Wordings;

namespace Langbenk.Texts;

/// <summary>What a family is told when it is asked for consent: plain words, and nothing that is not true for everybody.</summary>
public static class InformedTexts
{
    /// <summary>Also what somebody translates from.</summary>
    public static WordingText Nb { get; } = new(
        """
        {tjeneste} spør om dere sier ja til dette:

        Hva dere skal få hjelp til: {hjelp}

        Hvem: {alle}. {fortelle}

        {utenfor}

        Om hvem: {om}

        Hva: {slag}. {vite}

        Hvor lenge: til og med {dag}.

        Det er frivillig. Sier dere nei, får dere fortsatt den hjelpen dere har rett på. Svarer dere ikke, er det et nei.
        Dere kan trekke ja-et tilbake når som helst. Da får ingen vite noe nytt fordi dere sa ja. Det som alt er fortalt, kan ikke gjøres ufortalt.
        Dere kan når som helst få vite hva som er fortalt, til hvem og hvorfor.
        Er et barn i fare, må alle tjenester si fra til barnevernet, også uten ja.
        """,
        "De kan fortelle hverandre det som står her.",
        "{tjeneste} kan fortelle de andre det som står her. De andre forteller ikke noe tilbake uten å spørre.",
        "De får også vite hvem dere er, hvordan dere kan nås, og hvem av dem dere har kontakt med.",
        "De får også vite hvem dere er, hvordan dere kan nås, og at dere har kontakt med {tjeneste}.",
        "Også disse, som ikke bruker systemet: {navn}. Tjenestene kan fortelle dem det som står her, på papir, på telefon eller i møte.",
        "Også disse, som ikke bruker systemet: {navn}. {tjeneste} kan fortelle dem det som står her, på papir, på telefon eller i møte.",
        "En som ikke arbeider i en offentlig tjeneste, har ikke taushetsplikt slik tjenestene har.",
        PersonTexts.NoName(true).Nb,
        PersonTexts.NoName(false).Nb);

    static readonly WordingText Nn = new(
        """
        {tjeneste} spør om de seier ja til dette:

        Kva de skal få hjelp til: {hjelp}

        Kven: {alle}. {fortelle}

        {utenfor}

        Om kven: {om}

        Kva: {slag}. {vite}

        Kor lenge: til og med {dag}.

        Det er frivillig. Seier de nei, får de framleis den hjelpa de har rett på. Svarar de ikkje, er det eit nei.
        De kan trekkje ja-et tilbake når som helst. Då får ingen vite noko nytt fordi de sa ja. Det som alt er fortalt, kan ikkje gjerast ufortalt.
        De kan når som helst få vite kva som er fortalt, til kven og kvifor.
        Er eit barn i fare, må alle tenester seie frå til barnevernet, også utan ja.
        """,
        "Dei kan fortelje kvarandre det som står her.",
        "{tjeneste} kan fortelje dei andre det som står her. Dei andre fortel ikkje noko tilbake utan å spørje.",
        "Dei får òg vite kven de er, korleis de kan nåast, og kven av dei de har kontakt med.",
        "Dei får òg vite kven de er, korleis de kan nåast, og at de har kontakt med {tjeneste}.",
        "Òg desse, som ikkje bruker systemet: {navn}. Tenestene kan fortelje dei det som står her, på papir, på telefon eller i møte.",
        "Òg desse, som ikkje bruker systemet: {navn}. {tjeneste} kan fortelje dei det som står her, på papir, på telefon eller i møte.",
        "Ein som ikkje arbeider i ei offentleg teneste, har ikkje teieplikt slik tenestene har.",
        PersonTexts.NoName(true).Nn,
        PersonTexts.NoName(false).Nn);

    static readonly WordingText En = new(
        """
        {tjeneste} asks whether you say yes to this:

        What you are to get help with: {hjelp}

        Who: {alle}. {fortelle}

        {utenfor}

        About whom: {om}

        What: {slag}. {vite}

        How long: up to and including {dag}.

        It is voluntary. If you say no, you still get the help you are entitled to. If you do not answer, it is a no.
        You may take back your yes at any time. Then nobody is told anything new because you said yes. What has been told cannot be untold.
        At any time you may learn what has been told, to whom and why.
        If a child is in danger, every service must tell child welfare, also without a yes.
        """,
        "They may tell each other what is listed here.",
        "{tjeneste} may tell the others what is listed here. The others tell nothing back without asking.",
        "They are also told who you are, how you can be reached, and which of them you are in contact with.",
        "They are also told who you are, how you can be reached, and that you are in contact with {tjeneste}.",
        "Also these, who do not use the system: {navn}. The services may tell them what is listed here, on paper, by phone or in a meeting.",
        "Also these, who do not use the system: {navn}. {tjeneste} may tell them what is listed here, on paper, by phone or in a meeting.",
        "Somebody who does not work in a public service has no duty of secrecy as the services have.",
        PersonTexts.NoName(true).En,
        PersonTexts.NoName(false).En);

    /// <param name="kinds">In words, as a list.</param>
    /// <param name="outside">Those without an account, by name and role; empty when there are none.</param>
    /// <param name="anyPrivate">One of them is in no service, and is bound by no duty of secrecy.</param>
    public static Text Of(string asking, IReadOnlyList<string> others, bool bothWays, string about, string kinds, string purpose, string until, string outside = "", bool anyPrivate = false)
    {
        ArgumentNullException.ThrowIfNull(outside);
        var told = new Told(asking, others, bothWays, [about], [kinds], purpose, until, outside.Length == 0 ? [] : [outside], anyPrivate);
        string In(WordingText words, Language language) => words.Of(told, list => WordList.Of(list, language));
        return new(In(Nb, Language.Nb), In(Nn, Language.Nn), In(En, Language.En));
    }
}
