using Langbenk.Law.Codes;
using Langbenk.Law.Sharing;

namespace Langbenk.Law.Tests.Support;

/// <summary>A request for <c>decide</c> that can be changed one fact at a time.</summary>
sealed record Draft
{
    public DateOnly AsOf { get; init; }
    public Handling Action { get; init; }
    public required Actor Sender { get; init; }
    public required Actor Receiver { get; init; }
    public Person[] Persons { get; init; } = [];
    public int[] About { get; init; } = [];
    public InformationKind[] Kinds { get; init; } = [];
    public Identifiability Identifiability { get; init; }
    public Origin Origin { get; init; }
    public DateOnly? ReceivedOn { get; init; }
    public bool KnownToReceiver { get; init; }
    public bool PubliclyKnown { get; init; }
    public Purpose Purpose { get; init; }
    public uint Circumstances { get; init; }
    public ulong Yes { get; init; }
    public ulong No { get; init; }
    public Order? Order { get; init; }
    public string[] ReliesOn { get; init; } = [];

    public bool Has(Circumstance circumstance) => (Circumstances & Bit(circumstance)) != 0;

    public Draft With(Circumstance circumstance) => this with { Circumstances = Circumstances | Bit(circumstance) };

    public Draft Without(Circumstance circumstance) => this with { Circumstances = Circumstances & ~Bit(circumstance) };

    public Tri this[Assessment fact] => (Yes & Bit(fact)) != 0 ? Tri.Yes : (No & Bit(fact)) != 0 ? Tri.No : Tri.Unknown;

    public Draft With(Assessment fact, Tri answer) => this with
    {
        Yes = answer == Tri.Yes ? Yes | Bit(fact) : Yes & ~Bit(fact),
        No = answer == Tri.No ? No | Bit(fact) : No & ~Bit(fact),
    };

    public Draft WithPerson(int index, Func<Person, Person> change)
    {
        Person[] changed = [.. Persons];
        changed[index] = change(changed[index]);
        return this with { Persons = changed };
    }

    public Draft WithPersons(Func<Person, Person> change) => this with { Persons = [.. Persons.Select(change)] };

    public Draft WithConsent(int index, Consent? consent) => WithPerson(index, p => p with { Consent = consent });

    public Draft WithSender(Func<Actor, Actor> change) => this with { Sender = change(Sender) };

    public Draft WithReceiver(Func<Actor, Actor> change) => this with { Receiver = change(Receiver) };

    /// <summary>The purpose, with an order when and only when it answers one (contract § 2).</summary>
    public Draft For(Purpose purpose) => this with { Purpose = purpose, Order = purpose == Purpose.AnswerOrder ? Order ?? AnOrder : null };

    public SharingRequest ToRequest() => new()
    {
        AsOf = AsOf,
        Action = Action,
        Sender = Sender,
        Receiver = Receiver,
        Persons = Persons,
        About = About,
        Kinds = Kinds,
        Identifiability = Identifiability,
        Origin = Origin,
        ReceivedOn = ReceivedOn,
        KnownToReceiver = KnownToReceiver,
        PubliclyKnown = PubliclyKnown,
        Purpose = Purpose,
        Circumstances = Circumstances,
        Yes = Yes,
        No = No,
        Order = Order,
        ReliesOn = ReliesOn,
    };

    public override string ToString() => DraftJson.Write(this);

    public static readonly Order AnOrder = new(OrderBy.ChildWelfare, CaseType.CareOrder);

    public static ulong Bit(Assessment fact) => 1UL << (int)fact;

    public static uint Bit(Circumstance circumstance) => 1u << (int)circumstance;

    public static readonly ulong EveryFact = (1UL << Assessments.Count) - 1;

    public static readonly Assessment[] Concerns = [.. Enum.GetValues<Assessment>().Where(a => a <= Assessment.Trafficking)];
}
