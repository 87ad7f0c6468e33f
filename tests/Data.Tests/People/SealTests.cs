using Langbenk.Organisation.Staff;
using Langbenk.People.Bars;
using Langbenk.People.Cards;
using Langbenk.People.Emergencies;
using Langbenk.People.Families;
using Langbenk.People.Persons;
using Langbenk.People.Protection;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.People;

/// <summary>Who is sealed: for how long, to whom, by whose word, and who is told.</summary>
public class SealTests
{
    const string Why = "Jeg er ny leder og må følge opp vedtaket";

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Seal_TheNext_ForgetsWhoWasClearedForTheLast(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var id = await Registered(context, world.Teacher, Child());
        var first = await Sealed(context, world.Teacher, id);
        Assert.IsType<AssignWorker.Result.Done>(await Assign(context).Put(world.Rektor, id, world.OtherTeacher.AccountId, Today, Cancellation));
        Assert.IsType<ProtectAddress.Result.Done>(await Protect(context).End(world.Rektor, id, first, "Opphevet", Today, Cancellation));
        var later = Today.AddDays(30);
        Assert.NotNull(await Opened(context, world.OtherTeacher, id, later));

        Assert.IsType<ProtectAddress.Result.Done>(await Protect(context).Handle(world.Teacher, Strict(id), later, Cancellation));
        Assert.Null(await Opened(context, world.OtherTeacher, id, later));
        Assert.NotNull(await Opened(context, world.Rektor, id, later));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Protection_OfAnotherService_IsItsLevelAndNothingMore(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var id = await OfBoth(context, world);
        var schools = await Sealed(context, world.Teacher, id);

        var theirs = (await Opened(context, world.NavLeader, id))!;
        Assert.Equal(ProtectionLevel.StrictlyConfidential, theirs.Level);
        Assert.Empty(theirs.Protections);
        Assert.IsType<ProtectAddress.Result.NotFound>(await Protect(context).End(world.NavLeader, id, schools, "Vi mener det er over", Today, Cancellation));

        // Nav records its own; the seal stands until both have ended.
        var navs = await Sealed(context, world.NavLeader, id);
        Assert.IsType<ProtectAddress.Result.Done>(await Protect(context).End(world.Rektor, id, schools, "Opphevet", Today, Cancellation));
        Assert.Null(await Opened(context, world.Counsellor, id, Today.AddDays(5)));
        Assert.Equal(ProtectionLevel.StrictlyConfidential, (await Opened(context, world.Rektor, id, Today.AddDays(5)))!.Level);
        Assert.IsType<ProtectAddress.Result.Done>(await Protect(context).End(world.NavLeader, id, navs, "Opphevet", Today.AddDays(5), Cancellation));
        Assert.Null(await Opened(context, world.Counsellor, id, Today.AddDays(5)));
        Assert.NotNull(await Opened(context, world.Counsellor, id, Today.AddDays(6)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Leader_WhoIsNew_IsClearedByTheOldOrOnHerOwnGround(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var id = await OfBoth(context, world);
        await Sealed(context, world.Teacher, id);
        var second = await Hire(context, "ny-rektor", Role.ServiceLeader, world.School, "Sol skole");

        // While another leader is cleared, she is asked; no number and no reason goes around her.
        Assert.Null(await Opened(context, second, id));
        Assert.IsType<OpenInEmergency.Result.NotFound>(await Leaders(context).Handle(second, Child().Number, Why, Now, Today, Cancellation));
        Assert.IsType<AssignWorker.Result.Done>(await Assign(context).Put(world.Rektor, id, second.AccountId, Today, Cancellation));
        Assert.NotNull(await Opened(context, second, id));
        Assert.IsType<AssignWorker.Result.NotFound>(await Assign(context).TakeOff(second, id, second.AccountId, Today, Cancellation));

        foreach (var holding in context.RoleHoldings.Where(one => one.ServiceId == world.School && one.Role == Role.ServiceLeader).Select(one => one.Id).ToList())
        {
            Assert.True(await new EndRole(context).Handle(holding, Today.AddDays(-1), Cancellation));
        }

        var third = await Hire(context, "nyeste-rektor", Role.ServiceLeader, world.School, "Sol skole");
        Assert.Null(await Opened(context, third, id));
        Assert.Equal(6025, Assert.IsType<OpenInEmergency.Result.Refused>(await Leaders(context).Handle(third, Child().Number, "ny", Now, Today, Cancellation)).Problem.Number);
        Assert.IsType<OpenInEmergency.Result.NotFound>(await Leaders(context).Handle(third, Child(turn: 6).Number, Why, Now, Today, Cancellation));
        Assert.IsType<OpenInEmergency.Result.NotFound>(await Leaders(context).Handle(world.Teacher, Child().Number, Why, Now, Today, Cancellation));
        Assert.Equal(id, Assert.IsType<OpenInEmergency.Result.Opened>(await Leaders(context).Handle(third, Child().Number, Why, Now, Today, Cancellation)).Person);
        Assert.NotNull(await Opened(context, third, id, Today.AddDays(40)));
        // It stands among the emergencies, and she cannot approve it herself.
        var review = new ReviewEmergencies(context, context, Gate(context));
        var row = Assert.Single(await review.List(third, Today, Cancellation));
        Assert.Single(await new OverseeEmergencies(context, context, context, new EmergencyReviewers(context, context, Gate(context))).List(world.Officer, Today, Cancellation));
        Assert.Equal(6027, Assert.IsType<ReviewEmergencies.Result.Refused>(await review.See(third, row.Access.Id, "ok", false, Today, Cancellation)).Problem.Number);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Register_NumberOfSomebodySealed_IsToldToTheClearedOnlyAndBarsAsBefore(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var hidden = await Registered(context, world.Teacher, Child());
        var self = Child("Navleder", "Hansen", born: new(1980, 1, 1));
        Assert.IsType<SayTies.Result.Done>(await new SayTies(context, context).Handle(world.NavLeader with { Demo = true }, self.Number, true, Today, Cancellation));
        var navLeader = await Registered(context, world.Teacher, self);
        Assert.IsType<RecordKinship.Result.Done>(await new RecordKinship(context, context, Gate(context)).Handle(world.Teacher, hidden, navLeader, Kin.OtherRelative, Today, Cancellation));
        await Sealed(context, world.Teacher, hidden);

        var anew = await Registered(context, world.Counsellor, Child());
        Assert.Null(await Opened(context, world.NavLeader, anew));
        Assert.Equal(hidden, Assert.Single(await Twice(context).List(world.Teacher, Today, Cancellation)).Id);
        Assert.Equal([1, 1, 0, 0, 0, 0, 0], await Told(context, world));

        // Whoever seals the new one learns nothing of the first by it.
        await Sealed(context, world.Counsellor, anew);
        Assert.Equal([0, 0, 0, 0, 0, 0, 0], await Told(context, world));
    }

    static async Task<List<int>> Told(LangbenkContext context, PeopleWorld world)
    {
        var told = new List<int>();
        foreach (var actor in world.Everybody)
        {
            told.Add(await Twice(context).Count(actor, Today, Cancellation));
        }

        return told;
    }

    static async Task<Guid> OfBoth(LangbenkContext context, PeopleWorld world)
    {
        var id = await Registered(context, world.Teacher, Child());
        Assert.IsType<OpenCard.Result.Opened>(await new OpenCard(context, context, Gate(context)).Handle(world.Counsellor, id, Purpose.Worry, Today, Cancellation));
        return id;
    }

    static async Task<Guid> Sealed(LangbenkContext context, Actor actor, Guid person)
    {
        Assert.IsType<ProtectAddress.Result.Done>(await Protect(context).Handle(actor, Strict(person), Today, Cancellation));
        return (await Opened(context, actor, person))!.Protections.First(one => one.ValidTo is null).Id;
    }

    static ProtectAddress.Input Strict(Guid person) => new(person, ProtectionLevel.StrictlyConfidential, "Folkeregisteret", []);

    static ProtectAddress Protect(LangbenkContext context) => new(context, context, context, Gate(context));

    static AssignWorker Assign(LangbenkContext context) => new(context, context, context, Gate(context));

    static OpenSealed Leaders(LangbenkContext context) => new(context, context, context, Gate(context));

    static MayBeTwo Twice(LangbenkContext context) => new(context, Gate(context));
}
