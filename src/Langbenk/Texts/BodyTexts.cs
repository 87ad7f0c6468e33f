using Langbenk.Kernel;

namespace Langbenk.Texts;

public static class BodyTexts
{
    public static Text Bodies => new("Faste team", "Faste team", "Standing teams");

    public static Text Lead => new(
        "Tverrfaglige team der tjenestene møtes jevnlig om hvordan de samarbeider. Her er det ingen opplysninger om barn.",
        "Tverrfaglege team der tenestene møtest jamleg om korleis dei samarbeider. Her er det ingen opplysningar om barn.",
        "Interdisciplinary teams where services meet regularly about how they cooperate. There is nothing about children here.");

    public static Text None => new(
        "Ingen faste team ennå.", "Ingen faste team enno.", "No standing teams yet.");

    public static Text Make => new("Lag et team", "Lag eit team", "Make a team");

    public static Text Change => new("Endre teamet", "Endre teamet", "Change the team");

    public static Text Name => new("Navn", "Namn", "Name");

    public static Text Municipality => new("Kommune", "Kommune", "Municipality");

    public static Text Mandate => new("Mandat: hva teamet skal gjøre", "Mandat: kva teamet skal gjere", "Mandate: what the team is to do");

    public static Text Cadence => new("Hvor ofte teamet møtes", "Kor ofte teamet møtest", "How often the team meets");

    public static Text NextMeeting => new("Neste møte", "Neste møte", "Next meeting");

    public static Text NextMeetings => new("Møter i faste team", "Møte i faste team", "Meetings of standing teams");

    public static Text NotPlanned => new("Ikke bestemt", "Ikkje bestemt", "Not decided");

    /// <summary>The day has passed, and nobody has written that the team met.</summary>
    public static Text NotWritten => new("Møte som ikke er skrevet ned", "Møte som ikkje er skrive ned", "Meeting that is not written down");

    public static Text Lacks(IEnumerable<Text> what)
    {
        var all = what.ToList();
        return new(
            $"Ikke skrevet ennå: {string.Join(", ", all.Select(one => one.Nb))}.", $"Ikkje skrive enno: {string.Join(", ", all.Select(one => one.Nn))}.", $"Not written yet: {string.Join(", ", all.Select(one => one.En))}.");
    }

    public static Text LacksMandate => new("hva teamet skal gjøre", "kva teamet skal gjere", "what the team is to do");

    public static Text LacksCadence => new("hvor ofte det møtes", "kor ofte det møtest", "how often it meets");

    public static Text LacksMembers => new("hvem som er med", "kven som er med", "who is in it");

    public static Text LastMeeting => new("Forrige møte", "Førre møte", "Last meeting");

    public static Text NoMeeting => new("Ingen møter ennå", "Ingen møte enno", "No meetings yet");

    public static Text Members => new("Medlemmer", "Medlemer", "Members");

    public static Text MembersHint => new(
        "Tjeneste og funksjon, ikke navn på personer. Tøm raden for å ta bort et medlem.", "Teneste og funksjon, ikkje namn på personar. Tøm rada for å ta bort eit medlem.", "Service and function, not names of persons. Empty the row to take a member away.");

    public static Text Member(int number) => new($"Medlem {number}", $"Medlem {number}", $"Member {number}");

    public static Text Service => new("Tjeneste", "Teneste", "Service");

    public static Text OrName => new("Eller navnet på en utenfor", "Eller namnet på ein utanfor", "Or the name of one outside");

    public static Text Function => new("Funksjon", "Funksjon", "Function");

    public static Text Save => new("Lagre teamet", "Lagre teamet", "Save the team");

    public static Text WriteMinutes => new("Skriv referat", "Skriv referat", "Write minutes");

    public static Text MinutesOf(string day) => new($"Møte {day}", $"Møte {day}", $"Meeting {day}");

    public static Text Meetings => new("Referater", "Referat", "Minutes");

    public static Text Tasks => new("Oppgaver", "Oppgåver", "Tasks");

    public static Text NoPersons => new(
        "Ingen opplysninger om enkeltbarn eller familier i referatet, heller ikke forkortet eller uten navn. Elleve siffer på rad blir stoppet.",
        "Ingen opplysningar om enkeltbarn eller familiar i referatet, heller ikkje forkorta eller utan namn. Elleve siffer på rad blir stoppa.",
        "Nothing about single children or families in the minutes, not abbreviated nor without names either. Eleven digits in a row are stopped.");

    public static Text NextKept(string day) => new(
        $"Dere har planlagt neste møte {day}. Tømmer du feltet, står den dagen fortsatt. Skal den bort, endrer du teamet.",
        $"De har planlagt neste møte {day}. Tømer du feltet, står den dagen framleis. Skal han bort, endrar du teamet.",
        $"You have planned the next meeting for {day}. If you empty the field, that day still stands. To remove it, change the team.");

    public static Text CorrectMinutesOf(string day) => new($"Rett referatet fra {day}", $"Rett referatet frå {day}", $"Correct the minutes of {day}");

    public static Text End => new("Avslutt teamet", "Avslutt teamet", "End the team");

    public static Text EndLead => new(
        "Teamet og referatene kan leses etterpå, men teamet har ingen møter etter siste dag. Oppgaver som ikke er gjort, står fortsatt.",
        "Teamet og referata kan lesast etterpå, men teamet har ingen møte etter siste dag. Oppgåver som ikkje er gjorde, står framleis.",
        "The team and its minutes can still be read, but the team has no meetings after the last day. Tasks that are not done still stand.");

    public static Text LastDay => new("Siste dag", "Siste dag", "Last day");

    public static Text ChangeLastDay => new("Endre siste dag", "Endre siste dag", "Change the last day");

    public static Text GoesOn => new(
        "Tøm feltet hvis teamet likevel fortsetter.", "Tøm feltet dersom teamet likevel held fram.", "Empty the field if the team goes on after all.");

    public static Text SaveLastDay => new("Lagre siste dag", "Lagre siste dag", "Save the last day");

    public static Text EndedOn(string day) => new($"Teamet ble avsluttet {day}", $"Teamet vart avslutta {day}", $"The team ended {day}");

    public static Text EndsOn(string day) => new($"Teamet avsluttes {day}", $"Teamet blir avslutta {day}", $"The team ends {day}");

    public static Text EndedTeams => new("Avsluttede team", "Avslutta team", "Teams that have ended");

    public static Text OlderMinutes => new("Eldre referater", "Eldre referat", "Older minutes");

    public static Text NewestMinutes => new("Til de nyeste referatene", "Til dei nyaste referata", "To the newest minutes");

    public static Text WriteOlderMinutes => new("Skriv referat fra et tidligere møte", "Skriv referat frå eit tidlegare møte", "Write minutes of an earlier meeting");

    public static Text Back => new("Til teamet", "Til teamet", "To the team");
}
