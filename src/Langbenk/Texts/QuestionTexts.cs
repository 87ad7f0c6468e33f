using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Asking other services what they do for a child, and answering.</summary>
public static class QuestionTexts
{
    public static Text List => new("Spør hva andre gjør", "Spør kva andre gjer", "Ask what others do");

    public static Text ListLead => new(
        "Det finnes ikke noe register over hvem som hjelper et barn. Du spør på familiens samtykke, og hver tjeneste svarer selv.",
        "Det finst ikkje noko register over kven som hjelper eit barn. Du spør på samtykke frå familien, og kvar teneste svarar sjølv.",
        "There is no register of who helps a child. You ask on the family’s consent, and each service answers for itself.");

    public static Text Received => new("Spørsmål til dere", "Spørsmål til dykk", "Questions to you");

    public static Text Asked => new("Spurt av dere", "Spurt av dykk", "Asked by you");

    public static Text AskedEmpty => new("Dere har ikke spurt noen. Finn barnet, og spør derfra.", "De har ikkje spurt nokon. Finn barnet, og spør derifrå.", "You have not asked anybody. Find the child, and ask from there.");

    public static Text NotAnswered => new("Ikke svart", "Ikkje svart", "Not answered");

    public static Text Answered => new("Dere har svart", "De har svart", "You have answered");

    public static Text PutAside => new("Lagt bort uten svar. Det får ingen andre vite.", "Lagt bort utan svar. Det får ingen andre vite.", "Put aside without an answer. Nobody else is told.");

    public static Text Awaits(string day) => new($"Venter på svar til {day}", $"Ventar på svar til {day}", $"Awaiting an answer until {day}");

    public static Text CannotAnswer => new("Vi kan ikke svare", "Vi kan ikkje svare", "We cannot answer");

    public static Text Ask => new("Spør om andre har noe i gang", "Spør om andre har noko i gang", "Ask whether others have anything going");

    public static Text AskIt => new("Send spørsmålet", "Send spørsmålet", "Send the question");

    public static Text AskLead => new(
        "Hver tjeneste avgjør selv om den svarer. Får du ikke svar, vet du ikke mer enn før: den kan ha noe, eller ikke.",
        "Kvar teneste avgjer sjølv om ho svarar. Får du ikkje svar, veit du ikkje meir enn før: ho kan ha noko, eller ikkje.",
        "Each service decides for itself whether to answer. If you get no answer, you know no more than before: it may have something, or not.");

    public static Text NeedsConsent => new(
        "Du kan ikke spørre noen ennå: familien må si ja til hvem du spør, og til at de kan svare deg («begge veier»).",
        "Du kan ikkje spørje nokon enno: familien må seie ja til kven du spør, og til at dei kan svare deg («begge vegar»).",
        "You cannot ask anybody yet: the family must say yes to whom you ask, and to their answering you (“both ways”).");

    public static Text TheyWillSee(string child, string service) => new(
        $"Hvem {child} er, at {service} spør, spørsmålet og samtykket. De får ikke vite hvem andre du spør.",
        $"Kven {child} er, at {service} spør, spørsmålet og samtykket. Dei får ikkje vite kven andre du spør.",
        $"Who {child} is, that {service} asks, the question and the consent. They are not told whom else you ask.");

    public static Text Consent => new("Hvilket samtykke spør du på?", "Kva samtykke spør du på?", "On which consent do you ask?");

    public static Text Services => new("Hvem spør du?", "Kven spør du?", "Whom do you ask?");

    public static Text ServicesHint => new("Tjenestene må stå i samtykket du valgte.", "Tenestene må stå i samtykket du valde.", "The services must be in the consent you chose.");

    public static Text Words => new("Spørsmålet", "Spørsmålet", "The question");

    public static Text WordsHint => new("Fortell ikke mer om barnet enn spørsmålet trenger.", "Fortel ikkje meir om barnet enn spørsmålet treng.", "Tell no more of the child than the question needs.");

    public static Text Standard => new("Har dere noe i gang for barnet nå?", "Har de noko i gang for barnet no?", "Do you have anything going for the child now?");

    public static Text KindsHint => new(
        "Bare når spørsmålet selv forteller noe om barnet.", "Berre når spørsmålet sjølv fortel noko om barnet.", "Only when the question itself tells something of the child.");

    public static Text AnswerLead(string asker, string day) => new(
        $"{asker} spør på familiens samtykke. Dere avgjør selv om dere svarer, helst innen {day}.", $"{asker} spør på samtykke frå familien. De avgjer sjølve om de svarar, helst innan {day}.", $"{asker} asks on the family’s consent. You decide yourselves whether to answer, preferably by {day}.");

    public static Text AnswerWords => new("Hva svarer dere?", "Kva svarar de?", "What do you answer?");

    public static Text AnswerHint(string asker) => new($"{asker} ser dette, og ingenting annet.", $"{asker} ser dette, og ingenting anna.", $"{asker} sees this, and nothing else.");

    public static Text AnswerIt => new("Send svaret", "Send svaret", "Send the answer");

    public static Text NotYours => new(
        "Du har ikke barnet åpent. Kjenner tjenesten barnet, svarer den som arbeider med det. Ellers legger du spørsmålet bort.",
        "Du har ikkje barnet ope. Kjenner tenesta barnet, svarar den som arbeider med det. Elles legg du spørsmålet bort.",
        "The child is not open to you. If the service knows the child, whoever works with the child answers. Otherwise put the question aside.");

    public static Text AsideLead => new(
        "Legger du det bort, ser den som spurte det samme som om ingen hadde svart: at dere ikke kan svare, når tiden er ute.",
        "Legg du det bort, ser den som spurde det same som om ingen hadde svart: at de ikkje kan svare, når tida er ute.",
        "If you put it aside, whoever asked sees the same as if nobody had answered: that you cannot answer, when the time is up.");

    public static Text WaitingCount(int count) => new(
        count == 1 ? "1 tjeneste spør om dere har noe i gang" : $"{count} spørsmål om dere har noe i gang",
        count == 1 ? "1 teneste spør om de har noko i gang" : $"{count} spørsmål om de har noko i gang",
        count == 1 ? "1 service asks whether you have anything going" : $"{count} questions whether you have anything going");
}
