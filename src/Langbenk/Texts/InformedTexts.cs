using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>What a family is told when it is asked for consent: plain words, and nothing that is not true for everybody.</summary>
public static class InformedTexts
{
    /// <param name="kinds">In words, as a list.</param>
    /// <param name="outside">Those without an account, by name and role; empty when there are none.</param>
    /// <param name="anyPrivate">One of them is in no service, and is bound by no duty of secrecy.</param>
    public static Text Of(string asking, IReadOnlyList<string> others, bool bothWays, string about, string kinds, string purpose, string until, string outside = "", bool anyPrivate = false) => new(
        $"""
        {asking} spør om dere sier ja til dette:

        Hva dere skal få hjelp til: {purpose}

        Hvem: {WordList.Of([asking, .. others], Language.Nb)}{OthersNb(asking, others, bothWays)}{OutsideNb(asking, others, bothWays, outside, anyPrivate)}

        Om hvem: {about}

        Hva: {kinds}. De får også vite hvem dere er, hvordan dere kan nås, og {(bothWays ? "hvem av dem dere har kontakt med" : $"at dere har kontakt med {asking}")}.

        Hvor lenge: til og med {until}.

        Det er frivillig. Sier dere nei, får dere fortsatt den hjelpen dere har rett på. Svarer dere ikke, er det et nei.
        Dere kan trekke ja-et tilbake når som helst. Da får ingen vite noe nytt fordi dere sa ja. Det som alt er fortalt, kan ikke gjøres ufortalt.
        Dere kan når som helst få vite hva som er fortalt, til hvem og hvorfor.
        Er et barn i fare, må alle tjenester si fra til barnevernet, også uten ja.
        """,
        $"""
        {asking} spør om de seier ja til dette:

        Kva de skal få hjelp til: {purpose}

        Kven: {WordList.Of([asking, .. others], Language.Nn)}{OthersNn(asking, others, bothWays)}{OutsideNn(asking, others, bothWays, outside, anyPrivate)}

        Om kven: {about}

        Kva: {kinds}. Dei får òg vite kven de er, korleis de kan nåast, og {(bothWays ? "kven av dei de har kontakt med" : $"at de har kontakt med {asking}")}.

        Kor lenge: til og med {until}.

        Det er frivillig. Seier de nei, får de framleis den hjelpa de har rett på. Svarar de ikkje, er det eit nei.
        De kan trekkje ja-et tilbake når som helst. Då får ingen vite noko nytt fordi de sa ja. Det som alt er fortalt, kan ikkje gjerast ufortalt.
        De kan når som helst få vite kva som er fortalt, til kven og kvifor.
        Er eit barn i fare, må alle tenester seie frå til barnevernet, også utan ja.
        """,
        $"""
        {asking} asks whether you say yes to this:

        What you are to get help with: {purpose}

        Who: {WordList.Of([asking, .. others], Language.En)}{OthersEn(asking, others, bothWays)}{OutsideEn(asking, others, bothWays, outside, anyPrivate)}

        About whom: {about}

        What: {kinds}. They are also told who you are, how you can be reached, and {(bothWays ? "which of them you are in contact with" : $"that you are in contact with {asking}")}.

        How long: up to and including {until}.

        It is voluntary. If you say no, you still get the help you are entitled to. If you do not answer, it is a no.
        You may take back your yes at any time. Then nobody is told anything new because you said yes. What has been told cannot be untold.
        At any time you may learn what has been told, to whom and why.
        If a child is in danger, every service must tell child welfare, also without a yes.
        """);

    static string OthersNb(string asking, IReadOnlyList<string> others, bool bothWays) => others.Count == 0 ? "."
        : ". " + (bothWays ? "De kan fortelle hverandre det som står her." : $"{asking} kan fortelle de andre det som står her. De andre forteller ikke noe tilbake uten å spørre.");

    static string OthersNn(string asking, IReadOnlyList<string> others, bool bothWays) => others.Count == 0 ? "."
        : ". " + (bothWays ? "Dei kan fortelje kvarandre det som står her." : $"{asking} kan fortelje dei andre det som står her. Dei andre fortel ikkje noko tilbake utan å spørje.");

    static string OthersEn(string asking, IReadOnlyList<string> others, bool bothWays) => others.Count == 0 ? "."
        : ". " + (bothWays ? "They may tell each other what is listed here." : $"{asking} may tell the others what is listed here. The others tell nothing back without asking.");

    static string OutsideNb(string asking, IReadOnlyList<string> others, bool bothWays, string outside, bool anyPrivate) => outside.Length == 0 ? "" :
        $"\n\nOgså disse, som ikke bruker systemet: {outside}. {(bothWays && others.Count > 0 ? "Tjenestene" : asking)} kan fortelle dem det som står her, på papir, på telefon eller i møte."
        + (anyPrivate ? " En som ikke arbeider i en offentlig tjeneste, har ikke taushetsplikt slik tjenestene har." : "");

    static string OutsideNn(string asking, IReadOnlyList<string> others, bool bothWays, string outside, bool anyPrivate) => outside.Length == 0 ? "" :
        $"\n\nÒg desse, som ikkje bruker systemet: {outside}. {(bothWays && others.Count > 0 ? "Tenestene" : asking)} kan fortelje dei det som står her, på papir, på telefon eller i møte."
        + (anyPrivate ? " Ein som ikkje arbeider i ei offentleg teneste, har ikkje teieplikt slik tenestene har." : "");

    static string OutsideEn(string asking, IReadOnlyList<string> others, bool bothWays, string outside, bool anyPrivate) => outside.Length == 0 ? "" :
        $"\n\nAlso these, who do not use the system: {outside}. {(bothWays && others.Count > 0 ? "The services" : asking)} may tell them what is listed here, on paper, by phone or in a meeting."
        + (anyPrivate ? " Somebody who does not work in a public service has no duty of secrecy as the services have." : "");
}
