using Langbenk.Kernel;

namespace Langbenk.Prevention.Plans.Hearings;

/// <summary>Every refusal about hearings. A number is never reused.</summary>
public static class HearingProblems
{
    public static readonly Problem BadDays = new(5030, new Text(
        "Høringen må åpne før den lukker, og kan ikke lukke før i dag.",
        "Høyringa må opne før ho lukkar, og kan ikkje lukke før i dag.",
        "The hearing must open before it closes, and cannot close before today."));

    public static readonly Problem AlreadyOpen = new(5031, new Text(
        "Planen er allerede på høring i disse dagene.", "Planen er alt på høyring i desse dagane.", "The plan is already out for a hearing on these days."));

    public static readonly Problem QuestionTooLong = new(5032, new Text(
        "Spørsmålet er for langt (høyst 4000 tegn).", "Spørsmålet er for langt (høgst 4000 teikn).", "The question is too long (at most 4000 characters)."));

    public static readonly Problem Closed = new(5033, new Text(
        "Høringen er ikke åpen i dag, så vi kunne ikke ta imot svaret. Teksten din står fortsatt her. Ta vare på den, eller send den til kommunen.",
        "Høyringa er ikkje open i dag, så vi kunne ikkje ta imot svaret. Teksten din står framleis her. Ta vare på han, eller send han til kommunen.",
        "The hearing is not open today, so we could not receive your answer. Your text is still here. Keep it, or send it to the municipality."));

    public static readonly Problem EmptyAnswer = new(5034, new Text(
        "Skriv hva du mener.", "Skriv kva du meiner.", "Write what you think."));

    public static readonly Problem AnswerTooLong = new(5035, new Text(
        "Svaret er for langt (høyst 20 000 tegn). Teksten din står fortsatt her.",
        "Svaret er for langt (høgst 20 000 teikn). Teksten din står framleis her.",
        "The answer is too long (at most 20,000 characters). Your text is still here."));

    public static readonly Problem WhoTooLong = new(5036, new Text(
        "Skriv kortere hvem du er (høyst 100 tegn), eller la feltet stå tomt.",
        "Skriv kortare kven du er (høgst 100 teikn), eller la feltet stå tomt.",
        "Write more briefly who you are (at most 100 characters), or leave the field empty."));

    public static readonly Problem BirthNumber = new(5037, new Text(
        "Teksten har et tall med elleve sifre, som kan være et fødselsnummer. Ta det bort. Skriv ikke om barn eller familier som kan kjennes igjen.",
        "Teksten har eit tal med elleve siffer, som kan vere eit fødselsnummer. Ta det bort. Skriv ikkje om barn eller familiar som kan kjennast att.",
        "The text has a number of eleven digits, which may be a national identity number. Take it away. Do not write about children or families who can be recognised."));

    public static readonly Problem CommentNeeded = new(5038, new Text(
        "Skriv hvorfor innspillet er tatt inn eller ikke (høyst 4000 tegn).",
        "Skriv kvifor innspelet er teke inn eller ikkje (høgst 4000 teikn).",
        "Write why the input was taken in or not (at most 4000 characters)."));

    public static readonly Problem NotYourPlace = new(5039, new Text(
        "Du kan bare svare for en kommune eller tjeneste du arbeider for.",
        "Du kan berre svare for ein kommune eller ei teneste du arbeider for.",
        "You can only answer for a municipality or service that you work for."));

    public static readonly Problem BadLastDay = new(5056, new Text(
        "Siste dag kan ikke være før i dag, og ikke før høringen åpner.", "Siste dag kan ikkje vere før i dag, og ikkje før høyringa opnar.",
        "The last day cannot be before today, nor before the hearing opens."));

    public static readonly Problem Over = new(5057, new Text(
        "Høringen er avsluttet eller trukket tilbake, og kan ikke endres. Send planen på en ny høring.",
        "Høyringa er avslutta eller trekt tilbake, og kan ikkje endrast. Send planen på ei ny høyring.",
        "The hearing is over or withdrawn, and cannot be changed. Send the plan out again."));

    public static readonly Problem WhyWithdrawn = new(5058, new Text(
        $"Skriv hvorfor høringen trekkes tilbake (høyst {Hearing.MaxWhyLength} tegn). Alle kan lese det.",
        $"Skriv kvifor høyringa blir trekt tilbake (høgst {Hearing.MaxWhyLength} teikn). Alle kan lese det.",
        $"Write why the hearing is withdrawn (at most {Hearing.MaxWhyLength} characters). Everybody can read it."));

    public static readonly Problem ShortTime = new(5080, new Text(
        "Dere gir kortere tid enn seks uker. Les hva det betyr, og kryss av for at dere vil det likevel.",
        "De gir kortare tid enn seks veker. Les kva det betyr, og kryss av for at de vil det likevel.",
        "You give less than six weeks. Read what it means, and tick that you want it all the same."));

    public static readonly Problem NothingToHear = new(5055, new Text(
        "Planen har ingen tekst ennå, så det er ingenting å svare på. Skriv minst én del først.",
        "Planen har ingen tekst enno, så det er ingenting å svare på. Skriv minst éin del først.",
        "The plan has no text yet, so there is nothing to answer. Write at least one part first."));

    public static readonly Problem ManyFromHere = new(5040, new Text(
        "Det har kommet mange svar fra dette nettet den siste timen, så svaret er ikke sendt ennå. Teksten din står fortsatt her. Vent litt og send den på nytt, eller send den til kommunen.",
        "Det har kome mange svar frå dette nettet den siste timen, så svaret er ikkje sendt enno. Teksten din står framleis her. Vent litt og send han på nytt, eller send han til kommunen.",
        "Many answers have come from this network in the last hour, so yours is not sent yet. Your text is still here. Wait a little and send it again, or send it to the municipality."));
}
