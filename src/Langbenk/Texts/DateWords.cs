using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Dates as people say them. The program has no culture data of the operating system, so the names stand here.</summary>
public static class DateWords
{
    static readonly Text[] Days =
    [
        new("søndag", "søndag", "Sunday"), new("mandag", "måndag", "Monday"), new("tirsdag", "tysdag", "Tuesday"),
        new("onsdag", "onsdag", "Wednesday"), new("torsdag", "torsdag", "Thursday"), new("fredag", "fredag", "Friday"),
        new("lørdag", "laurdag", "Saturday"),
    ];

    static readonly Text[] Months =
    [
        new("januar", "januar", "January"), new("februar", "februar", "February"), new("mars", "mars", "March"),
        new("april", "april", "April"), new("mai", "mai", "May"), new("juni", "juni", "June"),
        new("juli", "juli", "July"), new("august", "august", "August"), new("september", "september", "September"),
        new("oktober", "oktober", "October"), new("november", "november", "November"), new("desember", "desember", "December"),
    ];

    public static Text Month(int month) => Months[month - 1];

    /// <summary>«2. juli 2026»</summary>
    public static string Of(DateOnly day, Language language)
    {
        var dot = language == Language.En ? "" : ".";
        return $"{day.Day}{dot} {Months[day.Month - 1][language]} {day.Year}";
    }

    /// <summary>«mandag 9. februar 2026»</summary>
    public static string WithDay(DateOnly day, Language language) => $"{Days[(int)day.DayOfWeek][language]} {Of(day, language)}";

    /// <summary>«mandag 9. februar 2026 kl. 14.30»</summary>
    public static string WithTime(DateTime at, Language language)
    {
        var day = WithDay(DateOnly.FromDateTime(at), language);
        return language == Language.En ? $"{day} at {at:HH':'mm}" : $"{day} kl. {at:HH'.'mm}";
    }

    /// <summary>«14.32», the time of day in Oslo of a stored moment.</summary>
    public static string OsloTime(DateTime utc) => Oslo(utc).ToString("HH'.'mm", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A stored moment as the clock on the wall shows it.</summary>
    public static DateTime Oslo(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), OsloClock.Zone);

    /// <summary>The month of a name in any language, with or without the dot after a short form; 0 when it is none.</summary>
    public static int MonthOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var start = name.TrimEnd('.');
        return start.Length < 3 ? 0 : 1 + Array.FindIndex(Months, month =>
            Languages.All.Any(language => month[language].StartsWith(start, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>A date on a page, for every language.</summary>
    public static Text Text(DateOnly day) => new(Of(day, Language.Nb), Of(day, Language.Nn), Of(day, Language.En));
}
