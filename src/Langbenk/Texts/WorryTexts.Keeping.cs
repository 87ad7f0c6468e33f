using Langbenk.Cooperation.Records;
using Langbenk.Cooperation.Worries;
using Langbenk.Kernel;

namespace Langbenk.Texts;

public static partial class WorryTexts
{
    public static Text Keeping => new("Journal og innsyn", "Journal og innsyn", "Record and access");

    public static Text KeepingLead => new(
        "Langbenk er ikke fagsystemet ditt. Si om dette er ført der, og om den det gjelder kan lese det.",
        "Langbenk er ikkje fagsystemet ditt. Sei om dette er ført der, og om den det gjeld kan lese det.",
        "Langbenk is not your record system. Say whether this is recorded there, and whether the one it is about may read it.");

    public static Text Journal => new("Journalført i eget fagsystem", "Journalført i eige fagsystem", "Recorded in the service’s own system");

    public static Text JournalOf(JournalStatus status) => status switch
    {
        JournalStatus.Done => new("Ja", "Ja", "Yes"),
        JournalStatus.NotRelevant => new("Ikke aktuelt", "Ikkje aktuelt", "Not relevant"),
        _ => new("Ikke ennå", "Ikkje enno", "Not yet"),
    };

    public static Text JournaledOn => new("Dato", "Dato", "Date");

    public static Text Access => new("Innsyn for den det gjelder", "Innsyn for den det gjeld", "Access for the one it is about");

    public static Text AccessOf(AccessStatus status) => status == AccessStatus.Open
        ? new("Kan leses av den det gjelder", "Kan lesast av den det gjeld", "May be read by the one it is about")
        : new("Helt eller delvis unntatt", "Heilt eller delvis unnateke", "Wholly or partly withheld");

    public static Text Ground => new("Hjemmel og begrunnelse", "Heimel og grunngiving", "Provision and reason");

    public static Text GroundHint => new("For eksempel personopplysningsloven § 16 første ledd bokstav d: kan skade barnet.", "Til dømes personopplysningslova § 16 første ledd bokstav d: kan skade barnet.", "For example the Personal Data Act § 16: could harm the child.");

    public static Text RetentionOf(RetentionClass retention) => retention switch
    {
        RetentionClass.WorkingNote => new("Arbeidsnotat uten person: kan slettes når saken er over", "Arbeidsnotat utan person: kan slettast når saka er over", "Working note without a person: may be deleted when the matter is over"),
        RetentionClass.Kept => new("Bevares", "Blir teke vare på", "Kept"),
        _ => new("Følger tjenestens egen journal", "Følgjer tenesta sin eigen journal", "Follows the service’s own record"),
    };

    public static Text Retention => new("Hvor lenge", "Kor lenge", "How long");

    public static Text KeepNotes => new("Journalfør", "Journalfør", "Say what is recorded");

    public static Text WhichNotes => new("Hvilke notater gjelder det?", "Kva notat gjeld det?", "Which notes is it about?");

    public static Text WhichNotesHint => new(
        "De som ikke er journalført, er valgt. De andre står som de er.", "Dei som ikkje er journalførte, er valde. Dei andre står som dei er.", "Those not recorded are chosen. The others stay as they are.");

    public static Text NoteOf(string whenAndWho) => new($"Notat {whenAndWho}", $"Notat {whenAndWho}", $"Note of {whenAndWho}");

    public static Text OfTheWhole => new("Gjelder hele uroen, alle notatene.", "Gjeld heile uroa, alle notata.", "Of the whole worry, all its notes.");

    public static Text Back => new("Tilbake til uroen", "Tilbake til uroa", "Back to the worry");

    public static Text Step => new("Nivå", "Nivå", "Level of action");

    public static Text StepHint => new(
        "Bare der kommunen bruker BTI (Bedre tverrfaglig innsats).", "Berre der kommunen bruker BTI (Betre tverrfagleg innsats).", "Only where the municipality works by BTI (Better interdisciplinary effort).");

    public static Text NoStep => new("Ikke valgt", "Ikkje valt", "Not chosen");

    public static Text StepOf(StepLevel level) => level switch
    {
        StepLevel.Wonder => new("Nivå 0: undring og avklaring", "Nivå 0: undring og avklaring", "Level 0: wonder and clarification"),
        StepLevel.OwnService => new("Nivå 1: tiltak i egen tjeneste", "Nivå 1: tiltak i eiga teneste", "Level 1: measures in one’s own service"),
        StepLevel.TwoServices => new("Nivå 2: samarbeid mellom to tjenester", "Nivå 2: samarbeid mellom to tenester", "Level 2: cooperation between two services"),
        _ => new("Nivå 3: samarbeid mellom flere tjenester", "Nivå 3: samarbeid mellom fleire tenester", "Level 3: cooperation between several services"),
    };
}
