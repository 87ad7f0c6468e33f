using Langbenk.Kernel;
using Langbenk.Sharing.Consents;

namespace Langbenk.Texts;

/// <summary>Consent to share: asking, answering, taking back.</summary>
public static class ConsentTexts
{
    public static Text Title => new("Samtykke til å dele opplysninger", "Samtykke til å dele opplysningar", "Consent to share information");

    public static Text Empty => new(
        "Ingen er spurt ennå. Uten samtykke kan tjenestene ikke samarbeide om barnet i Langbenk.",
        "Ingen er spurde enno. Utan samtykke kan tenestene ikkje samarbeide om barnet i Langbenk.",
        "Nobody has been asked yet. Without consent the services cannot cooperate on the child in Langbenk.");

    public static Text Ask => new("Spør om samtykke", "Spør om samtykke", "Ask for consent");

    public static Text AskAgain => new("Spør på nytt", "Spør på nytt", "Ask again");

    public static Text AskLead => new(
        "Familien bestemmer hva dere kan fortelle hverandre. Velg bare det dere trenger. Du får en tekst å lese sammen med dem, og ser hvem som må svare.",
        "Familien bestemmer kva de kan fortelje kvarandre. Vel berre det de treng. Du får ein tekst å lese saman med dei, og ser kven som må svare.",
        "The family decides what you may tell each other. Choose only what you need. You get a text to read together with them, and see who must answer.");

    public static Text Services => new("Hvilke tjenester gjelder det?", "Kva tenester gjeld det?", "Which services is it for?");

    public static Text ServicesHint(string own) => new($"Foruten {own}.", $"Utanom {own}.", $"Besides {own}.");

    public static Text Way => new("Hvem kan fortelle?", "Kven kan fortelje?", "Who may tell?");

    public static Text WayHint => new(
        "Loven ser på hver vei for seg. Når alle kan fortelle, kan det kreves ja fra flere: for en ungdom på 16 år kan det bety at også foreldrene blir spurt. Velg «bare vi» når det er nok.",
        "Lova ser på kvar veg for seg. Når alle kan fortelje, kan det krevjast ja frå fleire: for ein ungdom på 16 år kan det bety at også foreldra blir spurde. Vel «berre vi» når det er nok.",
        "The law looks at each way by itself. When all may tell, it can take a yes from more people: for somebody of 16 it may mean that the parents are asked too. Choose “only we” when that is enough.");

    public static Text WayBoth => new("Alle kan fortelle hverandre", "Alle kan fortelje kvarandre", "All may tell each other");

    public static Text WayOne => new("Bare vi kan fortelle de andre", "Berre vi kan fortelje dei andre", "Only we may tell the others");

    public static Text About => new("Hvem handler opplysningene om?", "Kven handlar opplysningane om?", "Whom is the information about?");

    public static Text AboutHint => new(
        "En voksen bestemmer over opplysninger om seg selv. Barnets samtykke dekker ikke mors økonomi.",
        "Ein vaksen avgjer om opplysningar om seg sjølv. Barnet sitt samtykke dekkjer ikkje mors økonomi.",
        "An adult decides about information on herself. The child’s consent does not cover the mother’s finances.");

    public static Text Kinds => new("Hva slags opplysninger?", "Kva slags opplysningar?", "What kinds of information?");

    public static Text KindsHint => new(
        "At dere kjenner familien, hvem den er og hvordan den kan nås, følger alltid med.", "At de kjenner familien, kven han er og korleis han kan nåast, følgjer alltid med.", "That you know the family, who they are and how to reach them, always goes along.");

    public static Text Purpose => new("Hva skal dere få til sammen?", "Kva skal de få til saman?", "What are you to achieve together?");

    public static Text PurposeHint => new(
        "Med ord familien forstår, for eksempel «at Jonas får mat med på skolen og at mor får hjelp med regningene».",
        "Med ord familien forstår, til dømes «at Jonas får mat med på skulen og at mor får hjelp med rekningane».",
        "In words the family understands, for example “that Jonas has food at school and that his mother gets help with the bills”.");

    public static Text Until => new("Siste dag", "Siste dag", "Last day");

    public static Text UntilHint => new("Høyst ett år fram. Langbenk sier fra før det går ut.", "Høgst eitt år fram. Langbenk seier frå før det går ut.", "At most one year ahead. Langbenk tells you before it ends.");

    public static Text ReadersLanguage => new("Språket familien leser teksten på", "Språket familien les teksten på", "The language the family reads the text in");

    public static Text Ground => new("Behandlingsgrunnlag hos dem som får vite det", "Behandlingsgrunnlag hos dei som får vite det", "Processing ground of those who are told");

    public static Text GroundHint => new(
        "Samtykket opphever taushetsplikten. Grunnlaget etter personvernforordningen er noe annet, oftest tjenestens egen lov (artikkel 6 nr. 1 e). Spør personvernombudet.",
        "Samtykket opphevar teieplikta. Grunnlaget etter personvernforordninga er noko anna, oftast tenesta si eiga lov (artikkel 6 nr. 1 e). Spør personvernombodet.",
        "The consent lifts the duty of secrecy. The ground under the GDPR is another matter, most often the service’s own act (article 6(1)(e)). Ask the data protection officer.");

    public static Text Arrangement => new("Avtale mellom tjenestene om felles ansvar", "Avtale mellom tenestene om felles ansvar", "Arrangement between the services on joint responsibility");

    public static Text ShowText => new("Spør, og vis teksten", "Spør, og vis teksten", "Ask, and show the text");

    public static Text WhatWasRead => new("Det familien fikk lest eller lese", "Det familien fekk lest eller lese", "What the family read or was read");

    public static Text ChildSaid => new("Hva sier barnet selv?", "Kva seier barnet sjølv?", "What does the child say?");

    public static Text ChildSaidHint => new(
        "Barnet skal høres også når loven bare spør foreldrene. Er det ikke spurt, skriver du hvorfor. Bare tjenesten din leser dette.",
        "Barnet skal høyrast også når lova berre spør foreldra. Er det ikkje spurt, skriv du kvifor. Berre tenesta di les dette.",
        "The child is to be heard also when the law asks only the parents. If it was not asked, write why. Only your service reads this.");

    public static Text ReadTogether => new("Les dette sammen med familien", "Les dette saman med familien", "Read this together with the family");

    public static Text Print => new("Skriv ut", "Skriv ut", "Print");

    public static Text WhoMust => new("Disse må svare", "Desse må svare", "These must answer");

    public static Text WhoMustLead => new(
        "Alle må si ja. Den som ikke har svart, har ikke sagt ja. Et nei koster ingenting: familien får den hjelpen den har rett på.",
        "Alle må seie ja. Den som ikkje har svart, har ikkje sagt ja. Eit nei kostar ingenting: familien får den hjelpa han har rett på.",
        "Everybody must say yes. Whoever has not answered has not said yes. A no costs nothing: the family gets the help it is entitled to.");

    public static Text Write => new("Skriv ned et svar", "Skriv ned eit svar", "Write down an answer");

    public static Text Who => new("Hvem har svart?", "Kven har svart?", "Who has answered?");

    public static Text AnswerLabel => new("Hva er svaret?", "Kva er svaret?", "What is the answer?");

    public static Text Form => new("Hvordan ble det svart?", "Korleis vart det svart?", "How was it answered?");

    public static Text FormWritten => new("Skriftlig, på papir", "Skriftleg, på papir", "In writing, on paper");

    public static Text FormOral => new("Muntlig", "Munnleg", "Orally");

    public static Text FormOf(AnswerForm form) => form == AnswerForm.Written ? FormWritten : FormOral;

    public static Text How => new("Hva ble forklart, og hvordan?", "Kva vart forklart, og korleis?", "What was explained, and how?");

    public static Text HowHint => new(
        "Trengs når svaret er muntlig (og hvorfor det ikke ble skriftlig), og når et barn på sju år eller mer ikke forstår hva det gjelder.",
        "Trengst når svaret er munnleg (og kvifor det ikkje vart skriftleg), og når eit barn på sju år eller meir ikkje forstår kva det gjeld.",
        "Needed when the answer is oral (and why it was not in writing), and when a child of seven or more does not understand what it is about.");

    public static Text On => new("Dag for svaret", "Dag for svaret", "Day of the answer");

    public static Text Paper => new("Det signerte papiret", "Det signerte papiret", "The signed paper");

    public static Text PaperHint => new(
        "Bare når det ble svart på papir. PDF, PNG eller JPEG, høyst 15 MB. Bare tjenesten din kan lese det.",
        "Berre når det vart svart på papir. PDF, PNG eller JPEG, høgst 15 MB. Berre tenesta di kan lese det.",
        "Only where it was answered on paper. PDF, PNG or JPEG, at most 15 MB. Only your service can read it.");

    public static Text ReadPaper => new("Hent det signerte papiret", "Hent det signerte papiret", "Fetch the signed paper");

    public static Text AttachPaper => new("Legg ved det signerte papiret", "Legg ved det signerte papiret", "Attach the signed paper");

    public static Text ReplacePaper => new("Bytt ut det signerte papiret", "Byt ut det signerte papiret", "Replace the signed paper");

    public static Text Save => new("Skriv ned svaret", "Skriv ned svaret", "Write down the answer");

    public static Text Withdraw => new("Trekk tilbake samtykket", "Trekk tilbake samtykket", "Withdraw the consent");

    public static Text WithdrawLead => new(
        "Det gjelder framover. De som har fått vite noe, beholder det, merket med at det ble gitt før. Ingen får vite noe nytt på samtykket.",
        "Det gjeld framover. Dei som har fått vite noko, held på det, merkt med at det vart gitt før. Ingen får vite noko nytt på samtykket.",
        "It applies from now on. Those who have been told something keep it, marked as given before. Nobody is told anything new on the consent.");

    public static Text NoLongerYours => new(
        "Samtykket gjelder ikke nå. Tjenesten som spurte, vet mer om hvorfor.", "Samtykket gjeld ikkje no. Tenesta som spurde, veit meir om kvifor.", "The consent does not hold now. The service that asked knows more about why.");

    public static Text HadSaidYes => new("Hadde sagt ja", "Hadde sagt ja", "Had said yes");

    public static Text WithdrawHow => new("Hvordan sa hun eller han fra?", "Korleis sa ho eller han frå?", "How did she or he say so?");

    public static Text OpenTeam => new("Åpne laget rundt barnet", "Opne laget rundt barnet", "Open the team around the child");

    public static Text Someone => new("En rundt barnet", "Ein rundt barnet", "Somebody around the child");

    public static Text AskedBy(string service, string name) => new($"Spurt av {service}, {name}", $"Spurt av {service}, {name}", $"Asked by {service}, {name}");

    public static Text StateOf(ConsentState state) => state switch
    {
        ConsentState.InForce => new("Gjelder", "Gjeld", "Valid"),
        ConsentState.Waiting => new("Venter på svar", "Ventar på svar", "Awaiting answers"),
        ConsentState.Refused => new("Noen har sagt nei", "Nokon har sagt nei", "Somebody has said no"),
        ConsentState.Withdrawn => new("Trukket tilbake", "Trekt tilbake", "Withdrawn"),
        ConsentState.Outgrown => new("Noen flere må si ja", "Nokon fleire må seie ja", "Somebody more must say yes"),
        ConsentState.NotNow => new("Gjelder ikke nå", "Gjeld ikkje no", "Does not hold now"),
        ConsentState.Ended => new("Gått ut", "Gått ut", "Ended"),
        ConsentState.OnWrongChild => new("Sto på feil barn", "Stod på feil barn", "Was on the wrong child"),
        _ => new("Erstattet av et nyere", "Erstatta av eit nyare", "Replaced by a later one"),
    };

    /// <summary>The look of a state: a word of <c>site.css</c> and an icon.</summary>
    public static (string Look, string Icon) LookOf(ConsentState state) => state switch
    {
        ConsentState.InForce => ("ok", "check"),
        ConsentState.Waiting => ("due", "clock"),
        _ => ("missing", "info"),
    };

    public static Text StateOf(AnswerState state) => state switch
    {
        AnswerState.Given => new("Ja", "Ja", "Yes"),
        AnswerState.Refused => new("Nei", "Nei", "No"),
        AnswerState.Withdrawn => new("Trukket tilbake", "Trekt tilbake", "Withdrawn"),
        AnswerState.DoesNotUnderstand => new("Barnet er for ungt til å forstå hva det gjelder", "Barnet er for ungt til å forstå kva det gjeld", "The child is too young to understand what it is about"),
        _ => new("Har ikke svart", "Har ikkje svart", "Has not answered"),
    };
}
