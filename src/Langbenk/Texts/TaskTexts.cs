using Langbenk.Cooperation.Teams.Tasks;
using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>What services of a team say yes to do for each other.</summary>
public static class TaskTexts
{
    public static Text Title => new("Det dere har sagt ja til", "Det de har sagt ja til", "What you have said yes to");

    public static Text Lead => new(
        "Det som haster mest, står øverst. Bare tjenesten som sa ja, er bundet av det.", "Det som hastar mest, står øvst. Berre tenesta som sa ja, er bunden av det.", "The most urgent is on top. Only the service that said yes is bound by it.");

    public static Text Empty => new("Ingenting venter. Det dere sier ja til i et møte, kommer her.", "Ingenting ventar. Det de seier ja til i eit møte, kjem her.", "Nothing is waiting. What you say yes to in a meeting comes here.");

    public static Text Late => new("Fristen har gått ut", "Fristen har gått ut", "The day has passed");

    public static Text Today => new("I dag", "I dag", "Today");

    public static Text Coming => new("Kommer", "Kjem", "Coming");

    public static Text Waiting => new("Venter på svar fra dere", "Ventar på svar frå dykk", "Awaiting your answer");

    public static Text Asked => new("Det dere har spurt andre om", "Det de har spurt andre om", "What you have asked of others");

    public static Text By(string day) => new($"innen {day}", $"innan {day}", $"by {day}");

    public static Text LateSince(string day) => new($"skulle vært gjort {day}", $"skulle vore gjort {day}", $"was due {day}");

    public static Text AskedBy(string service) => new($"{service} spør", $"{service} spør", $"{service} asks");

    public static Text AskedOf(string service) => new($"til {service}", $"til {service}", $"to {service}");

    public static Text Accept => new("Si ja", "Sei ja", "Say yes");

    public static Text Decline => new("Si nei", "Sei nei", "Say no");

    public static Text Finish => new("Det er gjort", "Det er gjort", "It is done");

    public static Text TakeBack => new("Ta det tilbake", "Ta det tilbake", "Take it back");

    public static Text Propose => new("Avtal hvem som gjør hva", "Avtal kven som gjer kva", "Agree who does what");

    public static Text ProposeLead => new(
        "Tjenesten du spør, er bundet først når den har sagt ja. Ingen andre ser oppgaven.", "Tenesta du spør, er bunden først når ho har sagt ja. Ingen andre ser oppgåva.", "The service you ask is bound only when it has said yes. Nobody else sees the task.");

    public static Text Doer => new("Hvem skal gjøre det?", "Kven skal gjere det?", "Who is to do it?");

    public static Text Ourselves(string service) => new($"Vi selv ({service})", $"Vi sjølve ({service})", $"We ourselves ({service})");

    public static Text What => new("Hva skal gjøres?", "Kva skal gjerast?", "What is to be done?");

    public static Text Due => new("Innen hvilken dag?", "Innan kva dag?", "By which day?");

    public static Text Save => new("Lagre oppgaven", "Lagre oppgåva", "Save the task");

    public static Text DeclineTitle => new("Si nei til en oppgave", "Sei nei til ei oppgåve", "Say no to a task");

    public static Text DeclineLead => new(
        "Den som spurte, får vite at dere sier nei. Begrunnelsen blir tjenestens egen, med mindre du forteller den i neste steg.",
        "Den som spurde, får vite at de seier nei. Grunngivinga blir tenesta si eiga, med mindre du fortel ho i neste steg.",
        "Whoever asked learns that you say no. The reason stays your service’s own, unless you tell it in the next step.");

    public static Text WhyNot => new("Hvorfor sier dere nei?", "Kvifor seier de nei?", "Why do you say no?");

    public static Text ChooseTold => new("Skal den som spurte, få vite hvorfor?", "Skal den som spurde, få vite kvifor?", "Is whoever asked to be told why?");

    public static Text StateOf(TeamTaskState state) => state switch
    {
        TeamTaskState.Proposed => new("venter på svar", "ventar på svar", "awaiting an answer"),
        TeamTaskState.Accepted => new("har sagt ja", "har sagt ja", "has said yes"),
        TeamTaskState.Declined => new("har sagt nei", "har sagt nei", "has said no"),
        TeamTaskState.Done => new("er gjort", "er gjort", "is done"),
        _ => new("falt bort", "falle bort", "fell away"),
    };

    public static Text AnswerNotTold(string service) => new(
        $"{service} får ikke vite svaret: samtykket gjelder ikke lenger.", $"{service} får ikkje vite svaret: samtykket gjeld ikkje lenger.", $"{service} is not told the answer: the consent no longer holds.");

    public static Text AnswersTold => new("Svar på oppgaver", "Svar på oppgåver", "Answers to tasks");

    public static Text LateCount(int count) => new(
        count == 1 ? "1 ting dere har sagt ja til, har gått over fristen" : $"{count} ting dere har sagt ja til, har gått over fristen",
        count == 1 ? "1 ting de har sagt ja til, har gått over fristen" : $"{count} ting de har sagt ja til, har gått over fristen",
        count == 1 ? "1 thing you have said yes to is overdue" : $"{count} things you have said yes to are overdue");

    public static Text WaitingCount(int count) => new(
        count == 1 ? "1 oppgave i et samarbeid venter på svar" : $"{count} oppgaver i samarbeid venter på svar",
        count == 1 ? "1 oppgåve i eit samarbeid ventar på svar" : $"{count} oppgåver i samarbeid ventar på svar",
        count == 1 ? "1 task in a cooperation awaits an answer" : $"{count} tasks in cooperation await an answer");
}
