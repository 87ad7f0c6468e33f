using Langbenk.Law.Codes;
using Langbenk.Law.Sharing;
using Langbenk.Organisation.Services;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using LawConsent = Langbenk.Law.Sharing.Consent;
using LawPerson = Langbenk.Law.Sharing.Person;

namespace Langbenk.Sharing.Weighing;

/// <summary>From what the services have written down to a question for the law engine. Nothing unknown is made known on the way.</summary>
static class SharingCase
{
    /// <summary>One consent and its answers, tried on the engine.</summary>
    public sealed record Tried(Consents.Consent Consent, IReadOnlyList<ConsentAnswer> Answers, IReadOnlyList<Guid> About);

    public static SharingRequest Request(Circle circle, Matter matter, Service sender, Service? receiver, Receiver to, Tried? consent, Judged judged, DateOnly today)
    {
        var persons = circle.Members.Select(one => Person(circle, one, matter, to, consent, judged)).ToArray();
        var (yes, no) = Bits(judged);
        return new SharingRequest
        {
            AsOf = today,
            Action = Handling.Disclose,
            Sender = OfService(sender),
            Receiver = receiver is not null
                ? OfService(receiver) with { Relation = IsSameNavOffice(sender, receiver) ? Relation.SameNavOffice : Relation.OtherBody }
                : OfPerson(circle, matter, to),
            Persons = persons,
            About = [.. matter.About.Select(id => IndexOf(circle, id)).Where(index => index >= 0).Distinct()],
            Kinds = [.. matter.Kinds],
            Identifiability = Identifiability.Identified,
            // One with parental responsibility is informed as such (barnelova § 47; pbrl § 3-4), whatever the services are together on.
            Purpose = to.PersonId is { } person && circle.Find(person)?.Role is PersonRole.Guardian or PersonRole.ParentWithoutResponsibility ? Purpose.InformParents : matter.Purpose,
            Circumstances = circle.CareOrder && circle.Child is { Role: PersonRole.Child, Age: < 18 } ? 1u << (int)Circumstance.CareOrder : 0,
            Yes = yes,
            No = no,
        };
    }

    /// <summary>The same question with other persons.</summary>
    public static SharingRequest With(SharingRequest request, LawPerson[] persons) => new()
    {
        AsOf = request.AsOf,
        Action = request.Action,
        Sender = request.Sender,
        Receiver = request.Receiver,
        Persons = persons,
        About = request.About,
        Kinds = request.Kinds,
        Identifiability = request.Identifiability,
        Purpose = request.Purpose,
        Circumstances = request.Circumstances,
    };

    static LawPerson Person(Circle circle, Circle.Member member, Matter matter, Receiver to, Tried? tried, Judged judged)
    {
        var answer = tried?.Answers.FirstOrDefault(one => circle.Main(one.PersonId) == member.Id);
        return new LawPerson
        {
            Id = $"{member.Id:n}",
            Role = member.Role,
            Age = member.Age,
            Understands = answer?.State switch
            {
                AnswerState.DoesNotUnderstand => Tri.No,
                AnswerState.Given or AnswerState.Refused or AnswerState.Withdrawn => Tri.Yes,
                _ => judged.Answers.GetValueOrDefault($"person.{member.Id:n}.understands", Tri.Unknown),
            },
            Heard = answer is { State: not AnswerState.Asked } ? Tri.Yes : Tri.Unknown,
            AddressProtection = Address(member, judged),
            Consent = answer is null or { State: AnswerState.DoesNotUnderstand or AnswerState.Asked } ? null : Said(circle, matter, to, tried!, answer),
        };
    }

    static AddressProtection Address(Circle.Member member, Judged judged) =>
        member.Address == AddressProtection.Unknown && judged.Answers.GetValueOrDefault($"person.{member.Id:n}.addressProtection") == Tri.No
        && judged.Answers.ContainsKey($"person.{member.Id:n}.addressProtection") ? AddressProtection.None : member.Address;

    /// <summary>The consent covers what it names, and no more: unclear is read narrowly.</summary>
    static LawConsent Said(Circle circle, Matter matter, Receiver to, Tried tried, ConsentAnswer answer) => new()
    {
        Status = answer.State switch
        {
            AnswerState.Given => ConsentStatus.Given,
            AnswerState.Refused => ConsentStatus.Refused,
            _ => ConsentStatus.Withdrawn,
        },
        Form = answer.Form == AnswerForm.Written ? ConsentForm.Written : ConsentForm.OralRecorded,
        Informed = Tri.Yes,
        Voluntary = Tri.Yes,
        CoversReceiver = to.ServiceId is not null ? Tri.Yes : Tri.No,
        CoversInformation = Is(matter.Kinds.All(tried.Consent.KindList.Contains)
            && matter.About.All(id => tried.About.Any(about => circle.Main(about) == circle.Main(id)))),
        CoversPurpose = Is(matter.Purpose == tried.Consent.Purpose),
        GivenOn = answer.AnsweredOn,
        ValidUntil = tried.Consent.ValidTo,
        WithdrawnOn = answer.WithdrawnOn,
    };

    static Actor OfPerson(Circle circle, Matter matter, Receiver to)
    {
        var index = IndexOf(circle, to.PersonId ?? Guid.Empty);
        var member = circle.Members[Math.Max(index, 0)];
        var isAboutHerself = matter.About.Count == 1 && circle.Main(matter.About[0]) == member.Id;
        return new Actor
        {
            Type = isAboutHerself ? ActorType.ThePerson : member.Role switch
            {
                PersonRole.Guardian or PersonRole.Pregnant => ActorType.Guardian,
                PersonRole.ParentWithoutResponsibility => ActorType.ParentWithoutResponsibility,
                PersonRole.FosterParent => ActorType.FosterParent,
                PersonRole.Child or PersonRole.AdultUser => ActorType.ThePerson,
                _ => ActorType.Relative,
            },
            Person = index,
            Ownership = Ownership.Private,
        };
    }

    static Actor OfService(Service service)
    {
        var type = TypeOf(service.Kind);
        return new Actor { Type = type, HealthPersonnel = type.IsHealthService(), Ownership = type == ActorType.VoluntaryOrganisation ? Ownership.Private : Ownership.Public };
    }

    public static ActorType TypeOf(ServiceKind kind) => Enum.Parse<ActorType>($"{kind}");

    static bool IsSameNavOffice(Service sender, Service receiver) =>
        TypeOf(sender.Kind).IsNav() && TypeOf(receiver.Kind).IsNav() && sender.HostId is not null && sender.HostId == receiver.HostId;

    static (ulong Yes, ulong No) Bits(Judged judged)
    {
        var (yes, no) = (0UL, 0UL);
        foreach (var (fact, answer) in judged.Answers)
        {
            if (Code.Facts.TryParse(fact, out var assessment))
            {
                yes |= answer == Tri.Yes ? 1UL << (int)assessment : 0;
                no |= answer == Tri.No ? 1UL << (int)assessment : 0;
            }
        }

        return (yes, no);
    }

    static int IndexOf(Circle circle, Guid id)
    {
        var main = circle.Main(id);
        return circle.Members.Select((one, index) => (one.Id, index)).Where(one => one.Id == main).Select(one => one.index).DefaultIfEmpty(-1).First();
    }

    static Tri Is(bool value) => value ? Tri.Yes : Tri.No;
}
