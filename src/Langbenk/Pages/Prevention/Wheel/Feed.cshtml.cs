using System.Text;
using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Prevention.Calendar;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Wheel;

/// <summary>The calendar behind a secret address. A wrong address is not found, like any that was never there.</summary>
[Steering]
public sealed class FeedModel(ReadCalendar calendar, TimeProvider time) : OpenPage
{
    public async Task<IActionResult> OnGetAsync(string token)
    {
        if (await calendar.Handle(token, time.OsloToday(), HttpContext.RequestAborted) is not { } days)
        {
            return NotFound();
        }

        var file = CalendarFile.Write(days, "Langbenk", T(CalendarTexts.Meeting), T(CalendarTexts.Deadline), time.GetUtcNow().UtcDateTime);
        return Content(file, "text/calendar", Encoding.UTF8);
    }
}
