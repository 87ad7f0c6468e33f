using Langbenk.Cooperation.Discussions;
using Langbenk.Cooperation.Records;
using Langbenk.Cooperation.Worries;
using Langbenk.People.Cards;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Langbenk.Sharing.Disclosures;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.Cooperation;

/// <summary>A worry is its service's own: who writes it, who sees it, what it must say.</summary>
public class WorryTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    static readonly NoteText Good = new(
        "Kom uten matpakke tre dager denne uka", "Kanskje er det lite penger", WorryLevel.Growing, Talk.Yes, "«Vi har ikke brød»", Talk.NotYet, "Ringer mor i dag", "Delt ut frukt",
        NextStep.FollowUpHere, Today.AddDays(7), "");

    [Theory, MemberData(nameof(Engines))]
    public async Task Worry_AboutAChild_IsOpenToThoseWhoWorkWithItInTheServiceOnly(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var child = await Registered(context, world.Teacher, Child());
        Assert.IsType<OpenCard.Result.Opened>(await new OpenCard(context, context, Gate(context)).Handle(world.Counsellor, child, Purpose.AskedForHelp, Today, Cancellation));
        var id = await Started(context, world.Teacher, child);

        foreach (var actor in world.Everybody)
        {
            var mine = actor == world.Teacher || actor == world.Rektor;
            Assert.Equal(mine, await Read(context).One(actor, id, Today, Cancellation) is not null);
            Assert.Equal(mine ? 1 : 0, (await Read(context).List(actor, false, Today, Cancellation)).Count);
            Assert.Equal(mine ? 1 : 0, (await Read(context).Of(actor, child, Today, Cancellation)).Count);
            Assert.Equal(mine, await GoOn(context).Write(actor, id, Good, Today, Now, Cancellation) is GoOnWithWorry.Result.Done);
        }

        Assert.IsType<StartWorry.Result.NotFound>(await Start(context).Handle(world.OtherTeacher, new(child, "", Good), Today, Now, Cancellation));
        var whole = (await Read(context).One(world.Rektor, id, Today, Cancellation))!;
        Assert.Equal((3, "Ola Nordmann", RetentionClass.WithOwnRecord), (whole.Notes.Count, whole.About!.Name, whole.Worry.Retention));

        // Taken off the child, she is off its worries too, also those she wrote.
        Assert.IsType<AssignWorker.Result.Done>(await new AssignWorker(context, context, context, Gate(context)).TakeOff(world.Rektor, child, world.Teacher.AccountId, Today, Cancellation));
        Assert.Null(await Read(context).One(world.Teacher, id, Today, Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Worry_AboutAPlace_IsItsWritersAndTheLeaders(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var text = Good with { Child = null, ChildSaid = "", Parents = null, ParentsSaid = "" };
        Assert.Equal([7012], Numbers(await Start(context).Handle(world.Teacher, new(null, " ", text), Today, Now, Cancellation)));
        Assert.Equal([7106], Numbers(await Start(context).Handle(world.Teacher, new(null, "Jonas Solbakken og Per Hansen, 12841899952", text), Today, Now, Cancellation)));
        var id = Assert.IsType<StartWorry.Result.Started>(await Start(context).Handle(world.Teacher, new(null, "Ungdomsgruppa ved kiosken", text), Today, Now, Cancellation)).Id;

        foreach (var actor in world.Everybody)
        {
            Assert.Equal(actor == world.Teacher || actor == world.Rektor, await Read(context).One(actor, id, Today, Cancellation) is not null);
        }

        Assert.Equal(RetentionClass.WorkingNote, (await Read(context).One(world.Teacher, id, Today, Cancellation))!.Worry.Retention);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Worry_WhatIsMissing_IsToldAllAtOnce(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var child = await Registered(context, world.Teacher, Child());
        (NoteText Text, int[] Problems)[] cases =
        [
            (new("", "", null, null, "", null, "", "", null, null, ""), [7001, 7002, 7003, 7003, 7006]),
            (Good with { ChildSaid = "", ParentsSaid = " " }, [7004, 7005]),
            (Good with { NextOn = null }, [7007]),
            (Good with { NextOn = Today.AddDays(-1) }, [7008]),
            (Good with { NextOn = Today.AddMonths(6).AddDays(1) }, [7020]),
            (Good with { Level = WorryLevel.Great, Next = NextStep.NothingMore, NextOn = null }, [7009]),
            (Good with { Seen = new string('x', WorryNote.MaxTextLength + 1) }, [7010]),
            (Good with { Tried = $"Søkte på {Child().Number}" }, [7011]),
        ];
        foreach (var (text, problems) in cases)
        {
            Assert.Equal(problems, Numbers(await Start(context).Handle(world.Teacher, new(child, "", text), Today, Now, Cancellation)));
        }

        var longest = await Start(context).Handle(world.Teacher, new(child, "", Good with { Seen = new string('x', WorryNote.MaxTextLength) }), Today, Now, Cancellation);
        Assert.IsType<StartWorry.Result.Started>(longest);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Worry_KeptAndClosed_ByTheVersionThatWasSeen(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var id = await Started(context, world.Teacher, await Registered(context, world.Teacher, Child()));
        var (keep, goOn) = (Keep(context), GoOn(context));
        var first = (await Notes(context, world.Teacher, id)).Single().Id;
        async Task<int> Refused(KeepingText text, params Guid[] notes) => Assert.IsType<KeepWorry.Result.Refused>(await keep.Handle(world.Teacher, id, 1, text, notes, Today, Cancellation)).Problem.Number;
        Assert.Equal(7015, await Refused(new(JournalStatus.Done, null, AccessStatus.Open, ""), first));
        Assert.Equal(7017, await Refused(new(JournalStatus.Done, Today.AddDays(1), AccessStatus.Open, ""), first));
        Assert.Equal(7018, await Refused(new(JournalStatus.Done, Today.AddDays(-1), AccessStatus.Open, ""), first));
        Assert.Equal(7019, await Refused(new(JournalStatus.Done, Today, AccessStatus.Open, "")));
        Assert.Equal(7019, await Refused(new(JournalStatus.Done, Today, AccessStatus.Open, ""), Guid.NewGuid()));
        Assert.Equal(7016, await Refused(new(JournalStatus.NotYet, null, AccessStatus.Withheld, " "), first));
        Assert.IsType<KeepWorry.Result.Done>(await keep.Handle(world.Teacher, id, 1, new(JournalStatus.Done, Today, AccessStatus.Withheld, "pol § 16"), [first], Today, Cancellation));
        Assert.IsType<KeepWorry.Result.Conflict>(await Keep(database.Open()).Handle(world.Rektor, id, 1, new(JournalStatus.NotRelevant, null, AccessStatus.Open, ""), [first], Today, Cancellation));
        Assert.IsType<KeepWorry.Result.NotFound>(await Keep(database.Open()).Handle(world.OtherTeacher, id, 2, new(JournalStatus.NotRelevant, null, AccessStatus.Open, ""), [first], Today, Cancellation));

        // What is written afterwards is not in the record, and is put there by itself.
        Assert.IsType<GoOnWithWorry.Result.Done>(await goOn.Write(world.Teacher, id, Good with { Seen = "Mer om det", Level = WorryLevel.Great }, Today, Now.AddMinutes(1), Cancellation));
        Assert.Equal([(JournalStatus.NotYet, null), (JournalStatus.Done, (DateOnly?)Today)], (await Notes(context, world.Teacher, id)).Select(one => (one.Journal, one.JournaledOn)));
        var second = (await Notes(context, world.Teacher, id))[0].Id;
        Assert.IsType<KeepWorry.Result.Done>(await keep.Handle(world.Teacher, id, 3, new(JournalStatus.NotRelevant, null, AccessStatus.Withheld, "pol § 16"), [second], Today, Cancellation));
        Assert.Equal([JournalStatus.NotRelevant, JournalStatus.Done], (await Notes(context, world.Teacher, id)).Select(one => one.Journal));
        var whole = (await Read(context).One(world.Teacher, id, Today, Cancellation))!.Worry;
        Assert.Equal((AccessStatus.Withheld, "pol § 16", 4), (whole.Access, whole.WithheldGround, whole.Version));
        Assert.Equal(7014, Number(await goOn.Close(world.Teacher, id, 4, "", Today, Cancellation)));
        Assert.IsType<GoOnWithWorry.Result.Done>(await goOn.Close(world.Teacher, id, 4, "Familien har fått hjelp", Today, Cancellation));
        Assert.Equal(7013, Number(await goOn.Write(world.Teacher, id, Good, Today, Now, Cancellation)));
        Assert.Single(await Read(context).List(world.Teacher, true, Today, Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Worry_OfAMergedPerson_FollowsTheOneThatIsUsed(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var main = await Registered(context, world.Teacher, Child());
        var other = await Registered(context, world.Teacher, WithoutNumber("Ola", "Normann", new(2016, 5, 9)), isAnother: true);
        var id = await Started(context, world.Teacher, other);
        Assert.IsType<AssignWorker.Result.Done>(await new AssignWorker(context, context, context, Gate(context)).Put(world.Rektor, main, world.OtherTeacher.AccountId, Today, Cancellation));
        Assert.Null(await Read(context).One(world.OtherTeacher, id, Today, Cancellation));
        Assert.IsType<MergePersons.Result.Done>(await new MergePersons(context, context, context, Gate(context), new ToldServices(context)).Handle(world.Rektor, new(main, other, "Samme barn", false), Today, Cancellation));

        Assert.Equal(main, (await Read(context).One(world.OtherTeacher, id, Today, Cancellation))!.About!.Id);
        // On the page of the person, with those that are written from now on.
        await Started(context, world.Teacher, main);
        Assert.Equal(2, (await Read(context).Of(world.OtherTeacher, main, Today, Cancellation)).Count);
        Assert.IsType<AssignWorker.Result.Done>(await new AssignWorker(context, context, context, Gate(context)).TakeOff(world.Rektor, main, world.Teacher.AccountId, Today, Cancellation));
        Assert.Null(await Read(context).One(world.Teacher, id, Today, Cancellation));
    }

    static async Task<Guid> Started(LangbenkContext context, Langbenk.Organisation.Staff.Actor actor, Guid child) =>
        Assert.IsType<StartWorry.Result.Started>(await Start(context).Handle(actor, new(child, "", Good), Today, Now, Cancellation)).Id;

    static StartWorry Start(LangbenkContext context) => new(context, context, new OpenPersons(context, Gate(context)), new DiscussionPlaces(context));

    static GoOnWithWorry GoOn(LangbenkContext context) => new(context, new OpenPersons(context, Gate(context)), Gate(context));

    static KeepWorry Keep(LangbenkContext context) => new(context, new OpenPersons(context, Gate(context)), Gate(context));

    static async Task<IReadOnlyList<WorryNote>> Notes(LangbenkContext context, Langbenk.Organisation.Staff.Actor actor, Guid id) => (await Read(context).One(actor, id, Today, Cancellation))!.Notes;

    static ReadWorries Read(LangbenkContext context) => new(context, context, new OpenPersons(context, Gate(context)), Gate(context));

    static IEnumerable<int> Numbers(StartWorry.Result result) => Assert.IsType<StartWorry.Result.Refused>(result).Faults.Select(one => one.Problem.Number);

    static int Number(GoOnWithWorry.Result result) => Assert.IsType<GoOnWithWorry.Result.Refused>(result).Faults[0].Problem.Number;
}
