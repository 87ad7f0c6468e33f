using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The forms of internal control.</summary>
public static class ControlFormTexts
{
    public static Text NoNames => new(
        "Skriv ikke navn, fødselsnummer eller noe annet som peker på et barn, en familie eller en ansatt. Skriv hva som skjedde, ikke hvem.",
        "Skriv ikkje namn, fødselsnummer eller noko anna som peiker på eit barn, ein familie eller ein tilsett. Skriv kva som hende, ikkje kven.",
        "Write no name, national identity number or anything else that points at a child, a family or an employee. Write what happened, not who.");

    public static Text StartTitle => new("Hvilke plikter skal dere følge opp?", "Kva plikter skal de følgje opp?", "Which duties are you to follow up?");

    public static Text StartLead => new(
        "Velg de pliktene som gjelder dere. Dere kan legge til flere senere.",
        "Vel dei pliktene som gjeld dykk. De kan leggje til fleire seinare.",
        "Choose the duties that apply to you. You can add more later.");

    public static Text Place => new("Hvem gjelder det?", "Kven gjeld det?", "Whom does it concern?");

    public static Text StartButton => new("Følg opp de valgte pliktene", "Følg opp dei valde pliktene", "Follow the chosen duties");

    public static Text NothingLeft => new(
        "Dere følger allerede opp alle pliktene i registeret.", "De følgjer alt opp alle pliktene i registeret.", "You already follow up every duty in the register.");

    public static Text OwnTitle => new("Legg til en egen plikt", "Legg til ei eiga plikt", "Add a duty of your own");

    public static Text OwnDuty => new("Hva må dere gjøre?", "Kva må de gjere?", "What must you do?");

    public static Text OwnDutyHint => new("Én setning, for eksempel «Ring familien innen to dager».", "Éi setning, til dømes «Ring familien innan to dagar».", "One sentence, for example “Call the family within two days”.");

    public static Text OwnProvision => new("Hvor står det?", "Kvar står det?", "Where does it stand?");

    public static Text OwnProvisionHint => new("Lov, forskrift eller eget vedtak.", "Lov, forskrift eller eige vedtak.", "Act, regulation or your own decision.");

    public static Text AddDuty => new("Legg til plikten", "Legg til plikta", "Add the duty");

    public static Text Words => new("Slik gjør vi det", "Slik gjer vi det", "How we do it");

    public static Text WordsHint => new("Hvem gjør hva, når, og hva skjer når noen er borte?", "Kven gjer kva, når, og kva skjer når nokon er borte?", "Who does what, when, and what happens when someone is away?");

    public static Text Owner => new("Hvem eier rutinen?", "Kven eig rutinen?", "Who owns the routine?");

    public static Text PositionHint => new("Skriv stillingen, ikke navnet.", "Skriv stillinga, ikkje namnet.", "Write the position, not the name.");

    public static Text ReviewedOn => new("Når ble rutinen sist gjennomgått?", "Når vart rutinen sist gjennomgått?", "When was the routine last reviewed?");

    public static Text DayHint => new("For eksempel 26.11.2026", "Til dømes 26.11.2026", "For example 26.11.2026");

    public static Text Interval => new("Hvor ofte skal den gjennomgås?", "Kor ofte skal han gjennomgåast?", "How often is it to be reviewed?");

    public static Text Months(int months) => new($"Hver {months}. måned", $"Kvar {months}. månad", $"Every {months} months");

    public static Text SaveRoutine => new("Lagre rutinen", "Lagre rutinen", "Save the routine");

    public static Text RoutineConflict => new(
        "Noen andre har lagret rutinen mens du skrev. Begge tekstene står her. Din tekst er ikke lagret som rutine ennå.",
        "Nokon andre har lagra rutinen medan du skreiv. Begge tekstane står her. Teksten din er ikkje lagra som rutine enno.",
        "Someone else saved the routine while you were writing. Both texts are here. Yours is not saved as the routine yet.");

    public static Text Theirs => new("Det som er lagret nå", "Det som er lagra no", "What is saved now");

    public static Text SaveMine => new(
        "Sett sammen det som skal stå, i feltet under. Lagrer du nå, gjelder din tekst, og den andre blir en tidligere utgave.",
        "Set saman det som skal stå, i feltet under. Lagrar du no, gjeld teksten din, og den andre blir ei tidlegare utgåve.",
        "Put together what is to stand in the field below. If you save now, your text applies and the other becomes an earlier version.");

    public static Text EvidenceWhat => new("Hva viser at rutinen brukes?", "Kva viser at rutinen blir brukt?", "What shows that the routine is used?");

    public static Text EvidenceOn => new("Hvilken dag er det fra?", "Kva dag er det frå?", "What day is it from?");

    public static Text EvidenceNote => new("Hva viste det? (kan stå tomt)", "Kva viste det? (kan stå tomt)", "What did it show? (may be empty)");

    public static Text EvidenceFile => new("Fil (kan stå tomt)", "Fil (kan stå tomt)", "File (may be empty)");

    public static Text EvidenceFileHint => new(
        "PDF, Word, Excel, bilde eller tekst uten personopplysninger, høyst 15 MB. Filen må velges på nytt hvis noe må rettes.",
        "PDF, Word, Excel, bilete eller tekst utan personopplysningar, høgst 15 MB. Fila må veljast på nytt dersom noko må rettast.",
        "PDF, Word, Excel, picture or text without personal data, at most 15 MB. Choose the file again if something has to be corrected.");

    public static Text SaveEvidence => new("Lagre dokumentasjonen", "Lagre dokumentasjonen", "Save the documentation");

    public static Text DeviationWhat => new("Hva skjedde?", "Kva hende?", "What happened?");

    public static Text Severity => new("Hvor alvorlig er det?", "Kor alvorleg er det?", "How serious is it?");

    public static Text SeriousHint => new("Et barn kan ha blitt skadet, eller en rett ble brutt", "Eit barn kan ha blitt skadd, eller ein rett vart broten", "A child may have been harmed, or a right was breached");

    public static Text MediumHint => new("Kunne gått galt hvis det skjedde igjen", "Kunne gått gale dersom det hende igjen", "Could have gone wrong if it happened again");

    public static Text LowHint => new("Ingen ble skadet, lett å rette", "Ingen vart skadde, lett å rette", "Nobody was harmed, easy to correct");

    public static Text FoundOn => new("Når ble det oppdaget?", "Når vart det oppdaga?", "When was it found?");

    public static Text Cause => new("Hvorfor skjedde det? (kan stå tomt)", "Kvifor hende det? (kan stå tomt)", "Why did it happen? (may be empty)");

    public static Text Immediate => new("Hva gjorde dere med en gang? (kan stå tomt)", "Kva gjorde de med ein gong? (kan stå tomt)", "What did you do at once? (may be empty)");

    public static Text SaveDeviation => new("Meld avviket", "Meld avviket", "Report the deviation");

    public static Text UnreadableDay => new("Skriv datoen som dag.måned.år, for eksempel 26.11.2026.", "Skriv datoen som dag.månad.år, til dømes 26.11.2026.", "Write the date as day.month.year, for example 26.11.2026.");
}
