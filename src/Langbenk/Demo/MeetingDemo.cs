using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Cooperation.Teams.Tasks;
using Langbenk.Law.Codes;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Weighing;
using Langbenk.Texts;
using Actor = Langbenk.Organisation.Staff.Actor;

namespace Langbenk.Demo;

/// <summary>
/// The group around Jonas has met, and meets again: what he said, what was agreed, and what Nav has said yes to and is asked.
/// </summary>
sealed class MeetingDemo(ReadTeams teams, ReadCircle circles, PlanMeeting plan, HoldMeeting hold, WriteEntry write, ProposeTask propose, ReadTasks tasks, AnswerTask answer) : IDemoPart
{
    public int Order => 96;

    public async Task Fill(DemoArea area, CancellationToken cancellation)
    {
        var teacher = area.As(area.Teacher);
        var team = (await teams.List(teacher, false, area.Today, cancellation)).First(one => one.Child.Name == "Jonas Solbakken").Team;
        var circle = (await circles.Handle(teacher, team.ChildId, area.Today, cancellation))!;
        Guid[] jonas = [team.ChildId];
        var (school, nav) = (area.Schools[0].Id, area.Nav.Id);

        var held = ((HoldMeeting.Result.Written)await hold.Handle(
            teacher, circle,
            new(team.Id, null, new(WayOfWorking.ResponsibilityGroup, area.Today.AddDays(-14), [school, nav], [], "", ChildPart.SaidBefore, "«Jeg vil ha med matpakke som de andre.»", "Vi begynte møtet med det.", [], jonas), To(nav), Guid.NewGuid()),
            area.Today, Noon(area, 10), cancellation)).Meeting;
        _ = (WriteEntry.Result.Written)await write.Handle(
            teacher, new(team.Id, new(EntryKind.Minutes, [InformationKind.SchoolMatters], jonas, "Skolen har frukt i klassen hver dag, og sier fra til mor på ukeplanen.", null), To(nav), Guid.NewGuid()) { Meeting = held },
            area.Today, Noon(area, 11), cancellation);
        await Asks(area, teacher, team.Id, held, nav, area.Today, "Svare mor på søknaden om SFO-plass", InformationKind.PracticalCare, jonas, cancellation);
        await Asks(area, teacher, team.Id, held, nav, area.Today.AddDays(12), "Hjelpe mor å sette opp avtalegiro for SFO", InformationKind.PracticalCare, jonas, cancellation);
        await Asks(area, teacher, team.Id, held, school, area.Today.AddDays(5), "Skrive på ukeplanen når det er tur, så matpakka blir med", InformationKind.SchoolMatters, jonas, cancellation);

        _ = (PlanMeeting.Result.Planned)await plan.Handle(
            teacher, circle,
            new(team.Id, new(WayOfWorking.ResponsibilityGroup, area.Today.AddDays(14), new(new TimeOnly(14, 0), new TimeOnly(15, 0), true), "Storfjell skole, møterom 2", AgendaTemplates.Of(WayOfWorking.ResponsibilityGroup).Nb, [], jonas), To(nav), null, Guid.NewGuid()),
            area.Today, Noon(area, 14), cancellation);
    }

    /// <summary>What Nav is to do today it has said yes to.</summary>
    async Task Asks(DemoArea area, Actor teacher, Guid team, Guid meeting, Guid to, DateOnly due, string what, InformationKind kind, Guid[] about, CancellationToken cancellation)
    {
        _ = (ProposeTask.Result.Proposed)await propose.Handle(
            teacher, new(team, meeting, new(to, due, what, [kind], about), to == area.Nav.Id ? To(to) : [], Guid.NewGuid()), area.Today, Noon(area, 12), cancellation);
        var counsellor = area.As(area.Counsellor);
        foreach (var asked in (await tasks.Waiting(counsellor, area.Today, team, cancellation)).Where(one => one.Task.Due == area.Today))
        {
            _ = (AnswerTask.Result.Done)await answer.Accept(counsellor, asked.Task.Id, area.Today, Noon(area, 13), cancellation);
        }
    }

    static Disclose.To[] To(Guid service) => [new(Receiver.Service(service), Judged.Nothing, "")];

    static DateTime Noon(DemoArea area, int minutes) => area.Today.AddDays(-1).ToDateTime(new TimeOnly(22, minutes), DateTimeKind.Utc);
}
