using System.Text;
using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Prevention.Calendar;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Teams.Meetings;

/// <summary>A meeting for one's own calendar: «Møte» and when, nothing of whom, who or where.</summary>
[Needs("team-meeting.read")]
public sealed class CalendarModel(ReadTeams read, ReadMeetings meetings) : TeamPage(read)
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid mote)
    {
        if (!await Find(id) || await meetings.ThatComes(Actor, id, mote, Today, Cancellation) is not { } meeting || !Whole.Mine.TakesPart)
        {
            return Missing();
        }

        Touch("team-meeting", mote);
        var file = CalendarFile.Write([Day(meeting)], "", T(CalendarTexts.Meeting), "", UtcNow);
        return File(Encoding.UTF8.GetBytes(file), "text/calendar; charset=utf-8", "mote.ics");
    }

    static CalendarDay Day(TeamMeeting meeting)
    {
        var begins = meeting.On.ToDateTime(meeting.At ?? TimeOnly.MinValue);
        var ends = meeting.Until is { } until ? meeting.On.ToDateTime(until) : begins.AddHours(1);
        return new CalendarDay($"{meeting.CalendarKey:n}", meeting.On, true) { Hours = (Utc(begins), Utc(ends)) };
    }

    /// <summary>An hour that the clock skips in spring is the one after.</summary>
    static DateTime Utc(DateTime wall) => TimeZoneInfo.ConvertTimeToUtc(OsloClock.Zone.IsInvalidTime(wall) ? wall.AddHours(1) : wall, OsloClock.Zone);
}
