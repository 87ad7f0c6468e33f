using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The answer on a deadline. A day comes written out, with its weekday.</summary>
public static class DeadlineAnswerTexts
{
    public static Text Latest(string day) => new($"Senest {day}", $"Seinast {day}", $"By {day}");

    public static Text BarEnds(string day) => new($"Sperret til og med {day}", $"Sperra til og med {day}", $"Barred up to and including {day}");

    public static Text PeriodEnds(string day) => new($"Til og med {day}", $"Til og med {day}", $"Up to and including {day}");

    public static Text Visits(int count, string day) => new(
        $"Minst {count} besøk innen {day}", $"Minst {count} besøk innan {day}", $"At least {count} visits by {day}");

    public static Text NoFixedLimit => new("Loven har ingen fast frist her", "Lova har ingen fast frist her", "The law sets no fixed deadline here");

    public static Text NoRule => new(
        "Det fantes ingen slik regel på denne datoen", "Det fanst ingen slik regel på denne datoen", "There was no such rule on this date");

    public static Text WorkBy(string day) => new(
        $"Fristen faller på en fridag og blir ikke flyttet. Siste virkedag før er {day}.",
        $"Fristen fell på ein fridag og blir ikkje flytta. Siste yrkedag før er {day}.",
        $"The deadline falls on a day off and is not moved. The last working day before is {day}.");

    public static Text LocalRoutine(string day) => new(
        $"Kommunens egen rutine: {day}.", $"Kommunen sin eigen rutine: {day}.", $"The municipality's own routine: {day}.");

    public static Text DecisionLapses => new(
        "Går fristen ut, faller vedtaket bort.", "Går fristen ut, fell vedtaket bort.", "If the deadline is missed, the decision lapses.");

    public static Text TooLate => new(
        "Går fristen ut, kan klagen eller søksmålet bli avvist.", "Går fristen ut, kan klaga eller søksmålet bli avvist.", "If the deadline is missed, the appeal or lawsuit may be dismissed.");

    public static Text DutyRemains => new(
        "Går fristen ut, skal det fortsatt gjøres, så fort som mulig. Skriv ned hvorfor det ble for sent.",
        "Går fristen ut, skal det framleis gjerast, så fort som råd. Skriv ned kvifor det blei for seint.",
        "If the deadline is missed, it must still be done, as soon as possible. Write down why it was late.");

    public static Text Otherwise(string moment) => new(
        $"Loven er ikke klar på om helgedager regnes med. Regnes de ikke med, er fristen {moment}. Bruk den tidligste.",
        $"Lova er ikkje klar på om helgedagar blir rekna med. Blir dei ikkje rekna med, er fristen {moment}. Bruk den tidlegaste.",
        $"The law is unclear on whether Sundays and holidays count. If they do not, the deadline is {moment}. Use the earliest.");

    public static Text HowCounted => new("Slik er fristen regnet", "Slik er fristen rekna", "How the deadline was counted");

    public static Text ToJudge => new("Dette kan endre svaret", "Dette kan endre svaret", "This can change the answer");

    public static Text ToJudgeHelp => new(
        "Er noe ikke avklart, viser vi den strengeste fristen.", "Er noko ikkje avklart, viser vi den strengaste fristen.", "Where something is not settled, we show the strictest deadline.");

    public static Text OnlyTogether => new(
        "endrer svaret bare sammen med de andre spørsmålene", "endrar svaret berre saman med dei andre spørsmåla", "changes the answer only together with the other questions");

    public static Text TakeBack => new("Ta bort svaret", "Ta bort svaret", "Remove the answer");

    public static Text Chain => new("Fristene på rad", "Fristane på rad", "The deadlines in order");

    public static Text Picture => new(
        "Tidslinje. Det samme står i tabellen under.", "Tidslinje. Det same står i tabellen under.", "Time line. The table below says the same.");

    public static Text What => new("Hva", "Kva", "What");

    public static Text When => new("Når", "Når", "When");

    public static Text LastWorkingDay => new("Siste virkedag", "Siste yrkedag", "Last working day");

    public static Text RelativeTo => new(
        "Regnes fra dagen undersøkelsen avsluttes. Datoen her gjelder hvis den avsluttes siste dag.",
        "Blir rekna frå dagen undersøkinga blir avslutta. Datoen her gjeld dersom ho blir avslutta siste dag.",
        "Counted from the day the investigation ends. The date here applies if it ends on its last day.");

    public static Text MovedByLaw => new(
        "(flyttet til neste virkedag, domstolloven § 149)", "(flytta til neste yrkedag, domstollova § 149)", "(moved to the next working day, Courts of Justice Act § 149)");

    public static Text Unit(string unit, bool one) => (unit, one) switch
    {
        ("hour", true) => new("time", "time", "hour"),
        ("hour", _) => new("timer", "timar", "hours"),
        ("day", true) => new("dag", "dag", "day"),
        ("day", _) => new("dager", "dagar", "days"),
        ("week", true) => new("uke", "veke", "week"),
        ("week", _) => new("uker", "veker", "weeks"),
        ("month", true) => new("måned", "månad", "month"),
        ("month", _) => new("måneder", "månader", "months"),
        (_, true) => new("år", "år", "year"),
        _ => new("år", "år", "years"),
    };
}
