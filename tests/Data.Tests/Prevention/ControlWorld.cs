using Langbenk.Access;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.InternalControl;
using Langbenk.Prevention.Places;
using Langbenk.Work.Documents;

namespace Langbenk.Data.Tests.Prevention;

/// <summary>Two municipalities that own a child welfare service together, a Nav office of the first, and a stranger.</summary>
sealed class ControlWorld : IAsyncDisposable
{
    public static readonly DateOnly Today = new(2026, 11, 26);
    public static readonly DateTime Now = new(2026, 11, 26, 9, 0, 0, DateTimeKind.Utc);
    static readonly DateOnly Start = new(2020, 1, 1);

    ControlWorld(TestDatabase database) => Database = database;

    public TestDatabase Database { get; }

    public Guid Host { get; private set; }

    public Guid Owner { get; private set; }

    public Guid Stranger { get; private set; }

    public Guid ChildWelfare { get; private set; }

    public Guid Nav { get; private set; }

    public Actor Leader => At(Role.ServiceLeader, ChildWelfare);

    public Actor Caseworker => At(Role.Caseworker, ChildWelfare);

    public Actor NavLeader => At(Role.ServiceLeader, Nav);

    public Actor OwnerDirector => At(Role.Director, Owner);

    public Actor StrangeDirector => At(Role.Director, Stranger);

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<ControlWorld> Build(Engine engine)
    {
        var world = new ControlWorld(await TestDatabase.Created(engine));
        await using var context = world.Database.Open();
        world.Host = await Municipality(context, "9901", "Storvik");
        world.Owner = await Municipality(context, "9902", "Lilledal");
        world.Stranger = await Municipality(context, "9903", "Fjernøy");
        world.ChildWelfare = await Service(context, ServiceKind.ChildWelfare, "Barnevernet", world.Host, world.Owner);
        world.Nav = await Service(context, ServiceKind.NavMunicipal, "Nav Storvik", world.Host);
        return world;
    }

    public static Actor At(Role role, Guid scope) =>
        new(Guid.CreateVersion7(), role.ToString(), [new Held(Guid.CreateVersion7(), role, scope, role.IsOfService(), "", null)]);

    public async Task<DutyFollowUp> Duty(string key = "screening-within-a-week")
    {
        await using var context = Database.Open();
        var result = await StartDuties(context).Handle(Leader, new StartDuties.Input(ChildWelfare, [key]), Today, Cancellation);
        return Assert.IsType<StartDuties.Result.Started>(result).Duties.Single();
    }

    public async Task<Deviation> Deviation(Guid duty, DeviationSeverity severity = DeviationSeverity.Medium)
    {
        await using var context = Database.Open();
        var result = await new RecordDeviation(context, new AccessGate(context)).Handle(
            Caseworker, new RecordDeviation.Input(duty, "En melding lå to uker.", severity, Today), Today, Cancellation);
        return Assert.IsType<RecordDeviation.Result.Recorded>(result).Deviation;
    }

    public async Task<Correction> Correction(Guid deviation, Guid holder)
    {
        await using var context = Database.Open();
        var result = await AddCorrection(context).Handle(
            Leader, new AddCorrection.Input(deviation, "Innfør vikarliste", "Fagleder mottak", holder, Today.AddDays(14)), Today, Cancellation);
        return Assert.IsType<AddCorrection.Result.Added>(result).Correction;
    }

    public static StartDuties StartDuties(LangbenkContext context) => new(context, context, new FindPlaces(context));

    public static AddCorrection AddCorrection(LangbenkContext context) =>
        new(context, context, context, new AccessGate(context), new FindPlaces(context));

    public static AddEvidence AddEvidence(LangbenkContext context) => new(context, new AccessGate(context), new AddDocument(context));

    public static ReadDuty ReadDuty(LangbenkContext context) => new(context, context, context, new AccessGate(context));

    public static ListDuties ListDuties(LangbenkContext context) => new(context, context, context, new AccessGate(context));

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    static async Task<Guid> Municipality(LangbenkContext context, string number, string name) =>
        Assert.IsType<AddMunicipality.Result.Added>(
            await new AddMunicipality(context).Handle(new AddMunicipality.Input(number, name, Start), Cancellation)).Municipality.Id;

    static async Task<Guid> Service(LangbenkContext context, ServiceKind kind, string name, Guid host, params Guid[] owners) =>
        Assert.IsType<AddService.Result.Added>(await new AddService(context).Handle(
            new AddService.Input(kind, name, host, Start, [host, .. owners]), Cancellation)).Service.Id;
}
