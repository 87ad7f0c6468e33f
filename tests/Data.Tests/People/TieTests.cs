using Langbenk.Organisation.Staff;
using Langbenk.People.Bars;
using Langbenk.People.Families;
using Langbenk.People.Persons;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.People;

/// <summary>Own case and own family are closed, in whatever order it is written and whoever says it; a mistake opens again what rested on it alone.</summary>
public class TieTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Kinship_RecordedBeforeSheSaysWhoSheIs_BarsHer(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var me = Child("Lærer", "Lærersen", born: new(1990, 1, 1));
        var (self, niece) = (await Registered(context, world.Teacher, me), await Registered(context, world.Teacher, Child("Niese", "Lærersen", 4)));
        await Put(context, world, niece, world.OtherTeacher);
        Assert.IsType<RecordKinship.Result.Done>(await Kinship(context).Handle(world.Teacher, niece, self, Kin.OtherRelative, Today, Cancellation));
        Assert.NotNull(await Opened(context, world.OtherTeacher, niece));

        Assert.IsType<SayTies.Result.Done>(await Ties(context).Handle(world.OtherTeacher with { Demo = true }, me.Number, true, Today, Cancellation));
        Assert.Null(await Opened(context, world.OtherTeacher, niece));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Number_GivenLater_BarsKinTooAndRemovingItOpensNobody(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var me = Child("Lærer", "Lærersen", born: new(1990, 1, 1));
        var (self, niece) = (await Registered(context, world.Teacher, WithoutNumber("Lærer", "Lærersen", new(1990, 1, 1))), await Registered(context, world.Teacher, Child("Niese", "Lærersen", 4)));
        await Put(context, world, niece, world.OtherTeacher);
        await Ties(context).Handle(world.OtherTeacher with { Demo = true }, me.Number, true, Today, Cancellation);
        await Kinship(context).Handle(world.Teacher, niece, self, Kin.OtherRelative, Today, Cancellation);
        Assert.NotNull(await Opened(context, world.OtherTeacher, niece));

        var change = new ChangePerson(context, context, Gate(context));
        Assert.IsType<ChangePerson.Result.Done>(await change.Handle(world.Rektor, self, 1, me with { Why = "Folkeregisteret" }, Today, Cancellation));
        Assert.Null(await Opened(context, world.OtherTeacher, niece));
        Assert.IsType<ChangePerson.Result.Done>(await change.Handle(world.Rektor, self, 2, me with { Number = "", RemovesNumber = true, Why = "Feil nummer" }, Today, Cancellation));
        Assert.Null(await Opened(context, world.OtherTeacher, niece));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Tie_ToAPersonWithoutNumber_ClosesHerAndHerKin(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var self = await Registered(context, world.Teacher, WithoutNumber("Lærer", "Lærersen", new(1990, 1, 1)));
        var child = await Registered(context, world.Teacher, Child("Barn", "Lærersen", 4));
        await Kinship(context).Handle(world.Teacher, child, self, Kin.Parent, Today, Cancellation);
        await Put(context, world, child, world.OtherTeacher);
        Assert.IsType<SayTies.Result.NotFound>(await Ties(context).Handle(world.OtherTeacher, self, true, Today, Cancellation));
        await Put(context, world, self, world.OtherTeacher);

        // Who she is herself, nobody can tell from a person without a number: her leader may say it, and it closes.
        Assert.Equal(6066, Assert.IsType<SayTies.Result.Refused>(await Ties(context).Handle(world.OtherTeacher, self, true, Today, Cancellation)).Problem.Number);
        Assert.Empty(await Ties(context).Of(world.OtherTeacher, Cancellation));
        Assert.IsType<RecordTies.Result.Done>(await new RecordTies(context, context, context, Gate(context)).Handle(world.Rektor, new(world.OtherTeacher.AccountId, "", self, true), Today, Cancellation));
        Assert.Null(await Opened(context, world.OtherTeacher, self));
        Assert.Null(await Opened(context, world.OtherTeacher, child));
        Assert.False(await new OwnNumber(context).IsSaid(world.OtherTeacher, Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Leader_SaysItForHerStaffAndTakesItBack(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var number = Child("Eget", "Barn", 3);
        var child = await Registered(context, world.Teacher, number);
        await Put(context, world, child, world.OtherTeacher);
        var record = Record(context);
        Task<RecordTies.Result> Say(Actor leader, Actor staff) => record.Handle(leader, new(staff.AccountId, number.Number, null, false), Today, Cancellation);

        Assert.Equal(6051, Assert.IsType<RecordTies.Result.Refused>(await Say(world.Rektor, world.Rektor)).Problem.Number);
        Assert.Equal(6026, Assert.IsType<RecordTies.Result.Refused>(await Say(world.Rektor, world.Counsellor)).Problem.Number);
        Assert.IsType<RecordTies.Result.NotFound>(await Say(world.Teacher, world.OtherTeacher));
        Assert.IsType<RecordTies.Result.Done>(await Say(world.Rektor, world.OtherTeacher));
        Assert.Null(await Opened(context, world.OtherTeacher, child));
        Assert.Empty(await record.List(world.NavLeader, Today, Cancellation));

        // She is told that it is said, not of whom.
        var told = Assert.Single(await Ties(context).Of(world.OtherTeacher, Cancellation));
        Assert.Equal((true, null, ""), (told.ByLeader, told.Number, told.Called));
        Assert.IsType<SayTies.Result.NotFound>(await Ties(context).AskBack(world.OtherTeacher, told.Id, Today, Cancellation));

        // Her own word stands for itself: when the leader's falls, hers still bars.
        Assert.IsType<SayTies.Result.Done>(await Ties(context).Handle(world.OtherTeacher, number.Number, false, Today, Cancellation));
        var row = Assert.Single(await record.List(world.Rektor, Today, Cancellation));
        Assert.IsType<RecordTies.Result.NotFound>(await record.TakeBack(world.NavLeader, row.Id, "feil", Today, Cancellation));
        Assert.Equal(6022, Assert.IsType<RecordTies.Result.Refused>(await record.TakeBack(world.Rektor, row.Id, " ", Today, Cancellation)).Problem.Number);
        Assert.IsType<RecordTies.Result.Done>(await record.TakeBack(world.Rektor, row.Id, "En annen med samme navn", Today, Cancellation));
        Assert.Null(await Opened(context, world.OtherTeacher, child));

        var own = (await Ties(context).Of(world.OtherTeacher, Cancellation)).Single(one => !one.ByLeader);
        Assert.IsType<SayTies.Result.Done>(await Ties(context).AskBack(world.OtherTeacher, own.Id, Today, Cancellation));
        Assert.NotNull(Assert.Single(await record.List(world.Rektor, Today, Cancellation)).AskedBackOn);
        Assert.IsType<RecordTies.Result.Done>(await record.TakeBack(world.Rektor, own.Id, "Skrev feil nummer", Today, Cancellation));
        Assert.NotNull(await Opened(context, world.OtherTeacher, child));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Kinship_TakenBack_OpensWhatRestedOnItAloneAndEndedDoesNot(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var me = Child("Lærer", "Lærersen", born: new(1990, 1, 1));
        var self = await Registered(context, world.Teacher, me);
        var (wrong, former) = (await Registered(context, world.Teacher, Child("Feil", "Barn", 4)), await Registered(context, world.Teacher, Child("Forrige", "Partner", 5, new(1988, 1, 1))));
        foreach (var person in new[] { wrong, former })
        {
            await Put(context, world, person, world.OtherTeacher);
            Assert.IsType<RecordKinship.Result.Done>(await Kinship(context).Handle(world.Teacher, self, person, person == wrong ? Kin.Child : Kin.Partner, Today, Cancellation));
        }

        await Ties(context).Handle(world.OtherTeacher with { Demo = true }, me.Number, true, Today, Cancellation);
        Assert.Null(await Opened(context, world.OtherTeacher, wrong));
        var members = (await Opened(context, world.Teacher, self))!.Family.Members;
        var tomorrow = Today.AddDays(1);
        Assert.IsType<RecordKinship.Result.Done>(await Kinship(context).TakeBack(world.Rektor, self, members.Single(one => one.Person.Id == wrong).KinshipId, "Feil barn", tomorrow, Cancellation));
        Assert.IsType<RecordKinship.Result.Done>(await Kinship(context).End(world.Teacher, self, members.Single(one => one.Person.Id == former).KinshipId, tomorrow, Cancellation));
        Assert.NotNull(await Opened(context, world.OtherTeacher, wrong, tomorrow));
        // Who is or has been married (fvl § 6).
        Assert.Null(await Opened(context, world.OtherTeacher, former, tomorrow));
        Assert.Equal([former], (await Opened(context, world.Teacher, self, tomorrow))!.Family.Members.Select(one => one.Person.Id));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Said_TwiceInTheSameMoment_IsOnce(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        Guid one, other;
        await using (var context = database.Open())
        {
            (one, other) = (await Registered(context, world.Teacher, Child()), await Registered(context, world.Teacher, Child("Mor", "Nordmann", 1, new(1988, 1, 1))));
        }

        await using var first = database.Open();
        await using var second = database.Open();
        var number = Child("Eget", "Barn", 3).Number;
        var said = await Task.WhenAll(Ties(first).Handle(world.Teacher, number, false, Today, Cancellation), Ties(second).Handle(world.Teacher, number, false, Today, Cancellation));
        Assert.All(said, answer => Assert.IsType<SayTies.Result.Done>(answer));
        Assert.Single(await Ties(first).Of(world.Teacher, Cancellation));
        var recorded = await Task.WhenAll(Kinship(first).Handle(world.Teacher, one, other, Kin.Parent, Today, Cancellation), Kinship(second).Handle(world.Teacher, other, one, Kin.Child, Today, Cancellation));
        Assert.All(recorded, answer => Assert.IsType<RecordKinship.Result.Done>(answer));
        Assert.Single((await Opened(first, world.Teacher, one))!.Family.Members);
    }

    static SayTies Ties(LangbenkContext context) => new(context, context);

    static RecordTies Record(LangbenkContext context) => new(context, context, context, Gate(context));

    static RecordKinship Kinship(LangbenkContext context) => new(context, context, Gate(context));

    static async Task Put(LangbenkContext context, PeopleWorld world, Guid person, Actor worker) =>
        Assert.IsType<AssignWorker.Result.Done>(await new AssignWorker(context, context, context, Gate(context)).Put(world.Rektor, person, worker.AccountId, Today, Cancellation));
}
