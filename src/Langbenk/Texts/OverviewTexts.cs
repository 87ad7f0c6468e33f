using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The first page after signing in.</summary>
public static class OverviewTexts
{
    public static Text Tasks => new("Oppgaver", "Oppgåver", "Tasks");

    public static Text NoTasks => new("Ingen oppgaver venter på deg.", "Ingen oppgåver ventar på deg.", "No tasks are waiting for you.");

    public static Text AnotherPlace => new(
        "Skjemaet ble åpnet for en annen tjeneste enn den du handler for nå", "Skjemaet vart opna for ei anna teneste enn den du handlar for no",
        "The form was opened for another service than the one you act for now");

    public static Text AnotherPlaceKept => new(
        "Ingenting er sendt. Det du skrev, er lagret som utkast der skjemaet ble åpnet: Velg den tjenesten øverst på siden, så står utkastet her.",
        "Ingenting er sendt. Det du skreiv, er lagra som utkast der skjemaet vart opna: Vel den tenesta øvst på sida, så står utkastet her.",
        "Nothing has been sent. What you wrote is kept as a draft where the form was opened: choose that service at the top of the page, and the draft stands here.");

    public static Text Drafts => new("Utkast du har begynt på", "Utkast du har byrja på", "Drafts you have begun");

    public static Text DraftSavedAt(Text about, DateTime utc) => new(
        $"{about.Nb}, lagret {DateWords.WithTime(DateWords.Oslo(utc), Language.Nb)}",
        $"{about.Nn}, lagra {DateWords.WithTime(DateWords.Oslo(utc), Language.Nn)}",
        $"{about.En}, saved {DateWords.WithTime(DateWords.Oslo(utc), Language.En)}");

    public static Text ToSettings => new("Gå til innstillingene", "Gå til innstillingane", "Go to the settings");

    public static Text Of(Text about, string plan) => new($"{about.Nb} ({plan})", $"{about.Nn} ({plan})", $"{about.En} ({plan})");

    /// <summary>What a draft is about, by the address of its form.</summary>
    public static Text DraftAbout(string form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
        {
            ["personer", ..] => PersonTexts.Title,
            ["uro", ..] => WorryTexts.Title,
            ["melding", ..] => ReportTexts.Title,
            ["meldinger", ..] => ReportTexts.Title,
            ["samtykke", ..] => new("Samtykke", "Samtykke", "Consent"),
            ["laget", _, "mote" or "mote-holdt", ..] => new("Møte i et lag", "Møte i eit lag", "A meeting of a team"),
            ["laget", _, "skriv", ..] => new("Notat i et lag", "Notat i eit lag", "A note in a team"),
            ["laget", ..] => CooperationTexts.List,
            ["oppgaver", ..] => TaskTexts.Title,
            ["foresporsler", ..] => new("Spørsmål om hjelp", "Spørsmål om hjelp", "Request for help"),
            ["sporsmal", ..] => new("Spørsmål til andre tjenester", "Spørsmål til andre tenester", "Question to other services"),
            ["samarbeidsmater", ..] => WayTexts.Title,
            ["samtykketekster", ..] => WordingTexts.Title,
            ["drofting", "moter", ..] => U16Texts.Title,
            ["drofting", ..] => DiscussionTexts.Title,
            ["planer", _, "del", ..] => new("En del av planen", "Ein del av planen", "A part of the plan"),
            ["planer", _, "maal", ..] => new("Et mål i planen", "Eit mål i planen", "A goal of the plan"),
            ["planer", _, "horing", ..] => new("Høringen av planen", "Høyringa av planen", "The hearing of the plan"),
            ["planer", ..] => new("Forebyggende plan", "Førebyggjande plan", "Preventive plan"),
            ["avtaler", ..] => new("Avtale", "Avtale", "Agreement"),
            ["tiltak", ..] => new("Tiltak", "Tiltak", "Measure"),
            ["aarshjul", ..] => new("Årshjulet", "Årshjulet", "The yearly wheel"),
            ["organ", ..] => new("Faste team", "Faste team", "Standing teams"),
            ["internkontroll", ..] => ControlTexts.Title,
            ["kompetanse", ..] => CompetenceTexts.Title,
            ["egenvurdering", ..] => EvaluationTexts.Title,
            ["laering", ..] => new("Læring mellom kommuner", "Læring mellom kommunar", "Learning between municipalities"),
            ["ord", ..] => TermTexts.Title,
            ["innstillinger", ..] => new("Innstillinger", "Innstillingar", "Settings"),
            _ => new("Utkast", "Utkast", "Draft"),
        };
    }

    public static Text DueBy(DateOnly day) => new(
        $"Frist {DateWords.Of(day, Language.Nb)}", $"Frist {DateWords.Of(day, Language.Nn)}", $"Due {DateWords.Of(day, Language.En)}");

    public static Text JustDone => new("Det du har gjort i dag", "Det du har gjort i dag", "What you have done today");

    public static Text MarkDone => new("Merk som gjort", "Merk som gjort", "Mark as done");

    public static Text When(int group) => group switch
    {
        0 => new("Fristen har gått ut", "Fristen har gått ut", "Overdue"),
        1 => new("I dag", "I dag", "Today"),
        2 => new("Denne uka", "Denne veka", "This week"),
        _ => new("Senere", "Seinare", "Later"),
    };
}
