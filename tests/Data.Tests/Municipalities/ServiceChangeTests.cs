using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests.Municipalities;

/// <summary>A service changes and ends on a day, and what was true before stays.</summary>
public class ServiceChangeTests
{
    static readonly DateOnly Start = new(2020, 1, 1);
    static readonly DateOnly Today = new(2026, 7, 1);

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    sealed record Scene(Guid Sol, Guid Bekk, Guid Service);

    [Theory, MemberData(nameof(Engines))]
    public async Task Change_NameAndOwners_OldRowsGetTheirLastDay(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var scene = await Fill(context);
        var from = new DateOnly(2026, 3, 1);

        Assert.IsType<ChangeService.Result.Done>(await Change(context, scene, from, "Barnevern Sol og Bekk", scene.Sol,
            new(scene.Sol, ServiceTask.ChildWelfare), new(scene.Bekk, ServiceTask.ChildWelfare, "Bekk, sak 4/26")));

        await using var after = database.Open();
        var read = new ReadServices(after);
        var row = (await read.Changeable(scene.Service, [scene.Sol], Cancellation))!;
        Assert.Equal("Barnevern Sol og Bekk", row.Service.Name);
        var before = Assert.Single(await read.History(scene.Service, Cancellation));
        Assert.Equal(("Barnevern Sol", "Sol", Start, from.AddDays(-1)), (before.Name, before.Host, before.From, before.To));
        Assert.Equal(["Sol"], row.Owners.Where(one => one.IsOn(from.AddDays(-1))).Select(one => one.Municipality));
        Assert.Equal([("Bekk", "Bekk, sak 4/26"), ("Sol", "Sol, sak 1/20")], row.Owners.Where(one => one.IsOn(from)).Select(one => (one.Municipality, one.Delegation)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Change_AnOwnerStopsAndTheHostIsAnother_HistoryTells(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var scene = await Fill(context);

        Assert.IsType<ChangeService.Result.Done>(await ChangeAs([scene.Sol, scene.Bekk], context, scene, Today, "Barnevern Sol", scene.Bekk,
            new ChangeService.Owner(scene.Bekk, ServiceTask.ChildWelfare, "Ny")));

        await using var after = database.Open();
        var row = (await new ReadServices(after).Changeable(scene.Service, [scene.Bekk], Cancellation))!;
        Assert.Equal("Bekk", row.Host);
        Assert.Equal(Today.AddDays(-1), row.Owners.Single(one => one.Municipality == "Sol").To);
        Assert.Null(await new ReadServices(after).Changeable(scene.Service, [scene.Sol], Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Change_WhatCannotBe_IsRefusedWithItsNumber(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var scene = await Fill(context);
        var owner = new ChangeService.Owner(scene.Sol, ServiceTask.ChildWelfare);

        Assert.Equal(3002, Refused(await Change(context, scene, Today, " ", scene.Sol, owner)));
        Assert.Equal(3018, Refused(await Change(context, scene, Start.AddDays(-1), "Ny", scene.Sol, owner)));
        Assert.Equal(3022, Refused(await Change(context, scene, Today.AddDays(1), "Ny", scene.Sol, owner)));
        Assert.Equal(3005, Refused(await Change(context, scene, Today, "Ny", scene.Bekk, owner)));
        Assert.Equal(3005, Refused(await Change(context, scene, Today, "Ny", scene.Sol, new ChangeService.Owner(Guid.NewGuid(), ServiceTask.Ordinary))));
        Assert.IsType<ChangeService.Result.Done>(await Change(context, scene, Today, "Ny", scene.Sol, owner));
        Assert.Equal(3021, Refused(await Change(context, scene, Today.AddDays(-5), "Nyere", scene.Sol, owner)));
        Assert.IsType<ChangeService.Result.NotFound>(await new ChangeService(context).Handle(
            new(scene.Service, 2, "X", scene.Sol, [owner], Today, [scene.Bekk]), Today, Cancellation));
        Assert.IsType<ChangeService.Result.Conflict>(await new ChangeService(context).Handle(
            new(scene.Service, 1, "X", scene.Sol, [owner], Today, [scene.Sol]), Today, Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task End_RolesStillRun_IsRefusedWithHowManyAndThenEndsAndDisappears(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var scene = await Fill(context);
        var added = Assert.IsType<AddAccount.Result.Added>(await new AddAccount(context).Handle(
            new("kari", "Kari", Role.Caseworker, scene.Service, Start), Cancellation));
        var end = new EndService(context);

        Assert.Equal(3018, Refused(await end.Handle(scene.Service, Start.AddDays(-1), [scene.Sol], Cancellation)));
        var refused = Assert.IsType<EndService.Result.Refused>(await end.Handle(scene.Service, Today, [scene.Sol], Cancellation)).Problem;
        Assert.Equal(3020, refused.Number);
        Assert.StartsWith("1 rolle", refused.Title.Nb, StringComparison.Ordinal);
        var holding = await context.RoleHoldings.SingleAsync(one => one.AccountId == added.Account.Id, Cancellation);
        Assert.True(await new EndRole(context).Handle(holding.Id, Today, Cancellation));
        Assert.IsType<EndService.Result.Done>(await end.Handle(scene.Service, Today, [scene.Sol], Cancellation));
        Assert.Equal(3019, Refused(await end.Handle(scene.Service, Today, [scene.Sol], Cancellation)));

        await using var after = database.Open();
        var read = new ReadServices(after);
        Assert.Single(await read.HostedBy([scene.Sol], Today, Cancellation));
        Assert.Empty(await read.HostedBy([scene.Sol], Today.AddDays(1), Cancellation));
        Assert.All((await read.Changeable(scene.Service, null, Cancellation))!.Owners, one => Assert.Equal(Today, one.To));
        Assert.Equal(3007, Assert.IsType<GiveRole.Result.Refused>(await new GiveRole(after).Handle(
            added.Account.Id, Role.Caseworker, scene.Service, Today.AddDays(1), cancellation: Cancellation)).Problem.Number);
    }

    static Task<ChangeService.Result> Change(
        LangbenkContext context, Scene scene, DateOnly from, string name, Guid host, params IReadOnlyList<ChangeService.Owner> owners) =>
        ChangeAs([scene.Sol], context, scene, from, name, host, owners);

    static async Task<ChangeService.Result> ChangeAs(
        IReadOnlyCollection<Guid> mine, LangbenkContext context, Scene scene, DateOnly from, string name, Guid host, params IReadOnlyList<ChangeService.Owner> owners)
    {
        context.ChangeTracker.Clear();
        var version = (await context.Services.AsNoTracking().SingleAsync(one => one.Id == scene.Service, Cancellation)).Version;
        return await new ChangeService(context).Handle(new(scene.Service, version, name, host, owners, from, mine), Today, Cancellation);
    }

    static int Refused(ChangeService.Result result) => Assert.IsType<ChangeService.Result.Refused>(result).Problem.Number;

    static int Refused(EndService.Result result) => Assert.IsType<EndService.Result.Refused>(result).Problem.Number;

    static async Task<Scene> Fill(LangbenkContext context)
    {
        async Task<Guid> Municipality(string number, string name) =>
            Assert.IsType<AddMunicipality.Result.Added>(await new AddMunicipality(context).Handle(new(number, name, Start), Cancellation)).Municipality.Id;
        var (sol, bekk) = (await Municipality("3401", "Sol"), await Municipality("3402", "Bekk"));
        var service = Assert.IsType<AddService.Result.Added>(await new AddService(context).Handle(
            new(ServiceKind.ChildWelfare, "Barnevern Sol", sol, Start, [sol], ServiceTask.ChildWelfare, "Sol, sak 1/20"), Cancellation)).Service.Id;
        return new(sol, bekk, service);
    }
}
