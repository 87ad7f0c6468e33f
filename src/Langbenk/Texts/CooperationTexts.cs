using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The team around a child: opening, inviting, writing in it.</summary>
public static class CooperationTexts
{
    public static Text Title => new("Laget rundt barnet", "Laget rundt barnet", "The team around the child");

    public static Text List => new("Samarbeid", "Samarbeid", "Cooperation");

    public static Text ListLead => new(
        "Barn som tjenesten din samarbeider om, med familiens samtykke. Hver tjeneste ser sitt eget og det den har fått vite.",
        "Barn som tenesta di samarbeider om, med samtykke frå familien. Kvar teneste ser sitt eige og det ho har fått vite.",
        "Children your service cooperates on, with the family’s consent. Each service sees its own and what it has been told.");

    public static Text ListEmpty => new(
        "Ingen samarbeid ennå. Finn barnet, spør familien om samtykke, og åpne laget derfra.",
        "Ingen samarbeid enno. Finn barnet, spør familien om samtykke, og opne laget derifrå.",
        "No cooperation yet. Find the child, ask the family for consent, and open the team from there.");

    public static Text Ended => new("Avsluttede", "Avslutta", "Ended");

    public static Text Waiting => new("Invitasjoner som venter på svar", "Invitasjonar som ventar på svar", "Invitations awaiting an answer");

    public static Text WaitingCount(int count) => new(
        count == 1 ? "1 invitasjon til et samarbeid venter på svar" : $"{count} invitasjoner til samarbeid venter på svar",
        count == 1 ? "1 invitasjon til eit samarbeid ventar på svar" : $"{count} invitasjonar til samarbeid ventar på svar",
        count == 1 ? "1 invitation to cooperate awaits an answer" : $"{count} invitations to cooperate await an answer");

    public static Text Open => new("Åpne laget rundt barnet", "Opne laget rundt barnet", "Open the team around the child");

    public static Text OpenLead => new(
        "Du åpner laget alene. Så inviterer du tjenestene familien har sagt ja til, én for én. Ingen får vite noe før du inviterer.",
        "Du opnar laget åleine. Så inviterer du tenestene familien har sagt ja til, éi for éi. Ingen får vite noko før du inviterer.",
        "You open the team alone. Then you invite the services the family has said yes to, one by one. Nobody is told anything until you invite.");

    public static Text NeedsConsent => new(
        "Laget kan ikke åpnes ennå: det trengs et samtykke som gjelder i dag, der alle som må svare, har sagt ja.",
        "Laget kan ikkje opnast enno: det trengst eit samtykke som gjeld i dag, der alle som må svare, har sagt ja.",
        "The team cannot be opened yet: it needs a consent that is valid today, where everybody who must answer has said yes.");

    public static Text WithoutConsent => new(
        "Uten samtykke kan du skrive ned uro i egen tjeneste, drøfte uten navn, dele enkeltopplysninger når loven åpner for det, eller melde.",
        "Utan samtykke kan du skrive ned uro i eiga teneste, drøfte utan namn, dele enkeltopplysningar når lova opnar for det, eller melde.",
        "Without consent you can write down a worry in your own service, discuss without names, share single pieces of information where the law allows it, or report.");

    public static Text Consent => new("Hvilket samtykke hviler samarbeidet på?", "Kva samtykke kviler samarbeidet på?", "Which consent does the cooperation rest on?");

    public static Text Way => new("Hvordan skal dere samarbeide?", "Korleis skal de samarbeide?", "How are you to cooperate?");

    public static Text WayName => new("Hva kaller dere det?", "Kva kallar de det?", "What do you call it?");

    public static Text WayNameHint => new("Bare når du valgte «En annen måte».", "Berre når du valde «Ein annan måte».", "Only where you chose “Another way”.");

    public static Text Purpose => new("Formål", "Formål", "Purpose");

    public static Text PurposeHint => new(
        "Laget får samme formål som samtykket. Alle som blir invitert, ser det.", "Laget får same formål som samtykket. Alle som blir inviterte, ser det.",
        "The team has the same purpose as the consent. Everybody who is invited sees it.");

    public static Text StartedOn(string day) => new($"Startet {day}", $"Starta {day}", $"Started {day}");

    public static Text EndedOn(string day) => new($"Avsluttet {day}", $"Avslutta {day}", $"Ended {day}");

    public static Text WayOf(WayOfWorking way) => way switch
    {
        WayOfWorking.ResponsibilityGroup => new("Ansvarsgruppe", "Ansvarsgruppe", "Responsibility group"),
        WayOfWorking.CooperationMeeting => new("Samarbeidsmøte", "Samarbeidsmøte", "Cooperation meeting"),
        WayOfWorking.HomeVisit => new("Hjemmebesøk sammen", "Heimebesøk saman", "Home visit together"),
        WayOfWorking.InterdisciplinaryTeam => new("Sak i tverrfaglig team", "Sak i tverrfagleg team", "Case of an interdisciplinary team"),
        WayOfWorking.NetworkMeeting => new("Nettverksmøte", "Nettverksmøte", "Network meeting"),
        WayOfWorking.FamilyGroupConference => new("Familieråd", "Familieråd", "Family group conference"),
        WayOfWorking.DialogueProcess => new("Dialogprosess", "Dialogprosess", "Dialogue process"),
        WayOfWorking.YouthLos => new("Ung LOS", "Ung LOS", "Youth LOS"),
        WayOfWorking.FamilyGuide => new("Familieveiviser", "Familievegvisar", "Family guide"),
        WayOfWorking.WelfareLab => new("Velferdslab", "Velferdslab", "Welfare lab"),
        WayOfWorking.U16 => new("Sak med navn i U16-møtet", "Sak med namn i U16-møtet", "Case with a name in the U16 meeting"),
        _ => new("En annen måte", "Ein annan måte", "Another way"),
    };

    /// <summary>What the one who holds the thread is called in this way of working.</summary>
    public static Text HolderOf(WayOfWorking way) => way switch
    {
        WayOfWorking.YouthLos => new("Los", "Los", "Los"),
        WayOfWorking.FamilyGuide => new("Familieveiviser", "Familievegvisar", "Family guide"),
        WayOfWorking.WelfareLab => new("Investeringsleder", "Investeringsleiar", "Investment leader"),
        WayOfWorking.NetworkMeeting or WayOfWorking.FamilyGroupConference or WayOfWorking.CooperationMeeting => new("Møteleder", "Møteleiar", "Chair"),
        _ => new("Stafettholder", "Stafetthaldar", "Baton holder"),
    };

    public static Text MeasureCode(string code) => new(
        $"Er også et nasjonalt tiltak i barnevernstatistikken ({code}): registreres det der, telles det ikke her.",
        $"Er òg eit nasjonalt tiltak i barnevernsstatistikken ({code}): blir det registrert der, blir det ikkje talt her.",
        $"Is also a national measure in the child welfare statistics ({code}): if it is registered there, it is not counted here.");

    public static Text AsYouSeeIt => new("I laget, som du ser det", "I laget, som du ser det", "In the team, as you see it");

    public static Text AsYouSeeItLead => new("Flere kan være med uten at du får vite det.", "Fleire kan vere med utan at du får vite det.", "Others may take part without your being told.");

    public static Text StateOf(ParticipationState state) => state switch
    {
        ParticipationState.Accepted => new("med", "med", "takes part"),
        ParticipationState.Invited => new("invitert", "invitert", "invited"),
        ParticipationState.TakenBack => new("invitasjonen er trukket tilbake", "invitasjonen er trekt tilbake", "the invitation was taken back"),
        ParticipationState.Declined => new("har takket nei", "har takka nei", "has declined"),
        _ => new("har gått ut", "har gått ut", "has left"),
    };

    public static Text Timeline => new("Det du kan lese", "Det du kan lese", "What you can read");

    public static Text TimelineEmpty => new(
        "Ingen notater ennå. Skriv det første, og velg hvem som skal få vite det.",
        "Ingen notat enno. Skriv det første, og vel kven som skal få vite det.",
        "No notes yet. Write the first, and choose who is to be told.");

    public static Text Write => new("Skriv", "Skriv", "Write");

    public static Text WriteIn => new("Skriv i laget", "Skriv i laget", "Write in the team");

    public static Text WriteLead => new(
        "Notatet er tjenestens eget. I neste steg velger du hvem som skal få vite det, og ser hva de vil se. Det kan ikke endres etterpå.",
        "Notatet er tenesta sitt eige. I neste steg vel du kven som skal få vite det, og ser kva dei vil sjå. Det kan ikkje endrast etterpå.",
        "The note is your service’s own. In the next step you choose who is to be told, and see what they will see. It cannot be changed afterwards.");

    public static Text Kind => new("Hva slags notat?", "Kva slags notat?", "What kind of note?");

    public static Text KindOf(EntryKind kind) => kind switch
    {
        EntryKind.Observation => new("Noe jeg har sett eller hørt", "Noko eg har sett eller høyrt", "Something I have seen or heard"),
        EntryKind.Assessment => new("En vurdering", "Ei vurdering", "An assessment"),
        EntryKind.Agreement => new("En avtale", "Ein avtale", "An agreement"),
        EntryKind.ChildsVoice => new("Hva barnet sier", "Kva barnet seier", "What the child says"),
        EntryKind.Document => new("Et dokument", "Eit dokument", "A document"),
        EntryKind.Invitation => new("Innkalling til møte", "Innkalling til møte", "Invitation to a meeting"),
        EntryKind.Held => new("Hvordan barnet var med i møtet", "Korleis barnet var med i møtet", "How the child took part in the meeting"),
        EntryKind.Refusal => new("Hvorfor vi sa nei til en oppgave", "Kvifor vi sa nei til ei oppgåve", "Why we said no to a task"),
        _ => new("Referat", "Referat", "Minutes"),
    };

    public static Text Words => new("Hva vil du skrive?", "Kva vil du skrive?", "What do you want to write?");

    public static Text WordsHint => new("Bare det som trengs. Ikke fødselsnummer.", "Berre det som trengst. Ikkje fødselsnummer.", "Only what is needed. No national identity numbers.");

    public static Text InfoKinds => new("Hva slags opplysninger står i det?", "Kva slags opplysningar står i det?", "What kinds of information are in it?");

    public static Text About => new("Hvem handler det om?", "Kven handlar det om?", "Whom is it about?");

    public static Text AboutHint => new(
        "Også en voksen det handler om, krysses av: barnets samtykke dekker ikke mors økonomi. Står hun ikke her, legger du henne til under barnets familie først.",
        "Også ein vaksen det handlar om, skal kryssast av: barnet sitt samtykke dekkjer ikkje mors økonomi. Står ho ikkje her, legg du henne til under familien til barnet først.",
        "An adult whom it is about is ticked too: the child’s consent does not cover the mother’s finances. If she is not listed, add her to the child’s family first.");

    public static Text Follows(string day) => new($"Retter eller fyller ut notatet fra {day}", $"Rettar eller fyller ut notatet frå {day}", $"Corrects or adds to the note of {day}");

    public static Text Add => new("Rett eller fyll ut", "Rett eller fyll ut", "Correct or add");

    public static Text NextTell => new("Gå videre: hvem skal få vite det?", "Gå vidare: kven skal få vite det?", "Go on: who is to be told?");

    public static Text ChangeText => new("Endre teksten", "Endre teksten", "Change the text");

    public static Text Leave => new("Gå ut av laget", "Gå ut av laget", "Leave the team");

    public static Text LeaveLead => new(
        "Tjenesten beholder det den har skrevet og fått vite. Den får ikke vite noe nytt.",
        "Tenesta held på det ho har skrive og fått vite. Ho får ikkje vite noko nytt.",
        "The service keeps what it has written and been told. It is told nothing new.");

    public static Text To => new("Til hvem?", "Til kven?", "To whom?");

    public static Text Close => new("Avslutt samarbeidet", "Avslutt samarbeidet", "End the cooperation");

    public static Text CloseWhat => new("Hva førte det til?", "Kva førte det til?", "What did it lead to?");

    public static Text CloseHint => new("Kort, og med det barnet og familien selv sier. Bare din tjeneste ser det.", "Kort, og med det barnet og familien sjølve seier. Berre di teneste ser det.", "Briefly, with what the child and family say themselves. Only your service sees it.");

    public static Text Reopen => new("Åpne samarbeidet igjen", "Opne samarbeidet att", "Reopen the cooperation");

    public static Text Renew => new("La samarbeidet hvile på dette samtykket", "La samarbeidet kvile på dette samtykket", "Let the cooperation rest on this consent");

    public static Text RestsOn => new("Samtykket", "Samtykket", "The consent");

    public static Text ReadConsent => new("Les samtykket", "Les samtykket", "Read the consent");

    public static Text ConsentUntil(string day) => new($"til {day}", $"til {day}", $"until {day}");
}
