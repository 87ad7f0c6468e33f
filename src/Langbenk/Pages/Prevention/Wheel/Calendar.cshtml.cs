using Langbenk.Hosting;
using Langbenk.Prevention.Calendar;

namespace Langbenk.Pages.Prevention.Wheel;

/// <summary>One's own secret calendar address: made, renewed, closed. The secret is on the page once, and nowhere else.</summary>
[Needs("wheel.calendar")]
public sealed class CalendarModel(OpenCalendar calendar) : StaffPage
{
    public CalendarToken? Token { get; private set; }

    public string? Address { get; private set; }

    public async Task OnGetAsync() => Token = await calendar.Find(Actor.AccountId, Cancellation);

    public async Task OnPostNyAsync()
    {
        var secret = await calendar.Handle(Actor.AccountId, Today, Cancellation);
        Address = $"{Request.Scheme}://{Request.Host}{Request.PathBase}/kalender/{secret}.ics";
        Token = await calendar.Find(Actor.AccountId, Cancellation);
    }

    public async Task OnPostStengAsync()
    {
        await calendar.Close(Actor.AccountId, Cancellation);
        Token = null;
    }
}
