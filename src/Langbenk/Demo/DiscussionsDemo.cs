using Langbenk.Cooperation.Discussions;
using Langbenk.Cooperation.Discussions.Meetings;

namespace Langbenk.Demo;

/// <summary>The school has asked child welfare and has an answer; the nurse has asked Nav and waits; both are in a meeting for those under 16.</summary>
sealed class DiscussionsDemo(
    StartDiscussion start, GoOnWithDiscussion goOn, MakeU16Meeting make, ReadU16Meetings readMeetings, WriteU16Agenda agenda) : IDemoPart
{
    public int Order => 95;

    public async Task Fill(DemoArea area, CancellationToken cancellation)
    {
        var (teacher, nurse, leader) = (area.As(area.Teacher), area.As(area.Nurse), area.As(area.ChildWelfareLeader));
        var answered = ((StartDiscussion.Result.Started)await start.Handle(teacher, new(
            area.ChildWelfare.Id, DiscussionTheme.SchoolAbsence, AgeBand.From6To9,
            "Et barn har hatt mye fravær siden jul, oftest mandager. Når vi ringer hjem, er det vanskelig å få svar, og barnet virker trøtt. Når bør vi ta kontakt med dere, og hva kan vi gjøre selv først?",
            "Vi har snakket med barnet og sendt melding hjem to ganger.", []), area.Today, cancellation)).Id;
        _ = (GoOnWithDiscussion.Result.Done)await goOn.Answer(leader, answered, new(
            1, "Snakk med foreldrene ansikt til ansikt, og spør hvordan morgenene er. Spør barnet hvem som vekker det. Skriv ned dagene. Blir det ikke bedre på noen uker, spør foreldrene om dere sammen kan be om hjelp.",
            AdvisedStep.AskForHelp, []), area.Today, cancellation);
        _ = (StartDiscussion.Result.Started)await start.Handle(nurse, new(
            area.Nav.Id, DiscussionTheme.MoneyAndHousing, AgeBand.UpTo2,
            "En familie med et lite barn kan miste boligen fordi husleia ikke er betalt. De vet ikke hva de har rett til. Hva kan de søke om hos dere, og hvor raskt går det?",
            "Vi har tilbudt å bli med til dere.", []), area.Today, cancellation);
        await Meeting(area, answered, cancellation);
    }

    async Task Meeting(DemoArea area, Guid answered, CancellationToken cancellation)
    {
        var (leader, teacher) = (area.As(area.ChildWelfareLeader), area.As(area.Teacher));
        var meeting = ((MakeU16Meeting.Result.Made)await make.Handle(leader, new(area.Today, [area.Schools[0].Id, area.HealthClinics[0].Id, area.Nav.Id], Guid.NewGuid()), area.Today, cancellation)).Id;
        _ = (WriteU16Agenda.Result.Done)await agenda.AddCase(teacher, meeting, answered, Guid.NewGuid(), [], area.Today, cancellation);
        _ = (WriteU16Agenda.Result.Done)await agenda.AddPlace(leader, meeting, "Ungdomsgruppa ved kiosken", Guid.NewGuid(), [], area.Today, cancellation);
        var place = (await readMeetings.One(leader, meeting, area.Today, cancellation))!.Items[^1].Stored;
        _ = (WriteU16Agenda.Result.Done)await agenda.Conclude(
            leader, meeting, place.Id, place.Version, "Ungdomsklubben holder åpent to kvelder til i uka ut måneden. Vi ser på det igjen neste uke.", [], area.Today, cancellation);
    }
}
