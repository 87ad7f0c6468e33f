using Langbenk.Kernel;
using Langbenk.Prevention.Wheel;

namespace Langbenk.Texts;

public static class WheelTexts
{
    public static Text Wheel => new("Årshjul", "Årshjul", "Yearly wheel");

    public static Text Title(int year) => new($"Årshjulet {year}", $"Årshjulet {year}", $"The wheel of {year}");

    public static Text Summary(int overdue, int due) => (overdue, due) switch
    {
        (0, 0) => new("Alt er gjort som det skal. Ingenting har frist de neste 30 dagene.", "Alt er gjort som det skal. Ingenting har frist dei neste 30 dagane.", "Everything is done as it should be. Nothing is due in the next 30 days."),
        (0, _) => new($"Ingenting har gått ut på tid. {due} har frist de neste 30 dagene.", $"Ingenting har gått ut på tid. {due} har frist dei neste 30 dagane.", $"Nothing is overdue. {due} due in the next 30 days."),
        (_, 0) => new($"{overdue} har gått ut på tid.", $"{overdue} har gått ut på tid.", $"{overdue} overdue."),
        _ => new($"{overdue} har gått ut på tid. {due} har frist de neste 30 dagene.", $"{overdue} har gått ut på tid. {due} har frist dei neste 30 dagane.", $"{overdue} overdue. {due} due in the next 30 days."),
    };

    public static Text AllToCome => new("Ingenting har frist ennå.", "Ingenting har frist enno.", "Nothing is due yet.");

    public static Text DoneToday => new("Gjort i dag", "Gjort i dag", "Done today");

    public static Text DoneLine(string what, string month) => new($"Gjort: {what}, {month}.", $"Gjort: {what}, {month}.", $"Done: {what}, {month}.");

    public static Text Undo => new("Angre", "Angre", "Undo");

    public static Text ForOthers => new("Dette må andre gjøre", "Dette må andre gjere", "For others to do");

    public static Text MustHold(string place) => new($"{place} må holde dette", $"{place} må halde dette", $"{place} must hold this");

    public static Text MustDo(string place) => new($"{place} må gjøre dette", $"{place} må gjere dette", $"{place} must do this");

    public static Text OwnIsEmpty(string place) => new(
        $"Her ser du det {place} har sammen med andre. {place} har ikke fylt sitt eget årshjul.",
        $"Her ser du det {place} har saman med andre. {place} har ikkje fylt sitt eige årshjul.",
        $"Here you see what {place} shares with others. {place} has not filled its own wheel.");

    public static Text DoItHere(string page) => new($"Gjør det her: {page}", $"Gjer det her: {page}", $"Do it here: {page}");

    public static Text FirstThings => new("Gjør dette først", "Gjer dette først", "Do this first");

    public static Text WholeYear => new("Hele året", "Heile året", "The whole year");

    public static Text Nothing => new("Ingenting", "Ingenting", "Nothing");

    public static Text Empty => new(
        "Årshjulet er tomt. Malen har rapporter, møter og gjennomganger som de fleste trenger. Du kan endre alt etterpå.",
        "Årshjulet er tomt. Malen har rapportar, møte og gjennomgangar som dei fleste treng. Du kan endre alt etterpå.",
        "The wheel is empty. The template has reports, meetings and reviews that most need. You can change it all afterwards.");

    public static Text EmptyForReader => new(
        "Årshjulet er tomt. Planleggeren eller lederen kan fylle det fra en mal.", "Årshjulet er tomt. Planleggjaren eller leiaren kan fylle det frå ein mal.", "The wheel is empty. The planner or the leader can fill it from a template.");

    public static Text StartFor(string place) => new($"Fyll årshjulet for {place}", $"Fyll årshjulet for {place}", $"Fill the wheel for {place}");

    public static Text State(OccurrenceState state) => state switch
    {
        OccurrenceState.Done => new("Gjort", "Gjort", "Done"),
        OccurrenceState.Overdue => new("Gått ut på tid", "Gått ut på tid", "Overdue"),
        OccurrenceState.Due => new("Frist snart", "Frist snart", "Due soon"),
        _ => new("Kommer", "Kjem", "Coming"),
    };

    public static Text Deadline(string day) => new($"Frist {day}", $"Frist {day}", $"Due {day}");

    public static Text HeldOn(string day) => new($"Gjort {day}", $"Gjort {day}", $"Done {day}");

    public static Text Hold => new("Hold møtet", "Hald møtet", "Hold the meeting");

    public static Text MarkDone => new("Marker som gjort", "Marker som gjort", "Mark as done");

    public static Text WriteMinutes => new("Skriv referat", "Skriv referat", "Write minutes");

    public static Text CorrectMinutes => new("Rett referatet", "Rett referatet", "Correct the minutes");

    public static Text Responsible => new("Ansvarlig", "Ansvarleg", "Responsible");

    public static Text Agenda => new("Saksliste", "Saksliste", "Agenda");

    public static Text Before => new("Oppfølging fra sist", "Oppfølging frå sist", "Follow-up from last time");

    public static Text NothingBefore => new("Ingen oppgaver fra forrige gang.", "Ingen oppgåver frå førre gong.", "No tasks from last time.");

    public static Text TaskDone(string day) => new($"Gjort {day}", $"Gjort {day}", $"Done {day}");

    public static Text TaskLate => new("Over fristen", "Over fristen", "Past its deadline");

    public static Text TaskOpen => new("Ikke gjort ennå", "Ikkje gjort enno", "Not done yet");

    public static Text TaskLine(string holder, string day) => new($"{holder}, frist {day}", $"{holder}, frist {day}", $"{holder}, due {day}");

    public static Text Minutes => new("Referat", "Referat", "Minutes");

    public static Text MinutesHint => new(
        "Skriv hva dere ble enige om. Ikke navn eller annet om barn og familier.", "Skriv kva de vart samde om. Ikkje namn eller anna om barn og familiar.", "Write what you agreed on. No names or anything else about children and families.");

    public static Text Attendance => new("Hvem var med", "Kven var med", "Who was there");

    public static Text AttendanceHint => new("Tjenester og roller, ikke navn.", "Tenester og roller, ikkje namn.", "Services and roles, not names.");

    public static Text Held => new("Dato", "Dato", "Date");

    public static Text FollowUps => new("Hva skal gjøres etterpå?", "Kva skal gjerast etterpå?", "What is to be done afterwards?");

    public static Text FollowUpsHint => new(
        "Hver linje blir en oppgave hos den som skal gjøre det. De kan lese referatet.",
        "Kvar linje blir ei oppgåve hos den som skal gjere det. Dei kan lese referatet.",
        "Each line becomes a task for the one who is to do it. They can read the minutes.");

    public static Text FollowUp(int number) => new($"Oppgave {number}", $"Oppgåve {number}", $"Task {number}");

    public static Text What => new("Hva", "Kva", "What");

    public static Text Who => new("Hvem", "Kven", "Who");

    public static Text By => new("Frist", "Frist", "Deadline");

    public static Text TakeBack => new("Ta tilbake oppgaver", "Ta tilbake oppgåver", "Take tasks back");

    public static Text TakeBackHint => new(
        "Kryss av for oppgaver som ble gitt ved en feil. De blir borte når du lagrer.",
        "Kryss av for oppgåver som vart gitt ved ein feil. Dei blir borte når du lagrar.",
        "Tick tasks that were given by mistake. They are gone when you save.");

    public static Text SaveMinutes => new("Lagre referatet", "Lagre referatet", "Save the minutes");

    public static Text Tasks => new("Oppgaver fra møtet", "Oppgåver frå møtet", "Tasks from the meeting");

    public static Text NoTasks => new("Ingen nye oppgaver.", "Ingen nye oppgåver.", "No new tasks.");

    public static Text Next(string day) => new($"Neste gang: innen {day}", $"Neste gong: innan {day}", $"Next time: by {day}");

    public static Text ToNext => new("Se neste møte", "Sjå neste møte", "See the next meeting");

    public static Text BackToWheel => new("Til årshjulet", "Til årshjulet", "To the wheel");

    public static Text FromAgreement => new("Se avtalen", "Sjå avtalen", "See the agreement");

    public static Text Add => new("Legg til noe", "Legg til noko", "Add something");

    public static Text ChangeThis => new("Endre måneder, frist eller ansvarlig", "Endre månader, frist eller ansvarleg", "Change months, deadline or who does it");

    public static Text Months => new("I hvilke måneder?", "I kva månader?", "In which months?");

    public static Text Kind => new("Hva slags?", "Kva slag?", "What kind?");

    public static Text KindOf(WheelKind kind) => kind switch
    {
        WheelKind.Report => new("Rapport", "Rapport", "Report"),
        WheelKind.Evaluation => new("Evaluering", "Evaluering", "Evaluation"),
        WheelKind.Meeting => new("Møte", "Møte", "Meeting"),
        WheelKind.StaffDay => new("Felles dag", "Felles dag", "Joint day"),
        WheelKind.Economy => new("Økonomi", "Økonomi", "Economy"),
        WheelKind.SelfEvaluation => new("Egenvurdering", "Eigenvurdering", "Self-evaluation"),
        _ => new("Gjennomgang", "Gjennomgang", "Review"),
    };

    public static Text WhoseWheel => new("Hvem sitt årshjul?", "Kven sitt årshjul?", "Whose wheel?");

    public static Text ResponsibleService => new("Tjeneste som gjør det", "Teneste som gjer det", "Service that does it");

    public static Text NoService => new("Ingen bestemt tjeneste", "Inga bestemt teneste", "No particular service");

    public static Text Description => new("Hva det er", "Kva det er", "What it is");

    public static Text AgendaHint => new("Én linje for hvert punkt.", "Éi linje for kvart punkt.", "One line for each point.");

    public static Text ValidTo => new("Siste dag i årshjulet (om det skal ut)", "Siste dag i årshjulet (om det skal ut)", "Last day in the wheel (if it is to go out)");

    public static Text Save => new("Lagre", "Lagre", "Save");

    public static Text Month(int month) => DateWords.Month(month);
}
