using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Calendar;

/// <summary>Opens, renews and closes the calendar address of an account. The secret is shown once; a renewed one ends the old.</summary>
public sealed class OpenCalendar(IPreventionData data) : IOperation
{
    public async Task<string> Handle(Guid account, DateOnly today, CancellationToken cancellation = default)
    {
        var secret = CalendarToken.NewSecret();
        var token = await data.All<CalendarToken>().SingleOrDefaultAsync(one => one.AccountId == account, cancellation);
        if (token is null)
        {
            data.All<CalendarToken>().Add(token = new CalendarToken { AccountId = account, Hash = "", OpenedOn = today });
        }

        (token.Hash, token.OpenedOn) = (CalendarToken.HashOf(secret), today);
        await data.SaveChangesAsync(cancellation);
        return secret;
    }

    public async Task<bool> Close(Guid account, CancellationToken cancellation = default)
    {
        var token = await data.All<CalendarToken>().SingleOrDefaultAsync(one => one.AccountId == account, cancellation);
        if (token is null)
        {
            return false;
        }

        data.All<CalendarToken>().Remove(token);
        await data.SaveChangesAsync(cancellation);
        return true;
    }

    public Task<CalendarToken?> Find(Guid account, CancellationToken cancellation = default) =>
        data.All<CalendarToken>().AsNoTracking().SingleOrDefaultAsync(one => one.AccountId == account, cancellation);
}
