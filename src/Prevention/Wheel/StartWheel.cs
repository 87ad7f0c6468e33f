using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Agreements;
using Langbenk.Prevention.Places;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Wheel;

/// <summary>
/// The whole template in one go for a municipality or a service; or, for an agreement in force, what its parties do together. What she
/// has in her wheel already, through whatever agreement, is left alone; and what a service that works for several does in the wheel of
/// another of them, is not done once more for each, but for what each council must have itself.
/// </summary>
public sealed class StartWheel(IPreventionData data, FindPlaces places, ReadAgreement agreements, RenewRelations relations, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Started(int Activities) : Result;

        public sealed record Refused(Problem Problem) : Result;
    }

    public async Task<Result> Handle(
        Actor actor, Guid place, Guid? agreement, Language language, DateOnly from, DateOnly today, CancellationToken cancellation = default)
    {
        var whole = agreement is { } id ? await agreements.Handle(actor, id, today, cancellation) : null;
        if (agreement is not null && whole is null)
        {
            return new Result.Refused(WheelProblems.UnknownAgreement);
        }

        if (!WheelActions.Make.MayIn(actor, place) || await places.One(place, today, cancellation) is not { } lead)
        {
            return new Result.Refused(WheelProblems.UnknownPlace);
        }

        return whole is null
            ? await OfTheTemplate(actor, lead, language, from, today, cancellation)
            : await OfTheAgreement(whole, lead, language, from, today, cancellation);
    }

    async Task<Result> OfTheTemplate(Actor actor, Place lead, Language language, DateOnly from, DateOnly today, CancellationToken cancellation)
    {
        var services = await ServicesOf(places, lead, WheelTemplate.Items, today, cancellation);
        var there = await There(actor, lead, services, today, cancellation);
        var items = WheelTemplate.Items.Where(item => !there.Contains(item.Key)).ToList();
        if (items.Count == 0)
        {
            return new Result.Refused(WheelProblems.NothingNew);
        }

        return await Save(
            [.. items.Select(item => (From(item, lead, null, item.By is { } kind ? OnlyOne(services[kind]) : null, language, from), Taking(item, services)))],
            lead, null, today, cancellation);
    }

    /// <summary>
    /// What is in the wheel already: her own; what an agreement has there; and what the same services do in the wheel of another that they
    /// work for.
    /// </summary>
    async Task<HashSet<string>> There(Actor actor, Place lead, ILookup<ServiceKind, Guid> services, DateOnly today, CancellationToken cancellation)
    {
        var (place, open, known) = (lead.Id, gate.Open(actor, WheelActions.Read, today), gate.Known(WheelActions.Resource, lead.Id, today));
        var here = await data.All<WheelActivity>()
            .Where(one => one.TemplateKey != null && (one.ValidTo == null || one.ValidTo >= today))
            .Select(one => new
            {
                one.Id,
                one.TemplateKey,
                one.ServiceId,
                IsOwn = one.MunicipalityId == place || one.ServiceId == place || (one.AgreementId != null && open.Contains(one.Id)),
                IsOfAnother = known.Contains(one.Id),
            })
            .Where(one => one.IsOwn || one.IsOfAnother).ToListAsync(cancellation);
        var holders = (await gate.Rows(WheelActions.Resource, here.ConvertAll(one => one.Id), RelationKind.Member, today).ToListAsync(cancellation))
            .ToLookup(one => one.ResourceId, one => one.HolderId);
        return
        [
            .. from one in here
               let item = WheelTemplate.Find(one.TemplateKey!)
               where one.IsOwn || lead.AtService || (item is { ForEachCouncil: false } && Taking(item, services) is { Count: > 0 } doing
                   && doing.All(service => service == one.ServiceId || holders[one.Id].Contains(service)))
               select one.TemplateKey,
        ];
    }

    async Task<Result> OfTheAgreement(WholeAgreement whole, Place lead, Language language, DateOnly from, DateOnly today, CancellationToken cancellation)
    {
        var id = whole.Agreement.Id;
        if (AgreementMeetings.Refusal(whole, today) is { } problem)
        {
            return new Result.Refused(problem);
        }

        if (await data.All<WheelActivity>().AnyAsync(one => one.AgreementId == id && (one.ValidTo == null || one.ValidTo >= today), cancellation))
        {
            return new Result.Refused(WheelProblems.MeetingsThere);
        }

        var made = AgreementMeetings.Items(whole.Agreement) is { } items
            ? items.Select(item => From(item, lead, id, null, language, from))
            : AgreementMeetings.Of(whole, lead, language, from);
        return await Save([.. made.Select(one => (Until(one, whole.Agreement.ValidTo), (IReadOnlyList<Guid>)[]))], lead, whole, today, cancellation);
    }

    /// <summary>Notice has been given: the meetings last as long as the agreement.</summary>
    static WheelActivity Until(WheelActivity activity, DateOnly? lastDay)
    {
        activity.ValidTo = lastDay;
        return activity;
    }

    async Task<Result> Save(
        List<(WheelActivity Activity, IReadOnlyList<Guid> Services)> made, Place lead, WholeAgreement? agreement, DateOnly today, CancellationToken cancellation)
    {
        foreach (var (activity, services) in made)
        {
            data.All<WheelActivity>().Add(activity);
            await relations.WithTheNextSave(WheelActions.Resource, activity.Id, WheelHolders.Of(lead, activity.TemplateKey, agreement, services, today), today, cancellation);
        }

        await data.SaveChangesAsync(cancellation);
        return new Result.Started(made.Count);
    }

    /// <summary>The services that the template means, where it is a municipality that they work for.</summary>
    internal static async Task<ILookup<ServiceKind, Guid>> ServicesOf(
        FindPlaces places, Place lead, IEnumerable<WheelItem> items, DateOnly day, CancellationToken cancellation)
    {
        ServiceKind[] kinds = [.. items.SelectMany(one => one.By is { } by ? one.With.Append(by) : one.With).Distinct()];
        return lead.AtService || kinds.Length == 0 ? Enumerable.Empty<Guid>().ToLookup(_ => default(ServiceKind))
            : await places.ServicesFor(lead.Id, kinds, day, cancellation);
    }

    static IReadOnlyList<Guid> Taking(WheelItem item, ILookup<ServiceKind, Guid> services) =>
        [.. item.With.SelectMany(kind => services[kind]), .. item.By is { } by && OnlyOne(services[by]) is { } one ? [one] : Array.Empty<Guid>()];

    static Guid? OnlyOne(IEnumerable<Guid> services) => services.Take(2).ToList() is [var one] ? one : null;

    static WheelActivity From(WheelItem item, Place lead, Guid? agreement, Guid? service, Language language, DateOnly from) => new()
    {
        Id = Guid.CreateVersion7(),
        Title = item.Title[language],
        What = item.What[language],
        Kind = item.Kind,
        MonthBits = WheelMonths.Bits(item.Months),
        MunicipalityId = lead.MunicipalityId,
        ServiceId = lead.ServiceId,
        ResponsibleServiceId = service,
        Responsible = item.Responsible[language],
        Provision = item.Provision,
        Agenda = string.Join('\n', item.Agenda.Select(point => point[language])),
        TemplateKey = item.Key,
        AgreementId = agreement,
        ValidFrom = from,
    };
}
