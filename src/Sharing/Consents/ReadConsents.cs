using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Persons;
using Langbenk.Sharing.Circles;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Sharing.Consents;

/// <summary>The consents for a person that her service asked for, or was told of.</summary>
public sealed class ReadConsents(ISharingData data, IOrganisationData organisation, ReadCircle circles, OpenPersons open) : IOperation
{
    /// <param name="Name">Empty for somebody whose record is closed to the reader.</param>
    public sealed record Said(ConsentAnswer Answer, Guid PersonId, string Name);

    public sealed record Row(Consent Consent, ConsentState State, IReadOnlyList<Said> Answers, IReadOnlyList<Service> Services, IReadOnlyList<string> About, bool IsOwn);

    public async Task<IReadOnlyList<Row>> Of(Actor actor, Guid child, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.Acting is not { AtService: true } held || await circles.Handle(actor, child, today, cancellation) is not { } circle)
        {
            return [];
        }

        var ids = circle.MainOf.Where(one => one.Value == circle.Child.Id).Select(one => one.Key).ToList();
        return await Rows(NamedConsents.InReach(data, held.ScopeId, ids), circle, held.ScopeId, today, cancellation);
    }

    public async Task<(Row Row, Circle Circle)?> One(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var people = open.To(actor, PeopleActions.Read, today);
        if (actor.Acting is not { AtService: true } held
            || await data.All<Consent>().Where(one => one.Id == id && people.Contains(one.PersonId)).Select(one => (Guid?)one.PersonId).SingleOrDefaultAsync(cancellation) is not { } child
            || await circles.Handle(actor, child, today, cancellation) is not { } circle)
        {
            return null;
        }

        var rows = await Rows(NamedConsents.InReach(data, held.ScopeId, [child]).Where(one => one.Id == id), circle, held.ScopeId, today, cancellation);
        return rows.Count == 1 ? (rows[0], circle) : null;
    }

    async Task<IReadOnlyList<Row>> Rows(IQueryable<Consent> which, Circle circle, Guid service, DateOnly today, CancellationToken cancellation)
    {
        var consents = await NamedConsents.Read(data, which, cancellation);
        var ids = consents.SelectMany(one => one.Services.Append(one.Consent.ServiceId)).Distinct().ToList();
        var services = await organisation.Services.AsNoTracking().Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, cancellation);
        string NameOf(Guid id) => circle.Find(id)?.Person?.Name ?? "";
        return [.. consents.Select(one => new Row(
            one.Consent, ConsentStates.Of(one.Consent, one.Answers, one.IsReplaced, today),
            [.. one.Answers.Select(answer => new Said(answer, circle.Main(answer.PersonId), NameOf(answer.PersonId)))],
            // Another service's consent may name more than her service knows of.
            [.. one.Services.Prepend(one.Consent.ServiceId).Where(id => one.Consent.ServiceId == service || id == service || id == one.Consent.ServiceId).Select(id => services[id])],
            [.. one.About.Select(NameOf).Where(name => name.Length > 0)],
            one.Consent.ServiceId == service))];
    }
}
