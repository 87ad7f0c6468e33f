using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The regular meeting about the young people under 16.</summary>
public static class U16Texts
{
    public static Text Title => new("U16-møter", "U16-møte", "U16 meetings");

    public static Text Lead => new(
        "Et fast møtepunkt for skole, barnevern, helse, politi og andre om dem som er under 16: hva som rører seg, og hvor det trengs rask innsats.",
        "Eit fast møtepunkt for skule, barnevern, helse, politi og andre om dei som er under 16: kva som rører seg, og kvar det trengst rask innsats.",
        "A regular meeting of school, child welfare, health, police and others about those under 16: what goes on, and where quick action is needed.");

    public static Text NoNames => new(
        "Her står bare anonyme saker og steder. En sak med navn tas opp fra laget rundt barnet, når familien har sagt ja, og vises bare for dem den er fortalt til.",
        "Her står berre anonyme saker og stader. Ei sak med namn blir teken opp frå laget rundt barnet, når familien har sagt ja, og blir vist berre for dei ho er fortald til.",
        "Only anonymous cases and places are here. A case with a name is brought up from the team around the child, when the family has said yes, and is shown only to those it was told to.");

    public static Text Named => new("Saker med navn", "Saker med namn", "Cases with a name");

    public static Text NamedLead => new(
        "Saker til dette møtet som tjenesten din har tatt opp, eller er fortalt om. Andre i møtet ser ikke denne lista.",
        "Saker til dette møtet som tenesta di har teke opp, eller er fortald om. Andre i møtet ser ikkje denne lista.",
        "Cases for this meeting that your service has brought up, or been told of. Others in the meeting do not see this list.");

    public static Text NamedEmpty => new("Ingen.", "Ingen.", "None.");

    public static Text NamedBy(string service) => new($"Tatt opp av {service}", $"Teken opp av {service}", $"Brought up by {service}");

    public static Text BringUp => new("Ta opp en sak med navn", "Ta opp ei sak med namn", "Bring up a case with a name");

    public static Text BringUpLead => new(
        "Velg laget. Så velger du hvem i laget som skal få vite at saken tas opp: bare dem som også er i U16-møtet. De må være med i laget, og det bestemmer familien.",
        "Vel laget. Så vel du kven i laget som skal få vite at saka blir teken opp: berre dei som òg er i U16-møtet. Dei må vere med i laget, og det bestemmer familien.",
        "Choose the team. Then you choose who in the team is told that the case is brought up: only those who are in the U16 meeting too. They must take part in the team, and that is for the family to decide.");

    public static Text NoTeam => new(
        "Tjenesten er ikke med i noe lag nå. Spør familien om samtykke og åpne et lag først.", "Tenesta er ikkje med i noko lag no. Spør familien om samtykke og opne eit lag først.", "Your service takes part in no team now. Ask the family for consent and open a team first.");

    public static Text Empty => new("Ingen møter ennå.", "Ingen møte enno.", "No meetings yet.");

    public static Text Make => new("Nytt møte", "Nytt møte", "New meeting");

    public static Text Again => new("Nytt møte om en uke", "Nytt møte om ei veke", "New meeting in a week");

    public static Text Day => new("Dag", "Dag", "Day");

    public static Text Services => new("Hvem er med?", "Kven er med?", "Who takes part?");

    public static Text ServicesHint => new(
        "Alle som arbeider i tjenestene, kan lese sakslista.", "Alle som arbeider i tenestene, kan lese sakslista.",
        "Everyone who works at the services can read the agenda.");

    public static Text Meeting(DateOnly day) => new($"U16-møte {DateWords.Of(day, Language.Nb)}", $"U16-møte {DateWords.Of(day, Language.Nn)}", $"U16 meeting {DateWords.Of(day, Language.En)}");

    public static Text Leads(string service) => new($"{service} leder møtet", $"{service} leier møtet", $"{service} leads the meeting");

    public static Text Items(int count) => new(
        count == 1 ? "1 punkt" : $"{count} punkter", count == 1 ? "1 punkt" : $"{count} punkt", count == 1 ? "1 item" : $"{count} items");

    public static Text Agenda => new("Saksliste", "Saksliste", "Agenda");

    public static Text NothingOnIt => new("Ingenting på lista ennå.", "Ingenting på lista enno.", "Nothing on it yet.");

    public static Text PutThereBy(string service) => new($"Satt opp av {service}", $"Sett opp av {service}", $"Put there by {service}");

    public static Text AddCase => new("Ta opp en drøfting", "Ta opp ei drøfting", "Bring up a discussion");

    public static Text AddCaseHint => new(
        "En av dine åpne drøftinger. De andre tjenestene i møtet kan lese den fra nå av.", "Ei av dei opne drøftingane dine. Dei andre tenestene i møtet kan lese ho frå no av.",
        "One of your open discussions. The other services of the meeting can read it from now on.");

    public static Text AddPlace => new("Ta opp et sted", "Ta opp ein stad", "Bring up a place");

    public static Text Conclusion => new("Konklusjon", "Konklusjon", "Conclusion");

    public static Text NoConclusion => new("Ingen konklusjon ennå", "Ingen konklusjon enno", "No conclusion yet");

    public static Text WriteConclusion => new("Skriv konklusjon", "Skriv konklusjon", "Write the conclusion");

    public static Text ConclusionHint => new("Hva skal skje, hvilken tjeneste gjør det, og når. Uten navn.", "Kva skal skje, kva teneste gjer det, og når. Utan namn.", "What is to happen, which service does it, and when. Without names.");

    public static Text ConclusionHidden => new(
        "Konklusjonen vises for dem som kan lese drøftingen.", "Konklusjonen blir vist for dei som kan lese drøftinga.", "The conclusion is shown to those who can read the discussion.");

    public static Text Cancel => new("Avlys møtet", "Avlys møtet", "Call the meeting off");

    public static Text CancelLead => new(
        "Møtet slettes med sakslista. Si fra til de andre selv. Saker med navn er lagenes egne møter og avlyses i laget.",
        "Møtet blir sletta med sakslista. Sei frå til dei andre sjølv. Saker med namn er laga sine eigne møte og blir avlyste i laget.",
        "The meeting is deleted with its agenda. Tell the others yourself. Cases with a name are the teams’ own meetings, and are called off in the team.");

    public static Text Kept => new(
        "Møtet slettes 12 måneder etter dagen det ble holdt. Skal noe arkiveres, bestemmer tjenesten som leder det: spør arkivet.",
        "Møtet blir sletta 12 månader etter dagen det blei halde. Skal noko arkiverast, bestemmer tenesta som leier det: spør arkivet.",
        "The meeting is erased 12 months after the day it was held. Whether anything is to be archived is for the leading service to decide: ask the archive.");
}
