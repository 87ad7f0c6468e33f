using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The first page after signing in.</summary>
public static class OverviewTexts
{
    public static Text Tasks => new("Oppgaver", "Oppgåver", "Tasks");

    public static Text NoTasks => new("Ingen oppgaver venter på deg.", "Ingen oppgåver ventar på deg.", "No tasks are waiting for you.");

    public static Text Drafts => new("Utkast du har begynt på", "Utkast du har byrja på", "Drafts you have begun");

    public static Text DraftSavedAt(DateTime utc) => new(
        $"Utkast fra {DateWords.WithTime(DateWords.Oslo(utc), Language.Nb)}",
        $"Utkast frå {DateWords.WithTime(DateWords.Oslo(utc), Language.Nn)}",
        $"Draft of {DateWords.WithTime(DateWords.Oslo(utc), Language.En)}");

    public static Text DueBy(DateOnly day) => new(
        $"Frist {DateWords.Of(day, Language.Nb)}", $"Frist {DateWords.Of(day, Language.Nn)}", $"Due {DateWords.Of(day, Language.En)}");

    public static Text MarkDone => new("Merk som gjort", "Merk som gjort", "Mark as done");

    public static Text When(int group) => group switch
    {
        0 => new("Fristen har gått ut", "Fristen har gått ut", "Overdue"),
        1 => new("I dag", "I dag", "Today"),
        2 => new("Denne uka", "Denne veka", "This week"),
        _ => new("Senere", "Seinare", "Later"),
    };
}
