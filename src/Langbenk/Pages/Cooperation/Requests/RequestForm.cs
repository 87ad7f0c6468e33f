using Langbenk.Cooperation.Requests;
using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;
using Langbenk.Pages.People;
using Langbenk.Pages.Sharing;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Requests;

/// <summary>A page where what the family asks for is written down: by a service that sends it, or by the reception that heard it.</summary>
public abstract class RequestForm(ReadCircle circles, LawBook book) : FormPage
{
    public Circle Circle { get; private set; } = null!;

    public string NameOf => PersonNames.Of(Circle.Child.Person, T);

    public IEnumerable<Choice> Urgencies => Enum.GetValues<RequestUrgency>().Select(one => new Choice($"{one}", T(RequestTexts.UrgencyOf(one))));

    /// <summary>The child's own words have a field, and are a kind without being ticked.</summary>
    public IEnumerable<Choice> Kinds => KindWords.Choices(book.Vocabulary, ConsentKinds.Offered.Where(one => one != InformationKind.ChildAccount), T);

    public IEnumerable<Choice> About => Circle.Members.Where(one => one.Person is not null).Select(one => new Choice($"{one.Id}", PersonNames.Of(one.Person, T)));

    /// <summary>What is sent rests on a consent, that covers these kinds or does not.</summary>
    public virtual Langbenk.Kernel.Text KindsHint => RequestTexts.KindsHint;

    protected RequestText Typed => new(Values["onsker"], Values["barnet"], Values["ikke-spurt"], Values["provd"], Values.Choice<RequestUrgency>("haster"), KindWords.Read(Values.All("slag")), Values.Ids("om"));

    protected Guid Mark => Values.Id("merke") ?? Guid.NewGuid();

    protected FormValues Empty() => new FormValues { ["merke"] = $"{Guid.NewGuid()}" }.SetAll("om", [$"{Circle.Child.Id}"]);

    protected Task<IActionResult> Refused(IReadOnlyList<(string Field, Kernel.Problem Problem)> faults) => Again(faults.Select(one => (FieldOf(one.Field), one.Problem)));

    static string FieldOf(string field) => field switch
    {
        nameof(RequestText.Wants) => "onsker",
        nameof(RequestText.ChildSaid) => "barnet",
        nameof(RequestText.ChildNotAsked) => "ikke-spurt",
        nameof(RequestText.Tried) => "provd",
        nameof(RequestText.Urgency) => "haster",
        nameof(RequestText.Kinds) => "slag",
        nameof(RequestText.About) => "om",
        nameof(SendRequest.Input.Consent) => "samtykke",
        nameof(SendRequest.Input.Reception) => "mottak",
        nameof(RecordRequest.Input.Contact) => "hvem",
        _ => "skjema",
    };

    protected async Task<bool> FindChild(Guid person)
    {
        if (await circles.Handle(Actor, person, Today, Cancellation) is not { MayChange: true } circle)
        {
            return false;
        }

        Circle = circle;
        Touch("person", circle.Child.Id);
        return true;
    }
}
