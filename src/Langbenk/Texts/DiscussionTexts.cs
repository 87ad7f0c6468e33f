using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Anonymous discussion between services.</summary>
public static class DiscussionTexts
{
    public static Text Title => new("Drøfting", "Drøfting", "Discussions");

    public static Text Lead => new(
        "Spør en annen tjeneste om råd, uten at noen kan kjenne igjen barnet eller familien.",
        "Spør ei anna teneste om råd, utan at nokon kan kjenne att barnet eller familien.",
        "Ask another service for advice, without anybody recognising the child or the family.");

    public static Text Empty => new(
        "Ingen drøftinger her. Lurer du på noe om et barn, kan du spørre en annen tjeneste uten å si hvem det er.",
        "Ingen drøftingar her. Lurer du på noko om eit barn, kan du spørje ei anna teneste utan å seie kven det er.",
        "No discussions here. If you wonder about a child, you can ask another service without saying who it is.");

    public static Text Ask => new("Still et spørsmål", "Still eit spørsmål", "Ask a question");

    public static Text Open => new("Åpne drøftinger", "Opne drøftingar", "Open discussions");

    public static Text Closed => new("Avsluttede drøftinger", "Avslutta drøftingar", "Closed discussions");

    public static Text FromTo(string asking, string asked) => new($"{asking} spør {asked}", $"{asking} spør {asked}", $"{asking} asks {asked}");

    public static Text WaitsForUs => new("Venter på svar fra oss", "Ventar på svar frå oss", "Waits for our answer");

    public static Text WaitsForThem => new("Venter på svar", "Ventar på svar", "Waits for an answer");

    public static Text Answered => new("Besvart", "Svart på", "Answered");

    public static Text WaitingCount(int count) => new(
        count == 1 ? "1 anonym drøfting venter på svar fra tjenesten din" : $"{count} anonyme drøftinger venter på svar fra tjenesten din",
        count == 1 ? "1 anonym drøfting ventar på svar frå tenesta di" : $"{count} anonyme drøftingar ventar på svar frå tenesta di",
        count == 1 ? "1 anonymous discussion waits for an answer from your service" : $"{count} anonymous discussions wait for an answer from your service");

    public static Text AnsweredCount(int count) => new(
        count == 1 ? "1 anonym drøfting har fått svar: les, spør mer eller avslutt" : $"{count} anonyme drøftinger har fått svar: les, spør mer eller avslutt",
        count == 1 ? "1 anonym drøfting har fått svar: les, spør meir eller avslutt" : $"{count} anonyme drøftingar har fått svar: les, spør meir eller avslutt",
        count == 1 ? "1 anonymous discussion has an answer: read, ask more or close" : $"{count} anonymous discussions have an answer: read, ask more or close");

    public static Text AskLead => new(
        "Ikke skriv noe som kan vise hvem det er. Før det sendes, sjekkes teksten, og du får se det som kan kjennes igjen.",
        "Ikkje skriv noko som kan vise kven det er. Før det blir sendt, blir teksten sjekka, og du får sjå det som kan kjennast att.",
        "Write nothing that may show who it is. Before it is sent, the text is checked, and you see what may be recognised.");

    public static Text Danger => new(
        "Er barnet i fare nå? Ring 112. Har du grunn til å tro at barnet utsettes for mishandling, overgrep eller alvorlig omsorgssvikt, skal du melde straks. Ikke vent på svar her.",
        "Er barnet i fare no? Ring 112. Har du grunn til å tru at barnet blir utsett for mishandling, overgrep eller alvorleg omsorgssvikt, skal du melde straks. Ikkje vent på svar her.",
        "Is the child in danger now? Call 112. If you have reason to believe that the child suffers violence, abuse or serious neglect, you must report at once. Do not wait for an answer here.");

    public static Text Duty => new(
        "Det som står her, kan gjelde vold, overgrep eller alvorlig omsorgssvikt. Har du grunn til å tro at det er slik, har du selv plikt til å melde (bvl § 13-2). Plikten gjelder uansett hva den andre tjenesten råder til.",
        "Det som står her, kan gjelde vald, overgrep eller alvorleg omsorgssvikt. Har du grunn til å tru at det er slik, har du sjølv plikt til å melde (bvl § 13-2). Plikta gjeld uansett kva den andre tenesta rår til.",
        "What is written here may be about violence, abuse or serious neglect. If you have reason to believe that it is so, you have a duty of your own to report (bvl § 13-2). The duty stands whatever the other service advises.");

    public static Text HowToReport => new("Jeg er bekymret: slik melder du", "Eg er uroa: slik melder du", "I am worried: how to report");

    public static Text Service => new("Hvem vil du spørre?", "Kven vil du spørje?", "Whom do you want to ask?");

    public static Text NotHere(string names) => new(
        $"Disse har ingen som leser her ennå. Ring dem: {names}.", $"Desse har ingen som les her enno. Ring dei: {names}.", $"Nobody reads here yet at these. Call them: {names}.");

    public static Text NobodyHere => new(
        "Ingen andre tjenester leser her ennå. Ring dem du vil drøfte med.", "Ingen andre tenester les her enno. Ring dei du vil drøfte med.", "No other service reads here yet. Call those you want to discuss with.");

    public static Text Theme => new("Tema", "Tema", "Theme");

    public static Text Age => new("Omtrent hvor gammelt er barnet?", "Omtrent kor gammalt er barnet?", "Roughly how old is the child?");

    public static Text AgeHint => new("Skriv ikke alderen i teksten.", "Skriv ikkje alderen i teksten.", "Do not write the age in the text.");

    public static Text Wonder => new("Hva lurer du på?", "Kva lurer du på?", "What do you wonder about?");

    public static Text WonderHint => new(
        "Hva du har sett, hvor lenge, og hva du vil ha råd om. Uten navn, sted, datoer og alt som er uvanlig.",
        "Kva du har sett, kor lenge, og kva du vil ha råd om. Utan namn, stad, datoar og alt som er uvanleg.",
        "What you have seen, for how long, and what you want advice on. Without names, places, dates and anything unusual.");

    public static Text Tried => new("Hva er prøvd?", "Kva er prøvd?", "What has been tried?");

    public static Text Send => new("Send spørsmålet", "Send spørsmålet", "Send the question");

    public static Text WhoSees(string asked) => new(
        $"Alle som arbeider i {asked}, kan lese dette. Hos dere ser du og lederen din det.", $"Alle som arbeider i {asked}, kan lese dette. Hos dykk ser du og leiaren din det.",
        $"Everyone who works at {asked} can read this. In your service, you and your leader see it.");

    public static Text WhoSeesAsked(string asking, string asked) => new(
        $"Alle som arbeider i {asked}, kan lese dette. I {asking} ser den som spurte, og lederen der det.", $"Alle som arbeider i {asked}, kan lese dette. I {asking} ser den som spurde, og leiaren der det.",
        $"Everyone who works at {asked} can read this. At {asking}, the one who asked and the leader there see it.");

    public static Text AlsoMeeting => new("De som er med i U16-møtet den er vist i, kan også lese den.", "Dei som er med i U16-møtet ho er vist i, kan også lese ho.", "Those who take part in the U16 meeting it is shown in can read it too.");

    public static Text WhoSeesBefore => new(
        "Alle som arbeider i tjenesten du spør, kan lese det. De ser hvilken tjeneste som spør, ikke hva du heter. Hos dere ser du og lederen din det.",
        "Alle som arbeider i tenesta du spør, kan lese det. Dei ser kva teneste som spør, ikkje kva du heiter. Hos dykk ser du og leiaren din det.",
        "Everyone who works at the service you ask can read it. They see which service asks, not your name. In your service, you and your leader see it.");

    public static Text Question => new("Spørsmål", "Spørsmål", "Question");

    public static Text Advice => new("Råd", "Råd", "Advice");

    public static Text From(string service, Text role, string name) => name.Length > 0
        ? new($"{name}, {service}", $"{name}, {service}", $"{name}, {service}")
        : new($"{service}, {role.Nb}", $"{service}, {role.Nn}", $"{service}, {role.En}");

    public static Text Answer => new("Svar", "Svar", "Answer");

    public static Text AnswerLead => new(
        "Gi råd om det som står her. Spør ikke om hvem det er. Svaret sjekkes på samme måte som spørsmålet.",
        "Gi råd om det som står her. Spør ikkje om kven det er. Svaret blir sjekka på same måte som spørsmålet.",
        "Give advice on what is written here. Do not ask who it is. The answer is checked in the same way as the question.");

    public static Text Step => new("Hva råder du til nå?", "Kva rår du til no?", "What do you advise now?");

    public static Text SendAnswer => new("Send svaret", "Send svaret", "Send the answer");

    public static Text AskMore => new("Spør mer", "Spør meir", "Ask more");

    public static Text Close => new("Avslutt drøftingen", "Avslutt drøftinga", "Close the discussion");

    public static Text ClosedOn(DateOnly day) => new($"Avsluttet {DateWords.Of(day, Language.Nb)}", $"Avslutta {DateWords.Of(day, Language.Nn)}", $"Closed {DateWords.Of(day, Language.En)}");

    public static Text Kept => new(
        "Teksten slettes 12 måneder etter at drøftingen er avsluttet; skriver ingen på 12 måneder, avsluttes den. Da står bare tjenestene, temaet og måneden igjen. Skal noe journalføres eller arkiveres, bestemmer tjenesten det: spør arkivet.",
        "Teksten blir sletta 12 månader etter at drøftinga er avslutta; skriv ingen på 12 månader, blir ho avslutta. Då står berre tenestene, temaet og månaden att. Skal noko journalførast eller arkiverast, bestemmer tenesta det: spør arkivet.",
        "The text is erased 12 months after the discussion is closed; if nobody writes for 12 months, it is closed. Then only services, theme and month remain. Whether anything is to be recorded or archived is for the service to decide: ask the archive.");

    public static Text Log => new(
        "Loggen sier bare hvilken tjeneste som har drøftet noe den dagen, ikke hvem, når eller hva.",
        "Loggen seier berre kva teneste som har drøfta noko den dagen, ikkje kven, når eller kva.",
        "The log says only which service has discussed something that day, not who, when or what.");

    public static Text Consent => new(
        "Vil dere gå videre med navn, må familien samtykke, eller loven gi et annet grunnlag.", "Vil de gå vidare med namn, må familien samtykke, eller lova gi eit anna grunnlag.",
        "To go on with names, the family must consent, or the law give another ground.");

    public static Text CheckSharing => new("Se hva du kan dele", "Sjå kva du kan dele", "See what you may share");
}
