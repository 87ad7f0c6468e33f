using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>A request for help is taken back by who sent it.</summary>
public static partial class RequestTexts
{
    public static Text TakeBack => new("Trekk tilbake forespørselen", "Trekk tilbake førespurnaden", "Take back the request");

    public static Text TakeBackLead(string reception) => new(
        $"{reception} får vite at forespørselen er trukket tilbake, og skylder ikke svar lenger. De beholder det de alt har fått.",
        $"{reception} får vite at førespurnaden er trekt tilbake, og skuldar ikkje svar lenger. Dei held på det dei alt har fått.",
        $"{reception} is told that the request has been taken back, and owes no answer any longer. They keep what they have been given already.");

    public static Text BegunStays(string reception) => new(
        $"{reception} har alt svart. Et tiltak eller en henvisning som er i gang, stopper ikke av seg selv: ring dem.",
        $"{reception} har alt svart. Eit tiltak eller ei tilvising som er i gang, stoppar ikkje av seg sjølv: ring dei.",
        $"{reception} has answered already. A measure or a referral that has begun does not stop by itself: call them.");

    public static Text TakeBackWhy => new("Hvorfor trekker du den tilbake?", "Kvifor trekkjer du han tilbake?", "Why do you take it back?");

    public static Text TakeBackHint => new("Bare tjenesten din ser grunnen.", "Berre tenesta di ser grunnen.", "Only your service sees the reason.");

    public static Text TakeBackIt => new("Trekk den tilbake", "Trekk han tilbake", "Take it back");

    public static Text TakenBackOn(string day) => new($"Trukket tilbake {day}", $"Trekt tilbake {day}", $"Taken back {day}");

    public static Text AnsweredOrTakenBack => new("Har fått svar, eller er trukket tilbake", "Har fått svar, eller er trekte tilbake", "Have been answered, or taken back");

    public static Text TakenBackToReception(string sender) => new(
        $"{sender} har trukket forespørselen tilbake. Dere skylder ikke svar, og beholder det dere har fått.",
        $"{sender} har trekt førespurnaden tilbake. De skuldar ikkje svar, og held på det de har fått.",
        $"{sender} has taken the request back. You owe no answer, and keep what you have been given.");

    public static Text BegunHere => new(
        "Det dere har satt i gang eller henvist videre, er ikke stoppet. Snakk med familien, og si fra selv til dem dere har henvist til.",
        "Det de har sett i gang eller vist vidare, er ikkje stoppa. Snakk med familien, og sei frå sjølv til dei de har vist til.",
        "What you have begun or referred onwards has not been stopped. Talk with the family, and tell those you have referred to yourself.");
}
