using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;
using Langbenk.Law.Sharing;
using Langbenk.Organisation;
using Langbenk.Organisation.Services;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Sharing.Weighing;

/// <summary>
/// What the law says today of telling each receiver a matter: on the consents that name it, and where none opens, on the judgements
/// that she has made. It stores nothing; <see cref="Disclosures.Disclose"/> weighs again before it does.
/// </summary>
public sealed class WeighDisclosure(ISharingData data, IOrganisationData organisation, ReadCircle circles, LawBook book, SharingEngine engine) : IOperation
{
    /// <returns>One for each receiver, in order; null when the child is not open to her.</returns>
    public async Task<IReadOnlyList<Weighed>?> Handle(
        Langbenk.Organisation.Staff.Actor actor, Matter matter, IReadOnlyList<Receiver> receivers, IReadOnlyDictionary<Receiver, Judged> judged, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(receivers);
        ArgumentNullException.ThrowIfNull(judged);
        if (await circles.Handle(actor, matter.Child, today, cancellation) is not { } circle || actor.Acting is not { AtService: true } held)
        {
            return null;
        }

        var ids = receivers.Where(one => one.ServiceId is not null).Select(one => one.ServiceId!.Value).Append(held.ScopeId).ToList();
        var services = await organisation.Services.AsNoTracking().Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, cancellation);
        var children = circle.MainOf.Where(one => one.Value == circle.Child.Id).Select(one => one.Key).ToList();
        var consents = await NamedConsents.Read(data, NamedConsents.InReach(data, held.ScopeId, children), cancellation);
        return [.. receivers.Select(one => Weigh(circle, consents, services, matter, services[held.ScopeId], one, judged.GetValueOrDefault(one, Judged.Nothing), today))];
    }

    Weighed Weigh(
        Circle circle, IReadOnlyList<NamedConsents.One> consents, Dictionary<Guid, Service> services, Matter matter, Service sender, Receiver to, Judged judged, DateOnly today)
    {
        var receiver = to.ServiceId is { } id ? services[id] : null;
        var naming = receiver is null ? [] : consents.Where(one => !one.IsReplaced && one.Names(sender.Id, receiver.Id)).ToList();
        // A standing no is heard by every other ground too; without any consent the law is asked as it is.
        var tried = naming.Count == 0 ? [Decide(circle, null)] : naming.Select(one => Decide(Widened(circle, one), one)).ToList();
        return tried.OrderByDescending(one => one.Verdict).ThenByDescending(one => one.ConsentId is not null).First();

        Weighed Decide(Circle around, NamedConsents.One? named) =>
            Answer(to, named?.Consent.Id, SharingCase.Request(around, matter, sender, receiver, to, named is null ? null : new(named.Consent, named.Answers, named.About), judged, today), today);
    }

    /// <summary>Who answered as having parental responsibility has it, as far as the service that asked knows: also where this service has not written it down.</summary>
    static Circle Widened(Circle circle, NamedConsents.One consent)
    {
        var unknown = consent.Answers.Where(one => circle.Find(one.PersonId) is null && circle.Main(one.PersonId) != circle.Child.Id)
            .Select(one => new Circle.Member(one.PersonId, null, one.Capacity, one.Capacity is PersonRole.Child or PersonRole.Sibling ? 17 : null, AddressProtection.Unknown));
        return circle with { Members = [.. circle.Members, .. unknown] };
    }

    Weighed Answer(Receiver to, Guid? consent, SharingRequest request, DateOnly today)
    {
        var decision = engine.Decide(request);
        var byConsent = consent is not null && decision.Verdict >= Verdict.May && decision.Rule.RuleId == decision.Row.Consent.Id;
        return new Weighed(
            to, decision.Verdict, decision.Rule.RuleId, decision.Rule.ValidFrom, byConsent ? consent : null,
            [.. decision.Judgements.Select(one => new Weighed.Question(FactNames.Name(request, one.Fact), FactNames.Test(book.Vocabulary, request, one.Fact), one.IfYes, one.IfNo, one.IsDuty))],
            [.. Code.Conditions.Values.Where(one => (decision.Conditions & (1u << (int)one)) != 0)],
            [.. decision.ConsentsNeeded.Select(index => Guid.ParseExact(request.Persons[index].Id, "n"))],
            Explanation.Reason(decision),
            [.. LawBook.GroundsOf(decision.Rule, request.Sender.Type, request.Sender.Ownership == Ownership.Private, today).Select(one => one.Provision.Id).Distinct()], request.Receiver.Type == ActorType.ThePerson && decision.Verdict >= Verdict.May);
    }
}
