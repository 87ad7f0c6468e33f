using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Agreements;

/// <summary>The agreements the actor may read: those that lapsed first, then those that wait for signatures, then by next revision.</summary>
public sealed class ListAgreements(IPreventionData data, AccessGate gate, PartySuccessors successors) : IOperation
{
    public const int Most = 300;

    public sealed record Row(Agreement Agreement, IReadOnlyList<AgreementParty> Parties, int SignedCount, PartyGone? Gone, bool Overdue);

    public async Task<IReadOnlyList<Row>> Handle(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, AgreementActions.Read, today);
        var agreements = await data.All<Agreement>().AsNoTracking().Where(one => open.Contains(one.Id))
            .OrderByDescending(one => one.Id).Take(Most).ToListAsync(cancellation);
        var ids = agreements.ConvertAll(one => one.Id);
        var parties = await data.All<AgreementParty>().AsNoTracking()
            .Where(one => ids.Contains(one.AgreementId) && one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today))
            .OrderBy(one => one.Place).ToListAsync(cancellation);
        var signatures = await data.All<Signature>().AsNoTracking().Where(one => ids.Contains(one.AgreementId) && one.TakenBackAt == null).ToListAsync(cancellation);
        var hashes = await Hashes(agreements, parties, today, cancellation);
        var gone = (await successors.Handle(parties, today, cancellation)).ToLookup(one => one.Party.AgreementId);
        var byAgreement = parties.ToLookup(one => one.AgreementId);
        var signed = signatures.ToLookup(one => (one.AgreementId, one.Number, one.TextHash), one => one.PartyId);
        return
        [
            .. agreements
                .Select(one => new Row(
                    one, [.. byAgreement[one.Id]], byAgreement[one.Id].Count(party => signed[(one.Id, one.Number, hashes[one.Id])].Contains(party.Id)),
                    one.StatusOn(today) == AgreementStatus.Terminated ? null : gone[one.Id].FirstOrDefault(), one.IsOverdue(today)))
                .OrderBy(row => Rank(row, today)).ThenBy(row => row.Agreement.NextRevision ?? DateOnly.MaxValue).ThenBy(row => SortKey.Of(row.Agreement.Title), StringComparer.Ordinal),
        ];
    }

    /// <summary>What counts as signed, as on the agreement's own page: the text in force, or that of the day while it is a draft.</summary>
    async Task<Dictionary<Guid, string>> Hashes(List<Agreement> agreements, List<AgreementParty> parties, DateOnly today, CancellationToken cancellation)
    {
        var ids = agreements.ConvertAll(one => one.Id);
        var versions = (await data.All<AgreementVersion>().AsNoTracking().Where(one => ids.Contains(one.AgreementId)).Select(one => new { one.AgreementId, one.Number, one.TextHash }).ToListAsync(cancellation))
            .ToDictionary(one => (one.AgreementId, one.Number), one => one.TextHash);
        var open = agreements.Where(one => !versions.ContainsKey((one.Id, one.Number))).Select(one => one.Id).ToList();
        var duties = (await data.All<AgreementDuty>().AsNoTracking().Where(one => open.Contains(one.AgreementId)).OrderBy(one => one.Place).ToListAsync(cancellation)).ToLookup(one => one.AgreementId);
        var routines = (await data.All<AgreementRoutine>().AsNoTracking().Where(one => open.Contains(one.AgreementId)).OrderBy(one => one.Place).ToListAsync(cancellation)).ToLookup(one => one.AgreementId);
        var files = (await data.All<AgreementAttachment>().AsNoTracking().Where(one => open.Contains(one.AgreementId)).OrderBy(one => one.AddedAt).ThenBy(one => one.DocumentId).ToListAsync(cancellation)).ToLookup(one => one.AgreementId);
        return agreements.ToDictionary(one => one.Id, one => versions.TryGetValue((one.Id, one.Number), out var hash)
            ? hash : AgreementText.Of(one, parties.Where(party => party.AgreementId == one.Id), duties[one.Id], routines[one.Id], files[one.Id], today).Hash());
    }

    static int Rank(Row row, DateOnly today) => row.Agreement.StatusOn(today) == AgreementStatus.Terminated ? 3 : row.Overdue ? 0 : row.Agreement.Status == AgreementStatus.Draft ? 1 : 2;
}
