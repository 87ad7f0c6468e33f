using Langbenk.Law.Codes;
using Langbenk.Law.Sharing;
using Langbenk.Organisation.Services;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Outsiders;
using LawPerson = Langbenk.Law.Sharing.Person;

namespace Langbenk.Sharing.Weighing;

/// <summary>From what the services have written down to a question for the law engine. Nothing unknown is made known on the way.</summary>
static class SharingCase
{
    /// <summary>The smallest thing that the law is asked about: one kind of information about one person.</summary>
    public readonly record struct Part(Guid About, InformationKind Kind);

    /// <param name="circle">With whoever the part is about in it.</param>
    public static SharingRequest Request(
        Circle circle, Part part, Purpose purpose, Service sender, (Service? Service, Outsider? Outsider) receiver, Receiver to, Heard heard, IReadOnlyDictionary<string, Tri> judged, DateOnly today)
    {
        var (yes, no) = Bits(judged);
        return new SharingRequest
        {
            AsOf = today,
            Action = Handling.Disclose,
            Sender = OfService(sender),
            Receiver = receiver.Service is { } service
                ? OfService(service) with { Relation = IsSameNavOffice(sender, service) ? Relation.SameNavOffice : Relation.OtherBody }
                : receiver.Outsider is { } outsider ? OfOutsider(outsider) : OfPerson(circle, part, to),
            Persons = [.. circle.Members.Select(one => Person(one, part, heard, judged))],
            About = [IndexOf(circle, part.About)],
            Kinds = [part.Kind],
            Identifiability = Identifiability.Identified,
            Purpose = PurposeOf(circle, purpose, to),
            Circumstances = circle.CareOrder && circle.Child is { Role: PersonRole.Child, Age: < 18 } ? 1u << (int)Circumstance.CareOrder : 0,
            Yes = yes,
            No = no,
        };
    }

    /// <summary>One with parental responsibility is informed as such (barnelova § 47; pbrl § 3-4), whatever the services are together on.</summary>
    public static Purpose PurposeOf(Circle circle, Purpose purpose, Receiver to) =>
        to.PersonId is { } person && circle.Find(person)?.Role is PersonRole.Guardian or PersonRole.ParentWithoutResponsibility ? Purpose.InformParents : purpose;

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

    public static string Understands(Guid person) => $"person.{person:n}.understands";

    static string Protection(Guid person) => $"person.{person:n}.addressProtection";

    static LawPerson Person(Circle.Member member, Part part, Heard heard, IReadOnlyDictionary<string, Tri> judged)
    {
        var answer = heard.AnswerOf(member.Id);
        return new LawPerson
        {
            Id = $"{member.Id:n}",
            Role = member.Role,
            // Somebody of unknown age who may be a minor is one until it is known.
            Age = member.Age ?? (member.Role == PersonRole.Sibling ? 17 : null),
            Understands = answer?.State switch
            {
                // What was true of a younger child is asked again at sixteen.
                AnswerState.DoesNotUnderstand => member.Age < 16 ? Tri.No : Tri.Unknown,
                AnswerState.Given or AnswerState.Refused or AnswerState.Withdrawn => Tri.Yes,
                // Who was asked and keeps silent has not said yes: nobody judges that away.
                AnswerState.Asked => Tri.Unknown,
                _ => judged.GetValueOrDefault(Understands(member.Id), Tri.Unknown),
            },
            Heard = answer is { State: not AnswerState.Asked } ? Tri.Yes : Tri.Unknown,
            AddressProtection = member is { Address: AddressProtection.Unknown, IsGuarded: false } && judged.GetValueOrDefault(Protection(member.Id), Tri.Unknown) == Tri.No ? AddressProtection.None : member.Address,
            Consent = heard.Of(member.Id, part.Kind, part.About),
        };
    }

    static Actor OfPerson(Circle circle, Part part, Receiver to)
    {
        var index = IndexOf(circle, to.PersonId ?? Guid.Empty);
        var member = circle.Members[index];
        return new Actor
        {
            Type = circle.Main(part.About) == member.Id ? ActorType.ThePerson : member.Role switch
            {
                PersonRole.Guardian or PersonRole.Pregnant => ActorType.Guardian,
                PersonRole.ParentWithoutResponsibility => ActorType.ParentWithoutResponsibility,
                PersonRole.FosterParent => ActorType.FosterParent,
                _ => ActorType.Relative,
            },
            Person = index,
            Ownership = Ownership.Private,
        };
    }

    static Actor OfService(Service service)
    {
        var type = TypeOf(service.Kind);
        return new Actor { Type = type, HealthPersonnel = type.IsHealthService(), Ownership = service.IsPrivate || type == ActorType.VoluntaryOrganisation ? Ownership.Private : Ownership.Public };
    }

    /// <summary>Private, whoever it is: what only a public body may be told is not told to somebody known by a typed name.</summary>
    static Actor OfOutsider(Outsider outsider) => new() { Type = outsider.Kind, HealthPersonnel = outsider.Kind.IsHealthService(), Ownership = Ownership.Private };

    public static ActorType TypeOf(ServiceKind kind) => Enum.Parse<ActorType>($"{kind}");

    static bool IsSameNavOffice(Service sender, Service receiver) =>
        TypeOf(sender.Kind).IsNav() && TypeOf(receiver.Kind).IsNav() && sender.HostId is not null && sender.HostId == receiver.HostId;

    static (ulong Yes, ulong No) Bits(IReadOnlyDictionary<string, Tri> judged)
    {
        var (yes, no) = (0UL, 0UL);
        foreach (var (fact, answer) in judged)
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
        for (var index = 0; index < circle.Members.Count; index++)
        {
            if (circle.Members[index].Id == main)
            {
                return index;
            }
        }

        throw new ArgumentException("Nobody of that id is in the circle: it is widened first.", nameof(id));
    }
}
