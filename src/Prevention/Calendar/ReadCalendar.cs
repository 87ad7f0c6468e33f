using System.Security.Cryptography;
using System.Text;
using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Agreements;
using Langbenk.Prevention.Bodies;
using Langbenk.Prevention.Wheel;
using Langbenk.Work;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Calendar;

/// <summary>
/// The days of the account that a secret address belongs to: what is not done in the wheel, next meetings, revisions and tasks, read with
/// the access the account has today. Null for an address that is not, or is no longer, anyone's.
/// </summary>
public sealed class ReadCalendar(IPreventionData data, IOrganisationData organisation, IWorkData work, AccessGate gate, ReadWheel wheel) : IOperation
{
    const int Most = 500;

    public async Task<IReadOnlyList<CalendarDay>?> Handle(string? secret, DateOnly today, CancellationToken cancellation = default)
    {
        if (!CalendarToken.IsSecret(secret) || await Owner(CalendarToken.HashOf(secret!), today, cancellation) is not { } actor)
        {
            return null;
        }

        var spokes = new List<ReadWheel.Spoke>();
        foreach (var year in new[] { today.Year - 1, today.Year, today.Year + 1 })
        {
            spokes.AddRange(await wheel.Handle(actor, year, today, null, cancellation));
        }

        var bodies = gate.Open(actor, BodyActions.Read, today);
        var meetings = await data.All<StandingBody>().Where(one => bodies.Contains(one.Id) && one.NextMeeting != null && (one.ValidTo == null || one.ValidTo >= today))
            .Select(one => new { one.Id, Day = one.NextMeeting!.Value }).Take(Most).ToListAsync(cancellation);
        var agreements = gate.Open(actor, AgreementActions.Read, today);
        var revisions = await data.All<Agreement>().Where(one => agreements.Contains(one.Id) && one.NextRevision != null)
            .Select(one => new { one.Id, Day = one.NextRevision!.Value }).Take(Most).ToListAsync(cancellation);
        var holders = actor.Holders;
        var tasks = await work.Tasks.Where(one => holders.Contains(one.HolderId) && one.DoneOn == null)
            .Select(one => new { one.Id, Day = one.Due }).OrderBy(one => one.Day).Take(Most).ToListAsync(cancellation);
        return
        [
            .. spokes.Where(one => one.State != OccurrenceState.Done)
                .Select(one => new CalendarDay(Key($"{one.Activity.Id}/{one.Occurrence.Year}/{one.Occurrence.Month}"), one.Occurrence.Due, IsMeeting(one.Activity.Kind))),
            .. meetings.Select(one => new CalendarDay(Key($"body/{one.Id}/{one.Day:yyyyMMdd}"), one.Day, true)),
            .. revisions.Select(one => new CalendarDay(Key($"agreement/{one.Id}"), one.Day, false)),
            .. tasks.Select(one => new CalendarDay(Key($"task/{one.Id}"), one.Day, false)),
        ];
    }

    static bool IsMeeting(WheelKind kind) => kind is WheelKind.Meeting or WheelKind.StaffDay;

    /// <summary>Stable, and nothing of what it stands for.</summary>
    static string Key(string of) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(of)))[..32];

    async Task<Actor?> Owner(string hash, DateOnly today, CancellationToken cancellation)
    {
        var holdings = await (
            from token in data.All<CalendarToken>()
            where token.Hash == hash
            join account in organisation.Accounts on token.AccountId equals account.Id
            where account.ClosedOn == null || account.ClosedOn > today
            join holding in organisation.RoleHoldings on account.Id equals holding.AccountId
            where holding.ValidFrom <= today && (holding.ValidTo == null || holding.ValidTo >= today)
            select holding).AsNoTracking().ToListAsync(cancellation);
        return holdings.Count == 0 ? null : new Actor(
            holdings[0].AccountId, "",
            holdings.ConvertAll(one => new Held(one.Id, one.Role, one.MunicipalityId ?? one.ServiceId!.Value, one.ServiceId is not null, "", null)));
    }
}
