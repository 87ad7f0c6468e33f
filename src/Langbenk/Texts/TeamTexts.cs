using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Teams of a service.</summary>
public static class TeamTexts
{
    public static Text Title => new("Team", "Team", "Teams");

    public static Text Lead => new(
        "Hvem som arbeider sammen i en tjeneste, og fra når. Bare de som har en rolle ved tjenesten, kan være i teamet.",
        "Kven som arbeider saman i ei teneste, og frå når. Berre dei som har ei rolle ved tenesta, kan vere i teamet.",
        "Who works together in a service, and from when. Only those with a role at the service can be in the team.");

    public static Text None => new("Ingen team ennå.", "Ingen team enno.", "No teams yet.");

    public static Text NoServices => new("Du har ingen tjeneste å lage team i.", "Du har inga teneste å lage team i.", "You have no service to make teams in.");

    public static Text Make => new("Lag et team", "Lag eit team", "Make a team");

    public static Text Service => new("Tjeneste", "Teneste", "Service");

    public static Text ServiceMissing => new("Velg en tjeneste.", "Vel ei teneste.", "Choose a service.");

    public static Text Members => new("Hvem er med?", "Kven er med?", "Who is in it?");

    public static Text NoMembers => new("Ingen er med ennå.", "Ingen er med enno.", "Nobody is in it yet.");

    public static Text Left => new("Har vært med", "Har vore med", "Have been in it");

    public static Text Put => new("Sett inn i teamet", "Set inn i teamet", "Put into the team");

    public static Text Person => new("Person", "Person", "Person");

    public static Text PersonMissing => new("Velg en person.", "Vel ein person.", "Choose a person.");

    public static Text NobodyToPut => new("Ingen har en rolle ved tjenesten.", "Ingen har ei rolle ved tenesta.", "Nobody has a role at the service.");

    public static Text TakeOut => new("Ta ut fra i dag", "Ta ut frå i dag", "Take out from today");

    public static Text Rename => new("Gi nytt navn", "Gi nytt namn", "Give a new name");

    public static Text End => new("Avslutt teamet i dag", "Avslutt teamet i dag", "End the team today");

    public static Text EndLead => new(
        "Alle går ut av teamet, og det kan ikke brukes mer. Det som har vært, kan leses.",
        "Alle går ut av teamet, og det kan ikkje brukast meir. Det som har vore, kan lesast.",
        "Everyone leaves the team, and it can no longer be used. What has been can be read.");
}
