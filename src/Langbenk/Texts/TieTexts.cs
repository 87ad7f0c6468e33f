using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Whom somebody at work is, or is near to, when a leader says it; and what is taken back.</summary>
public static class TieTexts
{
    public static Text Title => new("Ansatte og deres nærmeste", "Tilsette og deira næraste", "Staff and those close to them");

    public static Text Lead => new(
        "Vet du at en ansatt er i nær familie med noen tjenesten arbeider med, skriver du det her. Da er det stengt for den ansatte, også i nød.",
        "Veit du at ein tilsett er i nær familie med nokon tenesta arbeider med, skriv du det her. Då er det stengt for den tilsette, også i naud.",
        "If you know that somebody on the staff is close family of somebody the service works with, write it here. Then it is closed to them, in emergencies as well.");

    public static Text ToldThem => new(
        "Den ansatte får vite at du har skrevet noe, ikke om hvem.", "Den tilsette får vite at du har skrive noko, ikkje om kven.", "They are told that you have written something, not about whom.");

    public static Text Staff => new("Ansatt", "Tilsett", "Member of staff");

    public static Text SelfOf => new("Den ansatte selv", "Den tilsette sjølv", "The member of staff");

    public static Text NearOf => new("En av den ansattes nærmeste", "Ein av dei næraste til den tilsette", "Somebody close to the member of staff");

    public static Text Person => new("Eller velg en person uten nummer", "Eller vel ein person utan nummer", "Or choose a person without a number");

    public static Text PersonHint => new(
        "De du kan velge, er åpne for deg. La feltet stå tomt når du skriver nummeret.", "Dei du kan velje, er opne for deg. Lat feltet stå tomt når du skriv nummeret.", "Those you can choose are open to you. Leave it empty when you write the number.");

    public static Text Empty => new("Ingenting er skrevet.", "Ingenting er skrive.", "Nothing is written.");

    public static Text Hidden => new("En person du ikke har tilgang til", "Ein person du ikkje har tilgang til", "A person you have no access to");

    public static Text Asked(DateOnly day) => new(
        $"Bedt om å få tilbake {DateWords.Of(day, Language.Nb)}: den ansatte sier at det var feil.",
        $"Bede om å få tilbake {DateWords.Of(day, Language.Nn)}: den tilsette seier at det var feil.",
        $"Asked to be taken back {DateWords.Of(day, Language.En)}: they say it was a mistake.");

    public static Text TakeBack => new("Ta tilbake", "Ta tilbake", "Take back");

    public static Text TakeBackLead => new(
        "Bare når det var feil. Det som var stengt bare på grunn av dette, åpnes straks. Den ansatte ser hva du skriver.",
        "Berre når det var feil. Det som var stengt berre på grunn av dette, blir opna straks. Den tilsette ser kva du skriv.",
        "Only when it was a mistake. What was closed because of this alone opens at once. They see what you write.");

    public static Text AskBack => new("Det var feil: be lederen ta det tilbake", "Det var feil: be leiaren ta det tilbake", "It was a mistake: ask the leader to take it back");

    public static Text HasAsked(DateOnly day) => new(
        $"Du ba lederen ta det tilbake {DateWords.Of(day, Language.Nb)}", $"Du bad leiaren ta det tilbake {DateWords.Of(day, Language.Nn)}", $"You asked the leader to take it back {DateWords.Of(day, Language.En)}");

    public static Text TakenBack(DateOnly day) => new($"Tatt tilbake {DateWords.Of(day, Language.Nb)}", $"Teke tilbake {DateWords.Of(day, Language.Nn)}", $"Taken back {DateWords.Of(day, Language.En)}");

    public static Text ByLeader => new("Lederen har skrevet dette", "Leiaren har skrive dette", "The leader has written this");

    public static Text WithoutNumber => new("Uten nummer", "Utan nummer", "Without a number");
}
