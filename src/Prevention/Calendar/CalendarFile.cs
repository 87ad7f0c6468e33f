using System.Globalization;
using System.Text;

namespace Langbenk.Prevention.Calendar;

/// <summary>A day in the calendar. It says whether it is a meeting or a deadline, and nothing else.</summary>
public sealed record CalendarDay(string Key, DateOnly Day, bool Meeting)
{
    /// <summary>When it begins and ends, in UTC; without, it lasts the day.</summary>
    public (DateTime From, DateTime To)? Hours { get; init; }
}

/// <summary>Writes iCalendar (RFC 5545): whole days, CRLF, lines of at most 75 octets. No name, no service, no title.</summary>
public static class CalendarFile
{
    const int MostOctets = 75;

    public static string Write(IEnumerable<CalendarDay> days, string name, string meeting, string deadline, DateTime utcNow)
    {
        ArgumentNullException.ThrowIfNull(days);
        var file = new StringBuilder();
        foreach (var line in new[] { "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Langbenk//Calendar//NO", "CALSCALE:GREGORIAN", "METHOD:PUBLISH" })
        {
            Line(file, line);
        }

        if (name.Length > 0)
        {
            Line(file, $"X-WR-CALNAME:{Escape(name)}");
        }

        var stamp = Moment(utcNow);
        foreach (var day in days)
        {
            Line(file, "BEGIN:VEVENT");
            Line(file, $"UID:{day.Key}@langbenk");
            Line(file, $"DTSTAMP:{stamp}");
            if (day.Hours is { } hours)
            {
                Line(file, $"DTSTART:{Moment(hours.From)}");
                Line(file, $"DTEND:{Moment(hours.To)}");
            }
            else
            {
                WholeDay(file, day.Day);
            }

            Line(file, $"SUMMARY:{Escape(day.Meeting ? meeting : deadline)}");
            Line(file, "CLASS:PRIVATE");
            Line(file, day.Hours is null ? "TRANSP:TRANSPARENT" : "TRANSP:OPAQUE");
            Line(file, "END:VEVENT");
        }

        Line(file, "END:VCALENDAR");
        return file.ToString();
    }

    static void WholeDay(StringBuilder file, DateOnly day)
    {
        Line(file, $"DTSTART;VALUE=DATE:{day:yyyyMMdd}");
        // Without an end it lasts the day (RFC 5545, 3.6.1); the last day there is has none after it.
        if (day < DateOnly.MaxValue)
        {
            Line(file, $"DTEND;VALUE=DATE:{day.AddDays(1):yyyyMMdd}");
        }
    }

    static string Moment(DateTime utc) => utc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    /// <summary>A long line goes on after CRLF and a space; a character is never cut in two.</summary>
    internal static void Line(StringBuilder file, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}
