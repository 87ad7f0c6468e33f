using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Outsiders;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Sharing.Consents;

/// <summary>
/// The consents a service may rely on: its own, and those that it was told of. Each with its answers and whose information it is about,
/// the latest first.
/// </summary>
static class NamedConsents
{
    public sealed record One(Consent Consent, IReadOnlyList<ConsentAnswer> Answers, IReadOnlyList<Guid> About, IReadOnlyList<Guid> Services, IReadOnlyList<Outsider> Outsiders, DateOnly? ReplacedOn)
    {
        public bool IsReplaced => ReplacedOn is not null;

        /// <summary>Whether it lets this service tell that one, as far as it goes.</summary>
        public bool Names(Guid sender, Guid receiver) =>
            sender == Consent.ServiceId ? Services.Contains(receiver)
            : MayTell(sender) && (receiver == Consent.ServiceId || Services.Contains(receiver));

        public bool Names(Guid sender, Outsider receiver) => MayTell(sender) && Outsiders.Any(one => one.Id == receiver.Id);

        /// <summary>However the role was written that time.</summary>
        public bool NamesLike(Guid sender, Outsider receiver) => MayTell(sender) && Outsiders.Any(one => one.NameKey == receiver.NameKey);

        /// <summary>All who have an account, where they may tell each other; else only the one that asked.</summary>
        bool MayTell(Guid sender) => sender == Consent.ServiceId || (Consent.BothWays && Services.Contains(sender));

        /// <summary>As it stood that day: what was taken back later was given then, and what was answered later was not said.</summary>
        public One On(DateOnly day) => this with { Answers = [.. Answers.Select(one => one.On(day))], ReplacedOn = ReplacedOn <= day ? ReplacedOn : null };
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
        var outsiders = (await (
            from named in data.All<ConsentOutsider>().AsNoTracking()
            where ids.Contains(named.ConsentId)
            join outsider in data.All<Outsider>().AsNoTracking() on named.OutsiderId equals outsider.Id
            orderby outsider.NameKey, outsider.Id
            select new { named.ConsentId, Outsider = outsider }).ToListAsync(cancellation)).ToLookup(one => one.ConsentId, one => one.Outsider);
        var replaced = await Replaced(data, ids, cancellation);
        return [.. consents.Select(one => new One(one, [.. answers[one.Id]], [.. subjects[one.Id]], [.. services[one.Id]], [.. outsiders[one.Id]], replaced.TryGetValue(one.Id, out var from) ? from : null))];
    }

    /// <summary>From which day a consent gives way: when the one that was asked for instead has its answer. While that is waited for, the earlier one holds.</summary>
    static async Task<Dictionary<Guid, DateOnly>> Replaced(ISharingData data, List<Guid> ids, CancellationToken cancellation)
    {
        var rows = await (
            from next in data.All<Consent>()
            where next.ReplacesId != null && ids.Contains(next.ReplacesId.Value)
            join answer in data.All<ConsentAnswer>() on next.Id equals answer.ConsentId
            select new { next.Id, Earlier = next.ReplacesId!.Value, answer.State, On = answer.WithdrawnOn ?? answer.AnsweredOn, answer.AnsweredOn }).ToListAsync(cancellation);
        return rows.GroupBy(one => (one.Id, one.Earlier)).Select(one => (one.Key.Earlier, From: (DateOnly?)new[]
            {
                one.Where(row => row.State is AnswerState.Refused or AnswerState.Withdrawn).Min(row => row.On),
                one.All(row => row.State != AnswerState.Asked) ? one.Max(row => row.AnsweredOn) : null,
            }.Min()))
            .Where(one => one.From is not null).GroupBy(one => one.Earlier).ToDictionary(one => one.Key, one => one.Min(row => row.From!.Value));
    }
}
