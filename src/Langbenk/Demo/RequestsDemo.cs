using Langbenk.Cooperation.Requests;
using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.People.Cards;
using Langbenk.People.Families;
using Langbenk.People.Numbers;
using Langbenk.People.Persons;
using Langbenk.Sharing.Consents;
using Langbenk.Texts;
using Actor = Langbenk.Organisation.Staff.Actor;

namespace Langbenk.Demo;

/// <summary>
/// A boy of four whose kindergarten asks for help at the one door, with his mother's yes. The nurse follows him up too, has her own yes, and has
/// not asked yet: neither knows of the other.
/// </summary>
sealed class RequestsDemo(
    RegisterPerson register, OpenCard card, RecordKinship kinship, RecordGuardianship guardianship, AskConsent ask, ReadConsents consents, AnswerConsent answer, SendRequest send) : IDemoPart
{
    const string Goal = "At Oskar får sove, og at familien får roligere kvelder";

    static readonly InformationKind[] Kinds = [InformationKind.PracticalCare, InformationKind.Development, InformationKind.Economy, InformationKind.ChildAccount];

    public int Order => 97;

    public async Task Fill(DemoArea area, CancellationToken cancellation)
    {
        var (kindergarten, nurse) = (area.As(area.KindergartenTeacher), area.As(area.Nurse));
        var oskar = await Add(area, kindergarten, "Oskar", "Berg", new(area.Today.Year - 4, 5, 6), Sex.Male, Langbenk.People.Cards.Purpose.FollowedUp);
        var silje = await Add(area, kindergarten, "Silje", "Berg", new(area.Today.Year - 31, 10, 9), Sex.Female, Langbenk.People.Cards.Purpose.FamilyOfSomebody);
        await Parent(area, kindergarten, oskar, silje, cancellation);
        foreach (var person in new[] { silje, oskar })
        {
            _ = (OpenCard.Result.Opened)await card.Handle(nurse, person, Langbenk.People.Cards.Purpose.FollowedUp, area.Today, cancellation);
        }

        await Parent(area, nurse, oskar, silje, cancellation);
        var consent = await Consented(area, kindergarten, oskar, [area.FamilyHouse.Id, area.Nav.Id], [area.FamilyHouse.Name, area.Nav.Name], cancellation);
        // The nurse's is wider: she may be known to the kindergarten.
        await Consented(area, nurse, oskar, [area.FamilyHouse.Id, area.Kindergartens[0].Id], [area.FamilyHouse.Name, area.Kindergartens[0].Name], cancellation);
        var text = new RequestText(
            "«Jeg får ikke til å legge ham, og jeg vet ikke hva mer jeg kan prøve.»", "«Jeg vil ikke sove. Mamma gråter.»", "",
            "Samtaler med mor to ganger i høst. Oskar sover en time etter maten i barnehagen, og da er ettermiddagene bedre.", RequestUrgency.Soon,
            [InformationKind.PracticalCare, InformationKind.Development, InformationKind.Economy], [oskar]);
        _ = (SendRequest.Result.Sent)await send.Handle(kindergarten, new(oskar, area.FamilyHouse.Id, consent, text, [area.Nav.Id], Guid.NewGuid()), area.Today, area.Today.AddDays(-1).ToDateTime(new TimeOnly(22, 0), DateTimeKind.Utc), cancellation);
    }

    async Task<Guid> Add(DemoArea area, Actor actor, string given, string family, DateOnly born, Sex sex, Langbenk.People.Cards.Purpose purpose) =>
        ((RegisterPerson.Result.Registered)await register.Handle(
            actor, new(new PersonDetails(SyntheticNumber.Make(born, sex).Reveal(), given, family, null, false, null, sex), purpose, false), area.Today)).Id;

    async Task Parent(DemoArea area, Actor actor, Guid child, Guid parent, CancellationToken cancellation)
    {
        _ = (RecordKinship.Result.Done)await kinship.Handle(actor, child, parent, Kin.Parent, area.Today, cancellation);
        _ = (RecordGuardianship.Result.Done)await guardianship.Handle(
            actor, new(child, parent, null, GuardianshipKind.Sole, area.Today.AddYears(-4), null, "Folkeregisteret, oppdiktet"), area.Today, cancellation);
    }

    async Task<Guid> Consented(DemoArea area, Actor actor, Guid child, Guid[] services, IReadOnlyList<string> names, CancellationToken cancellation)
    {
        var informed = InformedTexts.Of(
            actor.Acting!.Place, names, true, "Oskar Berg", "praktiske ting i det daglige, utvikling, økonomi og det barnet selv forteller", Goal, DateWords.Text(area.Today.AddMonths(6)).Nb);
        var id = ((AskConsent.Result.Asked)await ask.Handle(
            actor,
            new(child, [child], services, true, [.. ConsentKinds.Always, .. Kinds], Langbenk.Law.Codes.Purpose.Coordination, Goal, area.Today.AddMonths(6), Language.Nb, informed.Nb, "", "", null, Guid.NewGuid()),
            area.Today, cancellation)).Id;
        foreach (var said in (await consents.One(actor, id, area.Today, cancellation))!.Value.Row.Answers)
        {
            var isChild = said.Answer.Capacity == PersonRole.Child;
            _ = (AnswerConsent.Result.Done)await answer.Handle(
                actor, new(id, said.PersonId, isChild ? AnswerState.DoesNotUnderstand : AnswerState.Given, isChild ? AnswerForm.Oral : AnswerForm.Written, isChild ? "Han er fire år." : "", area.Today, null),
                area.Today, cancellation);
        }

        return id;
    }
}
