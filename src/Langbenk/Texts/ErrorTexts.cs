using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The page that is shown when the wanted one cannot be.</summary>
public static class ErrorTexts
{
    public static Text NotFound => new(
        "Vi finner ikke siden, eller du har ikke tilgang",
        "Vi finn ikkje sida, eller du har ikkje tilgang",
        "We cannot find the page, or you do not have access");

    public static Text NotFoundWhat => new(
        "Adressen kan være skrevet feil, eller siden kan være flyttet.",
        "Adressa kan vere skriven feil, eller sida kan vere flytta.",
        "The address may be mistyped, or the page may have moved.");

    public static Text TextIsDraft => new(
        "Det du skrev, er ikke borte. Det er lagret som utkast, og bare du kan se det. Får du tilgang igjen, ligger det på siden.",
        "Det du skreiv, er ikkje borte. Det er lagra som utkast, og berre du kan sjå det. Får du tilgang igjen, ligg det på sida.",
        "What you wrote is not lost. It is saved as a draft that only you can see. When you have access again, it is on the page.");

    public static Text AnothersForm => new(
        "Skjemaet ble åpnet av en annen", "Skjemaet vart opna av ein annan", "The form was opened by somebody else");

    public static Text AnothersFormWhat => new(
        "En annen har logget inn i denne nettleseren etter at skjemaet ble åpnet. Ingenting er sendt eller endret.",
        "Ein annan har logga inn i denne nettlesaren etter at skjemaet vart opna. Ingenting er sendt eller endra.",
        "Somebody else has signed in in this browser since the form was opened. Nothing has been sent or changed.");

    public static Text TextIsAnothersDraft => new(
        "Teksten er ikke borte. Alt som sto i skjemaet, er lagret som utkast hos den som åpnet det, og bare den personen kan se det. Logg ut, og logg inn igjen som den personen.",
        "Teksten er ikkje borte. Alt som stod i skjemaet, er lagra som utkast hos den som opna det, og berre den personen kan sjå det. Logg ut, og logg inn igjen som den personen.",
        "The text is not lost. All that was in the form is saved as a draft of the one who opened it, and only that person can see it. Sign out, and sign in again as that person.");

    public static Text TextIsInTheForm => new(
        "Det som var skrevet i skjemaet, er ikke lagret. Er du den som skrev det: gå tilbake i nettleseren, og kopier teksten før du lukker siden.",
        "Det som var skrive i skjemaet, er ikkje lagra. Er du den som skreiv det: gå tilbake i nettlesaren, og kopier teksten før du lukkar sida.",
        "What was written in the form is not saved. If you wrote it: go back in the browser, and copy the text before you close the page.");

    public static Text ToDrafts => new("Til oversikten", "Til oversikta", "To the overview");

    public static Text BadRequest => new(
        "Vi forsto ikke det som ble sendt", "Vi forstod ikkje det som blei sendt", "We did not understand what was sent");

    public static Text BadRequestWhat => new(
        "Ingenting er endret. Gå tilbake, se over svarene dine og prøv igjen.",
        "Ingenting er endra. Gå tilbake, sjå over svara dine og prøv igjen.",
        "Nothing has been changed. Go back, check your answers and try again.");

    public static Text TooLarge => new("Det du sendte, er for stort", "Det du sende, er for stort", "What you sent is too large");

    public static Text TooLargeWhat => new(
        "Ingenting er endret. En fil kan være høyst 15 MB. Gå tilbake og velg en mindre, eller del den opp.",
        "Ingenting er endra. Ei fil kan vere høgst 15 MB. Gå tilbake og vel ei mindre, eller del ho opp.",
        "Nothing has been changed. A file can be at most 15 MB. Go back and choose a smaller one, or divide it.");

    public static Text Failed => new("Noe gikk galt hos oss", "Noko gjekk gale hos oss", "Something went wrong on our side");

    public static Text FailedWhat => new(
        "Feilen er ikke din. Det du svarte, står fortsatt i adressen: last siden på nytt om litt.",
        "Feilen er ikkje din. Det du svara, står framleis i adressa: last sida på nytt om litt.",
        "It is not your fault. Your answers are still in the address: reload the page in a moment.");

    public static Text NotStored => new(
        "Vi får ikke lagret akkurat nå", "Vi får ikkje lagra akkurat no", "We cannot save right now");

    public static Text NotStoredWhat => new(
        "Ingenting ble lagret. Vent litt, og prøv igjen. Varer det ved, så si fra til den som drifter Langbenk hos dere.",
        "Ingenting blei lagra. Vent litt, og prøv igjen. Varer det ved, så sei frå til den som driftar Langbenk hos dykk.",
        "Nothing was saved. Wait a little and try again. If it goes on, tell whoever runs Langbenk where you work.");

    public static Text TextIsHere => new(
        "Det du skrev, er her. La siden stå åpen, eller kopier teksten.",
        "Det du skreiv, er her. La sida stå open, eller kopier teksten.",
        "What you wrote is here. Leave this page open, or copy the text.");

    public static Text WhatYouWrote => new("Det du skrev", "Det du skreiv", "What you wrote");

    public static Text SendAgain => new("Prøv å lagre igjen", "Prøv å lagre igjen", "Try to save again");

    public static Text TooMany => new("Det kom for mange forespørsler", "Det kom for mange førespurnader", "There were too many requests");

    public static Text TooManyWhat => new(
        "Vent noen sekunder, og last siden på nytt.",
        "Vent nokre sekund, og last sida på nytt.",
        "Wait a few seconds and reload the page.");

    public static Text ToStart => new("Gå til forsiden", "Gå til framsida", "Go to the front page");

    public static Text IfDanger => new(
        "Er et barn i fare nå, ring 112.", "Er eit barn i fare no, ring 112.", "If a child is in danger now, call 112.");
}
