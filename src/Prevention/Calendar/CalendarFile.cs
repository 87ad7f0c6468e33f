using System.Globalization;
using System.Text;

namespace Langbenk.Prevention.Calendar;

/// <summary>A day in the calendar. It says whether it is a meeting or a deadline, and nothing else.</summary>
public sealed record CalendarDay(string Key, DateOnly Day, bool Meeting);

/// <summary>Writes iCalendar (RFC 5545): whole days, CRLF, lines of at most 75 octets. No name, no service, no title.</summary>
public static class CalendarFile
{
    const int MostOctets = 75;

    public static string Write(IEnumerable<CalendarDay> days, string name, string meeting, string deadline, DateTime utcNow)
    {
        ArgumentNullException.ThrowIfNull(days);
        var file = new StringBuilder();
        foreach (var line in new[] { "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Langbenk//Calendar//NO", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", $"X-WR-CALNAME:{Escape(name)}" })
        {
            Line(file, line);
        }

        var stamp = utcNow.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        foreach (var day in days)
        {
            Line(file, "BEGIN:VEVENT");
            Line(file, $"UID:{day.Key}@langbenk");
            Line(file, $"DTSTAMP:{stamp}");
            Line(file, $"DTSTART;VALUE=DATE:{day.Day:yyyyMMdd}");
            // Without an end it lasts the day (RFC 5545, 3.6.1); the last day there is has none after it.
            if (day.Day < DateOnly.MaxValue)
            {
                Line(file, $"DTEND;VALUE=DATE:{day.Day.AddDays(1):yyyyMMdd}");
            }

            Line(file, $"SUMMARY:{Escape(day.Meeting ? meeting : deadline)}");
            Line(file, "CLASS:PRIVATE");
            Line(file, "TRANSP:TRANSPARENT");
            Line(file, "END:VEVENT");
        }

        Line(file, "END:VCALENDAR");
        return file.ToString();
    }

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
