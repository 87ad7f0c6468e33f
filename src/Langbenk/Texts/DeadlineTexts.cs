using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The questions of the page on deadlines.</summary>
public static class DeadlineTexts
{
    public static Text Title => new("Frister", "Fristar", "Deadlines");

    public static Text Lead => new(
        "Velg hva som har skjedd, og når. Du får fristen skrevet ut, hvordan den er regnet, og hvilken regel den bygger på.",
        "Vel kva som har skjedd, og når. Du får fristen skriven ut, korleis han er rekna, og kva regel han byggjer på.",
        "Choose what has happened, and when. You get the deadline written out, how it was counted, and the rule it rests on.");

    public static Text WhatHappened => new("Hva har skjedd?", "Kva har skjedd?", "What has happened?");

    public static Text GroupReport => new("Melding og undersøkelse", "Melding og undersøking", "Report and investigation");

    public static Text GroupEmergency => new("Akuttvedtak", "Akuttvedtak", "Emergency decisions");

    public static Text GroupTribunal => new("Nemnd og domstol", "Nemnd og domstol", "Tribunal and court");

    public static Text GroupApplication => new("Søknad og klage", "Søknad og klage", "Application and appeal");

    public static Text GroupPlacement => new("Institusjon og fosterhjem", "Institusjon og fosterheim", "Institution and foster home");

    public static Text GroupAge => new("Alder", "Alder", "Age");

    public static Text Date => new("Hvilken dag skjedde det?", "Kva dag skjedde det?", "On which day did it happen?");

    public static Text BirthDate => new("Når ble barnet født?", "Når blei barnet født?", "When was the child born?");

    public static Text PlannedDate => new("Hvilken dag er planlagt?", "Kva dag er planlagd?", "Which day is planned?");

    public static Text DateHint(DateOnly day) => new(
        $"For eksempel {day.Day}.{day.Month}.{day.Year}", $"Til dømes {day.Day}.{day.Month}.{day.Year}", $"For example {day.Day}.{day.Month}.{day.Year} (day.month.year)");

    public static Text Hour => new("Klokka", "Klokka", "Time of day");

    public static Text HourHint => new("For eksempel 14.30", "Til dømes 14.30", "For example 14.30");

    public static Text DayOfLaw => new("Hvilken dag gjelder spørsmålet?", "Kva dag gjeld spørsmålet?", "Which day is the question about?");

    public static Text Age => new("Barnets alder (hvis du vet den)", "Alderen til barnet (dersom du veit han)", "The child's age (if you know it)");

    public static Text Count => new("Regn ut fristen", "Rekn ut fristen", "Count the deadline");

    public static Text ChangeAnswers => new("Endre svarene", "Endre svara", "Change the answers");

    public static Text ChooseOther => new("Velg en annen hendelse", "Vel ei anna hending", "Choose another event");

    public static Text Choose => new("Velg ett av svarene.", "Vel eitt av svara.", "Choose one of the answers.");

    public static Text UnknownEvent => new(
        "Vi kjenner ikke denne hendelsen. Velg en av disse.", "Vi kjenner ikkje denne hendinga. Vel ei av desse.", "We do not know this event. Choose one of these.");

    public static Text DateMissing => new("Skriv datoen.", "Skriv datoen.", "Write the date.");

    public static Text BadDate(string typed) => new(
        $"«{typed}» er ikke en dato. Skriv den som 1.2.2026.", $"«{typed}» er ikkje ein dato. Skriv han som 1.2.2026.", $"“{typed}” is not a date. Write it as 1.2.2026 (day.month.year).");

    public static Text TooEarly(DateOnly from) => new(
        $"Reglene her går tilbake til {DateWords.Of(from, Language.Nb)}. Skriv en senere dato.",
        $"Reglane her går tilbake til {DateWords.Of(from, Language.Nn)}. Skriv ein seinare dato.",
        $"The rules here go back to {DateWords.Of(from, Language.En)}. Write a later date.");

    public static Text HourMissing => new("Skriv klokkeslettet.", "Skriv klokkeslettet.", "Write the time of day.");

    public static Text BadHour => new(
        "Klokkeslettet kan ikke leses. Skriv det som 14.30.", "Klokkeslettet kan ikkje lesast. Skriv det som 14.30.", "The time cannot be read. Write it as 14.30.");

    public static Text BadAge => new("Skriv alderen som et helt tall, for eksempel 15.", "Skriv alderen som eit heilt tal, til dømes 15.", "Write the age as a whole number, for example 15.");
}
