using Langbenk.Access;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Measures;

namespace Langbenk.Data.Tests.Prevention;

/// <summary>Two municipalities with a health clinic each and one child welfare service between them, and the people who write measures.</summary>
sealed class MeasureWorld : IAsyncDisposable
{
    public static readonly DateOnly Today = new(2026, 11, 26);
    public static readonly DateTime Now = new(2026, 11, 26, 12, 0, 0, DateTimeKind.Utc);
    public static readonly DateOnly Start = new(2020, 1, 1);

    public static readonly MeasureFacts Facts = new()
    {
        Name = "Åpen barnehage",
        WhatItIs = "Et sted å leke og møte andre.",
        WhoItIsFor = "Barn fra 0 til 5 år sammen med en voksen.",
        WhatHappens = "Du kommer når det passer.",
        Levels = MeasureLevels.Universal | MeasureLevels.Selective,
        Arenas = Arenas.Kindergarten | Arenas.Neighbourhood,
        Targets = TargetGroups.Child | TargetGroups.Parents,
        AgeFrom = 0,
        AgeTo = 5,
        Needs = ["friends", "parenting"],
        Phone = "00 00 00 00",
        YearlyCost = 480_000,
        MethodKey = "icdp",
    };

    readonly TestDatabase _database;

    MeasureWorld(TestDatabase database) => _database = database;

    public Guid Tinndal { get; private set; }

    public Guid Fjellgrend { get; private set; }

    public Guid Clinic { get; private set; }

    public Guid ChildWelfare { get; private set; }

    public MeasureShelf Shelf { get; } = new();

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public Actor PlannerIn(Guid municipality) => Acting(Role.Planner, municipality, false);

    public Actor Leader => Acting(Role.ServiceLeader, Clinic, true);

    public Actor ChildWelfareLeader => Acting(Role.ServiceLeader, ChildWelfare, true);

    public static Actor Acting(Role role, Guid scope, bool atService) =>
        new(Guid.NewGuid(), "A", [new Held(Guid.NewGuid(), role, scope, atService, "", null)]);

    public static async Task<MeasureWorld> On(Engine engine)
    {
        var world = new MeasureWorld(await TestDatabase.Created(engine));
        await using var context = world._database.Open();
        world.Tinndal = await Municipality(context, "9001", "Tinndal");
        world.Fjellgrend = await Municipality(context, "9002", "Fjellgrend");
        world.Clinic = await Service(context, ServiceKind.HealthClinic, world.Tinndal, [world.Tinndal]);
        world.ChildWelfare = await Service(context, ServiceKind.ChildWelfare, world.Tinndal, [world.Tinndal, world.Fjellgrend]);
        return world;
    }

    /// <summary>One request: a context of its own, as each request has.</summary>
    public async Task<T> Request<T>(Func<LangbenkContext, AccessGate, Task<T>> handle)
    {
        await using var context = _database.Open();
        return await handle(context, new AccessGate(context));
    }

    public Task<AddMeasure.Result> Add(Actor actor, Guid service, MeasureFacts facts, params Guid[] places) => Request(
        (context, _) => new AddMeasure(context, context, context)
            .Handle(new AddMeasure.Input(actor, service, places, facts, Start), Today, Cancellation));

    public async Task<Measure> Added(Actor actor, Guid service, params Guid[] places) =>
        Assert.IsType<AddMeasure.Result.Added>(await Add(actor, service, Facts, places)).Measure;

    public Task<MeasureStep> Publish(Actor actor, Guid id) => Request(
        (context, gate) => new PublishMeasure(context, gate, Shelf).Handle(actor, id, Today, Cancellation));

    public Task<MeasureStep> End(Actor actor, Guid id, DateOnly lastDay) => Request(
        (context, gate) => new EndMeasure(context, gate, Shelf).Handle(actor, id, lastDay, Today, Cancellation));

    public Task<ChangeMeasure.Result> Change(Actor actor, Guid id, int version, MeasureFacts facts) => Request(
        (context, gate) => Changing(context, gate).Handle(new ChangeMeasure.Input(actor, id, version, facts), Today, Cancellation));

    public ChangeMeasure Changing(LangbenkContext context, AccessGate gate) =>
        new(context, new MoveMeasure(context, context, context), gate, Shelf);

    public Task<MeasureFile?> Find(Actor actor, Guid id) => Request(
        (context, gate) => new FindMeasure(context, context, gate).Handle(actor, id, Today, Cancellation));

    public async Task<string[]> Public(Guid? municipality) => [.. (await Request((context, _) =>
        new FindPublished(context, context, Shelf, new FollowMunicipality(context)).In(municipality, Today, Now, Cancellation))).Select(one => one.Measure.Name)];

    static async Task<Guid> Municipality(LangbenkContext context, string number, string name) =>
        Assert.IsType<AddMunicipality.Result.Added>(
            await new AddMunicipality(context).Handle(new(number, name, Start), Cancellation)).Municipality.Id;

    static async Task<Guid> Service(LangbenkContext context, ServiceKind kind, Guid host, Guid[] owners) =>
        Assert.IsType<AddService.Result.Added>(
            await new AddService(context).Handle(new(kind, kind.ToString(), host, Start, owners), Cancellation)).Service.Id;

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
