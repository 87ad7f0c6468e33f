namespace Langbenk.Prevention.SelfEvaluations;

static class QuestionnaireFailuresService
{
    public static IReadOnlyList<QuestionGroup> Groups { get; } =
    [
        new(new("Familien slipper å lete", "Familien slepp å leite", "The family need not search"),
        [
            new("fail-information",
                new("Familier får vite hvilken hjelp som finnes, uansett hvem de møter hos oss.", "Familiar får vite kva hjelp som finst, uansett kven dei møter hos oss.", "Families learn what help there is, whomever they meet here."),
                new("To familier med samme behov får samme informasjon.", "To familiar med same behov får same informasjon.", "Two families with the same need get the same information.")),
            new("fail-family-coordinates",
                new("Foreldre må ikke selv finne, utløse og koordinere hjelpen.", "Foreldre må ikkje sjølve finne, utløyse og koordinere hjelpa.", "Parents need not find, trigger and coordinate the help themselves."),
                new("Familien har én person å ringe, og den personen vet det.", "Familien har éin person å ringje, og den personen veit det.", "The family has one person to call, and that person knows it.")),
            new("fail-influence",
                new("Barn og foreldre har innflytelse på hvordan hjelpen blir.", "Barn og foreldre har innverknad på korleis hjelpa blir.", "Children and parents influence what the help becomes."),
                new("Tid, sted og hvem som kommer, er noe familien er med på å bestemme.", "Tid, stad og kven som kjem, er noko familien er med på å bestemme.", "Time, place and who comes are things the family helps decide.")),
            new("fail-same-everywhere",
                new("Hjelpen avhenger ikke av hvor i kommunen familien bor, eller hvem som svarer.", "Hjelpa kjem ikkje an på kvar i kommunen familien bur, eller kven som svarer.", "The help does not depend on where in the municipality the family lives, or who answers."),
                new("Vi har sammenlignet tilbudet mellom steder og gjort noe med forskjellene.", "Vi har samanlikna tilbodet mellom stader og gjort noko med skilnadene.", "We have compared the offer between places and done something about the differences.")),
        ]),
        new(new("Vi jobber sammen", "Vi jobbar saman", "We work together"),
        [
            new("fail-cooperation",
                new("Tjenestene rundt barnet vet hva de andre gjør, så langt det er lov.", "Tenestene rundt barnet veit kva dei andre gjer, så langt det er lov.", "The services around the child know what the others do, as far as is lawful."),
                new("Viktig informasjon kommer fram til den som trenger den, i tide.", "Viktig informasjon kjem fram til den som treng han, i tide.", "Important information reaches the one who needs it, in time.")),
            new("fail-documentation",
                new("Vi skriver ned det viktige, og vi evaluerer det vi gjør.", "Vi skriv ned det viktige, og vi evaluerer det vi gjer.", "We write down what matters, and we evaluate what we do."),
                new("En ny kollega kan ta over saken i morgen ved å lese journalen.", "Ein ny kollega kan ta over saka i morgon ved å lese journalen.", "A new colleague can take over the case tomorrow by reading the record.")),
            new("fail-support-staff",
                new("Den som står i en vanskelig sak, får støtte fra leder og kolleger.", "Den som står i ei vanskeleg sak, får støtte frå leiar og kollegaer.", "Whoever stands in a hard case is supported by leader and colleagues."),
                new("Ingen er alene i de tyngste sakene, og veiledning blir ikke avlyst.", "Ingen er åleine i dei tyngste sakene, og rettleiing blir ikkje avlyst.", "Nobody is alone in the heaviest cases, and guidance is not cancelled.")),
            new("fail-oversight",
                new("Vi lærer av tilsyn, klager og avvik, og retter det som var feil.", "Vi lærer av tilsyn, klager og avvik, og rettar det som var feil.", "We learn from supervision, complaints and deviations, and correct what was wrong."),
                new("Siste tilsyn førte til en endring vi kan vise fram.", "Siste tilsyn førte til ei endring vi kan vise fram.", "The last supervision led to a change we can show.")),
        ]),
    ];
}
