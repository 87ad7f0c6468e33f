using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Tasks;
using Langbenk.Law.Codes;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>What one service of a team asks another: it binds who said yes, and nobody else knows of it.</summary>
public class TeamTaskTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory, MemberData(nameof(Engines))]
    public async Task Task_FromAskedToDone_IsBetweenTheTwo(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await MeetingWorld.In(database, context);
        var (teacher, counsellor, nav) = (world.People.Teacher, world.People.Counsellor, world.People.Nav);
        Assert.Equal([7422], Numbers(await world.Proposed(teacher, nav, Today.AddDays(5), [])));
        Assert.Equal([7420, 7421], Numbers(await world.Proposed(teacher, null, Today.AddDays(-1), [])));
        Assert.IsType<ProposeTask.Result.Proposed>(await world.Proposed(teacher, nav, Today.AddDays(5), [nav]));
        Assert.IsType<ProposeTask.Result.Proposed>(await world.Proposed(teacher, nav, Today.AddDays(2), [nav], "Svare mor"));
        Assert.IsType<ProposeTask.Result.Proposed>(await world.Proposed(teacher, world.People.School, Today.AddDays(1), []));

        var asked = await world.Tasks.Waiting(counsellor, Today, cancellation: Cancellation);
        Assert.Equal(["Svare mor", "Søke om SFO"], asked.Select(one => one.What));
        Assert.Empty(await world.Tasks.ToDo(counsellor, Today, cancellation: Cancellation));
        Assert.Single(await world.Tasks.ToDo(teacher, Today, cancellation: Cancellation));
        foreach (var stranger in new[] { world.Nurse, world.People.OtherCounsellor })
        {
            Assert.Empty(await world.Tasks.Waiting(stranger, Today, cancellation: Cancellation));
            Assert.IsType<AnswerTask.Result.NotFound>(await world.Answer.Accept(stranger, asked[0].Task.Id, Today, Now, Cancellation));
        }

        Assert.IsType<AnswerTask.Result.NotFound>(await world.Answer.Accept(teacher, asked[0].Task.Id, Today, Now, Cancellation));
        Assert.Equal([7423], Numbers(await world.Answer.Finish(counsellor, asked[0].Task.Id, Today, Now, Cancellation)));
        foreach (var one in asked)
        {
            Assert.IsType<AnswerTask.Result.Done>(await world.Answer.Accept(counsellor, one.Task.Id, Today, Now, Cancellation));
            Assert.IsType<AnswerTask.Result.Done>(await world.Answer.Accept(counsellor, one.Task.Id, Today, Now, Cancellation));
        }

        Assert.Equal((0, 1), (await world.Tasks.Late(counsellor, Today.AddDays(2), Cancellation), await world.Tasks.Late(counsellor, Today.AddDays(3), Cancellation)));
        Assert.IsType<AnswerTask.Result.Done>(await world.Answer.Finish(counsellor, asked[0].Task.Id, Today, Now, Cancellation));
        Assert.Equal([TeamTaskState.Done, TeamTaskState.Accepted], (await world.Tasks.Asked(teacher, Today, cancellation: Cancellation)).Select(one => one.State));
        Assert.Equal([7423], Numbers(await world.Answer.TakeBack(teacher, asked[1].Task.Id, Today, Cancellation)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task No_WhyIsItsOwn_UnlessItIsTold(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await MeetingWorld.In(database, context);
        var (teacher, counsellor, nav, school) = (world.People.Teacher, world.People.Counsellor, world.People.Nav, world.People.School);
        foreach (var told in new[] { false, true })
        {
            await world.Proposed(teacher, nav, Today.AddDays(told ? 2 : 1), [nav]);
            var task = (await world.Tasks.Waiting(counsellor, Today, cancellation: Cancellation)).Single().Task.Id;
            var no = new AnswerTask.No("Vi har ikke folk til det nå", [InformationKind.PracticalCare], [world.Child]);
            Assert.Equal([7211], Numbers(await world.Answer.Decline(counsellor, task, no with { Why = " " }, [], Guid.NewGuid(), Today, Now, Cancellation)));
            Assert.IsType<AnswerTask.Result.Done>(await world.Answer.Decline(counsellor, task, no, MeetingWorld.To(told ? [school] : []), Guid.NewGuid(), Today, Now, Cancellation));
        }

        Assert.Equal([("", TeamTaskState.Declined), ("Vi har ikke folk til det nå", TeamTaskState.Declined)], (await world.Tasks.Asked(teacher, Today, cancellation: Cancellation)).Select(one => (one.Why, one.State)));
        Assert.Equal(2, (await world.Teams.Sees(counsellor, world.Team)).Count(one => one.StartsWith("Vi har ikke folk", StringComparison.Ordinal)));
        Assert.Single(await world.Teams.Sees(teacher, world.Team), one => one.StartsWith("Vi har ikke folk", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task ServiceLeaves_WhatWasBetweenThem_FallsAway(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await MeetingWorld.In(database, context);
        var (teacher, counsellor, nav) = (world.People.Teacher, world.People.Counsellor, world.People.Nav);
        await world.Proposed(teacher, nav, Today.AddDays(5), [nav]);
        var task = (await world.Tasks.Waiting(counsellor, Today, cancellation: Cancellation)).Single().Task.Id;
        Assert.IsType<GoOnWithTeam.Result.Done>(await world.Teams.GoOn.Leave(counsellor, world.Team, Today, Cancellation));

        Assert.Empty(await world.Tasks.Waiting(counsellor, Today, cancellation: Cancellation));
        Assert.Empty(await world.Tasks.Asked(teacher, Today, cancellation: Cancellation));
        Assert.IsType<AnswerTask.Result.NotFound>(await world.Answer.Accept(counsellor, task, Today, Now, Cancellation));
    }

    static IEnumerable<int> Numbers(ProposeTask.Result result) => Assert.IsType<ProposeTask.Result.Refused>(result).Faults.Select(one => one.Problem.Number);

    static IEnumerable<int> Numbers(AnswerTask.Result result) => Assert.IsType<AnswerTask.Result.Refused>(result).Faults.Select(one => one.Problem.Number);
}
