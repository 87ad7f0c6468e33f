using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Bars;
using Langbenk.People.Emergencies;
using Langbenk.People.Numbers;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.People;

/// <summary>One human with two accounts is one where two are asked for.</summary>
public class OwnNumberTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task TwoAccounts_OfOneHuman_DoNotLookAtEachOthersEmergency(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var child = await Registered(context, world.Counsellor, Child());
        Assert.IsType<OpenInEmergency.Result.Opened>(await new OpenInEmergency(context, context, context, Gate(context)).Handle(
            world.OtherCounsellor, Child().Number, "Gutten kom ikke hjem i kveld", Now, Today, Cancellation));
        var review = new ReviewEmergencies(context, context, Gate(context));
        var row = Assert.Single(await review.List(world.NavLeader, Today, Cancellation));
        Assert.Equal(child, row.Person.Id);

        var humans = new OwnNumber(context);
        Assert.False(await humans.IsSaid(world.NavLeader, Cancellation));
        await Says(context, world.NavLeader, 0);
        Assert.False(await humans.AreOne(world.NavLeader.AccountId, world.OtherCounsellor.AccountId, Cancellation));
        await Says(context, world.OtherCounsellor, 0);
        Assert.True(await humans.IsSaid(world.NavLeader, Cancellation));
        Assert.True(await humans.AreOne(world.NavLeader.AccountId, world.OtherCounsellor.AccountId, Cancellation));
        Assert.Equal(PeopleProblems.ReviewOthers, Assert.IsType<ReviewEmergencies.Result.Refused>(await review.See(world.NavLeader, row.Access.Id, "Sett", false, Today, Cancellation)).Problem);
    }

    /// <summary>An employee says that she is her leader: it takes the look from the leader, and gives it to nobody but the officer.</summary>
    [Theory, MemberData(nameof(Engines))]
    public async Task LeadersNumber_SaidByWhoOpens_TheLeaderStillShutsAndTheOfficerLooks(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var child = await Registered(context, world.Teacher, Child());
        await Says(context, world.Rektor, 0);
        await Says(context, world.OtherTeacher, 0);
        await OpensIt(context, world);

        Assert.Equal([world.Officer.AccountId], (await Reviewers(context).Of(world.OtherTeacher, child, Today, Cancellation)).Accounts);
        var review = new ReviewEmergencies(context, context, Gate(context));
        Assert.Equal(0, await review.Unseen(world.Rektor, Today, Cancellation));
        var id = Assert.Single(await review.List(world.Rektor, Today, Cancellation)).Access.Id;
        Assert.Equal(PeopleProblems.ReviewOthers, Assert.IsType<ReviewEmergencies.Result.Refused>(await review.See(world.Rektor, id, "Sett", false, Today, Cancellation)).Problem);
        Assert.NotNull(await Opened(context, world.OtherTeacher, child));
        Assert.IsType<ReviewEmergencies.Result.Done>(await review.See(world.Rektor, id, "Det er ikke meg", true, Today, Cancellation));
        Assert.Null(await Opened(context, world.OtherTeacher, child));
        var waits = Assert.Single(await Oversee(context).List(world.Officer, Today, Cancellation));
        Assert.Equal((id, "Det er ikke meg"), (waits.Id, waits.OpenersNote));
        Assert.IsType<OverseeEmergencies.Result.Done>(await Oversee(context).See(world.Officer, id, "Spurt begge", false, Today, Cancellation));
        var stored = await context.Set<EmergencyAccess>().AsNoTracking().SingleAsync(one => one.Id == id, Cancellation);
        Assert.Equal(("Det er ikke meg", "Spurt begge"), (stored.OpenersNote, stored.LeadersNote));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task WhereNobodyElseIs_AnEmergencyDoesNotOpen(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        await Registered(context, world.Teacher, Child());
        foreach (var actor in new[] { world.Rektor, world.OtherTeacher, world.Officer })
        {
            await Says(context, actor, 0);
        }

        Assert.Equal(PeopleProblems.NobodyReviews, Assert.IsType<OpenInEmergency.Result.Refused>(await Opens(context, world)).Problem);
    }

    /// <summary>The officer has an account as teacher too: she is not the other eye on what she opened.</summary>
    [Theory, MemberData(nameof(Engines))]
    public async Task Officer_WhoOpenedItByAnotherAccount_ShutsItAndDoesNotLook(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        await Registered(context, world.Teacher, Child());
        await Says(context, world.OtherTeacher, 0);
        await OpensIt(context, world);
        await new SayTies(context, context).Handle(world.Rektor, Child().Number, false, Today, Cancellation);
        await Says(context, world.Officer, 0);

        var id = Assert.Single(await Oversee(context).List(world.Officer, Today, Cancellation)).Id;
        Assert.Equal(PeopleProblems.ReviewOthers, Assert.IsType<OverseeEmergencies.Result.Refused>(await Oversee(context).See(world.Officer, id, "Sett", false, Today, Cancellation)).Problem);
        Assert.IsType<OverseeEmergencies.Result.Done>(await Oversee(context).See(world.Officer, id, "Feil", true, Today, Cancellation));
        Assert.Single(await Oversee(context).List(world.Officer, Today, Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task TakenBack_CountsNoLonger_UnlessTheSameHumanTookItBack(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var humans = new OwnNumber(context);
        await Says(context, world.Counsellor, 0);
        await Says(context, world.OtherCounsellor, 0);
        await TakesBack(context, world.NavLeader, world.OtherCounsellor);
        Assert.False(await humans.AreOne(world.Counsellor.AccountId, world.OtherCounsellor.AccountId, Cancellation));

        await Says(context, world.NavLeader, 1);
        await Says(context, world.OtherCounsellor, 1);
        await TakesBack(context, world.NavLeader, world.OtherCounsellor);
        Assert.True(await humans.AreOne(world.NavLeader.AccountId, world.OtherCounsellor.AccountId, Cancellation));
        Assert.False(await humans.IsSaid(world.OtherCounsellor, Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task OwnNumber_ThatNobodyHas_IsRefusedOutsideADemonstration(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var (ties, record) = (new SayTies(context, context), new RecordTies(context, context, context, Gate(context)));
        var invented = SyntheticNumber.Make(new(1980, 2, 3), Sex.Female).Reveal();

        Assert.Equal(6067, Assert.IsType<SayTies.Result.Refused>(await ties.Handle(world.Teacher, invented, true, Today, Cancellation)).Problem.Number);
        Assert.Equal(6067, Assert.IsType<RecordTies.Result.Refused>(await record.Handle(world.Rektor, new(world.Teacher.AccountId, invented, null, true), Today, Cancellation)).Problem.Number);
        Assert.IsType<SayTies.Result.Done>(await ties.Handle(world.Teacher, invented, false, Today, Cancellation));
        Assert.False(await new OwnNumber(context).IsSaid(world.Teacher, Cancellation));
        Assert.IsType<SayTies.Result.Done>(await ties.Handle(world.Teacher, NeverGiven, true, Today, Cancellation));
        Assert.True(await new OwnNumber(context).IsSaid(world.Teacher, Cancellation));
    }

    /// <summary>Of somebody born in 1855: numbers were given from 1964 on.</summary>
    const string NeverGiven = "01015550089";

    static async Task TakesBack(LangbenkContext context, Actor leader, Actor staff)
    {
        var row = Assert.Single(await new SayTies(context, context).Of(staff, Cancellation), one => one.TakenBackOn is null);
        Assert.IsType<SayTies.Result.Done>(await new SayTies(context, context).AskBack(staff, row.Id, Today, Cancellation));
        Assert.IsType<RecordTies.Result.Done>(await new RecordTies(context, context, context, Gate(context)).TakeBack(leader, row.Id, "Skrev feil", Today, Cancellation));
    }

    static Task<OpenInEmergency.Result> Opens(LangbenkContext context, PeopleWorld world) =>
        new OpenInEmergency(context, context, context, Gate(context)).Handle(world.OtherTeacher, Child().Number, "Gutten kom ikke hjem i kveld", Now, Today, Cancellation);

    static async Task OpensIt(LangbenkContext context, PeopleWorld world) => Assert.IsType<OpenInEmergency.Result.Opened>(await Opens(context, world));

    static EmergencyReviewers Reviewers(LangbenkContext context) => new(context, context, Gate(context));

    static OverseeEmergencies Oversee(LangbenkContext context) => new(context, context, context, Reviewers(context));

    static async Task Says(LangbenkContext context, Actor actor, int turn) => Assert.IsType<SayTies.Result.Done>(
        await new SayTies(context, context).Handle(actor with { Demo = true }, SyntheticNumber.Make(new(1980, 2, 3), Sex.Female, turn).Reveal(), true, Today, Cancellation));
}
