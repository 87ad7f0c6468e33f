using Langbenk.Kernel;
using Langbenk.Prevention.Plans.Hearings;

namespace Langbenk.Texts;

/// <summary>The hearing: for those who make the plan, for services, and for everybody.</summary>
public static class PlanHearingTexts
{
    public static Text Title => new("Høring", "Høyring", "Hearing");

    public static Text None => new(
        "Planen har ikke vært på høring ennå. En høring viser hva tjenestene og innbyggerne savner, før kommunestyret bestemmer.",
        "Planen har ikkje vore på høyring enno. Ei høyring viser kva tenestene og innbyggjarane saknar, før kommunestyret avgjer.",
        "The plan has not been out for a hearing yet. A hearing shows what the services and inhabitants miss before the council decides.");

    public static Text OpenOne => new("Send planen på høring", "Send planen på høyring", "Send the plan out for a hearing");

    public static Text OpenTooEarly => new(
        "Åpner dere høringen nå, er det dette alle leser og svarer på så lenge den varer.",
        "Opnar de høyringa no, er det dette alle les og svarer på så lenge ho varer.",
        "If you open the hearing now, this is what everybody reads and answers as long as it lasts.");

    public static Text SeeWhatLacks => new("Se hva som mangler", "Sjå kva som manglar", "See what is missing");

    public static Text OpenAnyway => new("Åpne høringen likevel", "Opne høyringa likevel", "Open the hearing all the same");

    public static Text OpenLead => new(
        "Alle kan lese planen slik den står nå, og svare uten å logge inn. Endrer dere planen senere, ser de fortsatt denne teksten.",
        "Alle kan lese planen slik han står no, og svare utan å logge inn. Endrar de planen seinare, ser dei framleis denne teksten.",
        "Everybody can read the plan as it stands now, and answer without signing in. If you change the plan later, they still see this text.");

    public static Text From => new("Første dag", "Første dag", "First day");

    public static Text To => new("Siste dag", "Siste dag", "Last day");

    public static Text ShortTime => new(
        "Høringen varer mindre enn seks uker", "Høyringa varer mindre enn seks veker", "The hearing lasts less than six weeks");

    public static Text ShortTimeMeans => new(
        "Ingen bestemmelse sier hvor mange uker denne planen skal være på høring. Når staten sender noe på høring, er tre måneder vanlig og seks uker det minste (utredningsinstruksen punkt 3-3). Råd, skoler, helsestasjoner og foreldre må rekke å lese, møtes og skrive. Får de ikke tid, svarer færre.",
        "Inga føresegn seier kor mange veker denne planen skal vere på høyring. Når staten sender noko på høyring, er tre månader vanleg og seks veker det minste (utgreiingsinstruksen punkt 3-3). Råd, skular, helsestasjonar og foreldre må rekke å lese, møtast og skrive. Får dei ikkje tid, svarer færre.",
        "No provision says how many weeks this plan must be out for. When the State sends something out, three months is usual and six weeks the least (Utredningsinstruksen, point 3-3). Councils, schools, child health centres and parents need time to read, meet and write. If they do not get it, fewer answer.");

    public static Text ShortTimeLabel => new("Kort tid", "Kort tid", "Short time");

    public static Text ShortTimeMeant => new(
        "Vi har tenkt på dette, og vil gi så kort tid", "Vi har tenkt på dette, og vil gi så kort tid", "We have thought of this, and want to give so little time");

    public static Text SentOutAtOnce => new(
        "Noen andre endret planen eller sendte den på høring samtidig. Se over, og prøv igjen.",
        "Nokon andre endra planen eller sende han på høyring samstundes. Sjå over, og prøv igjen.",
        "Somebody else changed the plan or sent it out at the same moment. Look it over and try again.");

    public static Text Question => new("Hva vil dere vite?", "Kva vil de vite?", "What do you want to know?");

    public static Text QuestionHint => new(
        "Still ett til tre spørsmål. For eksempel: Hva mangler i planen? Hva vil du at vi skal gjøre først?",
        "Still eitt til tre spørsmål. Til dømes: Kva manglar i planen? Kva vil du at vi skal gjere først?",
        "Ask one to three questions. For example: What is missing in the plan? What do you want us to do first?");

    public static Text Open => new("Åpne høringen", "Opne høyringa", "Open the hearing");

    public static Text Days(string from, string to) => new($"Fra {from} til {to}", $"Frå {from} til {to}", $"From {from} to {to}");

    public static Text IsOpen => new("Åpen nå", "Open no", "Open now");

    public static Text IsClosed => new("Avsluttet", "Avslutta", "Closed");

    public static Text NotBegun => new("Ikke åpnet ennå", "Ikkje opna enno", "Not open yet");

    public static Text IsWithdrawn => new("Trukket tilbake", "Trekt tilbake", "Withdrawn");

    public static Text WithdrawnOn(string day) => new(
        $"Høringen ble trukket tilbake {day}:", $"Høyringa vart trekt tilbake {day}:", $"The hearing was withdrawn on {day}:");

    public static Text MoveLastDay => new("Endre siste dag", "Endre siste dag", "Change the last day");

    public static Text MoveLead(string day, int answers) => new(
        $"Siste dag er nå {day}. {(answers == 0 ? "Ingen har svart ennå." : $"Det har kommet {answers} svar, og de blir stående.")} Gir dere kortere tid, bør dere si fra til dem dere har bedt om svar.",
        $"Siste dag er no {day}. {(answers == 0 ? "Ingen har svart enno." : $"Det har kome {answers} svar, og dei blir ståande.")} Gir de kortare tid, bør de seie frå til dei de har bede om svar.",
        $"The last day is now {day}. {(answers == 0 ? "Nobody has answered yet." : $"{answers} {(answers == 1 ? "answer has" : "answers have")} come, and will stay.")} If you give less time, tell those you have asked.");

    public static Text SaveLastDay => new("Lagre ny siste dag", "Lagre ny siste dag", "Save the new last day");

    public static Text Withdraw => new("Trekk høringen tilbake", "Trekk høyringa tilbake", "Withdraw the hearing");

    public static Text WithdrawLead(int answers) => new(
        $"Bruk dette når planen er sendt ut ved en feil. Ingen kan svare lenger, og siden der alle svarer viser grunnen. {(answers == 0 ? "Ingen har svart ennå." : $"Det har kommet {answers} svar, og de blir stående her.")} Det kan ikke gjøres om, men dere kan sende planen på en ny høring.",
        $"Bruk dette når planen er send ut ved ein feil. Ingen kan svare lenger, og sida der alle svarer viser grunnen. {(answers == 0 ? "Ingen har svart enno." : $"Det har kome {answers} svar, og dei blir ståande her.")} Det kan ikkje gjerast om, men de kan sende planen på ei ny høyring.",
        $"Use this when the plan was sent out by mistake. Nobody can answer any more, and the page where everybody answers shows the reason. {(answers == 0 ? "Nobody has answered yet." : $"{answers} {(answers == 1 ? "answer has" : "answers have")} come, and will stay here.")} It cannot be undone, but you can send the plan out again.");

    public static Text WithdrawWhy => new("Hvorfor trekkes den tilbake?", "Kvifor blir ho trekt tilbake?", "Why is it withdrawn?");

    public static Text WithdrawWhyHint => new("Alle kan lese dette.", "Alle kan lese dette.", "Everybody can read this.");

    public static Text ChangedByOther => new(
        "Noen andre endret høringen samtidig. Se over, og prøv igjen.", "Nokon andre endra høyringa samstundes. Sjå over, og prøv igjen.",
        "Somebody else changed the hearing at the same moment. Look it over and try again.");

    public static Text PublicAddress => new("Siden der alle kan svare", "Sida der alle kan svare", "The page where everybody can answer");

    public static Text AnswerForPlace => new("Svar for tjenesten eller kommunen din", "Svar for tenesta eller kommunen din", "Answer for your service or municipality");

    public static Text Answers(int count) => new(
        count == 1 ? "1 svar" : $"{count} svar", count == 1 ? "1 svar" : $"{count} svar", count == 1 ? "1 answer" : $"{count} answers");

    public static Text AsEverybodySees => new("Høringen slik alle ser den", "Høyringa slik alle ser ho", "The hearing as everybody sees it");

    public static Text NobodyAnswered => new("Ingen svarte.", "Ingen svarte.", "Nobody answered.");

    public static Text NoAnswers => new("Ingen har svart ennå.", "Ingen har svart enno.", "Nobody has answered yet.");

    public static Text Inhabitant => new("En innbygger", "Ein innbyggjar", "An inhabitant");

    public static Text ForPlace => new("for en tjeneste eller kommune", "for ei teneste eller ein kommune", "for a service or municipality");

    public static Text About(string part) => new($"Om «{part}»", $"Om «{part}»", $"About “{part}”");

    public static Text VerdictOf(AnswerVerdict verdict) => verdict switch
    {
        AnswerVerdict.TakenIn => new("Tatt inn", "Teke inn", "Taken in"),
        AnswerVerdict.PartlyTakenIn => new("Delvis tatt inn", "Delvis teke inn", "Partly taken in"),
        AnswerVerdict.NotTakenIn => new("Ikke tatt inn", "Ikkje teke inn", "Not taken in"),
        _ => new("Ikke vurdert ennå", "Ikkje vurdert enno", "Not considered yet"),
    };

    public static Text Because => new("fordi", "fordi", "because");

    public static Text Comment => new("Vurder svaret", "Vurder svaret", "Consider the answer");

    public static Text Change => new("Endre vurderingen", "Endre vurderinga", "Change the consideration");

    public static Text Verdict => new("Blir det tatt inn i planen?", "Blir det teke inn i planen?", "Is it taken into the plan?");

    public static Text Why => new("Hvorfor?", "Kvifor?", "Why?");

    public static Text SaveComment => new("Lagre vurderingen", "Lagre vurderinga", "Save the consideration");

    public static Text WhichPlace => new("Hvem svarer du for?", "Kven svarer du for?", "Whom do you answer for?");

    public static Text WhichPart => new("Hvilken del gjelder det?", "Kva del gjeld det?", "Which part is it about?");

    public static Text WholePlan => new("Hele planen", "Heile planen", "The whole plan");

    public static Text YourAnswer => new("Hva mener du?", "Kva meiner du?", "What do you think?");

    public static Text Send => new("Send svaret", "Send svaret", "Send the answer");

    public static Text PublicTitle(string plan) => new($"Si hva du mener om: {plan}", $"Sei kva du meiner om: {plan}", $"Say what you think about: {plan}");

    public static Text PublicLead => new(
        "Kommunen lager en plan for hvordan barn og familier skal få hjelp i tide. Vi vil gjerne høre fra deg.",
        "Kommunen lagar ein plan for korleis barn og familiar skal få hjelp i tide. Vi vil gjerne høyre frå deg.",
        "The municipality is making a plan for how children and families are to get help in time. We would like to hear from you.");

    public static Text NoChildren => new(
        "Ikke skriv om barn eller familier som kan kjennes igjen. Vi ber ikke om navnet ditt. Er du bekymret for et barn, gå til «Bekymret?» øverst.",
        "Ikkje skriv om barn eller familiar som kan kjennast att. Vi ber ikkje om namnet ditt. Er du uroa for eit barn, gå til «Bekymra?» øvst.",
        "Do not write about children or families who can be recognised. We do not ask for your name. If you are worried about a child, go to “Worried?” at the top.");

    public static Text Who => new("Hvem er du? (du kan la feltet stå tomt)", "Kven er du? (du kan la feltet stå tomt)", "Who are you? (you may leave it empty)");

    public static Text WhoHint => new("For eksempel: mor til to, ungdom, lærer", "Til dømes: mor til to, ungdom, lærar", "For example: mother of two, young person, teacher");

    public static Text ThanksTitle => new("Svaret er sendt", "Svaret er sendt", "The answer is sent");

    public static Text Thanks => new(
        "Takk. Svaret ditt er sendt til dem som skriver planen.", "Takk. Svaret ditt er sendt til dei som skriv planen.", "Thank you. Your answer has been sent to those who write the plan.");

    public static Text OpenUntil(string day) => new($"Du kan svare til og med {day}.", $"Du kan svare til og med {day}.", $"You can answer up to and including {day}.");

    public static Text ClosedOn(string day) => new(
        $"Høringen ble avsluttet {day}. Du kan fortsatt lese planen slik den var.",
        $"Høyringa vart avslutta {day}. Du kan framleis lese planen slik han var.",
        $"The hearing closed on {day}. You can still read the plan as it was.");

    public static Text ReadThePlan => new("Les planen", "Les planen", "Read the plan");
}
