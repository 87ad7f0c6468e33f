using System.Text;
using System.Text.RegularExpressions;
using Langbenk.Prevention.Calendar;

namespace Langbenk.Prevention.Tests.Calendar;

public partial class CalendarFileTests
{
    static readonly DateTime Now = new(2026, 9, 1, 6, 5, 4, DateTimeKind.Utc);

    [Fact]
    public void Write_Days_IsACalendarByTheGrammar()
    {
        var file = CalendarFile.Write([new("a1", new(2026, 12, 31), true), new("b2", new(2026, 2, 28), false)], "Langbenk, møter; frister", "Møte", "Frist", Now);

        Assert.Matches(Grammar(), file);
        Assert.Contains("UID:a1@langbenk\r\nDTSTAMP:20260901T060504Z\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\nSUMMARY:Møte\r\n", file, StringComparison.Ordinal);
        Assert.Contains("X-WR-CALNAME:Langbenk\\, møter\\; frister\r\n", file, StringComparison.Ordinal);
    }

    /// <summary>Stored before such days were refused: one of them must not take everybody's calendar away.</summary>
    [Fact]
    public void Write_TheLastDayThereIs_HasNoDayAfterItAndStillTheOthers()
    {
        var file = CalendarFile.Write([new("a1", DateOnly.MaxValue, true), new("b2", new(2026, 2, 28), false)], "Langbenk", "Møte", "Frist", Now);

        Assert.Contains("DTSTART;VALUE=DATE:99991231\r\nSUMMARY:Møte\r\n", file, StringComparison.Ordinal);
        Assert.Contains("DTEND;VALUE=DATE:20260301\r\nSUMMARY:Frist\r\n", file, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NoDays_IsStillACalendar() => Assert.Matches(Grammar(), CalendarFile.Write([], "x", "Møte", "Frist", Now));

    [Theory]
    [InlineData(1), InlineData(74), InlineData(75), InlineData(76), InlineData(150), InlineData(500)]
    public void Write_LongLine_IsFoldedAtSeventyFiveOctetsAndUnfoldsToItself(int letters)
    {
        var name = string.Concat(Enumerable.Repeat("aøé😀", letters)).Substring(0, letters).TrimEnd('\ud83d');

        var file = CalendarFile.Write([], name, "Møte", "Frist", Now);

        Assert.All(file.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.Contains($"X-WR-CALNAME:{name}\r\n", file.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain('\ufffd', file);
    }

    [GeneratedRegex("""
        \ABEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:[^\r\n]+\r\n([A-Z-]+:[^\r\n]+\r\n)*(BEGIN:VEVENT\r\nUID:[^\r\n]+\r\nDTSTAMP:\d{8}T\d{6}Z\r\nDTSTART;VALUE=DATE:\d{8}\r\nDTEND;VALUE=DATE:\d{8}\r\nSUMMARY:(Møte|Frist)\r\nCLASS:PRIVATE\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n)*END:VCALENDAR\r\n\z
        """)]
    private static partial Regex Grammar();
}
