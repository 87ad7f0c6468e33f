using Langbenk.Audit.Events;
using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The log, for the data protection officer.</summary>
public static class AuditTexts
{
    public static Text Lead => new(
        "Hvem som har gjort hva, og når. Her står det ikke noe om innholdet.",
        "Kven som har gjort kva, og når. Her står det ikkje noko om innhaldet.",
        "Who has done what, and when. Nothing of the content is shown here.");

    public static Text Apart => new(
        "Anonyme drøftinger står ikke her: av dem huskes bare dagen og tjenesten, ikke hvem eller når.",
        "Anonyme drøftingar står ikkje her: av dei blir berre dagen og tenesta hugsa, ikkje kven eller når.",
        "Anonymous discussions are not here: of them only the day and the service are remembered, not who or when.");

    public static Text Person => new("Vis bare det én person har gjort", "Vis berre det éin person har gjort", "Show only what one person has done");

    public static Text Everyone => new("Alle", "Alle", "Everyone");

    public static Text Show => new("Vis", "Vis", "Show");

    public static Text Time => new("Tid", "Tid", "Time");

    public static Text Who => new("Hvem", "Kven", "Who");

    public static Text What => new("Hva", "Kva", "What");

    public static Text How => new("Hvordan det gikk", "Korleis det gjekk", "How it went");

    public static Text Touched => new("Ting det gjaldt", "Ting det galdt", "Things concerned");

    public static Text Seal => new("Forseglet", "Forsegla", "Sealed");

    public static Text Sealed => new("Ja", "Ja", "Yes");

    public static Text NotSealedYet => new("Ikke ennå", "Ikkje enno", "Not yet");

    public static Text Nothing => new("Ingenting er logget ennå.", "Ingenting er logga enno.", "Nothing is logged yet.");

    public static Text Older => new("Eldre", "Eldre", "Older");

    public static Text Newest => new("Til det nyeste", "Til det nyaste", "To the newest");

    public static Text Outcome(AuditOutcome outcome) => outcome switch
    {
        AuditOutcome.Seen => new("Sett", "Sett", "Seen"),
        AuditOutcome.Done => new("Gjort", "Gjort", "Done"),
        AuditOutcome.Refused => new("Avvist", "Avvist", "Refused"),
        AuditOutcome.Conflict => new("Endret i mellomtiden", "Endra i mellomtida", "Changed meanwhile"),
        AuditOutcome.NotFound => new("Fantes ikke, eller ikke tilgang", "Fanst ikkje, eller ikkje tilgang", "Not there, or no access"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };
}
