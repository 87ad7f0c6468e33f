using Langbenk.Organisation.Staff;
using Langbenk.People.Bars;
using Langbenk.People.Emergencies;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.People;

/// <summary>Somebody always sees what was opened in an emergency; nobody goes on opening unseen.</summary>
public class EmergencyTests
{
    const string Why = "Gutten har ikke kommet hjem i kveld";

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Emergency_NoLeaderMaySee_IsSeenByTheOfficerWithoutAName(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var officer = world.Officer;
        var id = await Registered(context, world.Teacher, Child());
        Assert.IsType<OpenInEmergency.Result.Opened>(await Open(context).Handle(world.OtherTeacher, Child().Number, Why, Now, Today, Cancellation));
        Assert.Empty(await Oversee(context).List(officer, Today, Cancellation));
        var told = await new EmergencyReviewers(context, context, Gate(context)).Of(world.OtherTeacher, id, Today, Cancellation);
        Assert.True(told.AreLeaders);
        Assert.Equal([world.Rektor.AccountId], told.Accounts);

        // The leader is of the family: she learns nothing of it, and is not told.
        await new SayTies(context, context).Handle(world.Rektor, Child().Number, false, Today, Cancellation);
        told = await new EmergencyReviewers(context, context, Gate(context)).Of(world.OtherTeacher, id, Today, Cancellation);
        Assert.False(told.AreLeaders);
        Assert.Equal([officer.AccountId], told.Accounts);
        Assert.Equal(0, await new ReviewEmergencies(context, context, Gate(context)).Unseen(world.Rektor, Today, Cancellation));
        var row = Assert.Single(await Oversee(context).List(officer, Today, Cancellation));
        Assert.Equal(("Sol skole", Why), (row.Service, row.Reason));
        Assert.Empty(await Oversee(context).List(world.NavLeader, Today, Cancellation));

        Assert.IsType<OverseeEmergencies.Result.NotFound>(await Oversee(context).See(world.Rektor, row.Id, "ok", false, Today, Cancellation));
        Assert.Equal(6022, Assert.IsType<OverseeEmergencies.Result.Refused>(await Oversee(context).See(officer, row.Id, "", false, Today, Cancellation)).Problem.Number);
        Assert.IsType<OverseeEmergencies.Result.Done>(await Oversee(context).See(officer, row.Id, "Spurt kommunedirektøren", false, Today, Cancellation));
        Assert.Empty(await Oversee(context).List(officer, Today, Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Emergency_InAServiceWithoutALeader_IsSeenByTheOfficer(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var officer = world.Officer;
        await Registered(context, world.Teacher, Child());
        await Open(context).Handle(world.OtherTeacher, Child().Number, Why, Now, Today, Cancellation);
        var holding = await context.RoleHoldings.Where(one => one.AccountId == world.Rektor.AccountId).Select(one => one.Id).SingleAsync(Cancellation);
        await new EndRole(context).Handle(holding, Today, Cancellation);

        Assert.Empty(await Oversee(context).List(officer, Today, Cancellation));
        Assert.Single(await Oversee(context).List(officer, Today.AddDays(1), Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Emergency_TheThirdUnseen_WaitsAndTheSameTwiceIsOne(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        for (var turn = 0; turn < 3; turn++)
        {
            await Registered(context, world.Teacher, Child(turn: turn), isAnother: true);
        }

        Task<OpenInEmergency.Result> Opens(int turn) => Open(context).Handle(world.OtherTeacher, Child(turn: turn).Number, Why, Now, Today, Cancellation);
        Assert.True(Assert.IsType<OpenInEmergency.Result.Opened>(await Opens(0)).IsNew);
        Assert.False(Assert.IsType<OpenInEmergency.Result.Opened>(await Opens(0)).IsNew);
        Assert.True(Assert.IsType<OpenInEmergency.Result.Opened>(await Opens(1)).IsNew);
        Assert.False(Assert.IsType<OpenInEmergency.Result.Opened>(await Opens(1)).IsNew);

        // The answer is the same whether there is such a person or not.
        foreach (var turn in new[] { 2, 9 })
        {
            Assert.Equal(6050, Assert.IsType<OpenInEmergency.Result.Refused>(await Opens(turn)).Problem.Number);
        }

        var review = new ReviewEmergencies(context, context, Gate(context));
        var rows = await review.List(world.Rektor, Today, Cancellation);
        Assert.Equal(2, rows.Count);
        var first = rows.Single(one => one.Person.Number!.Value.Reveal() == Child().Number);
        Assert.IsType<ReviewEmergencies.Result.Done>(await review.See(world.Rektor, first.Access.Id, "Feil", true, Today, Cancellation));
        // What the leader closed is opened anew as another, and counts.
        Assert.True(Assert.IsType<OpenInEmergency.Result.Opened>(await Opens(0)).IsNew);
        Assert.Equal(6050, Assert.IsType<OpenInEmergency.Result.Refused>(await Opens(2)).Problem.Number);
    }

    static OpenInEmergency Open(LangbenkContext context) => new(context, context, context, Gate(context));

    static OverseeEmergencies Oversee(LangbenkContext context) => new(context, context, context, new EmergencyReviewers(context, context, Gate(context)));
}
