using Langbenk.Cooperation.Requests;
using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>What a request becomes: taken, answered, referred.</summary>
public static partial class RequestTexts
{
    public static Text HasIt(string name) => new($"{name} har den", $"{name} har han", $"{name} has it");

    public static Text TakenMeanwhile(string name) => new(
        $"{name} har tatt den i mellomtiden. Skal du ha den likevel, trykker du en gang til.",
        $"{name} har teke han i mellomtida. Skal du ha han likevel, trykkjer du ein gong til.",
        $"{name} has taken it meanwhile. If you are to have it all the same, press once more.");

    public static Text NobodyHasIt => new("Ingen har tatt den ennå", "Ingen har teke han enno", "Nobody has taken it yet");

    public static Text Due(HelpRequest request, DateOnly today, Func<Text, string> t)
    {
        var day = t(DateWords.Text(request.TakenBackOn ?? request.AnsweredOn ?? request.DueOn));
        return request.TakenBackOn is not null ? TakenBackOn(day)
            : request.AnsweredOn is not null ? new($"Fikk svar {day}", $"Fekk svar {day}", $"Answered {day}")
            : request.IsLate(today) ? new($"Skulle hatt svar {day}", $"Skulle hatt svar {day}", $"Should have been answered {day}")
            : new($"Skal ha svar innen {day}", $"Skal ha svar innan {day}", $"To be answered by {day}");
    }

    public static Text LateHelp => new(
        "Det skjer. Ring og si når svaret kommer, så vet de det.", "Det skjer. Ring og sei når svaret kjem, så veit dei det.", "It happens. Call and say when the answer will come, so that they know.");

    public static Text LateCount(int count) => new(
        count == 1 ? "1 forespørsel om hjelp har gått over tiden" : $"{count} forespørsler om hjelp har gått over tiden",
        count == 1 ? "1 førespurnad om hjelp har gått over tida" : $"{count} førespurnader om hjelp har gått over tida",
        count == 1 ? "1 request for help is overdue" : $"{count} requests for help are overdue");

    public static Text NewCount(int count) => new(
        count == 1 ? "1 forespørsel om hjelp har ingen tatt" : $"{count} forespørsler om hjelp har ingen tatt",
        count == 1 ? "1 førespurnad om hjelp har ingen teke" : $"{count} førespurnader om hjelp har ingen teke",
        count == 1 ? "1 request for help is taken by nobody" : $"{count} requests for help are taken by nobody");

    public static Text ReferralCount(int count) => new(
        count == 1 ? "1 henvisning venter på svar" : $"{count} henvisninger venter på svar", count == 1 ? "1 tilvising ventar på svar" : $"{count} tilvisingar ventar på svar", count == 1 ? "1 referral awaits an answer" : $"{count} referrals await an answer");

    public static Text Take => new("Ta forespørselen", "Ta førespurnaden", "Take the request");

    public static Text TakeOver => new("Ta over", "Ta over", "Take over");

    public static Text Give => new("Gi den til en i tjenesten", "Gi han til ein i tenesta", "Give it to somebody in the service");

    public static Text GiveTo => new("Hvem skal ha den?", "Kven skal ha han?", "Who is to have it?");

    public static Text GiveHint => new("Den du velger, kommer til å arbeide med barnet.", "Den du vel, kjem til å arbeide med barnet.", "Whom you choose will work with the child.");

    public static Text GiveNow => new("Gi forespørselen videre", "Gi førespurnaden vidare", "Pass on the request");

    public static Text WhatIsAsked => new("Det de spør om", "Det dei spør om", "What they ask");

    public static Text MoreHaveAsked => new("Flere har spurt om hjelp for barnet", "Fleire har spurt om hjelp for barnet", "More have asked for help for the child");

    public static Text MoreHaveAskedLead => new(
        "De ligger her fordi familien har sagt ja til det, eller selv har spurt. De som har spurt, får bare vite om hverandre hvis du forteller det, og familien har sagt ja til det også.",
        "Dei ligg her fordi familien har sagt ja til det, eller sjølv har spurt. Dei som har spurt, får berre vite om kvarandre om du fortel det, og familien har sagt ja til det også.",
        "They are here because the family has said yes, or has asked itself. Those who have asked are told of each other only if you tell them, and the family has said yes to that too.");

    public static Text TellOther(string who, string of) => new($"Fortell {who} at {of} også har spurt", $"Fortel {who} at {of} også har spurt", $"Tell {who} that {of} has asked too");

    public static Text TellOtherLead(string who, string of) => new(
        $"{who} får vite at {of} har bedt om hjelp for barnet. De får ikke vite hva {of} skrev.",
        $"{who} får vite at {of} har bede om hjelp for barnet. Dei får ikkje vite kva {of} skreiv.",
        $"{who} is told that {of} has asked for help for the child. They are not told what {of} wrote.");

    public static Text TellOtherNow => new("Fortell det", "Fortel det", "Tell them");

    public static Text ToldOfOther(string who, string day) => new($"{who} har fått vite det, {day}", $"{who} har fått vite det, {day}", $"{who} was told, {day}");

    public static Text OthersHaveAsked => new("Andre som også har spurt", "Andre som også har spurt", "Others who have asked too");

    public static Text ToldBy(string reception, string day) => new($"fortalt av {reception} {day}", $"fortalt av {reception} {day}", $"told by {reception} {day}");

    public static Text WhatItBecame => new("Det ble til", "Det vart til", "It became");

    public static Text TheAnswer(string reception) => new($"Svar fra {reception}", $"Svar frå {reception}", $"Answer from {reception}");

    public static Text Awaiting(string day, bool late) => late
        ? new($"Svaret skulle kommet {day}. Ring gjerne og spør.", $"Svaret skulle kome {day}. Ring gjerne og spør.", $"The answer should have come {day}. Do call and ask.")
        : new($"Sendt. Du får svar innen {day}.", $"Sendt. Du får svar innan {day}.", $"Sent. You will be answered by {day}.");

    public static Text Answer => new("Svar", "Svar", "Answer");

    public static Text AnswerMore => new("Svar mer", "Svar meir", "Answer more");

    public static Text AnswerIt => new("Lagre svaret", "Lagre svaret", "Save the answer");

    public static Text Becomes => new("Hva blir det til?", "Kva blir det til?", "What does it become?");

    public static Text OutcomeOf(RequestOutcome outcome) => outcome switch
    {
        RequestOutcome.Measure => new("Et tiltak", "Eit tiltak", "A measure"),
        RequestOutcome.Team => new("Et lag rundt barnet", "Eit lag rundt barnet", "A team around the child"),
        RequestOutcome.Advice => new("Råd", "Råd", "Advice"),
        _ => new("En henvisning", "Ei tilvising", "A referral"),
    };

    public static Text OutcomeHint(RequestOutcome outcome) => outcome switch
    {
        RequestOutcome.Measure => new("Velg tiltaket under.", "Vel tiltaket under.", "Choose the measure below."),
        RequestOutcome.Team => new("Du går videre til å åpne laget, på et eget samtykke.", "Du går vidare til å opne laget, på eit eige samtykke.", "You go on to open the team, on a consent of its own."),
        RequestOutcome.Advice => new("Skriv rådet i svaret.", "Skriv rådet i svaret.", "Write the advice in the answer."),
        _ => new("Spør tjenesten først med «Henvis til en tjeneste». Her forteller du hvordan det gikk.", "Spør tenesta først med «Vis til ei teneste». Her fortel du korleis det gjekk.", "Ask the service first with “Refer to a service”. Here you tell how it went."),
    };

    public static Text Measure => new("Tiltak fra oversikten", "Tiltak frå oversikta", "Measure from the catalogue");

    public static Text MeasureHint => new("Bare når det blir et tiltak.", "Berre når det blir eit tiltak.", "Only when it becomes a measure.");

    public static Text NoMeasure => new("Ikke noe tiltak", "Ikkje noko tiltak", "No measure");

    public static Text Words => new("Svaret", "Svaret", "The answer");

    public static Text WordsHint(string sender) => new(
        $"{sender} ser dette, hva det ble til og tiltaket, når du krysser av for det. Skriv bare det de kan få vite.",
        $"{sender} ser dette, kva det vart til og tiltaket, når du kryssar av for det. Skriv berre det dei kan få vite.",
        $"{sender} sees this, what it became and the measure, when you tick it. Write only what they may know.");

    public static Text WordsOwnHint => new("Det dere har sagt til familien.", "Det de har sagt til familien.", "What you have told the family.");

    public static Text WhoIsAnswered => new("Hvem får svaret?", "Kven får svaret?", "Who is answered?");

    public static Text SenderHint => new("På familiens samtykke. Det blir skrevet ned.", "På samtykket frå familien. Det blir skrive ned.", "On the family’s consent. It is recorded.");

    public static Text TheFamily => new("Familien", "Familien", "The family");

    public static Text FamilyHint => new("Du har sagt det til dem selv.", "Du har sagt det til dei sjølv.", "You have told them yourself.");

    public static Text Note => new("Eget notat", "Eige notat", "Own note");

    public static Text NoteHint => new("Bare for mottaket. Ingen andre får se det.", "Berre for mottaket. Ingen andre får sjå det.", "For the reception only. Nobody else sees it.");

    public static Text NoteShort => new("Eget notat:", "Eige notat:", "Own note:");

    public static Text ToldSender(string sender) => new($"{sender} har fått svaret", $"{sender} har fått svaret", $"{sender} has been answered");

    public static Text ToldFamily => new("Familien har fått svaret", "Familien har fått svaret", "The family has been answered");

    public static Text TheConsent => new("Samtykket", "Samtykket", "The consent");

    public static Text GivenBefore => new(
        "Samtykket er trukket tilbake. Det som står her, ble gitt før det, og ingenting nytt kan fortelles på det.",
        "Samtykket er trekt tilbake. Det som står her, vart gitt før det, og ingenting nytt kan forteljast på det.",
        "The consent has been withdrawn. What is here was given before that, and nothing new can be told on it.");
}
