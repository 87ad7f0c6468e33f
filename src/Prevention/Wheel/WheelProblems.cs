using Langbenk.Kernel;

namespace Langbenk.Prevention.Wheel;

/// <summary>Every refusal about the wheel. A number is never reused.</summary>
public static class WheelProblems
{
    public static readonly Problem UnknownPlace = new(5350, new Text(
        "Velg en kommune eller tjeneste du har en rolle i.", "Vel ein kommune eller ei teneste du har ei rolle i.", "Choose a municipality or a service where you have a role."));

    public static readonly Problem BadTitle = new(5351, new Text(
        $"Skriv hva som skal gjøres (høyst {WheelActivity.MaxTitleLength} tegn).", $"Skriv kva som skal gjerast (høgst {WheelActivity.MaxTitleLength} teikn).", $"Write what is to be done (at most {WheelActivity.MaxTitleLength} characters)."));

    public static readonly Problem NoMonth = new(5352, new Text(
        "Velg minst én måned.", "Vel minst éin månad.", "Choose at least one month."));

    public static readonly Problem TextTooLong = new(5353, new Text(
        "Teksten er for lang. Del den opp.", "Teksten er for lang. Del han opp.", "The text is too long. Divide it."));

    public static readonly Problem NothingNew = new(5354, new Text(
        "Alt i malen er allerede i årshjulet.", "Alt i malen er alt i årshjulet.", "Everything in the template is in the wheel already."));

    public static readonly Problem NotInTheYear = new(5355, new Text(
        "Dette er ikke planlagt i den måneden.", "Dette er ikkje planlagt i den månaden.", "This is not planned in that month."));

    public static readonly Problem BadDay = new(5356, new Text(
        $"Skriv datoen da det ble gjort. Den kan ikke være fram i tid eller før {PastDay.FirstYear}.", $"Skriv datoen då det vart gjort. Han kan ikkje vere fram i tid eller før {PastDay.FirstYear}.", $"Write the date when it was done. It cannot be in the future or before {PastDay.FirstYear}."));

    public static readonly Problem PersonNumber = new(5357, new Text(
        "Teksten ser ut til å ha et fødselsnummer (elleve siffer). Referater her skal ikke ha opplysninger om barn eller familier. Ta det bort.", "Teksten ser ut til å ha eit fødselsnummer (elleve siffer). Referat her skal ikkje ha opplysningar om barn eller familiar. Ta det bort.", "The text seems to hold a birth number (eleven digits). Minutes here shall hold nothing about children or families. Take it out."));

    public static readonly Problem FollowUpHalf = new(5358, new Text(
        "En oppgave må ha hva som skal gjøres, hvem som gjør det, og en frist, tidligst møtedagen og senest i år 2100.", "Ei oppgåve må ha kva som skal gjerast, kven som gjer det, og ein frist, tidlegast møtedagen og seinast i år 2100.", "A task needs what is to be done, who does it, and a deadline, on the day of the meeting at the earliest and in 2100 at the latest."));

    public static readonly Problem BadLastDay = new(5359, new Text(
        "Siste dag kan ikke være før den første.", "Siste dag kan ikkje vere før den første.", "The last day cannot be before the first."));

    public static readonly Problem BadDueDay = new(5361, new Text(
        "Skriv en dag i måneden fra 1 til 31, eller la feltet stå tomt.", "Skriv ein dag i månaden frå 1 til 31, eller la feltet stå tomt.", "Write a day of the month from 1 to 31, or leave the field empty."));

    public static readonly Problem UnknownPlan = new(5362, new Text(
        "Vi finner ikke planen.", "Vi finn ikkje planen.", "We cannot find the plan."));

    public static readonly Problem UnknownAgreement = new(5360, new Text(
        "Vi finner ikke avtalen.", "Vi finn ikkje avtalen.", "We cannot find the agreement."));

    public static readonly Problem NotInForce = new(5363, new Text(
        "Avtalen er ikke signert av alle, eller den er avsluttet. Møtene kan legges i årshjulet når avtalen gjelder.",
        "Avtalen er ikkje signert av alle, eller han er avslutta. Møta kan leggjast i årshjulet når avtalen gjeld.",
        "Not all have signed the agreement, or it has ended. Its meetings can be put in the wheel when it is in force."));

    public static readonly Problem MeetingsThere = new(5364, new Text(
        "Møtene i avtalen er allerede i årshjulet.", "Møta i avtalen er alt i årshjulet.", "The meetings of the agreement are in the wheel already."));

    public static readonly Problem NobodyThere = new(5365, new Text(
        "Skriv hvem som var med. Uten det er møtet ikke holdt.", "Skriv kven som var med. Utan det er møtet ikkje halde.",
        "Write who was there. Without that the meeting has not been held."));

    public static readonly Problem HasMinutes = new(5366, new Text(
        "Dette har et referat eller oppgaver, så det kan ikke angres. Du kan rette referatet.",
        "Dette har eit referat eller oppgåver, så det kan ikkje angrast. Du kan rette referatet.",
        "This has minutes or tasks, so it cannot be undone. You can correct the minutes."));

    public static readonly Problem TooLateToUndo = new(5367, new Text(
        "Dette ble ført som gjort en annen dag. Det kan bare angres samme dag.", "Dette vart ført som gjort ein annan dag. Det kan berre angrast same dagen.",
        "This was recorded as done on another day. It can only be undone the same day."));

    public static readonly Problem AgreementEnds = new(5369, new Text(
        "Avtalen slutter. Skriv en siste dag som ikke er etter den siste dagen i avtalen.",
        "Avtalen sluttar. Skriv ein siste dag som ikkje er etter den siste dagen i avtalen.",
        "The agreement ends. Write a last day that is not after the last day of the agreement."));

    public static readonly Problem TaskNotOpen = new(5368, new Text(
        "En av oppgavene er gjort i mellomtiden, så den kan ikke tas tilbake. Se på oppgavene og lagre en gang til.",
        "Ei av oppgåvene er gjord i mellomtida, så ho kan ikkje takast tilbake. Sjå på oppgåvene og lagre ein gong til.",
        "One of the tasks has been done meanwhile, so it cannot be taken back. Look at the tasks and save once more."));
}
