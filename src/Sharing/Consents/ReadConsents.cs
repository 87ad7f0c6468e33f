using Langbenk.Kernel;
using Langbenk.Law.Sharing;
using Langbenk.Organisation;
using Langbenk.Organisation.Services;
using Langbenk.People;
using Langbenk.People.Persons;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Outsiders;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Sharing.Consents;

/// <summary>The consents for a person that her service asked for, or was told of.</summary>
public sealed class ReadConsents(ISharingData data, IOrganisationData organisation, ReadCircle circles, OpenPersons open, SharingEngine engine) : IOperation
{
    /// <param name="Name">Empty for somebody whose record is closed to the reader.</param>
    public sealed record Said(ConsentAnswer Answer, Guid PersonId, string Name);

    public sealed record Row(Consent Consent, ConsentState State, IReadOnlyList<Said> Answers, IReadOnlyList<Service> Services, IReadOnlyList<string> About, bool IsOwn)
    {
        /// <summary>Those without an account that it names: for the service that asked.</summary>
        public IReadOnlyList<Outsider> Outsiders { get; init; } = [];

        /// <summary>Whom it is about: for the service that asked.</summary>
        public IReadOnlyList<Guid> AboutIds { get; init; } = [];
    }

    public async Task<IReadOnlyList<Row>> Of(Langbenk.Organisation.Staff.Actor actor, Guid child, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.Acting is not { AtService: true } held || await circles.Handle(actor, child, today, cancellation) is not { } circle)
        {
            return [];
        }

        var ids = circle.MainOf.Where(one => one.Value == circle.Child.Id).Select(one => one.Key).ToList();
        return await Rows(NamedConsents.InReach(data, held.ScopeId, ids), circle, held.ScopeId, today, cancellation);
    }

    public async Task<(Row Row, Circle Circle)?> One(Langbenk.Organisation.Staff.Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var people = open.To(actor, PeopleActions.Read, today);
        if (actor.Acting is not { AtService: true } held
            // One that was not told to her service is as one that is not there, down to what is asked of the database.
            || await NamedConsents.InReach(data, held.ScopeId).Where(one => one.Id == id && people.Contains(one.PersonId)).Select(one => (Guid?)one.PersonId).SingleOrDefaultAsync(cancellation) is not { } child
            || await circles.Handle(actor, child, today, cancellation) is not { } circle)
        {
            return null;
        }

        var rows = await Rows(NamedConsents.InReach(data, held.ScopeId, [child]).Where(one => one.Id == id), circle, held.ScopeId, today, cancellation);
        return rows.Count == 1 ? (rows[0], circle) : null;
    }

    /// <summary>Its answers as they stand, read before the consent is asked for: what is said meanwhile is found when they are held.</summary>
    public async Task<IReadOnlyList<ConsentAnswer>> AnswersOf(Guid? consent, CancellationToken cancellation = default) =>
        await data.All<ConsentAnswer>().Where(one => consent != null && one.ConsentId == consent).ToListAsync(cancellation);

    /// <summary>With the next save, they must still be so.</summary>
    public void Hold(IReadOnlyList<ConsentAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        answers.ToList().ForEach(data.Hold);
    }

    async Task<IReadOnlyList<Row>> Rows(IQueryable<Consent> which, Circle circle, Guid service, DateOnly today, CancellationToken cancellation)
    {
        var consents = await NamedConsents.Read(data, which, cancellation);
        var ids = consents.SelectMany(one => one.Services.Append(one.Consent.ServiceId)).Distinct().ToList();
        var services = await organisation.Services.AsNoTracking().Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, cancellation);
        var (rows, enough) = (new List<Row>(), new IsEnough(organisation, circles, engine));
        foreach (var one in consents)
        {
            var (state, isOwn) = (ConsentStates.Of(one.Consent, one.Answers, one.IsReplaced, today), one.Consent.ServiceId == service);
            state = state != ConsentState.InForce || await enough.Of(one, today, cancellation) ? state : isOwn ? ConsentState.Outgrown : ConsentState.NotNow;
            rows.Add(Seen(one, state, circle, services, service));
        }

        return rows;
    }

    /// <summary>
    /// Another service that was told of a consent sees that it holds, and who said yes while it does; not who took it back, nor what other
    /// services it names.
    /// </summary>
    static Row Seen(NamedConsents.One one, ConsentState state, Circle circle, Dictionary<Guid, Service> services, Guid service)
    {
        var isOwn = one.Consent.ServiceId == service;
        string NameOf(Guid id) => circle.Find(id)?.Person?.Name ?? "";
        return new Row(
            one.Consent, state,
            [.. one.Answers.Where(_ => isOwn || state == ConsentState.InForce).Select(answer => new Said(answer, circle.Main(answer.PersonId), NameOf(answer.PersonId)))],
            [.. one.Services.Prepend(one.Consent.ServiceId).Where(id => isOwn || id == service || id == one.Consent.ServiceId).Select(id => services[id])],
            [.. one.About.Select(NameOf).Where(name => name.Length > 0)],
            isOwn)
        { Outsiders = isOwn ? one.Outsiders : [], AboutIds = isOwn ? [.. one.About.Select(circle.Main).Distinct()] : [] };
    }
}
