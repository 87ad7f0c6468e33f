using Langbenk.Organisation.Staff;
using Langbenk.Organisation.Teams;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.Prevention.SteeringArea;

namespace Langbenk.Data.Tests.Municipalities;

/// <summary>Teams of a service, by its leader and by the administrator of its host.</summary>
public class TeamTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Team_MadeFilledAndEnded_IsReadDayByDay(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var area = await Fill(database);
        await using var context = database.Open();
        var hanne = await Hired(context, area.Clinic, "hanne");
        var team = await Made(context, area.ClinicLeader, area.Clinic, "Mottak");

        Assert.IsType<ChangeMembers.Result.Done>(await new ChangeMembers(context).Put(area.SolAdministrator, team.Id, hanne, Today, Cancellation));
        Assert.Equal(3025, Refused(await new ChangeMembers(context).Put(area.ClinicLeader, team.Id, hanne, Today, Cancellation)));
        Assert.IsType<ChangeTeam.Result.Done>(await new ChangeTeam(context).Rename(area.ClinicLeader, team.Id, team.Version, "Mottaket", Today, Cancellation));
        Assert.IsType<ChangeTeam.Result.Conflict>(await new ChangeTeam(context).Rename(area.ClinicLeader, team.Id, 0, "Annet", Today, Cancellation));
        Assert.IsType<ChangeTeam.Result.Done>(await new ChangeTeam(context).End(area.ClinicLeader, team.Id, Today.AddDays(7), Cancellation));

        await using var after = database.Open();
        var place = (await new ReadTeams(after).Handle(area.ClinicLeader, Today, Cancellation)).Single(one => one.Service.Id == area.Clinic);
        var row = Assert.Single(place.Teams);
        var member = Assert.Single(row.Members);
        Assert.Equal(("Mottaket", "hanne", Today, Today.AddDays(7)), (row.Team.Name, member.Name, member.From, member.To!.Value));
        Assert.Contains(place.Staff, one => one.Id == hanne);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Team_WhatCannotBe_IsRefused(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var area = await Fill(database);
        await using var context = database.Open();
        var team = await Made(context, area.ClinicLeader, area.Clinic, "Mottak");
        var stranger = Assert.IsType<AddAccount.Result.Added>(await new AddAccount(context).Handle(
            new("per", "per", Role.Planner, area.Sol, new(2020, 1, 1)), Cancellation)).Account.Id;

        Assert.Equal(3002, Refused(await new ChangeTeam(context).Make(area.ClinicLeader, area.Clinic, " ", Today, Cancellation)));
        Assert.Equal(3023, Refused(await new ChangeTeam(context).Make(area.ClinicLeader, area.Clinic, "Mottak", Today, Cancellation)));
        Assert.Equal(3027, Refused(await new ChangeTeam(context).Make(area.ClinicLeader, area.Clinic, "Tidlig", new(1900, 1, 1), Cancellation)));
        Assert.Equal(3024, Refused(await new ChangeMembers(context).Put(area.ClinicLeader, team.Id, stranger, Today, Cancellation)));
        Assert.Equal(3026, Refused(await new ChangeMembers(context).Put(area.ClinicLeader, team.Id, stranger, Today.AddDays(-1), Cancellation)));
        foreach (var actor in new[] { area.BekkPlanner, area.SolCouncil, Of(Role.Administrator, area.Fjern, "Fjern"), Of(Role.Caseworker, area.Clinic, "Sol helsestasjon") })
        {
            Assert.IsType<ChangeTeam.Result.NotFound>(await new ChangeTeam(context).Make(actor, area.Clinic, "Annet", Today, Cancellation));
            Assert.IsType<ChangeTeam.Result.NotFound>(await new ChangeTeam(context).End(actor, team.Id, Today, Cancellation));
            Assert.IsType<ChangeMembers.Result.NotFound>(await new ChangeMembers(context).Put(actor, team.Id, stranger, Today, Cancellation));
        }
    }

    /// <summary>The last role at the service takes her out; a role that goes on keeps her in.</summary>
    [Theory, MemberData(nameof(Engines))]
    public async Task EndRole_LastOneAtTheService_LeavesItsTeams(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var area = await Fill(database);
        await using var context = database.Open();
        var hanne = await Hired(context, area.Clinic, "hanne");
        var team = await Made(context, area.ClinicLeader, area.Clinic, "Mottak");
        await new ChangeMembers(context).Put(area.ClinicLeader, team.Id, hanne, Today, Cancellation);
        var holding = await context.RoleHoldings.SingleAsync(one => one.AccountId == hanne, Cancellation);

        Assert.True(await new EndRole(context).Handle(holding.Id, Today.AddDays(3), Cancellation));

        await using var after = database.Open();
        Assert.Equal(Today.AddDays(3), (await after.TeamMembers.SingleAsync(Cancellation)).ValidTo);
    }

    static async Task<Guid> Hired(LangbenkContext context, Guid service, string name) => Assert.IsType<AddAccount.Result.Added>(
        await new AddAccount(context).Handle(new(name, name, Role.Caseworker, service, new(2020, 1, 1)), Cancellation)).Account.Id;

    static async Task<Team> Made(LangbenkContext context, Actor actor, Guid service, string name) =>
        Assert.IsType<ChangeTeam.Result.Done>(await new ChangeTeam(context).Make(actor, service, name, Today, Cancellation)).Team;

    static int Refused(ChangeTeam.Result result) => Assert.IsType<ChangeTeam.Result.Refused>(result).Problem.Number;

    static int Refused(ChangeMembers.Result result) => Assert.IsType<ChangeMembers.Result.Refused>(result).Problem.Number;
}
