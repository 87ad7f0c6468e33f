using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Outsiders;
using Langbenk.Law.Codes;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Handovers;
using Langbenk.Sharing.Weighing;

namespace Langbenk.Demo;

/// <summary>The GP of the boy whose mother has debts has no account: Nav knows that she takes part, one thing was handed over by phone, another waits.</summary>
sealed class OutsiderDemo(ReadTeams teams, ReadConsents consents, TakeInOutsider takeIn, WriteEntry write, ReadHandovers handovers, HandOver handOver) : IDemoPart
{
    public int Order => 98;

    public async Task Fill(DemoArea area, CancellationToken cancellation)
    {
        var teacher = area.As(area.Teacher);
        var team = (await teams.List(teacher, false, area.Today, cancellation)).First(one => one.Child.Name == "Jonas Solbakken").Team;
        var doctor = (await consents.One(teacher, team.ConsentId, area.Today, cancellation))!.Value.Row.Outsiders.Single();
        _ = (TakeInOutsider.Result.Done)await takeIn.Handle(teacher, team.Id, doctor.Id, [area.Nav.Id], area.Today, Noon(area), cancellation);
        foreach (var row in await handovers.Of(teacher, team.Id, area.Today, cancellation))
        {
            _ = (HandOver.Result.Done)await handOver.Handle(teacher, team.Id, row.Handover.Id, new(HandoverWay.Phone, area.Today), area.Today, Noon(area), cancellation);
        }

        _ = (WriteEntry.Result.Written)await write.Handle(
            teacher,
            new(team.Id, new(EntryKind.Observation, [InformationKind.SchoolMatters], [team.ChildId], "Jonas har vondt i magen før gym. Vi spør om fastlegen vil se på det.", null), [new(Receiver.Outsider(doctor.Id), Judged.Nothing, "")], Guid.NewGuid()),
            area.Today, Noon(area), cancellation);
    }

    static DateTime Noon(DemoArea area) => area.Today.AddDays(-1).ToDateTime(new TimeOnly(22, 20), DateTimeKind.Utc);
}
