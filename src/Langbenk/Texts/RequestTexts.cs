using Langbenk.Cooperation.Requests;
using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Asking for help at the one door: writing it, sending it, finding it again.</summary>
public static partial class RequestTexts
{
    public static Text List => new("Forespørsler om hjelp", "Førespurnader om hjelp", "Requests for help");

    public static Text One => new("Forespørsel om hjelp", "Førespurnad om hjelp", "Request for help");

    public static Text ListLead => new(
        "Det tjenesten din har spurt om på «én dør inn», og barn som er henvist til dere. Hver tjeneste ser sitt eget og det den har fått vite.",
        "Det tenesta di har spurt om på «éi dør inn», og barn som er viste til dykk. Kvar teneste ser sitt eige og det ho har fått vite.",
        "What your service has asked for at the one door, and children referred to you. Each service sees its own and what it has been told.");

    public static Text DoorLead => new(
        "Dere er «én dør inn»: alle forespørsler kommer hit. Det som skal ha svar først, står øverst.",
        "De er «éi dør inn»: alle førespurnader kjem hit. Det som skal ha svar først, står øvst.",
        "You are the one door: every request comes here. What is due first stands on top.");

    public static Text Inbox => new("Skal ha svar", "Skal ha svar", "To be answered");

    public static Text InboxEmpty => new("Ingen venter på svar. Godt jobbet.", "Ingen ventar på svar. Godt jobba.", "Nobody is waiting for an answer. Well done.");

    public static Text Sent => new("Sendt fra dere", "Sendt frå dykk", "Sent by you");

    public static Text SentEmpty => new(
        "Ingenting er sendt ennå. Finn barnet, og be om hjelp derfra.", "Ingenting er sendt enno. Finn barnet, og be om hjelp derifrå.", "Nothing has been sent yet. Find the child, and ask for help from there.");

    public static Text Referrals => new("Henvist til dere", "Vist til dykk", "Referred to you");

    public static Text Answered => new("Har fått svar", "Har fått svar", "Have been answered");

    public static Text SentOn(string day) => new($"Sendt {day}", $"Sendt {day}", $"Sent {day}");

    public static Text AnsweredOn(string day) => new($"svart {day}", $"svart {day}", $"answered {day}");

    public static Text Asker(HelpRequest request, string sender) => request.From == RequestFrom.Service ? new(sender, sender, sender) : FromOf(request.From);

    public static string DoorLine(ReadReceptions.Door door, Func<Text, string> t)
    {
        var promise = t(ReceptionTexts.Promise(door.Service.AnswerDays ?? 0));
        return door.MedianDays is { } days ? $"{promise}. {t(ReceptionTexts.Waiting(days))}." : promise;
    }

    public static Text Send => new("Be om hjelp på «én dør inn»", "Be om hjelp på «éi dør inn»", "Ask for help at the one door");

    public static Text SendIt => new("Send forespørselen", "Send førespurnaden", "Send the request");

    public static Text NoDoor => new(
        "Kommunen har ikke pekt ut én tjeneste som tar imot forespørsler. Be administratoren skrive det inn på tjenesten.",
        "Kommunen har ikkje peika ut éi teneste som tek imot førespurnader. Be administratoren skrive det inn på tenesta.",
        "The municipality has not named one service that receives requests. Ask the administrator to record it on the service.");

    public static Text NeedsConsent(string door) => new(
        $"Du kan ikke sende noe ennå: familien må si ja til at {door} får vite, og til at de kan svare deg. Spør familien, og velg {door} og «begge veier».",
        $"Du kan ikkje sende noko enno: familien må seie ja til at {door} får vite, og til at dei kan svare deg. Spør familien, og vel {door} og «begge vegar».",
        $"You cannot send anything yet: the family must say yes to {door} being told, and to their answering you. Ask the family, and choose {door} and “both ways”.");

    public static Text WithoutConsent => new(
        "Familien kan også ringe eller gå dit selv. Da trengs det ikke noe samtykke fra deg.", "Familien kan også ringje eller gå dit sjølv. Då trengst det ikkje noko samtykke frå deg.", "The family can also call or go there themselves. Then no consent is needed from you.");

    public static Text TheyWillSee => new("De vil se dette", "Dei vil sjå dette", "They will see this");

    public static Text TheyWillSeeText(string child, string service) => new(
        $"At {service} ber om hjelp for {child}, samtykket, og alt du skriver her. De ser ikke noe annet av det dere har skrevet.",
        $"At {service} ber om hjelp for {child}, samtykket, og alt du skriv her. Dei ser ikkje noko anna av det de har skrive.",
        $"That {service} asks for help for {child}, the consent, and everything you write here. They see nothing else of what you have written.");

    public static Text Consent => new("Hvilket samtykke sender du på?", "Kva samtykke sender du på?", "On which consent do you send it?");

    public static Text To => new("Hvor skal forespørselen sendes?", "Kvar skal førespurnaden sendast?", "Where is it to go?");

    public static Text Wants => new("Hva vil familien ha hjelp med?", "Kva vil familien ha hjelp med?", "What does the family want help with?");

    public static Text WantsHint => new("Bruk familiens egne ord.", "Bruk familien sine eigne ord.", "Use the family’s own words.");

    public static Text ChildSaid => new("Hva sier barnet selv?", "Kva seier barnet sjølv?", "What does the child say?");

    public static Text ChildSaidHint => new("Barnets egne ord, også når de er få.", "Barnet sine eigne ord, også når dei er få.", "The child’s own words, also when they are few.");

    public static Text ChildNotAsked => new("Er barnet ikke spurt: hvorfor ikke?", "Er barnet ikkje spurt: kvifor ikkje?", "If the child has not been asked: why not?");

    public static Text Tried => new("Hva er prøvd?", "Kva er prøvd?", "What has been tried?");

    public static Text TriedHint => new("Hva dere og familien har gjort, og hvordan det gikk.", "Kva de og familien har gjort, og korleis det gjekk.", "What you and the family have done, and how it went.");

    public static Text Urgency => new("Hvor mye haster det?", "Kor mykje hastar det?", "How urgent is it?");

    public static Text UrgencyOf(RequestUrgency urgency) => urgency switch
    {
        RequestUrgency.CanWait => new("Kan vente på vanlig tid", "Kan vente på vanleg tid", "Can wait the usual time"),
        RequestUrgency.Soon => new("Bør skje snart", "Bør skje snart", "Should happen soon"),
        _ => new("Haster", "Hastar", "Urgent"),
    };

    public static Text About => new("Hvem handler det om?", "Kven handlar det om?", "Whom is it about?");

    public static Text AboutShort => new("Handler om", "Handlar om", "About");

    public static Text Kinds => new("Hva slags opplysninger har du skrevet?", "Kva slags opplysningar har du skrive?", "What kinds of information have you written?");

    public static Text KindsHint => new(
        "Kryss av alt som står i teksten. Det avgjør om samtykket dekker det. Barnets egne ord er alltid med når de er skrevet.",
        "Kryss av alt som står i teksten. Det avgjer om samtykket dekkjer det. Barnet sine eigne ord er alltid med når dei er skrivne.",
        "Tick everything that is in the text. It decides whether the consent covers it. The child’s own words are always included when they are written.");

    public static Text RecordKindsHint => new(
        "Kryss av alt som står i teksten. Barnets egne ord er alltid med når de er skrevet.", "Kryss av alt som står i teksten. Barnet sine eigne ord er alltid med når dei er skrivne.",
        "Tick everything that is in the text. The child’s own words are always included when they are written.");

    public static Text AnswerKindsHint => new(
        "Kryss av alt som står i teksten. Det avgjør om samtykket dekker det.", "Kryss av alt som står i teksten. Det avgjer om samtykket dekkjer det.", "Tick everything that is in the text. It decides whether the consent covers it.");

    public static Text MayRefer => new("Hvem kan de henvise videre til?", "Kven kan dei vise vidare til?", "To whom may they refer?");

    public static Text MayReferShort => new("Kan henvises til", "Kan visast til", "May be referred to");

    public static Text MayReferHint => new(
        "Tjenester familien har sagt ja til. Mottaket får vite om dem du krysser av, ikke om de andre.",
        "Tenester familien har sagt ja til. Mottaket får vite om dei du kryssar av, ikkje om dei andre.",
        "Services the family has said yes to. The reception is told of those you tick, not of the others.");

    public static Text Record => new("Skriv ned en forespørsel", "Skriv ned ein førespurnad", "Write down a request");

    public static Text RecordIt => new("Lagre forespørselen", "Lagre førespurnaden", "Save the request");

    public static Text RecordLead => new(
        "En forelder eller en ungdom har ringt eller kommet. Dette blir deres eget; ingen andre får vite noe.",
        "Ein forelder eller ein ungdom har ringt eller kome. Dette blir dykkar eige; ingen andre får vite noko.",
        "A parent or a young person has called or come. This becomes your own; nobody else is told anything.");

    public static Text WhoAsked => new("Hvem spør?", "Kven spør?", "Who asks?");

    public static Text HowAsked => new("Hvordan kom det?", "Korleis kom det?", "How did it come?");

    public static Text FromOf(RequestFrom from) => from switch
    {
        RequestFrom.Parent => new("En forelder", "Ein forelder", "A parent"),
        RequestFrom.YoungPerson => new("Barnet eller ungdommen selv", "Barnet eller ungdommen sjølv", "The child or young person"),
        _ => new("En tjeneste", "Ei teneste", "A service"),
    };

    public static Text ContactOf(RequestContact contact) => contact == RequestContact.Telephone ? new("På telefon", "På telefon", "By telephone") : new("I et møte", "I eit møte", "In a meeting");
}
