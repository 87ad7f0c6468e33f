using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Agreements;

/// <summary>One agreement with all its parts, when the actor may do the action to it; the same number of queries for a large one.</summary>
public sealed class ReadAgreement(IPreventionData data, IOrganisationData organisation, AccessGate gate) : IOperation
{
    public Task<WholeAgreement?> Handle(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default) =>
        Load(actor, AgreementActions.Read, id, today, false, cancellation);

    /// <summary>Tracked, to be changed in the caller's save.</summary>
    internal Task<WholeAgreement?> ForChange(
        Actor actor, AccessAction action, Guid id, DateOnly today, CancellationToken cancellation) => Load(actor, action, id, today, true, cancellation);

    async Task<WholeAgreement?> Load(
        Actor actor, AccessAction action, Guid id, DateOnly today, bool tracked, CancellationToken cancellation)
    {
        var open = gate.Open(actor, action, today);
        var agreement = await Rows<Agreement>(tracked).Where(one => one.Id == id && open.Contains(one.Id)).SingleOrDefaultAsync(cancellation);
        if (agreement is null)
        {
            return null;
        }

        var parties = await Rows<AgreementParty>(tracked).Where(one => one.AgreementId == id).OrderBy(one => one.Place).ToListAsync(cancellation);
        var services = parties.Where(one => one.ServiceId is not null).Select(one => one.ServiceId!.Value).Distinct().ToList();
        var signatures = await Rows<Signature>(tracked).Where(one => one.AgreementId == id).OrderBy(one => one.RecordedAt).ThenBy(one => one.Id).ToListAsync(cancellation);
        return new WholeAgreement(
            agreement,
            parties,
            await Rows<AgreementDuty>(tracked).Where(one => one.AgreementId == id).OrderBy(one => one.Place).ToListAsync(cancellation),
            await Rows<AgreementRoutine>(tracked).Where(one => one.AgreementId == id).OrderBy(one => one.Place).ToListAsync(cancellation),
            await Rows<AgreementPoint>(tracked).Where(one => one.AgreementId == id).OrderBy(one => one.Place).ToListAsync(cancellation),
            signatures,
            await Rows<AgreementVersion>(tracked).Where(one => one.AgreementId == id).OrderBy(one => one.Number).ToListAsync(cancellation))
        {
            Attachments = await Rows<AgreementAttachment>(tracked).Where(one => one.AgreementId == id)
                .OrderBy(one => one.AddedAt).ThenBy(one => one.DocumentId).ToListAsync(cancellation),
            Kinds = await organisation.Services.Where(one => services.Contains(one.Id))
                .Select(one => new { one.Id, one.Kind }).ToDictionaryAsync(one => one.Id, one => one.Kind, cancellation),
            RecordedByOwn = await RecordedByOwn(parties, signatures, cancellation),
        };
    }

    async Task<HashSet<Guid>> RecordedByOwn(List<AgreementParty> parties, List<Signature> signatures, CancellationToken cancellation)
    {
        var places = parties.Where(one => (one.MunicipalityId ?? one.ServiceId) is not null).ToDictionary(one => one.Id, one => (one.MunicipalityId ?? one.ServiceId)!.Value);
        var (accounts, wanted) = (signatures.Select(one => one.RecordedById).Distinct().ToList(), places.Values.Distinct().ToList());
        var held = await organisation.RoleHoldings.AsNoTracking().Where(one => accounts.Contains(one.AccountId)
                && (wanted.Contains(one.MunicipalityId ?? Guid.Empty) || wanted.Contains(one.ServiceId ?? Guid.Empty)))
            .Select(one => new { one.AccountId, Place = one.MunicipalityId ?? one.ServiceId, one.ValidFrom, one.ValidTo }).ToListAsync(cancellation);
        return [.. signatures.Where(one => places.TryGetValue(one.PartyId, out var place) && held.Exists(role => role.AccountId == one.RecordedById && role.Place == place
            && role.ValidFrom <= DateOnly.FromDateTime(one.RecordedAt) && (role.ValidTo is null || role.ValidTo >= DateOnly.FromDateTime(one.RecordedAt).AddDays(-1)))).Select(one => one.Id)];
    }

    IQueryable<T> Rows<T>(bool tracked)
        where T : class, IPreventionEntity => tracked ? data.All<T>() : data.All<T>().AsNoTracking();
}
