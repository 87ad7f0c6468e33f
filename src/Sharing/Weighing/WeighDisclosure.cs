using Langbenk.Kernel;
using Langbenk.Law.Rulebook;
using Langbenk.Law.Sharing;
using Langbenk.Organisation;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Outsiders;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Sharing.Weighing;

/// <summary>
/// What the law says today of telling each receiver a matter: on the consent that it is told on, and where that does not open, on the
/// judgements that she has made. It stores nothing; <see cref="Disclosures.Disclose"/> weighs again before it does.
/// </summary>
public sealed class WeighDisclosure(ISharingData data, IOrganisationData organisation, ReadCircle circles, LawBook book, SharingEngine engine) : IOperation
{
    /// <returns>One for each receiver, in order; null when the child is not open to her, or nothing is to be told.</returns>
    public Task<IReadOnlyList<Weighed>?> Handle(
        Langbenk.Organisation.Staff.Actor actor, Matter matter, IReadOnlyList<Receiver> receivers, IReadOnlyDictionary<Receiver, Judged> judged, DateOnly today, CancellationToken cancellation = default) =>
        AsOf(today, actor, matter, receivers, judged, today, cancellation);

    /// <param name="day">The day it was told: those around the child, what they had said and the law are as they were then. Whether it is open to her is asked of today.</param>
    public async Task<IReadOnlyList<Weighed>?> AsOf(
        DateOnly day, Langbenk.Organisation.Staff.Actor actor, Matter matter, IReadOnlyList<Receiver> receivers, IReadOnlyDictionary<Receiver, Judged> judged, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(receivers);
        ArgumentNullException.ThrowIfNull(judged);
        if (matter.About.Count == 0 || matter.Kinds.Count == 0
            || await circles.AsOf(day, actor, matter.Child, today, cancellation) is not { } circle || actor.Acting is not { AtService: true } held)
        {
            return null;
        }

        var ids = receivers.Where(one => one.ServiceId is not null).Select(one => one.ServiceId!.Value).Append(held.ScopeId).ToList();
        var services = await organisation.Services.AsNoTracking().Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, cancellation);
        var outsiderIds = receivers.Where(one => one.OutsiderId is not null).Select(one => one.OutsiderId!.Value).ToList();
        var outsiders = outsiderIds.Count == 0 ? [] : await data.All<Outsider>().AsNoTracking().Where(one => outsiderIds.Contains(one.Id)).ToDictionaryAsync(one => one.Id, cancellation);
        var children = circle.MainOf.Where(one => one.Value == circle.Child.Id).Select(one => one.Key).ToList();
        var consents = (await NamedConsents.Read(data, NamedConsents.InReach(data, held.ScopeId, children), cancellation)).Select(one => one.On(day)).ToList();
        // Another service knows best itself whether those who must say yes have: here it is told whether, not who is lacking.
        var foreign = consents.Find(one => one.Consent.Id == matter.ConsentId && one.Consent.ServiceId != held.ScopeId);
        var outgrown = foreign is not null && !await new IsEnough(organisation, circles, engine).Of(foreign, day, cancellation);
        return [.. receivers.Select(one => Weigh(one))];

        Weighed Weigh(Receiver to)
        {
            var receiver = to.ServiceId is { } id ? services[id] : null;
            var outsider = to.OutsiderId is { } typed ? outsiders[typed] : null;
            var naming = receiver is not null ? consents.Where(one => one.Names(held.ScopeId, receiver.Id)).ToList()
                : outsider is not null ? consents.Where(one => one.NamesLike(held.ScopeId, outsider)).ToList() : [];
            var on = naming.Find(one => !(outgrown && one == foreign) && one.Consent.Id == matter.ConsentId && !one.IsReplaced && (one.Consent.WrongChildOn is null || (matter.IsBeforeWrongChild && day <= one.Consent.WrongChildOn)) && (outsider is null || one.Names(held.ScopeId, outsider)));
            var around = WithBothGuardians(Widened(circle, on, held.ScopeId)).Around(matter.About.Concat(to.PersonId is { } person ? [person] : []));
            var parts = matter.About.Select(around.Main).Distinct().SelectMany(about => matter.Kinds.Distinct().Select(kind => new SharingCase.Part(about, kind))).ToList();
            var weighing = new Weighing(engine, book, around, matter.Purpose, services[held.ScopeId], (receiver, outsider), to, new Heard(around, on, naming, matter.Purpose), day);
            var weighed = weighing.Of(parts, judged.GetValueOrDefault(to, Judged.Nothing));
            weighed = outsider is null ? weighed : OutsiderLimits.On(weighed, outsider, around, matter);
            // Whose yes is lacking in another service's consent is that service's to know.
            return on is not null && on.Consent.ServiceId != held.ScopeId ? weighed with { Missing = [] } : weighed;
        }
    }

    /// <summary>
    /// Who answered another service as having parental responsibility has it, as far as that service knows: also where this one has not
    /// written it down. Of its own consents a service knows best itself who stands where today.
    /// </summary>
    static Circle Widened(Circle circle, NamedConsents.One? on, Guid service)
    {
        if (on is null || on.Consent.ServiceId == service)
        {
            return circle;
        }

        var unknown = on.Answers.Where(one => circle.Find(one.PersonId) is null && circle.Main(one.PersonId) != circle.Child.Id)
            .Select(one => new Circle.Member(one.PersonId, null, one.Capacity, null, Langbenk.Law.Codes.AddressProtection.Unknown));
        return circle with { Members = [.. circle.Members, .. unknown] };
    }

    /// <summary>Where two decide and one is not written down, she is there all the same, and has not said yes.</summary>
    static Circle WithBothGuardians(Circle circle) => circle.LacksGuardian && circle.Guardians.Count() < 2
        ? circle with { Members = [.. circle.Members, new Circle.Member(NotWrittenDown, null, Langbenk.Law.Codes.PersonRole.Guardian, null, Langbenk.Law.Codes.AddressProtection.Unknown)] } : circle;

    static readonly Guid NotWrittenDown = new("ffffffff-ffff-4fff-bfff-ffffffffffff");
}
