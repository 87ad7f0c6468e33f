using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Erasing;
using Langbenk.Cooperation.Teams.Invitations;
using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.People.Persons;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Outsiders;
using Langbenk.Sharing.Weighing;
using Langbenk.Texts;
using Langbenk.Work.Drafts;
using Actor = Langbenk.Organisation.Staff.Actor;

namespace Langbenk.Demo;

/// <summary>
/// School and Nav together around the boy whose mother has debts, with both parents' yes: what the school tells Nav, what Nav tells the
/// school, and what each keeps.
/// </summary>
sealed class TeamDemo(ListPersons list, AskConsent ask, ReadConsents consents, AnswerConsent answer, OpenTeam open, InviteService invite, AnswerInvitation invitations, WriteEntry write, AskErasure erase, KeepDraftFile keep, DropDraftFile drop) : IDemoPart
{
    const string Purpose = "At Jonas har mat med på skolen og kan gå på SFO, og at mor får ordnet regningene";

    /// <summary>She has no account: what she is told is handed over.</summary>
    public static readonly OutsiderText Doctor = new("Kari Lie", "fastlege, Nordfjella legesenter (oppdiktet)", ActorType.GeneralPractitioner);

    public int Order => 95;

    public async Task Fill(DemoArea area, CancellationToken cancellation)
    {
        var (teacher, counsellor) = (area.As(area.Teacher), area.As(area.Counsellor));
        var jonas = (await list.Handle(teacher, 0, area.Today, cancellation)).Persons.Single(one => one.Name == "Jonas Solbakken").Id;
        var consent = await Consented(area, teacher, jonas, cancellation);
        var team = ((OpenTeam.Result.Opened)await open.Handle(teacher, new(jonas, consent, WayOfWorking.ResponsibilityGroup, "", Guid.NewGuid()), area.Today, cancellation)).Id;
        var invitation = (InviteService.Result.Invited)await invite.Handle(
            teacher, new(team, area.Nav.Id, area.Counsellor.Id, "Mor sier at dere kjenner henne. Kan dere bli med?", [], []), area.Today, Noon(area), cancellation);
        _ = (AnswerInvitation.Result.Done)await invitations.Accept(counsellor, invitation.Id, area.Today, cancellation);

        await Write(area, teacher, team, jonas, EntryKind.Observation, "Jonas har manglet matpakke seks dager på to uker. Han spiser godt når han får frukt i klassen.", InformationKind.SchoolMatters, area.Nav.Id, 0, cancellation);
        await Write(area, teacher, team, jonas, EntryKind.ChildsVoice, "«Jeg vil være på SFO med Emil.»", InformationKind.ChildAccount, area.Nav.Id, 1, cancellation);
        await Write(area, teacher, team, jonas, EntryKind.Assessment, "Han virker trøtt på mandager. Vi ser det an to uker til.", InformationKind.SchoolMatters, null, 2, cancellation);
        var wrong = await Write(area, teacher, team, jonas, EntryKind.Observation, "Glemte gymtøyet to ganger denne uka, og lånte av en i klassen.", InformationKind.SchoolMatters, area.Nav.Id, 3, cancellation);
        _ = (AskErasure.Result.Asked)await erase.Handle(teacher, new(wrong, false, null, "Det var en annen gutt i klassen. Jeg skrev det på feil barn.", ""), area.Today, cancellation);
        await Write(area, counsellor, team, jonas, EntryKind.Agreement, "Nav dekker SFO fra neste måned. Mor har fått svar på søknaden.", InformationKind.PracticalCare, area.Schools[0].Id, 4, cancellation);
        await Document(area, teacher, team, jonas, cancellation);
    }

    /// <summary>A file that the school tells Nav.</summary>
    async Task Document(DemoArea area, Actor teacher, Guid team, Guid child, CancellationToken cancellation)
    {
        var form = $"/laget/{team}/skriv";
        var pdf = DemoPdf.Of("Ukeplan for 3. trinn", "Mandag: gym, husk skift", "Tirsdag: svømming, buss kl. 9.10", "Onsdag: turdag, matpakke og drikke", "Torsdag: mat og helse, vi lager lunsj", "Fredag: høytlesing, frukt i klassen");
        var file = ((KeepDraftFile.Result.Kept)await keep.Handle(teacher.AccountId, form, "Ukeplan 3. trinn.pdf", pdf, area.Today, cancellation)).File;
        var text = new WriteEntry.Text(EntryKind.Document, [InformationKind.SchoolMatters], [child], "Ukeplanen i klassen, så dere ser hvilke dager Jonas trenger matpakke og skift.", null) { File = new(file.Id, form) };
        _ = (WriteEntry.Result.Written)await write.Handle(teacher, new(team, text, [new Disclose.To(Receiver.Service(area.Nav.Id), Judged.Nothing, "")], Guid.NewGuid()), area.Today, Noon(area).AddMinutes(5), cancellation);
        await drop.Handle(teacher.AccountId, form, file.Id, cancellation);
    }

    async Task<Guid> Consented(DemoArea area, Actor teacher, Guid child, CancellationToken cancellation)
    {
        InformationKind[] kinds = [InformationKind.SchoolMatters, InformationKind.ChildAccount, InformationKind.PracticalCare];
        var informed = InformedTexts.Of(
            teacher.Acting!.Place, [area.Nav.Name], true, "Jonas Solbakken", "opplysninger om skole og tilrettelegging, det barnet selv forteller og praktiske ting i det daglige", Purpose,
            DateWords.Text(area.Today.AddMonths(6)).Nb, $"{Doctor.Name}, {Doctor.Role}");
        var id = ((AskConsent.Result.Asked)await ask.Handle(
            teacher,
            new(child, [child], [area.Nav.Id], true, [.. ConsentKinds.Always, .. kinds], Langbenk.Law.Codes.Purpose.Coordination, Purpose, area.Today.AddMonths(6), Language.Nb, informed.Nb,
                "Opplæringsloven og sosialtjenesteloven, personvernforordningen artikkel 6 nr. 1 e", "Samarbeidsavtalen mellom skolene og Nav", null, Guid.NewGuid())
            { Outsiders = [Doctor] },
            area.Today, cancellation)).Id;
        foreach (var said in (await consents.One(teacher, id, area.Today, cancellation))!.Value.Row.Answers)
        {
            var isChild = said.Answer.Capacity == PersonRole.Child;
            _ = (AnswerConsent.Result.Done)await answer.Handle(
                teacher, new(id, said.PersonId, AnswerState.Given, isChild ? AnswerForm.Oral : AnswerForm.Written, isChild ? "Forklart av kontaktlærer etter skolen, med tegning. Han er åtte år." : "", area.Today, null),
                area.Today, cancellation);
        }

        return id;
    }

    async Task<Guid> Write(DemoArea area, Actor actor, Guid team, Guid child, EntryKind kind, string words, InformationKind of, Guid? to, int minutes, CancellationToken cancellation) =>
        ((WriteEntry.Result.Written)await write.Handle(
            actor, new(team, new(kind, [of], [child], words, null), to is { } service ? [new Disclose.To(Receiver.Service(service), Judged.Nothing, "")] : [], Guid.NewGuid()),
            area.Today, Noon(area).AddMinutes(minutes), cancellation)).Id;

    static DateTime Noon(DemoArea area) => area.Today.AddDays(-1).ToDateTime(new TimeOnly(22, 0), DateTimeKind.Utc);
}
