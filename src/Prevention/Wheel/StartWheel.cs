using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Agreements;
using Langbenk.Prevention.Places;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Wheel;

/// <summary>
/// The whole template in one go: for a municipality or a service, or, for an agreement, what its parties do together. What she has in
/// her wheel already, through whatever agreement, is left alone.
/// </summary>
public sealed class StartWheel(IPreventionData data, FindPlaces places, ReadAgreement agreements, RenewRelations relations, AccessGate gate) : IOperation
{
    static readonly string[] OfAnAgreement = ["leader-meeting", "joint-staff-day"];

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

        var open = gate.Open(actor, WheelActions.Read, today);
        var here = await data.All<WheelActivity>()
            .Where(one => (agreement == null ? one.MunicipalityId == place || one.ServiceId == place || (one.AgreementId != null && open.Contains(one.Id)) : one.AgreementId == agreement)
                && one.TemplateKey != null && (one.ValidTo == null || one.ValidTo >= today))
            .Select(one => one.TemplateKey!).ToListAsync(cancellation);
        var items = WheelTemplate.Items.Where(item => !here.Contains(item.Key) && (agreement is null || OfAnAgreement.Contains(item.Key))).ToList();
        if (items.Count == 0)
        {
            return new Result.Refused(WheelProblems.NothingNew);
        }

        foreach (var activity in items.Select(item => From(item, lead, agreement, language, from)))
        {
            data.All<WheelActivity>().Add(activity);
            await relations.WithTheNextSave(WheelActions.Resource, activity.Id, Wanted(lead, whole, today), today, cancellation);
        }

        await data.SaveChangesAsync(cancellation);
        return new Result.Started(items.Count);
    }

    /// <summary>Whose wheel it is leads; the other parties of the agreement take part.</summary>
    internal static IReadOnlyCollection<RenewRelations.Wanted> Wanted(Place lead, WholeAgreement? agreement, DateOnly day) =>
    [
        new(RelationKind.Lead, lead.Id, lead.AtService),
        .. (agreement?.PartiesOn(day) ?? [])
            .Where(one => (one.MunicipalityId ?? one.ServiceId) is { } id && id != lead.Id)
            .Select(one => new RenewRelations.Wanted(RelationKind.Party, (one.MunicipalityId ?? one.ServiceId)!.Value, one.ServiceId is not null)),
    ];

    static WheelActivity From(WheelItem item, Place lead, Guid? agreement, Language language, DateOnly from) => new()
    {
        Id = Guid.CreateVersion7(),
        Title = item.Title[language],
        What = item.What[language],
        Kind = item.Kind,
        MonthBits = WheelMonths.Bits(item.Months),
        MunicipalityId = lead.MunicipalityId,
        ServiceId = lead.ServiceId,
        Responsible = item.Responsible[language],
        Provision = item.Provision,
        Agenda = string.Join('\n', item.Agenda.Select(point => point[language])),
        TemplateKey = item.Key,
        AgreementId = agreement,
        ValidFrom = from,
    };
}
