using Langbenk.People.Families;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.People;

/// <summary>The last day that somebody decides for a child: ahead, moved, and never into another's time.</summary>
public class GuardianshipDayTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task LastDay_Ahead_MayBeMoved_UntilAnotherDecides(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var child = await Registered(context, world.Teacher, Child());
        var mother = await Registered(context, world.Teacher, WithoutNumber("Kari", "Nordmann", new(1985, 3, 3)));
        var father = await Registered(context, world.Teacher, WithoutNumber("Per", "Nordmann", new(1984, 4, 4)));
        var record = new RecordGuardianship(context, Gate(context));
        async Task<RecordGuardianship.Result> Decides(Guid parent, DateOnly from, DateOnly? to) =>
            await record.Handle(world.Teacher, new(child, parent, null, GuardianshipKind.Sole, from, to, "Folkeregisteret"), Today, Cancellation);
        Assert.IsType<RecordGuardianship.Result.Done>(await Decides(mother, Today.AddYears(-1), null));
        var row = context.Set<Guardianship>().Single().Id;

        foreach (var days in new[] { 10, 10, 20 })
        {
            Assert.IsType<RecordGuardianship.Result.Done>(await End(Today.AddDays(days)));
            Assert.Equal(Today.AddDays(days), context.Set<Guardianship>().Single().ValidTo);
        }

        Assert.IsType<RecordGuardianship.Result.Done>(await Decides(father, Today.AddDays(30), Today.AddDays(300)));
        Assert.Equal("til", Assert.IsType<RecordGuardianship.Result.Refused>(await End(Today.AddDays(30))).Field);
        Assert.IsType<RecordGuardianship.Result.Done>(await End(Today.AddDays(29)));
        Assert.IsType<RecordGuardianship.Result.Refused>(await End(Today.AddYears(-2)));
        Assert.IsType<RecordGuardianship.Result.Done>(await End(Today.AddDays(-1)));
        // What has ended is not taken up again by its last day.
        Assert.IsType<RecordGuardianship.Result.NotFound>(await End(Today.AddDays(5)));

        Task<RecordGuardianship.Result> End(DateOnly last) => record.End(world.Teacher, child, row, last, Today, Cancellation);
    }
}
