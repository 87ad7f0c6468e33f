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
        return new WholeAgreement(
            agreement,
            parties,
            await Rows<AgreementDuty>(tracked).Where(one => one.AgreementId == id).OrderBy(one => one.Place).ToListAsync(cancellation),
            await Rows<AgreementRoutine>(tracked).Where(one => one.AgreementId == id).OrderBy(one => one.Place).ToListAsync(cancellation),
            await Rows<AgreementPoint>(tracked).Where(one => one.AgreementId == id).OrderBy(one => one.Place).ToListAsync(cancellation),
            await Rows<Signature>(tracked).Where(one => one.AgreementId == id).OrderBy(one => one.RecordedAt).ThenBy(one => one.Id).ToListAsync(cancellation),
            await Rows<AgreementVersion>(tracked).Where(one => one.AgreementId == id).OrderBy(one => one.Number).ToListAsync(cancellation))
        {
            Attachments = await Rows<AgreementAttachment>(tracked).Where(one => one.AgreementId == id)
                .OrderBy(one => one.AddedAt).ThenBy(one => one.DocumentId).ToListAsync(cancellation),
            Kinds = await organisation.Services.Where(one => services.Contains(one.Id))
                .Select(one => new { one.Id, one.Kind }).ToDictionaryAsync(one => one.Id, one => one.Kind, cancellation),
        };
    }

    IQueryable<T> Rows<T>(bool tracked)
        where T : class, IPreventionEntity => tracked ? data.All<T>() : data.All<T>().AsNoTracking();
}
