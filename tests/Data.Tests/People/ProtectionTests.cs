using Langbenk.People.Bars;
using Langbenk.People.Cards;
using Langbenk.People.Emergencies;
using Langbenk.People.Families;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Langbenk.People.Protection;
using Langbenk.Sharing.Disclosures;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.People;

/// <summary>What nobody overrides: protected addresses, own case and own family; and what opens for a while.</summary>
public class ProtectionTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Protect_Strictly_ClosesToAllButTheOneAndTheLeaders(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var id = await Registered(context, world.Teacher, Child());
        Assert.IsType<OpenCard.Result.Opened>(await new OpenCard(context, context, Gate(context)).Handle(world.Counsellor, id, Purpose.Worry, Today, Cancellation));
        Assert.IsType<AssignWorker.Result.Done>(await Assign(context).Put(world.NavLeader, id, world.OtherCounsellor.AccountId, Today, Cancellation));
        Assert.Equal(6016, Assert.IsType<ProtectAddress.Result.Refused>(await Protect(context).Handle(world.Teacher, new(id, ProtectionLevel.StrictlyConfidential, " ", []), Today, Cancellation)).Problem.Number);
        Assert.IsType<ProtectAddress.Result.Done>(await Protect(context).Handle(world.Teacher, new(id, ProtectionLevel.StrictlyConfidential, "Folkeregisteret", []), Today, Cancellation));

        // The leader put the second counsellor on before there was a seal: that says nothing of a ground to open one.
        Assert.Equal([world.Rektor, world.Teacher, world.NavLeader], await OpenTo(context, world, id, Today));
        Assert.True((await Opened(context, world.NavLeader, id))!.Workers.Single(one => one.AccountId == world.OtherCounsellor.AccountId).IsShutOut);
        Assert.IsType<AssignWorker.Result.Done>(await Assign(context).Put(world.NavLeader, id, world.OtherCounsellor.AccountId, Today, Cancellation));
        Assert.Equal([world.Rektor, world.Teacher, world.NavLeader, world.OtherCounsellor], await OpenTo(context, world, id, Today));
        Assert.Equal(6021, Assert.IsType<AssignWorker.Result.Refused>(await Assign(context).Put(world.NavLeader, id, world.OtherCounsellor.AccountId, Today, Cancellation)).Problem.Number);
        var protection = (await Opened(context, world.Teacher, id))!.Protections.Single();
        Assert.Equal(6021, Assert.IsType<ProtectAddress.Result.Refused>(await Protect(context).Handle(world.Teacher, new(id, ProtectionLevel.StrictlyConfidential, "igjen", []), Today, Cancellation)).Problem.Number);
        Assert.IsType<ProtectAddress.Result.NotFound>(await Protect(context).End(world.Counsellor, id, protection.Id, "slutt", Today, Cancellation));
        Assert.IsType<ProtectAddress.Result.NotFound>(await Protect(context).End(world.Teacher, id, protection.Id, "slutt", Today, Cancellation));
        Assert.IsType<ProtectAddress.Result.Done>(await Protect(context).End(world.Rektor, id, protection.Id, "Opphevet av politiet", Today, Cancellation));
        Assert.DoesNotContain(world.Counsellor, await OpenTo(context, world, id, Today));
        Assert.Contains(world.Counsellor, await OpenTo(context, world, id, Today.AddDays(1)));

        // Protected anew the same day: it does not lapse at midnight with the first.
        Assert.IsType<ProtectAddress.Result.Done>(await Protect(context).Handle(world.Teacher, new(id, ProtectionLevel.StrictlyConfidential, "Nytt vedtak", []), Today, Cancellation));
        Assert.DoesNotContain(world.Counsellor, await OpenTo(context, world, id, Today.AddDays(1)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Protect_Concealed_NeedsSomebodyToConcealFrom(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var child = await Registered(context, world.Teacher, Child());
        var father = await Registered(context, world.Teacher, Child("Far", "Nordmann", born: new(1985, 2, 2)));

        Assert.Equal(6023, Assert.IsType<ProtectAddress.Result.Refused>(await Protect(context).Handle(world.Teacher, new(child, ProtectionLevel.Concealed, "vedtak", []), Today, Cancellation)).Problem.Number);
        Assert.Equal(6023, Assert.IsType<ProtectAddress.Result.Refused>(await Protect(context).Handle(world.Teacher, new(child, ProtectionLevel.Concealed, "vedtak", [Guid.NewGuid()]), Today, Cancellation)).Problem.Number);
        Assert.IsType<ProtectAddress.Result.Done>(await Protect(context).Handle(world.Teacher, new(child, ProtectionLevel.Concealed, "vedtak", [father]), Today, Cancellation));
        Assert.Equal(ProtectionLevel.Concealed, (await Opened(context, world.Teacher, child))!.Level);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Tie_SaidBeforeOrAfter_ClosesOwnFamilyForGood(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var ties = new SayTies(context, context);
        var (mine, born) = (Child("Eget", "Barn", 3), new DateOnly(1990, 1, 1));
        var self = Child("Lærer", "Lærersen", born: born);
        Assert.IsType<SayTies.Result.Done>(await ties.Handle(world.OtherTeacher, mine.Number, false, Today, Cancellation));
        Assert.IsType<SayTies.Result.Done>(await ties.Handle(world.OtherTeacher with { Demo = true }, self.Number, true, Today, Cancellation));
        Assert.Equal(6021, Assert.IsType<SayTies.Result.Refused>(await ties.Handle(world.OtherTeacher with { Demo = true }, Child(turn: 9).Number, true, Today, Cancellation)).Problem.Number);
        Assert.Equal(6013, Assert.IsType<RegisterPerson.Result.Refused>(await Register(context).Handle(world.OtherTeacher, new(mine, Purpose.Worry, true), Today, Cancellation)).Problems.Single().Problem.Number);

        var child = await Registered(context, world.Teacher, mine);
        Assert.IsType<AssignWorker.Result.Done>(await Assign(context).Put(world.Rektor, child, world.OtherTeacher.AccountId, Today, Cancellation));
        Assert.DoesNotContain(world.OtherTeacher, await OpenTo(context, world, child, Today));
        Assert.IsType<OpenInEmergency.Result.NotFound>(await Emergency(context).Handle(world.OtherTeacher, mine.Number, "Barnet er alene hjemme i kveld", Now, Today, Cancellation));

        // Her brother's daughter is known by kinship only.
        var me = await Registered(context, world.Teacher, self);
        var niece = await Registered(context, world.Teacher, Child("Niese", "Lærersen", 4));
        Assert.IsType<AssignWorker.Result.Done>(await Assign(context).Put(world.Rektor, niece, world.OtherTeacher.AccountId, Today, Cancellation));
        Assert.Contains(world.OtherTeacher, await OpenTo(context, world, niece, Today));
        Assert.IsType<RecordKinship.Result.Done>(await new RecordKinship(context, context, Gate(context)).Handle(world.Teacher, niece, me, Kin.OtherRelative, Today, Cancellation));
        Assert.DoesNotContain(world.OtherTeacher, await OpenTo(context, world, niece, Today));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Emergency_OfOwnService_OpensForTwoDaysAndTheLeaderSeesIt(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var id = await Registered(context, world.Teacher, Child());
        const string why = "Moren ringte og sa at gutten ikke har kommet hjem";

        Assert.Equal(6001, Assert.IsType<OpenInEmergency.Result.Refused>(await Emergency(context).Handle(world.OtherTeacher, "123", why, Now, Today, Cancellation)).Problem.Number);
        Assert.Equal(6025, Assert.IsType<OpenInEmergency.Result.Refused>(await Emergency(context).Handle(world.OtherTeacher, Child().Number, "haster", Now, Today, Cancellation)).Problem.Number);
        Assert.IsType<OpenInEmergency.Result.NotFound>(await Emergency(context).Handle(world.Counsellor, Child().Number, why, Now, Today, Cancellation));
        Assert.IsType<OpenInEmergency.Result.NotFound>(await Emergency(context).Handle(world.OtherTeacher, Child(turn: 5).Number, why, Now, Today, Cancellation));
        Assert.Equal(id, Assert.IsType<OpenInEmergency.Result.Opened>(await Emergency(context).Handle(world.OtherTeacher, Child().Number, why, Now, Today, Cancellation)).Person);
        Assert.Contains(world.OtherTeacher, await OpenTo(context, world, id, Today.AddDays(1)));
        Assert.DoesNotContain(world.OtherTeacher, await OpenTo(context, world, id, Today.AddDays(2)));
        Assert.False((await Opened(context, world.OtherTeacher, id))!.MayChange);

        var review = new ReviewEmergencies(context, context, Gate(context));
        Assert.Equal((1, 0, 0), (await review.Unseen(world.Rektor, Today, Cancellation), await review.Unseen(world.NavLeader, Today, Cancellation), await review.Unseen(world.Teacher, Today, Cancellation)));
        var row = Assert.Single(await review.List(world.Rektor, Today, Cancellation));
        Assert.Equal((why, "lærer2", "Ola Nordmann"), (row.Access.Reason, row.Access.AccountName, row.Person.Name));
        Assert.IsType<ReviewEmergencies.Result.NotFound>(await review.See(world.NavLeader, row.Access.Id, "ok", false, Today, Cancellation));
        Assert.IsType<ReviewEmergencies.Result.Done>(await review.See(world.Rektor, row.Access.Id, "Feil bruk", true, Today, Cancellation));
        Assert.DoesNotContain(world.OtherTeacher, await OpenTo(context, world, id, Today));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task TakeOff_IsAtOnce(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var id = await Registered(context, world.Teacher, Child());
        Assert.Equal(6026, Assert.IsType<AssignWorker.Result.Refused>(await Assign(context).Put(world.Rektor, id, world.Counsellor.AccountId, Today, Cancellation)).Problem.Number);
        Assert.IsType<AssignWorker.Result.NotFound>(await Assign(context).Put(world.Teacher, id, world.OtherTeacher.AccountId, Today, Cancellation));
        Assert.IsType<AssignWorker.Result.Done>(await Assign(context).TakeOff(world.Rektor, id, world.Teacher.AccountId, Today, Cancellation));
        Assert.Equal([world.Rektor], await OpenTo(context, world, id, Today));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Guardianship_WhatCannotBe_IsRefused(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var child = await Registered(context, world.Teacher, Child());
        var (mother, father) = (await Registered(context, world.Teacher, Child("Mor", "Nordmann", born: new(1988, 1, 1))), await Registered(context, world.Teacher, Child("Far", "Nordmann", born: new(1987, 1, 1))));
        var record = new RecordGuardianship(context, Gate(context));
        Task<RecordGuardianship.Result> Record(Guid? holder, GuardianshipKind kind, Guid? whose = null, DateOnly? to = null, string source = "Folkeregisteret") =>
            record.Handle(world.Teacher, new(whose ?? child, holder, null, kind, new(2020, 1, 1), to, source), Today, Cancellation);

        Assert.Equal(6016, Number(await Record(mother, GuardianshipKind.Joint, source: "")));
        Assert.Equal(6015, Number(await Record(child, GuardianshipKind.Joint)));
        Assert.Equal(6020, Number(await Record(mother, GuardianshipKind.Joint, to: new(2019, 1, 1))));
        Assert.Equal(6018, Number(await Record(father, GuardianshipKind.Joint, whose: mother)));
        var younger = await Registered(context, world.Teacher, Child("Søster", "Nordmann", 7, new(2018, 1, 1)));
        Assert.Equal(6019, Number(await Record(younger, GuardianshipKind.Joint)));
        Assert.IsType<RecordGuardianship.Result.Done>(await Record(mother, GuardianshipKind.Joint));
        Assert.Equal(6021, Number(await Record(mother, GuardianshipKind.Sole)));
        Assert.Equal(6017, Number(await Record(father, GuardianshipKind.Sole)));
        Assert.IsType<RecordGuardianship.Result.NotFound>(await record.Handle(world.Counsellor, new(child, father, null, GuardianshipKind.Joint, Today, null, "x"), Today, Cancellation));
        Assert.IsType<RecordGuardianship.Result.Done>(await Record(father, GuardianshipKind.Joint));

        var family = (await Opened(context, world.Teacher, child))!.Family;
        Assert.Equal(2, family.DecideOn(Today).Count());
        var first = family.Guardianships.Single(one => one.Person!.Id == father).Row;
        Assert.IsType<RecordGuardianship.Result.Done>(await record.End(world.Teacher, child, first.Id, new(2025, 12, 31), Today, Cancellation));
        Assert.Single((await Opened(context, world.Teacher, child))!.Family.DecideOn(Today));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Merge_TwoOfOne_KeepsBothRecordsAndEveryBar(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var numbered = Child();
        await new SayTies(context, context).Handle(world.Counsellor, numbered.Number, false, Today, Cancellation);
        var (main, other) = (await Registered(context, world.Teacher, WithoutNumber("Ola", "Normann", new(2016, 5, 9))), await Registered(context, world.Teacher, numbered, isAnother: true));
        Assert.IsType<OpenCard.Result.Opened>(await new OpenCard(context, context, Gate(context)).Handle(world.Counsellor, main, Purpose.Worry, Today, Cancellation));
        Assert.Contains(world.Counsellor, await OpenTo(context, world, main, Today));
        var merge = new MergePersons(context, context, context, Gate(context), new ToldServices(context));

        // What is right for two services is decided by a leader, whoever else knows the two.
        Assert.IsType<MergePersons.Result.NotFound>(await merge.Handle(world.Teacher, new(main, other, "samme", true), Today, Cancellation));
        Assert.IsType<MergePersons.Result.NotFound>(await merge.Handle(world.NavLeader, new(main, other, "samme", true), Today, Cancellation));
        Assert.Equal(6022, Assert.IsType<MergePersons.Result.Refused>(await merge.Handle(world.Rektor, new(main, other, "", false), Today, Cancellation)).Problem.Number);
        Assert.Equal(6015, Assert.IsType<MergePersons.Result.Refused>(await merge.Handle(world.Rektor, new(main, main, "x", false), Today, Cancellation)).Problem.Number);
        Assert.Equal(other, Assert.IsType<MergePersons.Result.Done>(await merge.Handle(world.Rektor, new(main, other, "Samme barn, skrevet uten d", false), Today, Cancellation)).Main);

        // The one that has a number is kept.
        Assert.Equal(other, Assert.IsType<ReadPerson.Result.Moved>(await Read(context).Handle(world.Teacher, main, Today, Cancellation)).Main);
        // Closed under the number it had there, closed now under the other id too.
        Assert.DoesNotContain(world.Counsellor, await OpenTo(context, world, other, Today));
        Assert.Null(await Read(context).Handle(world.Counsellor, main, Today, Cancellation));
        var third = await Registered(context, world.Teacher, Child("Ola", "Nordmann", 8));
        Assert.Equal(6024, Assert.IsType<MergePersons.Result.Refused>(await merge.Handle(world.Rektor, new(other, third, "samme", true), Today, Cancellation)).Problem.Number);
    }

    static int? Number(RecordGuardianship.Result result) => (result as RecordGuardianship.Result.Refused)?.Problem.Number;

    static ProtectAddress Protect(LangbenkContext context) => new(context, context, context, Gate(context));

    static AssignWorker Assign(LangbenkContext context) => new(context, context, context, Gate(context));

    static OpenInEmergency Emergency(LangbenkContext context) => new(context, context, context, Gate(context));

    static async Task<List<Langbenk.Organisation.Staff.Actor>> OpenTo(LangbenkContext context, PeopleWorld world, Guid person, DateOnly day)
    {
        var open = new List<Langbenk.Organisation.Staff.Actor>();
        foreach (var actor in world.Everybody)
        {
            if (await Opened(context, actor, person, day) is not null)
            {
                open.Add(actor);
            }
        }

        return open;
    }
}
