using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The answer of «Kan jeg dele?».</summary>
public static class ShareAnswerTexts
{
    public static Text SoFar => new("Foreløpig svar", "Førebels svar", "Answer so far");

    public static Text ReceiversNeed => new(
        "At mottakeren trenger å vite det, er ikke nok.",
        "At mottakaren treng å vite det, er ikkje nok.",
        "That the receiver needs to know is not enough.");

    public static Text AddressUnknown => new(
        "Du har ikke svart på om adressen er gradert. Til du vet det, regner vi den som strengt fortrolig.",
        "Du har ikkje svart på om adressa er gradert. Til du veit det, reknar vi ho som strengt fortruleg.",
        "You have not answered whether the address is protected. Until you know, we treat it as strictly confidential.");

    public static Text DutyFirst => new("Først: dette er du pliktig til", "Først: dette har du plikt til", "First: this is your duty");

    public static Text DutyParts => new("Du skal dele", "Du skal dele", "You must share");

    public static Text DutyQuestionFirst => new(
        "Svar på spørsmålet om plikt først. Er svaret ja, skal du dele uten å spørre om samtykke.",
        "Svar på spørsmålet om plikt først. Er svaret ja, skal du dele utan å spørje om samtykke.",
        "Answer the question about duty first. If the answer is yes, you must share without asking for consent.");

    public static Text JudgeDutyHeading => new("Vurder dette først: har du plikt?", "Vurder dette først: har du plikt?", "Judge this first: is it your duty?");

    public static Text DoThis => new("Gjør dette", "Gjer dette", "Do this");

    public static Text AskFor(string who) => new($"Spør {who} om samtykke.", $"Spør {who} om samtykke.", $"Ask {who} for consent.");

    public static Text AskSomebody => new("Spør den opplysningen gjelder om samtykke.", "Spør den opplysninga gjeld om samtykke.", "Ask the person concerned for consent.");

    public static Text SayWhat => new(
        "Si hva du vil dele, med hvem, hvorfor og hvor lenge. Si at et nei ikke får følger for hjelpen.",
        "Sei kva du vil dele, med kven, kvifor og kor lenge. Sei at eit nei ikkje får følgjer for hjelpa.",
        "Say what you want to share, with whom, why and for how long. Say that a no does not affect the help.");

    public static Text WriteAnswer => new(
        "Skriv ned svaret: hvem, hva, dato, og hva du forklarte.",
        "Skriv ned svaret: kven, kva, dato, og kva du forklarte.",
        "Write down the answer: who, what, date, and what you explained.");

    public static Text DoNotShare => new("Ikke del opplysningen.", "Ikkje del opplysninga.", "Do not share the information.");

    public static Text AskColleague => new(
        "Er du usikker, kan du drøfte saken uten navn og uten noe som gjør familien gjenkjennelig.",
        "Er du usikker, kan du drøfte saka utan namn og utan noko som gjer familien attkjenneleg.",
        "If you are not sure, you can discuss the case without names and without anything that makes the family recognisable.");

    public static Text WriteDownHeading => new("Skriv ned", "Skriv ned", "Write down");

    public static Text WriteDown => new(
        "Hva du delte, med hvem og når. Hvilken hjemmel du brukte, og hvorfor du mente at vilkåret var oppfylt. Hva barnet og foreldrene sa.",
        "Kva du delte, med kven og når. Kva heimel du brukte, og kvifor du meinte at vilkåret var oppfylt. Kva barnet og foreldra sa.",
        "What you shared, with whom and when. Which legal ground you used, and why you found its condition met. What the child and the parents said.");

    public static Text WhyHeading => new("Hvorfor", "Kvifor", "Why");

    public static Text ReadRule => new("Les regelen", "Les regelen", "Read the rule");

    public static Text JudgeHeading => new("Dette må du selv vurdere", "Dette må du sjølv vurdere", "This you must judge yourself");

    public static Text ConcernQuestion => new(
        "Har du grunn til å tro, eller ser du, noe av dette?",
        "Har du grunn til å tru, eller ser du, noko av dette?",
        "Do you have reason to believe, or do you see, any of this?");

    public static Text ConcernHint => new(
        "Mer enn en vag mistanke, mindre enn sannsynlighetsovervekt. Plikten er din, og ingen kan si nei for deg.",
        "Meir enn ein vag mistanke, mindre enn sannsynsovervekt. Plikta er di, og ingen kan seie nei for deg.",
        "More than a vague suspicion, less than more likely than not. The duty is yours, and nobody can say no for you.");

    public static Text NoneOfThese => new("Nei, ikke noe av dette", "Nei, ikkje noko av dette", "No, none of this");

    public static Text NotSure => new("Jeg vet ikke ennå", "Eg veit ikkje enno", "I do not know yet");

    public static Text Answer => new("Svar", "Svar", "Answer");

    public static Text IfYes => new("Svarer du ja", "Svarar du ja", "If you answer yes");

    public static Text IfNo => new("Svarer du nei", "Svarar du nei", "If you answer no");

    public static Text OthersHeading => new("Andre spørsmål som kan endre svaret", "Andre spørsmål som kan endre svaret", "Other questions that may change the answer");

    public static Text AnswerThis => new("Svar på dette", "Svar på dette", "Answer this");

    public static Text ConsentHeading => new("Samtykke til å dele opplysninger", "Samtykke til å dele opplysningar", "Consent to sharing information");

    public static Text ConsentQuestion(string who) => new($"Hva har {who} svart?", $"Kva har {who} svart?", $"What has {who} answered?");

    public static Text NotAsked => new("Er ikke spurt ennå", "Er ikkje spurd enno", "Has not been asked yet");

    public static Text FormQuestion => new("Hvordan ble det gitt?", "Korleis vart det gitt?", "How was it given?");

    public static Text FormHint => new("Bare når svaret er ja.", "Berre når svaret er ja.", "Only when the answer is yes.");

    public static Text SaveConsent => new("Bruk svarene om samtykke", "Bruk svara om samtykke", "Use the answers on consent");

    public static Text ExtrasHeading => new("Stemmer noe av dette? Det kan endre svaret.", "Stemmer noko av dette? Det kan endre svaret.", "Is any of this true? It may change the answer.");

    public static Text SaveExtras => new("Bruk dette i svaret", "Bruk dette i svaret", "Use this in the answer");

    public static Text FactsHeading => new("Du har svart", "Du har svart", "You have answered");

    public static Text PartsHeading => new("Svaret er ulikt for ulike opplysninger", "Svaret er ulikt for ulike opplysningar", "The answer differs for different information");

    public static Text PartsColumns => new("Hva det gjelder", "Kva det gjeld", "What it concerns");

    public static Text Verdict => new("Svar", "Svar", "Answer");

    public static Text InAnyCase => new(
        "Uansett: Har du grunn til å tro at barnet utsettes for alvorlig omsorgssvikt, skal du melde til barnevernet.",
        "Uansett: Har du grunn til å tru at barnet blir utsett for alvorleg omsorgssvikt, skal du melde til barnevernet.",
        "In any case: if you have reason to believe that the child is subjected to serious neglect, you must report it to child welfare.");

    public static Text AsOf => new("Dagen svaret gjelder", "Dagen svaret gjeld", "The day the answer applies to");

    public static Text StartAgain => new("Begynn på nytt", "Byrj på nytt", "Start again");

    public static Text Save => new("Lagre svaret", "Lagre svaret", "Save the answer");

    public static Text SaveHint => new(
        "Du får en kort adresse som du kan legge i journalen. Bare kodene over lagres, ingenting om mennesker.",
        "Du får ei kort adresse som du kan leggje i journalen. Berre kodane over blir lagra, ingenting om menneske.",
        "You get a short address that you can put in the record. Only the codes above are stored, nothing about people.");

    public static Text Contradiction => new("Svarene motsier hverandre", "Svara motseier kvarandre", "The answers contradict each other");

    public static Text NoVerdict => new(
        "Vi kan ikke gi noe svar før det er rettet. Alt du har svart, er tatt vare på.",
        "Vi kan ikkje gi noko svar før det er retta. Alt du har svart, er teke vare på.",
        "We cannot answer before it is corrected. Everything you have answered is kept.");

    public static Text SavedTitle => new("Lagret svar", "Lagra svar", "Saved answer");

    public static Text SavedOn(string day, string code) => new(
        $"Lagret {day}. Kode: {code}", $"Lagra {day}. Kode: {code}", $"Saved on {day}. Code: {code}");

    public static Text ThenHeading => new("Svaret da det ble lagret", "Svaret då det vart lagra", "The answer when it was saved");

    public static Text NowHeading => new("Svaret med loven i dag", "Svaret med lova i dag", "The answer under the law today");

    public static Text SameToday => new("Svaret er det samme i dag.", "Svaret er det same i dag.", "The answer is the same today.");

    public static Text OtherToday => new("Svaret er et annet i dag. Åpne det for å se hvorfor.", "Svaret er eit anna i dag. Opne det for å sjå kvifor.", "The answer is different today. Open it to see why.");

    public static Text OpenAnswer => new("Åpne svaret", "Opne svaret", "Open the answer");
}
