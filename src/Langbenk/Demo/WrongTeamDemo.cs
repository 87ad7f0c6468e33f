using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Invitations;
using Langbenk.Cooperation.Teams.WrongChild;
using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.People.Families;
using Langbenk.People.Numbers;
using Langbenk.People.Persons;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Weighing;
using Langbenk.Texts;
using Actor = Langbenk.Organisation.Staff.Actor;

namespace Langbenk.Demo;

/// <summary>A boy and another of the same name: the team was opened on the wrong one. The teacher has asked that it go, and waits for the head teacher.</summary>
sealed class WrongTeamDemo(
    RegisterPerson register, RecordGuardianship guardianship, AskConsent ask, ReadConsents consents, AnswerConsent answer, OpenTeam open, InviteService invite, AnswerInvitation invitations, WriteEntry write, AskTeamErasure erase) : IDemoPart
{
    const string Child = "Oliver Myrvold";
    const string Purpose = "At Oliver får hjelp med leksene etter skolen, og at far får råd om økonomien";

    public int Order => 98;

    public async Task Fill(DemoArea area, CancellationToken cancellation)
    {
        var (teacher, counsellor) = (area.As(area.Teacher), area.As(area.Counsellor));
        var oliver = await Add(area, teacher, "Oliver", new(area.Today.Year - 9, 10, 2), Langbenk.People.Cards.Purpose.FollowedUp);
        var geir = await Add(area, teacher, "Geir", new(area.Today.Year - 38, 3, 8), Langbenk.People.Cards.Purpose.FamilyOfSomebody);
        _ = (RecordGuardianship.Result.Done)await guardianship.Handle(teacher, new(oliver, geir, null, GuardianshipKind.Sole, area.Today.AddYears(-9), null, "Folkeregisteret, oppdiktet"), area.Today, cancellation);
        var team = ((OpenTeam.Result.Opened)await open.Handle(
            teacher, new(oliver, await Consented(area, teacher, oliver, cancellation), WayOfWorking.CooperationMeeting, "", Guid.NewGuid()), area.Today, cancellation)).Id;
        var invitation = (InviteService.Result.Invited)await invite.Handle(teacher, new(team, area.Nav.Id, area.Counsellor.Id, "Far vil gjerne ha dere med.", [], []), area.Today, At(area, 30), cancellation);
        _ = (AnswerInvitation.Result.Done)await invitations.Accept(counsellor, invitation.Id, area.Today, cancellation);
        await Write(area, teacher, team, oliver, "Oliver har ikke levert lekser denne måneden, og sier at det er bråkete hjemme.", InformationKind.SchoolMatters, area.Nav.Id, 31, cancellation);
        await Write(area, counsellor, team, oliver, "Far har time hos oss på torsdag om regningene.", InformationKind.PracticalCare, area.Schools[0].Id, 32, cancellation);
        _ = (AskTeamErasure.Result.Asked)await erase.Handle(
            teacher, new(team, false, null, "Far på telefon: han har ikke snakket med Nav. Det var familien til en annen Oliver vi skulle åpnet laget for.", ""), area.Today, cancellation);
    }

    async Task<Guid> Add(DemoArea area, Actor teacher, string given, DateOnly born, Langbenk.People.Cards.Purpose purpose) =>
        ((RegisterPerson.Result.Registered)await register.Handle(
            teacher, new(new PersonDetails(SyntheticNumber.Make(born, Sex.Male).Reveal(), given, "Myrvold", null, false, null, Sex.Male), purpose, false), area.Today)).Id;

    async Task<Guid> Consented(DemoArea area, Actor teacher, Guid child, CancellationToken cancellation)
    {
        var until = area.Today.AddMonths(6);
        var informed = InformedTexts.Of(teacher.Acting!.Place, [area.Nav.Name], true, Child, "opplysninger om skole og praktiske ting i det daglige", Purpose, DateWords.Text(until).Nb);
        var id = ((AskConsent.Result.Asked)await ask.Handle(
            teacher,
            new(child, [child], [area.Nav.Id], true, [.. ConsentKinds.Always, InformationKind.SchoolMatters, InformationKind.PracticalCare], Langbenk.Law.Codes.Purpose.Coordination, Purpose, until, Language.Nb, informed.Nb, "", "", null, Guid.NewGuid()),
            area.Today, cancellation)).Id;
        foreach (var said in (await consents.One(teacher, id, area.Today, cancellation))!.Value.Row.Answers)
        {
            _ = (AnswerConsent.Result.Done)await answer.Handle(teacher, new(id, said.PersonId, AnswerState.Given, AnswerForm.Oral, "På telefon, av kontaktlærer.", area.Today, null), area.Today, cancellation);
        }

        return id;
    }

    async Task Write(DemoArea area, Actor actor, Guid team, Guid child, string words, InformationKind of, Guid to, int minutes, CancellationToken cancellation) =>
        _ = (WriteEntry.Result.Written)await write.Handle(
            actor, new(team, new(EntryKind.Observation, [of], [child], words, null), [new Disclose.To(Receiver.Service(to), Judged.Nothing, "")], Guid.NewGuid()), area.Today, At(area, minutes), cancellation);

    static DateTime At(DemoArea area, int minutes) => area.Today.AddDays(-1).ToDateTime(new TimeOnly(22, 0), DateTimeKind.Utc).AddMinutes(minutes);
}
