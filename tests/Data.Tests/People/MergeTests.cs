using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Cards;
using Langbenk.People.Emergencies;
using Langbenk.People.Families;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Langbenk.People.Protection;
using Langbenk.Sharing.Disclosures;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.People;

/// <summary>Two registrations of one person: what is read of both, what holds for both, and that they can be parted again.</summary>
public class MergeTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Merge_OfTwoUnlike_NeedsThatTheLeaderSaysSo(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var (one, other) = (await Registered(context, world.Teacher, Child()), await Registered(context, world.Teacher, WithoutNumber("Kari", "Hansen", new(2016, 5, 9))));
        var third = await Registered(context, world.Teacher, WithoutNumber("Ola", "Nordmann", new(2016, 5, 10)));

        Assert.Equal(6031, Assert.IsType<MergePersons.Result.Refused>(await Merge(context, world.Rektor, one, other)).Problem.Number);
        Assert.Equal(6031, Assert.IsType<MergePersons.Result.Refused>(await Merge(context, world.Rektor, one, third)).Problem.Number);
        Assert.IsType<MergePersons.Result.Done>(await Merge(context, world.Rektor, one, other, evenSo: true));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Merged_WithACardUnderEachId_LosesNoWordAndLetsNoColleagueIn(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var (one, other) = await Two(context, world.Teacher, world.Teacher);
        foreach (var (person, phone) in new[] { (one, "11 11 11 11"), (other, "22 22 22 22") })
        {
            Assert.IsType<ChangeCard.Result.Done>(await Change(context).Handle(world.Teacher, person, 1, Text(phone), Today, Cancellation));
        }

        Assert.IsType<MergePersons.Result.Done>(await Merge(context, world.Rektor, one, other));
        var cards = (await Opened(context, world.Teacher, one))!.Cards;
        Assert.Equal(["11 11 11 11", "22 22 22 22"], cards.Select(card => card.Phone));
        Assert.IsType<ChangeCard.Result.Done>(await Change(context).Handle(world.Teacher, one, cards[1].Id, cards[1].Version, Text("33 33 33 33"), Today, Cancellation));
        Assert.Equal(["11 11 11 11", "33 33 33 33"], (await Opened(context, world.Teacher, one))!.Cards.Select(card => card.Phone));

        foreach (var id in new[] { one, other })
        {
            Assert.IsType<OpenCard.Result.AskLeader>(await Open(context).Handle(world.OtherTeacher, id, Purpose.Worry, Today, Cancellation));
        }

        // Put on under the first id, or under the second: the leader takes both off.
        Assert.IsType<AssignWorker.Result.Done>(await Assign(context).TakeOff(world.Rektor, one, world.Teacher.AccountId, Today, Cancellation));
        Assert.Null(await Opened(context, world.Teacher, one));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task OpenCard_AfterAMerge_TestsEveryId(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var (one, other) = await Two(context, world.Teacher, world.Counsellor);
        Assert.IsType<OpenCard.Result.Opened>(await Open(context).Handle(world.Teacher, other, Purpose.FollowedUp, Today, Cancellation));
        Assert.IsType<MergePersons.Result.Done>(await Merge(context, world.Rektor, one, other));

        Assert.IsType<OpenCard.Result.AskLeader>(await Open(context).Handle(world.OtherCounsellor, one, Purpose.Worry, Today, Cancellation));
        Assert.NotNull(await Opened(context, world.Counsellor, one));
        Assert.IsType<AssignWorker.Result.Done>(await Assign(context).TakeOff(world.NavLeader, one, world.Counsellor.AccountId, Today, Cancellation));
        Assert.Null(await Opened(context, world.Counsellor, one));
        // The emergency is opened, seen and closed under whichever id.
        var emergency = new OpenInEmergency(context, context, context, Gate(context));
        Assert.Equal(one, Assert.IsType<OpenInEmergency.Result.Opened>(await emergency.Handle(world.OtherCounsellor, Child().Number, "Gutten kom ikke hjem i kveld", Now, Today, Cancellation)).Person);
        Assert.NotNull(await Opened(context, world.OtherCounsellor, one));
        var review = new ReviewEmergencies(context, context, Gate(context));
        var row = Assert.Single(await review.List(world.NavLeader, Today, Cancellation));
        Assert.IsType<ReviewEmergencies.Result.Done>(await review.See(world.NavLeader, row.Access.Id, "Feil", true, Today, Cancellation));
        Assert.Null(await Opened(context, world.OtherCounsellor, one));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Merged_WithASealOnEach_StaysSealedUntilBothHaveEnded(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var (one, other) = await Two(context, world.Teacher, world.Teacher);
        var seals = new[] { await Sealed(context, world.Teacher, one), await Sealed(context, world.Teacher, other) };
        // The first is about to end when they are merged; the longer one counts.
        Assert.IsType<ProtectAddress.Result.Done>(await Protect(context).End(world.Rektor, one, seals[0], "Opphevet", Today, Cancellation));
        Assert.IsType<MergePersons.Result.Done>(await Merge(context, world.Rektor, one, other));

        Assert.IsType<AssignWorker.Result.Done>(await Assign(context).Put(world.Rektor, one, world.OtherTeacher.AccountId, Today, Cancellation));
        Assert.IsType<AssignWorker.Result.Done>(await Assign(context).TakeOff(world.Rektor, one, world.Teacher.AccountId, Today, Cancellation));
        Assert.Null(await Opened(context, world.Teacher, one, Today.AddDays(3)));
        Assert.IsType<ProtectAddress.Result.Done>(await Protect(context).End(world.Rektor, one, seals[1], "Opphevet", Today.AddDays(3), Cancellation));
        Assert.Null((await Opened(context, world.OtherTeacher, one, Today.AddDays(4)))!.Level);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Merged_IntoSomebodySealed_ClearsTheOtherServicesLeader_AndPartedNobodyIsUnsealedByOthers(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var (one, other) = await Two(context, world.Teacher, world.Counsellor);
        Assert.IsType<OpenCard.Result.Opened>(await Open(context).Handle(world.Teacher, other, Purpose.FollowedUp, Today, Cancellation));
        await Sealed(context, world.Teacher, one);
        Assert.IsType<MergePersons.Result.Done>(await Merge(context, world.Rektor, one, other));

        Assert.NotNull(await Opened(context, world.NavLeader, one));
        Assert.Null(await Opened(context, world.Counsellor, one));
        Assert.IsType<AssignWorker.Result.Done>(await Assign(context).Put(world.NavLeader, one, world.Counsellor.AccountId, Today, Cancellation));
        Assert.NotNull(await Opened(context, world.Counsellor, one));

        var parts = new PartPersons(context, context, context, Gate(context));
        var row = Assert.Single(await parts.List(world.NavLeader, one, Today, Cancellation));
        Assert.Equal("", row.Reason);
        Assert.Equal("Samme barn", Assert.Single(await parts.List(world.Rektor, one, Today, Cancellation)).Reason);
        Assert.Equal(6032, Assert.IsType<PartPersons.Result.Refused>(await parts.Handle(world.NavLeader, one, row.Id, "Feil", Today, Cancellation)).Problem.Number);
        Assert.IsType<PartPersons.Result.NotFound>(await parts.Handle(world.Teacher, one, row.Id, "Feil", Today, Cancellation));
        Assert.Equal(6022, Assert.IsType<PartPersons.Result.Refused>(await parts.Handle(world.Rektor, one, row.Id, " ", Today, Cancellation)).Problem.Number);
        Assert.IsType<PartPersons.Result.Done>(await parts.Handle(world.Rektor, one, row.Id, "De var to", Today, Cancellation));

        Assert.Null(await Opened(context, world.NavLeader, one));
        Assert.Null(await Opened(context, world.Counsellor, one));
        Assert.NotNull(await Opened(context, world.Counsellor, other));
        // Merged anew, the row that ended stays as it was.
        Assert.IsType<MergePersons.Result.Done>(await Merge(context, world.Rektor, one, other));
        Assert.Equal(2, await ((IPeopleData)context).All<PersonAlias>().IgnoreQueryFilters().CountAsync(Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Family_OfAMergedPerson_IsOneFamily(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var (one, other) = await Two(context, world.Teacher, world.Teacher);
        var mother = await Registered(context, world.Teacher, Child("Mor", "Nordmann", born: new(1988, 1, 1)));
        var kinship = new RecordKinship(context, context, Gate(context));
        var guardianship = new RecordGuardianship(context, Gate(context));
        RecordGuardianship.Input Alone(Guid child) => new(child, mother, null, GuardianshipKind.Sole, new(2020, 1, 1), null, "Folkeregisteret");
        Assert.IsType<RecordKinship.Result.Done>(await kinship.Handle(world.Teacher, other, mother, Kin.Parent, Today, Cancellation));
        Assert.IsType<RecordGuardianship.Result.Done>(await guardianship.Handle(world.Teacher, Alone(other), Today, Cancellation));
        Assert.IsType<MergePersons.Result.Done>(await Merge(context, world.Rektor, one, other));

        // The same, sent twice that day, is one.
        Assert.IsType<RecordKinship.Result.Done>(await kinship.Handle(world.Teacher, mother, one, Kin.Child, Today, Cancellation));
        Assert.IsType<RecordGuardianship.Result.Done>(await guardianship.Handle(world.Teacher, Alone(one), Today, Cancellation));
        Assert.Equal(6021, Assert.IsType<RecordKinship.Result.Refused>(await kinship.Handle(world.Teacher, mother, one, Kin.Child, Today.AddDays(1), Cancellation)).Problem.Number);
        Assert.Equal(6021, Assert.IsType<RecordGuardianship.Result.Refused>(await guardianship.Handle(world.Teacher, Alone(one) with { Source = "Mor sier" }, Today, Cancellation)).Problem.Number);
        Assert.Equal(6015, Assert.IsType<RecordKinship.Result.Refused>(await kinship.Handle(world.Teacher, other, one, Kin.Sibling, Today, Cancellation)).Problem.Number);
        var family = (await Opened(context, world.Teacher, one))!.Family;
        Assert.IsType<RecordGuardianship.Result.Done>(await guardianship.End(world.Teacher, one, family.Guardianships.Single().Row.Id, Today.AddDays(-1), Today, Cancellation));
        Assert.IsType<RecordKinship.Result.Done>(await kinship.End(world.Teacher, one, family.Members.Single().KinshipId, Today, Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task InTheSameMoment_OneIsFirst_AndNothingBreaks(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var (one, other) = await Two(context, world.Teacher, world.Teacher);
        await AtOnce(database, each => Merge(each, world.Rektor, one, other), each => Merge(each, world.Rektor, other, one), each => Merge(each, world.Rektor, one, other));
        // Not two that each are another name of the other.
        Assert.Single(await ((IPeopleData)context).All<PersonAlias>().ToListAsync(Cancellation));

        var twice = Child("Emil", "Berg", 4);
        await AtOnce(database, [.. Enumerable.Range(0, 4).Select(_ => (Func<LangbenkContext, Task>)(each => Register(each).Handle(world.Teacher, new(twice, Purpose.Worry, false), Today, Cancellation)))]);
        var emil = await ((IPeopleData)context).All<Person>().SingleAsync(person => person.Number == twice.Number, Cancellation);
        await AtOnce(database,
            each => Open(each).Handle(world.Counsellor, emil.Id, Purpose.Worry, Today, Cancellation),
            each => Open(each).Handle(world.OtherCounsellor, emil.Id, Purpose.Worry, Today, Cancellation),
            each => Open(each).Handle(world.Counsellor, emil.Id, Purpose.Worry, Today, Cancellation));
        Assert.Equal(2, await ((IPeopleData)context).All<Card>().CountAsync(card => card.PersonId == emil.Id, Cancellation));
    }

    static async Task AtOnce(TestDatabase database, params Func<LangbenkContext, Task>[] all) => await Task.WhenAll(all.Select(async each =>
    {
        await using var own = database.Open();
        await Task.Yield();
        await each(own);
    }));

    /// <summary>The first has a number.</summary>
    static async Task<(Guid One, Guid Other)> Two(LangbenkContext context, Actor first, Actor second) =>
        (await Registered(context, first, Child()), await Registered(context, second, WithoutNumber("Ola", "Normann", new(2016, 5, 9)), isAnother: true));

    static async Task<Guid> Sealed(LangbenkContext context, Actor actor, Guid person)
    {
        Assert.IsType<ProtectAddress.Result.Done>(await Protect(context).Handle(actor, new(person, ProtectionLevel.StrictlyConfidential, "Folkeregisteret", []), Today, Cancellation));
        return (await Opened(context, actor, person))!.Protections.First(one => one.ValidTo is null).Id;
    }

    static CardText Text(string phone) => new("", false, "", phone, "", "", "", "", "");

    static Task<MergePersons.Result> Merge(LangbenkContext context, Actor actor, Guid one, Guid other, bool evenSo = false) =>
        new MergePersons(context, context, context, Gate(context), new ToldServices(context)).Handle(actor, new(one, other, "Samme barn", evenSo), Today, Cancellation);

    static ProtectAddress Protect(LangbenkContext context) => new(context, context, context, Gate(context));

    static AssignWorker Assign(LangbenkContext context) => new(context, context, context, Gate(context));

    static OpenCard Open(LangbenkContext context) => new(context, context, Gate(context));

    static ChangeCard Change(LangbenkContext context) => new(context, Gate(context));
}
