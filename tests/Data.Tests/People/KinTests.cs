using Langbenk.Access;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.People;
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

/// <summary>A family shows only those who may be seen; who decides is written once, and a mistake is taken back.</summary>
public class KinTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Family_WithSomebodySealedOrOwn_LeavesNoGap(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var child = await Registered(context, world.Teacher, Child());
        var (mother, father) = (await Registered(context, world.Teacher, Child("Mor", "Nordmann", born: new(1988, 1, 1))), await Registered(context, world.Teacher, Child("Far", "Nordmann", born: new(1987, 1, 1))));
        foreach (var parent in new[] { mother, father })
        {
            await Kinship(context).Handle(world.Teacher, child, parent, Kin.Parent, Today, Cancellation);
            Assert.IsType<RecordGuardianship.Result.Done>(await Decides(context, world.Teacher, child, parent, GuardianshipKind.Joint));
        }

        var double_ = await Registered(context, world.Teacher, WithoutNumber("Mor", "Nordman", new(1988, 1, 1)), isAnother: true);
        await Kinship(context).Handle(world.Teacher, child, double_, Kin.OtherRelative, Today, Cancellation);
        Assert.IsType<MergePersons.Result.Done>(await new MergePersons(context, context, context, Gate(context), new ToldServices(context)).Handle(world.Rektor, new(mother, double_, "samme", true), Today, Cancellation));
        await new AssignWorker(context, context, context, Gate(context)).Put(world.Rektor, child, world.OtherTeacher.AccountId, Today, Cancellation);
        Assert.All((await Opened(context, world.OtherTeacher, child))!.Family.Members, one => Assert.NotEqual(double_, one.Person.Id));
        Assert.IsType<ProtectAddress.Result.Done>(await new ProtectAddress(context, context, context, Gate(context)).Handle(world.Teacher, new(mother, ProtectionLevel.StrictlyConfidential, "politiet", []), Today, Cancellation));

        var theirs = (await Opened(context, world.OtherTeacher, child))!.Family;
        Assert.Equal([father], theirs.Members.Select(one => one.Person.Id));
        Assert.Equal([father], theirs.Guardianships.Select(one => one.Person!.Id));
        Assert.Equal(3, (await Opened(context, world.Teacher, child))!.Family.Members.Count);
        Assert.Equal(2, (await Opened(context, world.Teacher, child))!.Family.Guardianships.Count);

        await new SayTies(context, context).Handle(world.OtherTeacher, Child("Far", "Nordmann", born: new(1987, 1, 1)).Number, false, Today, Cancellation);
        theirs = (await Opened(context, world.OtherTeacher, child))!.Family;
        Assert.Empty(theirs.Members);
        Assert.Empty(theirs.Guardianships);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Guardianship_NextToAHiddenOne_IsNotRefusedForIt(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var child = await Registered(context, world.Teacher, Child());
        var (mother, father) = (await Registered(context, world.Teacher, Child("Mor", "Nordmann", born: new(1988, 1, 1))), await Registered(context, world.Teacher, Child("Far", "Nordmann", born: new(1987, 1, 1))));
        Assert.Equal(6068, Assert.IsType<RecordGuardianship.Result.Refused>(await Decides(context, world.Teacher, child, mother, GuardianshipKind.Sole, from: new(2010, 1, 1))).Problem.Number);
        await Decides(context, world.Teacher, child, mother, GuardianshipKind.Sole);
        foreach (var person in new[] { child, father })
        {
            await new AssignWorker(context, context, context, Gate(context)).Put(world.Rektor, person, world.OtherTeacher.AccountId, Today, Cancellation);
        }

        Assert.Equal(6017, Assert.IsType<RecordGuardianship.Result.Refused>(await Decides(context, world.OtherTeacher, child, father, GuardianshipKind.Sole)).Problem.Number);
        await new ProtectAddress(context, context, context, Gate(context)).Handle(world.Teacher, new(mother, ProtectionLevel.StrictlyConfidential, "politiet", []), Today, Cancellation);
        Assert.IsType<RecordGuardianship.Result.Done>(await Decides(context, world.OtherTeacher, child, father, GuardianshipKind.Sole));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Guardianship_WrittenWronglyToday_IsTakenBackToday(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var child = await Registered(context, world.Teacher, Child());
        var (mother, father) = (await Registered(context, world.Teacher, Child("Mor", "Nordmann", born: new(1988, 1, 1))), await Registered(context, world.Teacher, Child("Far", "Nordmann", born: new(1987, 1, 1))));
        await Decides(context, world.Teacher, child, father, GuardianshipKind.Sole, Today);
        var wrong = (await Opened(context, world.Teacher, child))!.Family.Guardianships.Single().Row.Id;
        var record = new RecordGuardianship(context, Gate(context));

        Assert.IsType<RecordGuardianship.Result.NotFound>(await record.TakeBack(world.OtherTeacher, child, wrong, Today, Cancellation));
        Assert.IsType<RecordGuardianship.Result.NotFound>(await record.TakeBack(world.Teacher, child, wrong, Today.AddDays(1), Cancellation));
        Assert.IsType<RecordGuardianship.Result.Done>(await record.TakeBack(world.Teacher, child, wrong, Today, Cancellation));
        Assert.Empty((await Opened(context, world.Teacher, child))!.Family.Guardianships);
        Assert.IsType<RecordGuardianship.Result.Done>(await Decides(context, world.Teacher, child, mother, GuardianshipKind.Sole, Today));
        // The same click once more.
        Assert.IsType<RecordGuardianship.Result.Done>(await Decides(context, world.Teacher, child, mother, GuardianshipKind.Sole, Today));
        Assert.Single((await Opened(context, world.Teacher, child))!.Family.Guardianships);
        var kept = await ((IPeopleData)context).All<Guardianship>().AsNoTracking().SingleAsync(one => one.Id == wrong, Cancellation);
        Assert.Equal((Today, world.Teacher.AccountId), (kept.TakenBackOn, kept.TakenBackById));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Guardianship_TwoSoleInOneMoment_OneIsRefused(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        Guid child, mother, father;
        await using (var context = database.Open())
        {
            child = await Registered(context, world.Teacher, Child());
            (mother, father) = (await Registered(context, world.Teacher, Child("Mor", "Nordmann", born: new(1988, 1, 1))), await Registered(context, world.Teacher, Child("Far", "Nordmann", born: new(1987, 1, 1))));
        }

        await using var first = database.Open();
        await using var second = database.Open();
        var answers = await Task.WhenAll(
            Task.Run(() => Decides(first, world.Teacher, child, mother, GuardianshipKind.Sole), Cancellation), Task.Run(() => Decides(second, world.Teacher, child, father, GuardianshipKind.Sole), Cancellation));
        Assert.Single(answers.OfType<RecordGuardianship.Result.Done>());
        Assert.Equal(6017, Assert.Single(answers.OfType<RecordGuardianship.Result.Refused>()).Problem.Number);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task CareOrder_NamesAChildWelfareService(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var host = await context.Services.Where(one => one.Id == world.School).Select(one => one.HostId!.Value).SingleAsync(Cancellation);
        var welfare = Assert.IsType<AddService.Result.Added>(await new AddService(context).Handle(new(ServiceKind.ChildWelfare, "Barnevernet i Sol", host, new(2024, 1, 1), [], ServiceTask.Ordinary, ""), Cancellation)).Service.Id;
        var child = await Registered(context, world.Teacher, Child());
        var care = new RecordCareOrder(context, new RecordGuardianship(context, Gate(context)));

        Assert.Equal([welfare], (await care.Services(Today, Cancellation)).Select(one => one.Id));
        foreach (var wrong in new[] { world.School, Guid.NewGuid() })
        {
            Assert.Equal(6053, Assert.IsType<RecordGuardianship.Result.Refused>(await care.Handle(world.Teacher, child, wrong, Today, "vedtak", Today, Cancellation)).Problem.Number);
        }

        Assert.Equal(6016, Assert.IsType<RecordGuardianship.Result.Refused>(await care.Handle(world.Teacher, child, welfare, Today, "", Today, Cancellation)).Problem.Number);
        Assert.IsType<RecordGuardianship.Result.Done>(await care.Handle(world.Teacher, child, welfare, Today, "Barnevernet sier", Today, Cancellation));
        Assert.Equal("Barnevernet i Sol", (await Opened(context, world.Teacher, child))!.Family.Guardianships.Single().Service);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Role_TheLastInAService_EndsWhatSheWorkedWith(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var child = await Registered(context, world.Teacher, Child());
        await new AssignWorker(context, context, context, Gate(context)).Put(world.Rektor, child, world.OtherTeacher.AccountId, Today, Cancellation);
        var holding = await context.RoleHoldings.Where(one => one.AccountId == world.OtherTeacher.AccountId).Select(one => one.Id).SingleAsync(Cancellation);

        Assert.True(await new EndRole(context, new EndStaffRelations(context)).Handle(holding, Today, Cancellation));
        Assert.Equal(2, (await Opened(context, world.Rektor, child))!.Workers.Count);
        var tomorrow = Today.AddDays(1);
        Assert.Equal([world.Teacher.AccountId], (await Opened(context, world.Rektor, child, tomorrow))!.Workers.Select(one => one.AccountId));
        // She comes back: her old task does not.
        await new GiveRole(context).Handle(world.OtherTeacher.AccountId, Role.Caseworker, world.School, tomorrow, null, Cancellation);
        Assert.Null(await Opened(context, world.OtherTeacher, child, tomorrow));
        Assert.Equal([world.Teacher.AccountId], (await Opened(context, world.Rektor, child, tomorrow))!.Workers.Select(one => one.AccountId));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Number_NotTyped_StaysAndIsRemovedOnlyWhenAsked(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var details = Child();
        var id = await Registered(context, world.Teacher, details);
        var change = new ChangePerson(context, context, Gate(context));

        Assert.IsType<ChangePerson.Result.Done>(await change.Handle(world.Teacher, id, 1, details with { Number = "", GivenName = "Ole" }, Today, Cancellation));
        var person = (await Opened(context, world.Teacher, id))!.Person;
        Assert.Equal(("Ole", details.Number), (person.GivenName, person.Number));
        Assert.Equal(6052, Assert.IsType<ChangePerson.Result.Refused>(await change.Handle(world.Teacher, id, 2, details with { RemovesNumber = true }, Today, Cancellation)).Problems.Single().Problem.Number);
        // Who may say yes for a child hangs on it: the leader's, with a reason, and what stood there is kept.
        var (removed, other) = (details with { Number = "", RemovesNumber = true }, details with { Number = Child(turn: 8).Number, Why = "Mor sier" });
        foreach (var (actor, typed, number) in new[] { (world.Teacher, removed with { Why = "Feil" }, 6062), (world.Teacher, other, 6062), (world.Rektor, removed, 6016) })
        {
            Assert.Equal(number, Assert.IsType<ChangePerson.Result.Refused>(await change.Handle(actor, id, 2, typed, Today, Cancellation)).Problems.Single().Problem.Number);
        }

        Assert.IsType<ChangePerson.Result.Done>(await change.Handle(world.Rektor, id, 2, removed with { Why = "Feil nummer" }, Today, Cancellation));
        await new OpenCard(context, context, Gate(context)).Handle(world.NavLeader, id, Purpose.Worry, Today, Cancellation);
        foreach (var (actor, isOwn) in new[] { (world.Rektor, true), (world.NavLeader, false) })
        {
            var row = Assert.Single(await new ReadChanges(context, Gate(context)).Of(actor, id, Today, Cancellation));
            Assert.Equal((details.Number, Today, "Feil nummer", isOwn), (row.Change.Number, row.Change.On, row.Change.Reason, row.IsOwn));
        }

        Assert.Empty(await new ReadChanges(context, Gate(context)).Of(world.Teacher, id, Today, Cancellation));
        var after = (await Opened(context, world.Teacher, id))!.Person;
        Assert.Equal((null, person.BirthDate, person.Sex), (after.Number, after.BirthDate, after.Sex));
    }

    static RecordKinship Kinship(LangbenkContext context) => new(context, context, Gate(context));

    static Task<RecordGuardianship.Result> Decides(LangbenkContext context, Actor actor, Guid child, Guid holder, GuardianshipKind kind, DateOnly? from = null) =>
        new RecordGuardianship(context, Gate(context)).Handle(actor, new(child, holder, null, kind, from ?? new(2020, 1, 1), null, "Folkeregisteret"), Today, Cancellation);
}
