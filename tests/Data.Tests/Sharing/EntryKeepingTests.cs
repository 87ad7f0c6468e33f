using Langbenk.Cooperation.Records;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Organisation.Staff;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>Each service keeps what it wrote or was told in its own record, and answers for that alone.</summary>
public class EntryKeepingTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static readonly KeepingText Done = new(JournalStatus.Done, Today, AccessStatus.Open, "");

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Entry_IsKeptByEachServiceForItself(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var people = world.People;
        var (child, _) = await world.Family();
        var team = await world.Team(child, await world.Consented(world.Asking(child)));
        var told = Assert.IsType<WriteEntry.Result.Written>(await world.Writes(people.Teacher, team, TeamWorld.Note("Fortalt Nav", child), world.Nav)).Id;
        var own = Assert.IsType<WriteEntry.Result.Written>(await world.Writes(people.Teacher, team, TeamWorld.Note("Skolens eget", child))).Id;

        Assert.IsType<KeepEntry.Result.Done>(await world.Keep.Handle(people.Teacher, told, 0, Done, Today, Cancellation));
        Assert.IsType<KeepEntry.Result.Done>(await world.Keep.Handle(people.Counsellor, told, 0, new(JournalStatus.NotRelevant, null, AccessStatus.Withheld, "fvl § 19"), Today, Cancellation));
        Assert.IsType<KeepEntry.Result.NotFound>(await world.Keep.Handle(people.Counsellor, own, 0, Done, Today, Cancellation));
        Assert.IsType<KeepEntry.Result.NotFound>(await world.Keep.Handle(people.OtherTeacher, own, 0, Done, Today, Cancellation));

        Assert.Equal(JournalStatus.Done, (await Kept(people.Teacher))?.Journal);
        Assert.Equal("fvl § 19", (await Kept(people.Counsellor))?.WithheldGround);
        async Task<RecordKeeping?> Kept(Actor actor) => (await world.Read.One(actor, team, Today, only: told, cancellation: Cancellation))!.Entries.Single().Kept?.Keeping;
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Keeping_WrongOrOvertaken_IsRefusedAndNothingIsLost(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var people = world.People;
        var (child, _) = await world.Family();
        var team = await world.Team(child, await world.Consented(world.Asking(child)));
        var entry = Assert.IsType<WriteEntry.Result.Written>(await world.Writes(people.Teacher, team, TeamWorld.Note("Fortalt Nav", child), world.Nav)).Id;

        Assert.Equal(7017, Assert.IsType<KeepEntry.Result.Refused>(await world.Keep.Handle(people.Teacher, entry, 0, Done with { JournaledOn = Today.AddDays(1) }, Today, Cancellation)).Problem.Number);
        Assert.Equal(7016, Assert.IsType<KeepEntry.Result.Refused>(await world.Keep.Handle(people.Teacher, entry, 0, Done with { Access = AccessStatus.Withheld }, Today, Cancellation)).Problem.Number);
        Assert.IsType<KeepEntry.Result.Done>(await world.Keep.Handle(people.Teacher, entry, 0, Done, Today, Cancellation));
        Assert.IsType<KeepEntry.Result.Done>(await world.Keep.Handle(people.Teacher, entry, 0, Done, Today, Cancellation));
        Assert.Equal(1, Assert.IsType<KeepEntry.Result.Conflict>(await world.Keep.Handle(people.Rektor, entry, 0, new(JournalStatus.NotYet, null, AccessStatus.Open, ""), Today, Cancellation)).Version);

        // Who left keeps what it has, and puts it in its own record.
        Assert.IsType<Langbenk.Cooperation.Teams.GoOnWithTeam.Result.Done>(await world.GoOn.Leave(people.Counsellor, team, Today, Cancellation));
        Assert.IsType<KeepEntry.Result.Done>(await world.Keep.Handle(people.Counsellor, entry, 0, Done, Today, Cancellation));
    }
}
