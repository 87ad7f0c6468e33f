using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Emergency access, and one's own family.</summary>
public static class EmergencyTexts
{
    public static Text SeenMeanwhile => new(
        "Den er alt sett på, eller er ikke lenger din å se på. Det du skrev, er ikke lagret, men står her.",
        "Han er alt sett på, eller er ikkje lenger din å sjå på. Det du skreiv, er ikkje lagra, men står her.",
        "It has already been looked at, or is no longer yours to look at. What you wrote is not saved, but stands here.");

    public static Text Title => new("Nødtilgang", "Naudtilgang", "Emergency access");

    public static Text Lead => new(
        "Når du må se en person tjenesten kjenner, og ikke kan vente på lederen. Gjelder i dag og i morgen. Lederen får vite det, og det står i loggen.",
        "Når du må sjå ein person tenesta kjenner, og ikkje kan vente på leiaren. Gjeld i dag og i morgon. Leiaren får vite det, og det står i loggen.",
        "When you must see a person the service knows and cannot wait for the leader. Holds today and tomorrow. The leader is told, and it stands in the log.");

    public static Text NotForOthers => new(
        "Nødtilgang åpner ikke det andre tjenester har skrevet. Er et barn i fare, ringer du 112 eller barnevernsvakta.",
        "Naudtilgang opnar ikkje det andre tenester har skrive. Er eit barn i fare, ringjer du 112 eller barnevernsvakta.",
        "Emergency access does not open what other services have written. If a child is in danger, call 112 or the child welfare emergency service.");

    public static Text Why => new("Hva haster?", "Kva hastar?", "What is urgent?");

    public static Text WhyHint => new("Lederen leser det.", "Leiaren les det.", "The leader reads it.");

    public static Text Open => new("Åpne personen", "Opne personen", "Open the person");

    public static Text NobodyThere => new(
        "Tjenesten har ingen med dette nummeret, eller du har ikke tilgang.", "Tenesta har ingen med dette nummeret, eller du har ikkje tilgang.", "The service has nobody with this number, or you have no access.");

    public static Text ReviewTitle => new("Nødtilganger i tjenesten", "Naudtilgangar i tenesta", "Emergency access in the service");

    public static Text ReviewLead => new(
        "Les hver av dem og skriv hva du mener. Var den uriktig, stenger du den.",
        "Les kvar av dei og skriv kva du meiner. Var han urett, stengjer du han.",
        "Read each and write what you think. If it was wrong, close it.");

    public static Text OpenerShut => new("Stengt av den som åpnet:", "Stengd av den som opna:", "Closed by the one who opened it:");

    public static Text ReviewEmpty => new("Ingen har brukt nødtilgang.", "Ingen har brukt naudtilgang.", "Nobody has used emergency access.");

    public static Text Unseen(int count) => new(
        count == 1 ? "1 nødtilgang du ikke har sett" : $"{count} nødtilganger du ikke har sett",
        count == 1 ? "1 naudtilgang du ikkje har sett" : $"{count} naudtilgangar du ikkje har sett",
        count == 1 ? "1 emergency access you have not seen" : $"{count} emergency accesses you have not seen");

    public static Text Note => new("Din vurdering", "Di vurdering", "Your assessment");

    public static Text See => new("Sett, det var riktig", "Sett, det var rett", "Seen, it was right");

    public static Text Close => new("Sett, steng tilgangen", "Sett, steng tilgangen", "Seen, close the access");

    public static Text SeenOn(DateOnly day) => new($"Sett {DateWords.Of(day, Language.Nb)}", $"Sett {DateWords.Of(day, Language.Nn)}", $"Seen {DateWords.Of(day, Language.En)}");

    public static Text Until(DateOnly day) => new($"gjelder til og med {DateWords.Of(day, Language.Nb)}", $"gjeld til og med {DateWords.Of(day, Language.Nn)}", $"holds until {DateWords.Of(day, Language.En)}");

    public static Text TiesTitle => new("Deg selv og dine nærmeste", "Deg sjølv og dine næraste", "Yourself and those close to you");

    public static Text TiesLead => new(
        "Skriv hvem du er, og hvem som er så nær deg at du er inhabil (forvaltningsloven § 6). Da er det som gjelder dem, stengt for deg, også i nød. Det du skriver, ser ingen andre.",
        "Skriv kven du er, og kven som er så nær deg at du er inhabil (forvaltningslova § 6). Då er det som gjeld dei, stengt for deg, også i naud. Det du skriv, ser ingen andre.",
        "Write who you are, and who is so close to you that you are disqualified (Public Administration Act § 6). Then what is about them is closed to you, in emergencies as well. Nobody else sees what you write.");

    public static Text TiesForGood => new(
        "Du får ikke vite om noen av dem er registrert. Skrev du feil, ber du lederen ta det tilbake. Da ser lederen det.",
        "Du får ikkje vite om nokon av dei er registrerte. Skreiv du feil, ber du leiaren ta det tilbake. Då ser leiaren det.",
        "You are not told whether any of them is registered. If you wrote it by mistake, ask the leader to take it back. Then the leader sees it.");

    public static Text Self => new("Dette er meg", "Dette er meg", "This is me");

    public static Text Near => new("Dette er en av mine nærmeste", "Dette er ein av mine næraste", "This is somebody close to me");

    public static Text WhoIsIt => new("Hvem er det?", "Kven er det?", "Who is it?");

    public static Text SayTie => new("Lagre", "Lagre", "Save");

    public static Text SayWho(bool opensPersons) => opensPersons ? People.PeopleProblems.SayWhoFirst.Title : new(
        "Skriv først hvem du er selv. Det to mennesker må stå bak, gjøres ikke av ett menneske med to kontoer.",
        "Skriv først kven du er sjølv. Det to menneske må stå bak, blir ikkje gjort av eitt menneske med to kontoar.",
        "First write who you are yourself. What two people must stand behind is not done by one person with two accounts.");

    public static Text TiesForGoodAlone => new(
        "Du får ikke vite om noen av dem er registrert. Les over før du skriver: det kan ikke endres her.",
        "Du får ikkje vite om nokon av dei er registrerte. Les over før du skriv: det kan ikkje endrast her.",
        "You are not told whether any of them is registered. Read it over before you write: it cannot be changed here.");

    public static Text TiesEmpty => new("Ingen skrevet inn ennå.", "Ingen skrivne inn enno.", "Nobody written yet.");
}
