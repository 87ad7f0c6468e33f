using Langbenk.Sharing.Disclosures;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Sharing.Consents;

/// <summary>
/// The consents a service may rely on: its own, and those that it was told of. Each with its answers and whose information it is about,
/// the latest first.
/// </summary>
static class NamedConsents
{
    public sealed record One(Consent Consent, IReadOnlyList<ConsentAnswer> Answers, IReadOnlyList<Guid> About, IReadOnlyList<Guid> Services, bool IsReplaced)
    {
        /// <summary>Whether it lets this service tell that one, as far as it goes.</summary>
        public bool Names(Guid sender, Guid receiver) =>
            sender == Consent.ServiceId ? Services.Contains(receiver)
            : Consent.BothWays && Services.Contains(sender) && (receiver == Consent.ServiceId || Services.Contains(receiver));
    }

    /// <summary>What the service may see of consents for these ids of a person.</summary>
    public static IQueryable<Consent> InReach(ISharingData data, Guid service, IReadOnlyCollection<Guid> persons) => InReach(data, service).Where(one => persons.Contains(one.PersonId));

    public static IQueryable<Consent> InReach(ISharingData data, Guid service)
    {
        var told = data.All<Disclosure>().Where(one => one.Resource == SharingModule.ConsentResource && one.ToServiceId == service).Select(one => one.ResourceId);
        return data.All<Consent>().Where(one => one.ServiceId == service || told.Contains(one.Id));
    }

    public static async Task<IReadOnlyList<One>> Read(ISharingData data, IQueryable<Consent> which, CancellationToken cancellation)
    {
        var consents = await which.AsNoTracking().OrderByDescending(one => one.AskedOn).ThenByDescending(one => one.Id).ToListAsync(cancellation);
        var ids = consents.Select(one => one.Id).ToList();
        var answers = (await data.All<ConsentAnswer>().AsNoTracking().Where(one => ids.Contains(one.ConsentId)).OrderBy(one => one.Id).ToListAsync(cancellation)).ToLookup(one => one.ConsentId);
        var subjects = (await data.All<ConsentSubject>().AsNoTracking().Where(one => ids.Contains(one.ConsentId)).ToListAsync(cancellation)).ToLookup(one => one.ConsentId, one => one.PersonId);
        var services = (await data.All<ConsentService>().AsNoTracking().Where(one => ids.Contains(one.ConsentId)).ToListAsync(cancellation)).ToLookup(one => one.ConsentId, one => one.ServiceId);
        var replaced = await Replaced(data, ids, cancellation);
        return [.. consents.Select(one => new One(one, [.. answers[one.Id]], [.. subjects[one.Id]], [.. services[one.Id]], replaced.Contains(one.Id)))];
    }

    /// <summary>A consent gives way when the one that was asked for instead has its answer: while that is waited for, the earlier one holds.</summary>
    static async Task<HashSet<Guid>> Replaced(ISharingData data, List<Guid> ids, CancellationToken cancellation)
    {
        var rows = await (
            from next in data.All<Consent>()
            where next.ReplacesId != null && ids.Contains(next.ReplacesId.Value)
            join answer in data.All<ConsentAnswer>() on next.Id equals answer.ConsentId
            select new { next.Id, Earlier = next.ReplacesId!.Value, answer.State }).ToListAsync(cancellation);
        return [.. rows.GroupBy(one => one.Id).Where(one => one.Any(row => row.State is AnswerState.Refused or AnswerState.Withdrawn) || one.All(row => row.State != AnswerState.Asked)).Select(one => one.First().Earlier)];
    }
}
