using Langbenk.Access;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Bars;
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

/// <summary>What closes holds, whoever would open it from the side: a day that passes, a colleague, a parting, a lone leader.</summary>
public class HoldingOnTests
{
    const string Why = "Jeg er ny leder og må følge opp vedtaket";

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Role_WithALastDay_EndsWhatSheWorkedWith_ByTheJobAndWhenSheComesBack(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var (child, leave) = (await Registered(context, world.Teacher, Child()), new EndStaffRelations(context));
        var holdings = await context.RoleHoldings.Where(one => one.ServiceId == world.School && one.Role == Role.Caseworker).ToListAsync(Cancellation);
        foreach (var substitute in new[] { world.Teacher, world.OtherTeacher })
        {
            await new AssignWorker(context, context, context, Gate(context)).Put(world.Rektor, child, substitute.AccountId, Today, Cancellation);
            holdings.Single(one => one.AccountId == substitute.AccountId).ValidTo = Today;
        }

        await context.SaveChangesAsync(Cancellation);
        var (tomorrow, later) = (Today.AddDays(1), Today.AddDays(60));
        // Given before it ran out: she goes on.
        await new GiveRole(context, leave).Handle(world.Teacher.AccountId, Role.Caseworker, world.School, tomorrow, null, Cancellation);
        await new EndPassedRoles(context, leave).Handle(Today, Cancellation);
        Assert.NotNull(await Opened(context, world.OtherTeacher, child));
        await new EndPassedRoles(context, leave).Handle(tomorrow, Cancellation);
        Assert.NotNull(await Opened(context, world.Teacher, child, tomorrow));
        Assert.Null(await Opened(context, world.OtherTeacher, child, tomorrow));

        // The job was away when her time ran out: her new role begins anew all the same.
        Assert.IsType<OpenCard.Result.Opened>(await new OpenCard(context, context, Gate(context)).Handle(world.Counsellor, child, Purpose.Worry, Today, Cancellation));
        (await context.RoleHoldings.SingleAsync(one => one.AccountId == world.Counsellor.AccountId, Cancellation)).ValidTo = Today;
        await context.SaveChangesAsync(Cancellation);
        await new GiveRole(context, leave).Handle(world.Counsellor.AccountId, Role.Caseworker, world.Nav, later, null, Cancellation);
        Assert.Null(await Opened(context, world.Counsellor, child, later));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Parting_LosesNoProtectionOfAnotherService_WhateverItsLevel(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var (one, other) = (await Registered(context, world.Teacher, Child()), await Registered(context, world.Counsellor, WithoutNumber("Ola", "Normann", new(2016, 5, 9)), isAnother: true));
        Assert.IsType<OpenCard.Result.Opened>(await new OpenCard(context, context, Gate(context)).Handle(world.Teacher, other, Purpose.FollowedUp, Today, Cancellation));
        Assert.IsType<MergePersons.Result.Done>(await new MergePersons(context, context, context, Gate(context), new ToldServices(context)).Handle(world.Rektor, new(one, other, "Samme barn", true), Today, Cancellation));
        Assert.IsType<ProtectAddress.Result.Done>(await Protect(context).Handle(world.Teacher, new(one, ProtectionLevel.Confidential, "Folkeregisteret", []), Today, Cancellation));

        var parts = new PartPersons(context, context, context, Gate(context));
        var alias = await ((IPeopleData)context).All<PersonAlias>().Select(row => row.Id).SingleAsync(Cancellation);
        Assert.Equal(6032, Assert.IsType<PartPersons.Result.Refused>(await parts.Handle(world.NavLeader, one, alias, "To barn", Today, Cancellation)).Problem.Number);
        Assert.IsType<PartPersons.Result.Done>(await parts.Handle(world.Rektor, one, alias, "To barn", Today, Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Kin_ThatKeepsAColleagueOut_IsTakenBackByTheLeaderWithAReason(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var me = Child("Lærer", "Lærersen", born: new(1990, 1, 1));
        var (self, child, other) = (await Registered(context, world.Teacher, me), await Registered(context, world.Teacher, Child(turn: 4)), await Registered(context, world.Teacher, Child("Kari", "Berg", 5)));
        await new AssignWorker(context, context, context, Gate(context)).Put(world.Rektor, child, world.OtherTeacher.AccountId, Today, Cancellation);
        await new SayTies(context, context).Handle(world.OtherTeacher with { Demo = true }, me.Number, true, Today, Cancellation);
        var kinship = new RecordKinship(context, context, Gate(context));
        foreach (var (person, to) in new[] { (self, child), (other, child) })
        {
            Assert.IsType<RecordKinship.Result.Done>(await kinship.Handle(world.Teacher, person, to, Kin.Child, Today, Cancellation));
        }

        foreach (var (person, to, kin) in new[] { (child, other, Kin.Child), (other, child, Kin.Parent) })
        {
            Assert.Equal(6069, Assert.IsType<RecordKinship.Result.Refused>(await kinship.Handle(world.Teacher, person, to, kin, Today, Cancellation)).Problem.Number);
        }

        var rows = (await Opened(context, world.Teacher, child))!.Family.Members;
        var (near, plain) = (rows.Single(one => one.Person.Id == self).KinshipId, rows.Single(one => one.Person.Id == other).KinshipId);
        foreach (var answer in new[] { await kinship.TakeBack(world.Teacher, child, near, "Feil", Today, Cancellation), await kinship.End(world.Teacher, child, near, Today, Cancellation) })
        {
            Assert.Equal(6060, Assert.IsType<RecordKinship.Result.Refused>(answer).Problem.Number);
        }

        Assert.Null(await Opened(context, world.OtherTeacher, child));
        Assert.IsType<RecordKinship.Result.Done>(await kinship.TakeBack(world.Teacher, child, plain, "", Today, Cancellation));
        Assert.Equal(6022, Assert.IsType<RecordKinship.Result.Refused>(await kinship.TakeBack(world.Rektor, child, near, " ", Today, Cancellation)).Problem.Number);
        Assert.IsType<RecordKinship.Result.Done>(await kinship.TakeBack(world.Rektor, child, near, "En annen med samme navn", Today, Cancellation));
        Assert.NotNull(await Opened(context, world.OtherTeacher, child));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Seal_OpenedByALeader_IsSeenAndClosedByTheOfficer_AndByNobodyTwice(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var ids = new List<Guid>();
        for (var turn = 0; turn < 3; turn++)
        {
            ids.Add(await Registered(context, world.Teacher, Child(turn: turn), isAnother: true));
            Assert.IsType<ProtectAddress.Result.Done>(await Protect(context).Handle(world.Teacher, new(ids[^1], ProtectionLevel.StrictlyConfidential, "Folkeregisteret", []), Today, Cancellation));
        }

        Assert.True(await new EndRole(context, new EndStaffRelations(context)).Handle(await context.RoleHoldings.Where(one => one.AccountId == world.Rektor.AccountId).Select(one => one.Id).SingleAsync(Cancellation), Today.AddDays(-1), Cancellation));
        var leader = await Hire(context, "ny-rektor", Role.ServiceLeader, world.School, "Sol skole");
        var told = new Told();
        Task<OpenInEmergency.Result> Opens(LangbenkContext each, int turn) => new OpenSealed(each, each, each, Gate(each), told).Handle(leader, Child(turn: turn).Number, Why, Now, Today, Cancellation);

        // The same click twice in one moment.
        await using var second = database.Open();
        var twice = await Task.WhenAll(Task.Run(() => Opens(context, 0), Cancellation), Task.Run(() => Opens(second, 0), Cancellation));
        Assert.All(twice, one => Assert.IsType<OpenInEmergency.Result.Opened>(one));
        Assert.Equal(1, await ((IPeopleData)context).All<EmergencyAccess>().CountAsync(Cancellation));
        Assert.All(told.Who, one => Assert.Equal([world.Officer.AccountId], one.Accounts));
        Assert.IsType<OpenInEmergency.Result.Opened>(await Opens(context, 1));
        Assert.Equal(6050, Assert.IsType<OpenInEmergency.Result.Refused>(await Opens(context, 2)).Problem.Number);

        var oversee = new OverseeEmergencies(context, context, context, new EmergencyReviewers(context, context, Gate(context)));
        var row = (await oversee.List(world.Officer, Today, Cancellation))[0];
        Assert.IsType<OverseeEmergencies.Result.Done>(await oversee.See(world.Officer, row.Id, "Ingen grunn", true, Today, Cancellation));
        Assert.Null(await Opened(context, leader, ids[0]));
        Assert.NotNull(await Opened(context, leader, ids[1]));

        // Another leader, who is cleared, closes it too; two who look in one moment are one.
        var cleared = await Hire(context, "rektor3", Role.ServiceLeader, world.School, "Sol skole");
        Assert.IsType<AssignWorker.Result.Done>(await new AssignWorker(context, context, context, Gate(context)).Put(leader, ids[1], cleared.AccountId, Today, Cancellation));
        var review = new ReviewEmergencies(context, context, Gate(context));
        var open = Assert.Single(await review.List(cleared, Today, Cancellation)).Access;
        _ = await ((IPeopleData)second).All<EmergencyAccess>().SingleAsync(one => one.Id == open.Id, Cancellation);
        await Task.WhenAll(Task.Run(() => review.See(cleared, open.Id, "Feil", true, Today, Cancellation), Cancellation), Task.Run(() => new ReviewEmergencies(second, second, Gate(second)).See(cleared, open.Id, "Feil", true, Today, Cancellation), Cancellation));
        Assert.Null(await Opened(context, leader, ids[1]));
        Assert.NotNull(await Opened(context, cleared, ids[1]));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Emergency_ThatNobodyWouldSee_DoesNotOpen_WhoeverItIsAbout(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        await Registered(context, world.Teacher, Child());
        (await context.Accounts.SingleAsync(one => one.Id == world.Officer.AccountId, Cancellation)).ClosedOn = Today;
        await context.SaveChangesAsync(Cancellation);
        var told = new Told();
        Task<OpenInEmergency.Result> Opens(int turn) => new OpenInEmergency(context, context, context, Gate(context), told).Handle(world.OtherTeacher, Child(turn: turn).Number, Why, Now, Today, Cancellation);

        // The one leader there is may not see this one: nobody would.
        await new SayTies(context, context).Handle(world.Rektor, Child().Number, false, Today, Cancellation);
        Assert.IsType<OpenInEmergency.Result.NotFound>(await Opens(0));
        (await context.Accounts.SingleAsync(one => one.Id == world.Rektor.AccountId, Cancellation)).ClosedOn = Today;
        await context.SaveChangesAsync(Cancellation);
        foreach (var turn in new[] { 0, 9 })
        {
            Assert.Equal(6061, Assert.IsType<OpenInEmergency.Result.Refused>(await Opens(turn)).Problem.Number);
        }

        Assert.Equal(6061, Assert.IsType<OpenInEmergency.Result.Refused>(await new OpenSealed(context, context, context, Gate(context), told).Handle(world.NavLeader, Child().Number, Why, Now, Today, Cancellation)).Problem.Number);
        Assert.Empty(told.Who);
    }

    static ProtectAddress Protect(LangbenkContext context) => new(context, context, context, Gate(context));

    sealed class Told : ITellReviewers
    {
        public List<EmergencyReviewers.Reviewers> Who { get; } = [];

        public void Tell(EmergencyReviewers.Reviewers who, DateTime now)
        {
            lock (Who)
            {
                Who.Add(who);
            }
        }
    }
}
