using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Somebody sealed, and two registrations of one person.</summary>
public static class SealTexts
{
    public static Text EndIsTheLeaders => new(
        "Lederen i tjenesten opphever beskyttelsen.", "Leiaren i tenesta opphevar vernet.", "The leader of the service ends the protection.");

    public static Text ShutOut => new(
        "Ser ikke personen nå. Sett på igjen den som har egen grunn til tilgang.",
        "Ser ikkje personen no. Set på att den som har eigen grunn til tilgang.",
        "Does not see the person now. Put on again whoever has a ground of their own.");

    public static Text SealedLead => new(
        "Adressen er strengt fortrolig: den du setter på, får se personen. Du kan også sette på en annen leder.",
        "Adressa er strengt fortruleg: den du set på, får sjå personen. Du kan også setje på ein annan leiar.",
        "The address is strictly confidential: whoever you put on sees the person. You can put on another leader too.");

    public static Text OtherCard => new(
        "Skrevet på den andre registreringen", "Skrive på den andre registreringa", "Written on the other registration");

    public static Text MayBeTwo => new(
        "Det kan finnes to av en person du har ansvar for", "Det kan finnast to av ein person du har ansvar for", "There may be two of a person you are responsible for");

    public static Text MayBeTwoLead => new(
        "Nummeret er registrert på nytt, uten beskyttelse. Søk på nummeret, legg personen til hos dere, og be lederen slå de to sammen.",
        "Nummeret er registrert på nytt, utan vern. Søk på nummeret, legg personen til hos dykk, og be leiaren slå dei to saman.",
        "The number has been registered anew, without protection. Search for the number, add the person to your service, and ask the leader to merge the two.");

    public static Text EvenSo => new(
        "Jeg er sikker, selv om navn eller fødselsdato er ulike", "Eg er sikker, sjølv om namn eller fødselsdato er ulike", "I am sure, even though name or date of birth differs");

    public static Text Merged => new("Slått sammen med denne", "Slått saman med denne", "Merged into this one");

    public static Text Part => new("Skill de to igjen", "Skil dei to att", "Separate the two again");

    public static Text PartLead => new(
        "Hver tjeneste får igjen det den skrev på hver av dem. Ingenting blir borte.",
        "Kvar teneste får att det ho skreiv på kvar av dei. Ingenting blir borte.",
        "Each service has again what it wrote on each. Nothing is lost.");

    public static Text ForLeaders => new(
        "Leder du tjenesten, og er ingen leder klarert for en person med strengt fortrolig adresse, åpner du her med din egen grunn. Personvernombudet kan se at det ble gjort.",
        "Leier du tenesta, og er ingen leiar klarert for ein person med strengt fortruleg adresse, opnar du her med din eigen grunn. Personvernombodet kan sjå at det vart gjort.",
        "If you lead the service, and no leader is cleared for a person with a strictly confidential address, open here with your own ground. The data protection officer can see that it was done.");
}
