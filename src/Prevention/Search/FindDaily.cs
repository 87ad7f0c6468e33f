using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Agreements;
using Langbenk.Prevention.Bodies;
using Langbenk.Prevention.InternalControl;
using Langbenk.Prevention.Wheel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Search;

/// <summary>What the days are made of: agreements, what comes back each year, standing teams, duties.</summary>
public sealed class FindDaily(IPreventionData data, IOrganisationData organisation, AccessGate gate) : IOperation
{
    /// <summary>An agreement is called «Nav og barnevernstjenesten», and looked for as «avtale Nav».</summary>
    const string KindOfAgreement = "Avtale";

    internal async Task<IEnumerable<Found>> Agreements(Actor actor, SearchWords words, DateOnly today, CancellationToken cancellation)
    {
        var open = gate.Open(actor, AgreementActions.Read, today);
        var rows = await data.All<Agreement>().Where(one => open.Contains(one.Id)).OrderByDescending(one => one.Id)
            .Select(one => new { one.Id, one.Title, one.Purpose, one.TargetGroup, one.LegalBasis }).Take(FindMine.MostRead).ToListAsync(cancellation);
        return rows.Select(row => new Found(
            FoundKind.Agreement, row.Title, row.LegalBasis, $"avtaler/{row.Id}",
            Math.Max(words.Fit(row.Title, row.Purpose, row.TargetGroup, row.LegalBasis), words.Fit($"{KindOfAgreement} {row.Title}", row.Purpose)),
            AgreementActions.Resource, row.Id));
    }

    internal async Task<IEnumerable<Found>> Activities(Actor actor, SearchWords words, DateOnly today, CancellationToken cancellation)
    {
        var open = gate.Open(actor, WheelActions.Read, today);
        var rows = await data.All<WheelActivity>().AsNoTracking().Where(one => open.Contains(one.Id)).OrderByDescending(one => one.Id)
            .Take(FindMine.MostRead).ToListAsync(cancellation);
        return from row in rows
               let next = Nearest(row, today)
               where next is not null
               select new Found(
                   FoundKind.Activity, row.Title, row.Responsible, HoldActivity.Link(row.Id, next).TrimStart('/'),
                   words.Fit(row.Title, row.What, row.Agenda, row.Responsible, row.Provision ?? ""), WheelActions.Resource, row.Id);
    }

    internal async Task<IEnumerable<Found>> Bodies(Actor actor, SearchWords words, DateOnly today, CancellationToken cancellation)
    {
        var open = gate.Open(actor, BodyActions.Read, today);
        var rows = await (
            from body in data.All<StandingBody>()
            where open.Contains(body.Id)
            join municipality in organisation.Municipalities on body.MunicipalityId equals municipality.Id
            orderby body.Name, body.Id
            select new { body.Id, body.Name, body.Mandate, body.Cadence, Place = municipality.Name }).Take(FindMine.MostRead).ToListAsync(cancellation);
        return rows.Select(row => new Found(
            FoundKind.Body, row.Name, row.Place, $"organ/{row.Id}", words.Fit(row.Name, row.Mandate, row.Cadence), BodyActions.Resource, row.Id));
    }

    internal async Task<IEnumerable<Found>> Duties(Actor actor, SearchWords words, Language language, DateOnly today, CancellationToken cancellation)
    {
        var open = gate.Open(actor, ControlActions.Read, today);
        var rows = await (
            from duty in data.All<DutyFollowUp>()
            where open.Contains(duty.Id)
            from service in organisation.Services.Where(one => one.Id == duty.ServiceId).DefaultIfEmpty()
            from municipality in organisation.Municipalities.Where(one => one.Id == duty.MunicipalityId).DefaultIfEmpty()
            orderby duty.Id
            select new { duty.Id, duty.DutyKey, duty.OwnDuty, duty.OwnProvision, Place = service!.Name ?? municipality!.Name }).Take(FindMine.MostRead).ToListAsync(cancellation);
        return rows.Select(row =>
        {
            var known = DutyRegister.Find(row.DutyKey);
            var (name, provision) = known is null ? (row.OwnDuty, row.OwnProvision) : (known.Duty[language], known.Provision);
            return new Found(
                FoundKind.Duty, name, $"{provision} · {row.Place}", $"internkontroll/{row.Id}",
                words.Fit(name, provision, known?.AskRoutine[language] ?? "", row.Place ?? ""), ControlActions.Resource, row.Id);
        });
    }

    /// <summary>The next time it is due; the last one when it has ended.</summary>
    static Occurrence? Nearest(WheelActivity activity, DateOnly today)
    {
        var all = Enumerable.Range(today.Year - 1, 3).SelectMany(activity.In).ToList();
        return all.Find(one => one.Due >= today) ?? all.LastOrDefault();
    }
}
