using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Agreements;
using Langbenk.Prevention.Bodies;
using Langbenk.Prevention.Calendar;
using Langbenk.Prevention.Places;
using Langbenk.Prevention.Wheel;
using Langbenk.Work.Notices;

namespace Langbenk.Data.Tests.Prevention;

/// <summary>Two municipalities, a child welfare service for both, a Nav office, and people at work there.</summary>
sealed class AgreementWorld : IAsyncDisposable
{
    public static readonly DateOnly Today = new(2026, 9, 1);
    public static readonly DateTime Now = new(2026, 9, 1, 8, 0, 0, DateTimeKind.Utc);

    readonly TestDatabase _database;

    AgreementWorld(TestDatabase database) => _database = database;

    public Guid North { get; private set; }

    public Guid South { get; private set; }

    public Guid ChildWelfare { get; private set; }

    public Guid Nav { get; private set; }

    public Actor NorthPlanner { get; private set; } = null!;

    public Actor SouthPlanner { get; private set; } = null!;

    public Actor NavLeader { get; private set; } = null!;

    public Actor ChildWelfareLeader { get; private set; } = null!;

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<AgreementWorld> On(Engine engine)
    {
        var world = new AgreementWorld(await TestDatabase.Created(engine));
        await using var context = world.Open();
        var from = new DateOnly(2018, 1, 1);
        world.North = await Municipality(context, "9901", "Nordvik", from);
        world.South = await Municipality(context, "9902", "Sørvik", from);
        world.ChildWelfare = await Service(context, ServiceKind.ChildWelfare, "Barnevernet i Vik", world.North, from, [world.North, world.South]);
        world.Nav = await Service(context, ServiceKind.NavMunicipal, "Nav Nordvik", world.North, from, [world.North]);
        world.NorthPlanner = await Account(context, "nord", Role.Planner, world.North);
        world.SouthPlanner = await Account(context, "soer", Role.Planner, world.South);
        world.NavLeader = await Account(context, "nav", Role.ServiceLeader, world.Nav);
        world.ChildWelfareLeader = await Account(context, "barnevern", Role.ServiceLeader, world.ChildWelfare);
        return world;
    }

    public LangbenkContext Open() => _database.Open();

    /// <summary>An agreement of the child welfare service with Nav; of another owner, one between municipalities.</summary>
    public async Task<Guid> Agreement(Guid? owner = null, Actor? actor = null, params IReadOnlyList<Guid> parties)
    {
        await using var context = Open();
        var input = new StartAgreement.Input(
            owner is null ? "nav-child-welfare" : "host-municipality", "", owner ?? ChildWelfare, parties.Count == 0 ? [Nav] : parties, [], Language.Nb, new DateOnly(2020, 1, 1));
        var result = await new StartAgreement(context, Places(context), Relations(context)).Handle(actor ?? ChildWelfareLeader, input, Today, Now, Cancellation);
        return Assert.IsType<StartAgreement.Result.Started>(result).Id;
    }

    public async Task<WholeAgreement?> Read(Actor actor, Guid id)
    {
        await using var context = Open();
        return await Reader(context).Handle(actor, id, Today, Cancellation);
    }

    public async Task<ChangeAgreement.Result> Change(Actor actor, ChangeAgreement.Input input)
    {
        await using var context = Open();
        return await new ChangeAgreement(context, Reader(context)).Handle(actor, input, Today, Now, Cancellation);
    }

    public async Task<SignAgreement.Result> Sign(Actor actor, Guid id, Guid party, DateOnly? on = null, string? hash = null)
    {
        var day = on ?? Today;
        var text = hash ?? (await Read(actor, id))?.TextOn(day).Hash() ?? "";
        await using var context = Open();
        return await new SignAgreement(context, Reader(context), new PartySuccessors(context))
            .Handle(actor, new SignAgreement.Input(id, party, text, "Kari Nordmann", "leder", day), Today, Now, Cancellation);
    }

    public async Task<ChangeParties.Result> Parties(Func<ChangeParties, Task<ChangeParties.Result>> change)
    {
        await using var context = Open();
        return await change(new ChangeParties(context, Reader(context), Places(context), Relations(context)));
    }

    public async Task<T> Do<T>(Func<LangbenkContext, Task<T>> act)
    {
        await using var context = Open();
        return await act(context);
    }

    public static ReadAgreement Reader(LangbenkContext context) => new(context, context, new AccessGate(context));

    public static FindPlaces Places(LangbenkContext context) => new(context);

    public static RenewRelations Relations(LangbenkContext context) => new(context, context, new FindPlaces(context));

    public static ReadWheel Wheel(LangbenkContext context) => new(context, context, context, new AccessGate(context));

    public static FollowUps FollowUps(LangbenkContext context) => new(context, context, context, new FindPlaces(context), new Notify(context));

    public static StartWheel Starter(LangbenkContext context) => new(context, new FindPlaces(context), Reader(context), Relations(context), new AccessGate(context));

    public static UndoActivity Undoer(LangbenkContext context) => new(context, new AccessGate(context));

    public static HoldActivity Holder(LangbenkContext context) => new(context, new AccessGate(context), FollowUps(context));

    public static ChangeBody BodyChanger(LangbenkContext context) => new(context, new AccessGate(context), new FindPlaces(context), Relations(context));

    public static ReadCalendar Calendar(LangbenkContext context) => new(context, context, context, new AccessGate(context), Wheel(context));

    /// <summary>Signed by all its parties.</summary>
    public async Task<Guid> InForce(Guid? id = null)
    {
        var ready = await MakeReady(ChildWelfareLeader, id ?? await Agreement());
        foreach (var party in ready.PartiesOn(Today))
            Assert.IsType<SignAgreement.Result.Done>(await Sign(ChildWelfareLeader, ready.Agreement.Id, party.Id));
        return ready.Agreement.Id;
    }

    /// <summary>Ticks every point, so that the agreement can be signed.</summary>
    public async Task<WholeAgreement> MakeReady(Actor actor, Guid id)
    {
        var whole = (await Read(actor, id))!;
        Assert.IsType<ChangeAgreement.Result.Changed>(await Change(actor, InputOf(whole) with { PointsMet = [.. whole.Points.Select(one => one.Place)] }));
        return (await Read(actor, id))!;
    }

    public static ChangeAgreement.Input InputOf(WholeAgreement whole) => new(
        whole.Agreement.Id, whole.Agreement.Version, whole.Agreement.Title, whole.Agreement.Purpose, whole.Agreement.TargetGroup,
        whole.Agreement.LegalBasis, whole.Agreement.Meetings, whole.Agreement.RevisionMonths, whole.TextOn(Today).Duties, whole.TextOn(Today).Routines,
        [.. whole.Points.Where(one => one.Met).Select(one => one.Place)]);

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    static async Task<Guid> Municipality(LangbenkContext context, string number, string name, DateOnly from) =>
        Assert.IsType<AddMunicipality.Result.Added>(await new AddMunicipality(context).Handle(new(number, name, from), Cancellation)).Municipality.Id;

    static async Task<Guid> Service(LangbenkContext context, ServiceKind kind, string name, Guid host, DateOnly from, IReadOnlyList<Guid> owners) =>
        Assert.IsType<AddService.Result.Added>(await new AddService(context).Handle(new(kind, name, host, from, owners), Cancellation)).Service.Id;

    static async Task<Actor> Account(LangbenkContext context, string name, Role role, Guid scope)
    {
        var added = Assert.IsType<AddAccount.Result.Added>(
            await new AddAccount(context).Handle(new(name, name, role, scope, new DateOnly(2020, 1, 1)), Cancellation)).Account;
        return (await new FindActor(context).Handle(added.Id, added.SecurityStamp, null, Today, Cancellation))!;
    }
}
