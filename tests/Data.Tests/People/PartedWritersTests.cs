using Langbenk.Organisation.Staff;
using Langbenk.People.Cards;
using Langbenk.People.Merging;
using Langbenk.Sharing.Disclosures;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.People;

/// <summary>Whose unsent words go with the one that leaves: theirs who reach nobody of those that stay, in the place they wrote for.</summary>
public class PartedWritersTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Writer_WhoReachesOneThatStays_KeepsHerWordsThere(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        // The school has registered the boy twice, and knows nothing of the one that is used.
        var main = await Registered(context, world.Counsellor, Child());
        var (left, stays) = (await Registered(context, world.Teacher, WithoutNumber("Ola", "Normann", new(2016, 5, 9)), isAnother: true), await Registered(context, world.Teacher, WithoutNumber("Ola", "Nordman", new(2016, 5, 9)), isAnother: true));
        await Merge(left);
        Assert.Equal(["lærer"], await Parted(Writer(world.Teacher), Writer(world.Counsellor)));

        await Merge(left);
        await Merge(stays);
        Assert.Empty(await Parted(Writer(world.Teacher), Writer(world.Counsellor)));

        async Task Merge(Guid other)
        {
            await Known(context, world, main, other);
            Assert.IsType<MergePersons.Result.Done>(await new MergePersons(context, context, context, Gate(context), new ToldServices(context)).Handle(world.NavLeader, new(main, other, "samme", true), Today, Cancellation));
        }

        async Task<List<string>> Parted(params Writer[] writers)
        {
            var follow = new Following(writers);
            var parts = new PartPersons(context, context, context, Gate(context), follow);
            var row = (await parts.List(world.NavLeader, main, Today, Cancellation)).Single(one => one.Person == left);
            Assert.IsType<PartPersons.Result.Done>(await parts.Handle(world.NavLeader, main, row.Id, "to", Today, Cancellation));
            return [.. follow.Along.Select(one => one.Account == world.Teacher.AccountId ? "lærer" : "veileder")];
        }
    }

    /// <summary>Of the two places of one account, the words of the place that reaches nobody who stays go along.</summary>
    [Theory, MemberData(nameof(Engines))]
    public async Task Writer_WithTwoPlaces_IsLookedAtPlaceByPlace(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var main = await Registered(context, world.Counsellor, Child());
        var left = await Registered(context, world.Teacher, WithoutNumber("Ola", "Normann", new(2016, 5, 9)), isAnother: true);
        Assert.IsType<GiveRole.Result.Given>(await new GiveRole(context).Handle(world.Teacher.AccountId, Role.Caseworker, world.Nav, Today, null, Cancellation));
        await Known(context, world, main, left);
        Assert.IsType<MergePersons.Result.Done>(await new MergePersons(context, context, context, Gate(context), new ToldServices(context)).Handle(world.NavLeader, new(main, left, "samme", true), Today, Cancellation));
        var (school, nav, any) = (Writer(world.Teacher), new Writer(world.Teacher.AccountId, $"{world.Nav:n}"[^8..]), new Writer(world.Teacher.AccountId, ""));
        var follow = new Following([school, nav, any]);
        var parts = new PartPersons(context, context, context, Gate(context), follow);

        Assert.IsType<PartPersons.Result.Done>(await parts.Handle(world.NavLeader, main, (await parts.List(world.NavLeader, main, Today, Cancellation)).Single().Id, "to", Today, Cancellation));

        Assert.Equal([school], follow.Along);
    }

    /// <summary>Nav knows both, and can merge them.</summary>
    static async Task Known(LangbenkContext context, PeopleWorld world, params Guid[] persons)
    {
        foreach (var person in persons)
        {
            _ = await new OpenCard(context, context, Gate(context)).Handle(world.NavLeader, person, Purpose.Worry, Today, Cancellation);
        }
    }

    static Writer Writer(Actor actor) => new(actor.AccountId, $"{actor.Acting!.ScopeId:n}"[^8..]);

    sealed class Following(IReadOnlyList<Writer> writers) : IFollowParting
    {
        public IReadOnlyCollection<Writer> Along { get; private set; } = [];

        public Task<IReadOnlyList<Writer>> Writers(Guid main, CancellationToken cancellation = default) => Task.FromResult(writers);

        public Task Parted(Guid main, Guid left, IReadOnlyCollection<Guid> going, IReadOnlyCollection<Writer> writers, CancellationToken cancellation = default)
        {
            Along = writers;
            return Task.CompletedTask;
        }
    }
}
