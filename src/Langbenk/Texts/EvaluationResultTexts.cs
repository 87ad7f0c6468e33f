using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>What a self-evaluation shows, year by year, and what is done about it.</summary>
public static class EvaluationResultTexts
{
    public static Text Results => new("Resultat", "Resultat", "Result");

    public static Text Scale => new(
        "Gjennomsnitt fra 1 (stemmer ikke) til 4 (stemmer helt). «Ikke aktuelt» og ubesvarte påstander teller ikke med.",
        "Gjennomsnitt frå 1 (stemmer ikkje) til 4 (stemmer heilt). «Ikkje aktuelt» og påstandar utan svar tel ikkje med.",
        "Mean from 1 (not true) to 4 (quite true). “Not relevant” and unanswered statements do not count.");

    public static Text Part => new("Del", "Del", "Part");

    public static Text MeanByYear => new("Gjennomsnitt for hver del, år for år", "Gjennomsnitt for kvar del, år for år", "Mean of each part, year by year");

    public static Text NoAnswer => new("Ubesvart", "Utan svar", "Unanswered");

    public static Text NotRelevant => new("Ikke aktuelt", "Ikkje aktuelt", "Not relevant");

    public static Text NoMean => new("Ingen svar", "Ingen svar", "No answers");

    public static Text Details(string year) => new($"Svarene i {year}, fordelt", $"Svara i {year}, fordelte", $"The answers in {year}, distributed");

    public static Text EachStatement => new("Hver påstand, år for år", "Kvar påstand, år for år", "Each statement, year by year");

    public static Text Statement => new("Påstand", "Påstand", "Statement");

    public static Text Weakest => new("Her står det svakest", "Her står det svakast", "Where it stands weakest");

    public static Text WeakestLead(string part, string mean) => new(
        $"Svakest er «{part}», med {mean} i gjennomsnitt.", $"Svakast er «{part}», med {mean} i gjennomsnitt.", $"Weakest is “{part}”, with a mean of {mean}.");

    public static Text Change(string part, string by, bool up) => up
        ? new($"Mest fram: «{part}», opp {by} siden sist.", $"Mest fram: «{part}», opp {by} sidan sist.", $"Most improved: “{part}”, up {by} since last time.")
        : new($"Mest tilbake: «{part}», ned {by} siden sist.", $"Mest tilbake: «{part}», ned {by} sidan sist.", $"Most weakened: “{part}”, down {by} since last time.");

    public static Text TookPart => new("Var med", "Var med", "Took part");

    public static Text Comments => new("Kommentarer", "Kommentarar", "Comments");

    public static Text Actions => new("Det vil vi gjøre", "Det vil vi gjere", "What we will do");

    public static Text NoActions => new("Ingenting er bestemt ennå.", "Ingenting er bestemt enno.", "Nothing is decided yet.");

    public static Text AddAction => new("Bestem noe å gjøre", "Bestem noko å gjere", "Decide something to do");

    public static Text Action => new("Hva vil dere gjøre?", "Kva vil de gjere?", "What will you do?");

    public static Text Position => new("Hvilken stilling har ansvaret?", "Kva stilling har ansvaret?", "Which position is responsible?");

    public static Text About => new("Hvilken påstand gjelder det?", "Kva påstand gjeld det?", "Which statement is it about?");

    public static Text TheWhole => new("Det hele", "Det heile", "The whole");

    public static Text Due => new("Frist", "Frist", "Deadline");

    public static Text SaveAction => new("Lagre som oppgave", "Lagre som oppgåve", "Save as a task");

    public static Text MarkDone => new("Dette er gjort", "Dette er gjort", "This is done");
}
