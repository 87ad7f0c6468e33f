using Langbenk.Organisation.Staff;
using Langbenk.People.Bars;
using Langbenk.People.Cards;
using Langbenk.People.Families;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Langbenk.People.Protection;
using Langbenk.Sharing.Disclosures;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.People;

/// <summary>Own case and own family, where a person is registered twice: neither a merge nor a new registration is a way around it.</summary>
public class MergedBarsTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task RegisteredAnew_StaysClosedToWhoeverTheFirstIsClosedTo(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var first = await Registered(context, world.Teacher, WithoutNumber("Ola", "Nordmann", new(2016, 5, 9)));
        await Says(context, world, first);
        Assert.IsType<ChangePerson.Result.Done>(await new ChangePerson(context, context, Gate(context)).Handle(world.Rektor, first, 1, Child() with { Why = "Folkeregisteret" }, Today, Cancellation));
        Assert.IsType<ProtectAddress.Result.Done>(await new ProtectAddress(context, context, context, Gate(context)).Handle(world.Teacher, new(first, ProtectionLevel.StrictlyConfidential, "politiet", []), Today, Cancellation));
        var anew = await Registered(context, world.Counsellor, Child());
        Assert.DoesNotContain(anew, await InSight(context, world.OtherTeacher));

        // Whatever else is said of her later, it stays so; until what it rests on is taken back.
        await new SayTies(context, context).Handle(world.OtherTeacher, Child(turn: 7).Number, false, Today, Cancellation);
        Assert.DoesNotContain(anew, await InSight(context, world.OtherTeacher));
        var row = Assert.Single(await Record(context).List(world.Rektor, Today, Cancellation));
        Assert.IsType<RecordTies.Result.Done>(await Record(context).TakeBack(world.Rektor, row.Id, "feil", Today, Cancellation));
        Assert.Contains(anew, await InSight(context, world.OtherTeacher));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Merged_KinOfEitherIsClosed_AndPartedOnlyItsOwn(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var (herself, double_) = (await Registered(context, world.Teacher, Child("Siri", "Dal", born: new(1990, 1, 1))), await Registered(context, world.Counsellor, WithoutNumber("Siri", "Dahl", new(1990, 1, 1)), isAnother: true));
        var child = await Registered(context, world.Counsellor, Child("Ida", "Dahl", born: new(2016, 5, 9)));
        Assert.IsType<RecordKinship.Result.Done>(await new RecordKinship(context, context, Gate(context)).Handle(world.Counsellor, double_, child, Kin.Child, Today, Cancellation));
        Assert.IsType<OpenCard.Result.Opened>(await new OpenCard(context, context, Gate(context)).Handle(world.Rektor, double_, Purpose.Worry, Today, Cancellation));
        await Says(context, world, herself, isSelf: true);
        Assert.Contains(child, await InSight(context, world.OtherTeacher));

        Assert.IsType<MergePersons.Result.Done>(await new MergePersons(context, context, context, Gate(context), new ToldServices(context)).Handle(world.Rektor, new(herself, double_, "samme", true), Today, Cancellation));
        Assert.DoesNotContain(child, await InSight(context, world.OtherTeacher));
        Assert.DoesNotContain(herself, await InSight(context, world.OtherTeacher));

        var part = new PartPersons(context, context, context, Gate(context));
        var row = Assert.Single(await part.List(world.Rektor, herself, Today, Cancellation));
        Assert.IsType<PartPersons.Result.Done>(await part.Handle(world.Rektor, herself, row.Id, "to", Today, Cancellation));
        var seen = await InSight(context, world.OtherTeacher);
        Assert.Contains(child, seen);
        Assert.Contains(double_, seen);
        Assert.DoesNotContain(herself, seen);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task OutOfSight_UnderTheOtherId_FollowsTheOneThatIsUsed(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var (one, other) = (await Registered(context, world.Teacher, Child()), await Registered(context, world.Teacher, WithoutNumber("Ola", "Normann", new(2016, 5, 9)), isAnother: true));
        Assert.IsType<RecordTies.Result.Done>(await Record(context).Handle(world.Rektor, new(world.OtherTeacher.AccountId, "", other, false), Today, Cancellation));
        Assert.IsType<MergePersons.Result.Done>(await new MergePersons(context, context, context, Gate(context), new ToldServices(context)).Handle(world.Rektor, new(one, other, "samme", false), Today, Cancellation));
        Assert.Equal(2, (await InSight(context, world.Counsellor)).Count);
        Assert.Equal("Ola Normann", Assert.Single(await Record(context).List(world.Rektor, Today, Cancellation)).Who);

        Assert.IsType<ProtectAddress.Result.Done>(await new ProtectAddress(context, context, context, Gate(context)).Handle(world.Teacher, new(one, ProtectionLevel.StrictlyConfidential, "politiet", []), Today, Cancellation));
        Assert.Empty(await InSight(context, world.Counsellor));
        // A leader who came later is told that there is one, not of whom.
        var second = await Hire(context, "rektor2", Role.ServiceLeader, world.School, "Sol skole");
        Assert.Null(Assert.Single(await Record(context).List(second, Today, Cancellation)).Who);
    }

    static async Task Says(LangbenkContext context, PeopleWorld world, Guid person, bool isSelf = false) =>
        Assert.IsType<RecordTies.Result.Done>(await Record(context).Handle(world.Rektor, new(world.OtherTeacher.AccountId, "", person, isSelf), Today, Cancellation));

    static Task<List<Guid>> InSight(LangbenkContext context, Actor actor)
    {
        var hidden = new OpenPersons(context, Gate(context)).OutOfSight(actor, Today);
        return context.Set<Person>().Select(one => one.Id).Where(id => !hidden.Contains(id)).ToListAsync(Cancellation);
    }

    static RecordTies Record(LangbenkContext context) => new(context, context, context, Gate(context));
}
