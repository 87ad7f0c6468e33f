using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The pages where a publisher is confirmed, and where an imported package is seen and withdrawn.</summary>
public static class PackageTrustTexts
{
    public static Text Title => new("Er pakken fra den den sier?", "Er pakka frå den ho seier?", "Is the package from whom it says?");

    public static Text SaysItIsFrom(string municipality, string number) => new(
        $"Pakken sier at den er fra {municipality} (kommunenummer {number}).",
        $"Pakka seier at ho er frå {municipality} (kommunenummer {number}).",
        $"The package says that it is from {municipality} (municipality number {number}).");

    public static Text First => new(
        "Dere har ikke hentet inn noe fra denne avsenderen før. Ingenting er hentet inn ennå.",
        "De har ikkje henta inn noko frå denne avsendaren før. Ingenting er henta inn enno.",
        "You have not imported anything from this publisher before. Nothing has been imported yet.");

    public static Text AnotherKey => new(
        "Dere stoler alt på denne kommunen, men med et annet fingeravtrykk. Enten har kommunen byttet nøkkel, eller så er pakken fra noen andre. Ring før du går videre. Sier du ja, tar den nye nøkkelen over: den gamle gjelder ikke lenger, og det som kom med den, blir byttet ut.",
        "De stolar alt på denne kommunen, men med eit anna fingeravtrykk. Anten har kommunen bytt nøkkel, eller så er pakka frå nokon andre. Ring før du går vidare. Seier du ja, tek den nye nøkkelen over: den gamle gjeld ikkje lenger, og det som kom med han, blir bytt ut.",
        "You already trust this municipality, but with another fingerprint. Either it has changed its key, or the package is from someone else. Call before you go on. If you say yes, the new key takes over: the old one is not taken any longer, and what came with it is replaced.");

    public static Text AnotherName(string earlier) => new(
        $"Dere har før hentet inn pakker med dette fingeravtrykket fra {earlier}. Nå står det et annet navn. Spør kommunen hvorfor. Ingenting er hentet inn ennå.",
        $"De har før henta inn pakker med dette fingeravtrykket frå {earlier}. No står det eit anna namn. Spør kommunen kvifor. Ingenting er henta inn enno.",
        $"You have imported packages with this fingerprint from {earlier} before. Now there is another name. Ask the municipality why. Nothing has been imported yet.");

    public static Text FromHere => new(
        "Kommunen pakken sier den er fra, arbeider i dette Langbenk. Da skulle pakken vært laget her. Spør noen der før du går videre.",
        "Kommunen pakka seier ho er frå, arbeider i dette Langbenk. Då skulle pakka vore laga her. Spør nokon der før du går vidare.",
        "The municipality that the package says it is from works in this Langbenk. Then the package should have been made here. Ask somebody there before you go on.");

    public static Text Steps => new("Gjør dette", "Gjer dette", "Do this");

    public static Text Call(string municipality) => new(
        $"Ring {municipality}. Finn nummeret på nettsidene deres, ikke i e-posten pakken kom med.",
        $"Ring {municipality}. Finn nummeret på nettsidene deira, ikkje i e-posten pakka kom med.",
        $"Call {municipality}. Find the number on their web site, not in the e-mail the package came with.");

    public static Text Ask => new(
        "Be dem lese fingeravtrykket sitt. Det står under «Læring» og «Pakker» hos dem.",
        "Be dei lese fingeravtrykket sitt. Det står under «Læring» og «Pakker» hos dei.",
        "Ask them to read their fingerprint. It is under “Learning” and “Packages” on their side.");

    public static Text Compare => new(
        "Sammenlign alle gruppene. Er én annerledes, skal du ikke hente inn pakken.",
        "Samanlikn alle gruppene. Er éi annleis, skal du ikkje hente inn pakka.",
        "Compare all the groups. If one is different, do not import the package.");

    public static Text Fingerprint => new("Fingeravtrykket til pakken", "Fingeravtrykket til pakka", "The fingerprint of the package");

    public static Text Trust => new("Det stemmer: hent inn pakken", "Det stemmer: hent inn pakka", "It matches: import the package");

    public static Text Decline => new("Kast pakken", "Kast pakka", "Throw the package away");

    public static Text ImportedTitle(string municipality, int edition) => new(
        $"Pakken fra {municipality}, utgave {edition}", $"Pakka frå {municipality}, utgåve {edition}", $"The package from {municipality}, edition {edition}");

    public static Text ImportedOn(DateOnly made, DateOnly imported) => new(
        $"Laget {DateWords.Of(made, Language.Nb)}, hentet inn {DateWords.Of(imported, Language.Nb)}",
        $"Laga {DateWords.Of(made, Language.Nn)}, henta inn {DateWords.Of(imported, Language.Nn)}",
        $"Made on {DateWords.Of(made, Language.En)}, imported on {DateWords.Of(imported, Language.En)}");

    public static Text Withdraw => new("Trekk tilbake alt fra denne pakken", "Trekk tilbake alt frå denne pakka", "Withdraw everything from this package");

    public static Text WithdrawLead => new(
        "Da blir eksemplene, begrepene og nettverkene fra pakken borte fra sidene her. Har du filen, kan du hente den inn igjen.",
        "Då blir døma, omgrepa og nettverka frå pakka borte frå sidene her. Har du fila, kan du hente ho inn igjen.",
        "Then the examples, terms and networks from the package disappear from the pages here. If you have the file, you can import it again.");

    public static Text WhatCame => new("Dette kom med", "Dette kom med", "What came with it");
}
