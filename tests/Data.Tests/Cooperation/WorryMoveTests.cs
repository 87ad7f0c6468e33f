using Langbenk.Cooperation;
using Langbenk.Cooperation.Discussions;
using Langbenk.Cooperation.Worries;
using Langbenk.Organisation.Staff;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.Cooperation;

/// <summary>A worry on the wrong child is moved, and the wrong child shows nothing of it; the same click twice is one.</summary>
public class WorryMoveTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    static readonly NoteText Good = new(
        "Kom uten matpakke tre dager denne uka", "", WorryLevel.Growing, Talk.NotRelevant, "", Talk.NotRelevant, "", "", NextStep.FollowUpHere, Today.AddDays(7), "");

    [Theory, MemberData(nameof(Engines))]
    public async Task Move_ByItsWriterOrTheLeader_LeavesNothingBehind(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var (wrong, right) = (await Registered(context, world.Teacher, Child()), await Registered(context, world.Teacher, Child("Kari", "Nordmann", 1)));
        var hidden = await Registered(context, world.Counsellor, Child("Per", "Hansen", 2));
        foreach (var child in new[] { wrong, right })
        {
            await new AssignWorker(context, context, context, Gate(context)).Put(world.Rektor, child, world.OtherTeacher.AccountId, Today, Cancellation);
        }

        var id = Assert.IsType<StartWorry.Result.Started>(await Start(context).Handle(world.Teacher, new(wrong, "", Good), Today, Now, Cancellation)).Id;
        Task<MoveWorry.Result> Move(Actor actor, Guid to, string why = "Feil barn", int version = 1) => new MoveWorry(context, Persons(context), Gate(context)).Handle(actor, id, version, to, why, Today, Cancellation);

        Assert.IsType<MoveWorry.Result.NotFound>(await Move(world.OtherTeacher, right));
        Assert.IsType<MoveWorry.Result.NotFound>(await Move(world.Counsellor, right));
        Assert.IsType<MoveWorry.Result.NotFound>(await Move(world.Teacher, hidden));
        Assert.IsType<MoveWorry.Result.NotFound>(await Move(world.Teacher, Guid.NewGuid()));
        Assert.Equal(7014, Assert.IsType<MoveWorry.Result.Refused>(await Move(world.Teacher, right, " ")).Problem.Number);
        Assert.Equal(7050, Assert.IsType<MoveWorry.Result.Refused>(await Move(world.Teacher, wrong)).Problem.Number);
        Assert.IsType<MoveWorry.Result.Conflict>(await Move(world.Teacher, right, version: 7));
        Assert.IsType<MoveWorry.Result.Done>(await Move(world.Teacher, right));

        Assert.Empty(await Read(context).Of(world.Rektor, wrong, Today, Cancellation));
        Assert.Equal([id], (await Read(context).Of(world.Rektor, right, Today, Cancellation)).Select(one => one.Id));
        Assert.Equal(("Kari Nordmann", Today), ((await Read(context).One(world.Teacher, id, Today, Cancellation))!.About!.Name, (await Read(context).One(world.Teacher, id, Today, Cancellation))!.Worry.MovedOn));
        var kept = await ((ICooperationData)context).All<WorryMove>().AsNoTracking().SingleAsync(Cancellation);
        Assert.Equal((wrong, right, world.Teacher.AccountId, "Feil barn"), (kept.FromPersonId, kept.ToPersonId, kept.ById, kept.Reason));
        Assert.IsType<MoveWorry.Result.Done>(await Move(world.Rektor, wrong, version: 2));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Worry_SentTwiceInTheSameMoment_IsOne(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        Guid child;
        await using (var context = database.Open())
        {
            child = await Registered(context, world.Teacher, Child());
        }

        await using var first = database.Open();
        await using var second = database.Open();
        var started = await Task.WhenAll(new[] { first, second }.Select(one => Start(one).Handle(world.Teacher, new(child, "", Good), Today, Now, Cancellation)));
        var ids = started.Select(one => Assert.IsType<StartWorry.Result.Started>(one).Id).Distinct().ToList();
        var id = Assert.Single(ids);
        var written = await Task.WhenAll(new[] { first, second }.Select(one => GoOn(one).Write(world.Teacher, id, Good with { Thought = "Nå vet vi mer" }, Today, Now, Cancellation)));
        Assert.All(written, one => Assert.IsType<GoOnWithWorry.Result.Done>(one));
        await using var after = database.Open();
        Assert.Equal(2, (await Read(after).One(world.Teacher, id, Today, Cancellation))!.Notes.Count);
        Assert.Single(await Read(after).Of(world.Teacher, child, Today, Cancellation));
    }

    static OpenPersons Persons(LangbenkContext context) => new(context, Gate(context));

    static StartWorry Start(LangbenkContext context) => new(context, context, Persons(context), new DiscussionPlaces(context));

    static GoOnWithWorry GoOn(LangbenkContext context) => new(context, Persons(context), Gate(context));

    static ReadWorries Read(LangbenkContext context) => new(context, context, Persons(context), Gate(context));
}
