using Langbenk.Cooperation;
using Langbenk.Cooperation.Discussions;
using Langbenk.Cooperation.Discussions.Meetings;
using Langbenk.Data.Tests.People;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.Cooperation;

/// <summary>An anonymous discussion: who sees it, what it may not say, and when it is gone.</summary>
public class DiscussionTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Discussion_IsOpenToWhoAskedHerLeaderAndTheAskedService(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var id = await Asked(context, world);

        foreach (var actor in world.Everybody)
        {
            var (asks, asked) = (actor == world.Teacher || actor == world.Rektor, actor == world.NavLeader || actor == world.Counsellor || actor == world.OtherCounsellor);
            var whole = await Read(context).One(actor, id, Today, Cancellation);
            Assert.Equal(asks || asked, whole is not null);
            Assert.Equal(asks || asked ? 1 : 0, (await Read(context).List(actor, false, Today, Cancellation)).Count);
            Assert.Equal(asked ? 1 : 0, await Read(context).Waiting(actor, Today, Cancellation));
            Assert.Equal((asked, asks), (whole?.MayAnswer ?? false, whole?.MayGoOn ?? false));
            Assert.Equal(asks ? "lærer" : whole is null ? null : "", whole?.Words[0].Name);
            if (!asked)
            {
                Assert.IsType<GoOnWithDiscussion.Result.NotFound>(await GoOn(context).Answer(actor, id, new(1, "Råd", AdvisedStep.Other, []), Today, Cancellation));
            }

            if (!asks)
            {
                Assert.IsType<GoOnWithDiscussion.Result.NotFound>(await GoOn(context).AskMore(actor, id, new(1, "Mer", null, []), Today, Cancellation));
                Assert.IsType<GoOnWithDiscussion.Result.NotFound>(await GoOn(context).Close(actor, id, 1, Today, Cancellation));
            }
        }
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Discussion_WithTwoRoles_IsOpenInTheOneThatSheActsIn(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var id = await Asked(context, world);
        var both = world.OtherTeacher with { Holdings = [.. world.OtherTeacher.Holdings, .. world.OtherCounsellor.Holdings] };
        Assert.Null(await Read(context).One(both, id, Today, Cancellation));
        Assert.NotNull(await Read(context).One(both with { Acting = world.OtherCounsellor.Acting }, id, Today, Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Ask_WhatIsMissingOrIdentifies_IsToldAllAtOnce(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var good = Question(world);
        (StartDiscussion.Input Input, int[] Problems)[] cases =
        [
            (new(null, null, null, " ", "", []), [7101, 7102, 7103, 7104]),
            (good with { Service = world.School }, [7101]),
            (good with { Service = Guid.NewGuid() }, [7101]),
            (good with { Wonder = new string('x', Discussion.MaxTextLength + 1) }, [7105]),
            (good with { Wonder = "Nummeret er 01019012345", Confirmed = ["NationalNumber:01019012345"] }, [7106]),
            (good with { Wonder = "Vi spurte Brattli", Tried = "ring 41 23 45 67" }, [7107, 7106]),
            (good with { Wonder = "Hun går på Sol skole og er fem år gammel" , Confirmed = ["ExactAge:fem år gammel"] }, [7107]),
        ];
        foreach (var (input, problems) in cases)
        {
            var refused = Assert.IsType<StartDiscussion.Result.Refused>(await Start(context).Handle(world.Teacher, input, Today, Cancellation));
            Assert.Equal(problems, refused.Faults.Select(one => one.Problem.Number));
        }

        Assert.IsType<StartDiscussion.Result.NotFound>(await Start(context).Handle(world.Administrator, good, Today, Cancellation));
        var started = await Start(context).Handle(world.Teacher, good with { Wonder = "Vi spurte Brattli og rektor, og Brattli visste det", Confirmed = ["Name:Brattli"] }, Today, Cancellation);
        Assert.IsType<StartDiscussion.Result.Started>(started);
        Assert.Equal(2, (await context.Set<DiscussionWord>().SingleAsync(Cancellation)).Confirmed);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task GoOn_QuestionsAndAnswers_FollowEachOtherUntilItIsClosed(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var id = await Asked(context, world);
        var goOn = GoOn(context);
        Assert.Equal([7104, 7108], Numbers(await goOn.Answer(world.Counsellor, id, new(1, "", null, []), Today, Cancellation)));
        Assert.Equal([7106], Numbers(await goOn.Answer(world.Counsellor, id, new(1, "Ring meg på 41 23 45 67", AdvisedStep.Other, []), Today, Cancellation)));
        Assert.IsType<GoOnWithDiscussion.Result.Done>(await goOn.Answer(world.Counsellor, id, new(1, "Snakk med mor. Ring oss om vold.", AdvisedStep.FollowUpHere, []), Today, Cancellation));
        Assert.Equal((1, 1, 0), (await Read(context).Answered(world.Teacher, Today, Cancellation), await Read(context).Answered(world.Rektor, Today, Cancellation), await Read(context).Answered(world.Counsellor, Today, Cancellation)));
        Assert.Equal(0, await Read(context).Waiting(world.NavLeader, Today, Cancellation));
        Assert.True((await Read(context).One(world.Teacher, id, Today, Cancellation))!.DutyStands);
        Assert.IsType<GoOnWithDiscussion.Result.Conflict>(await GoOn(database.Open()).Answer(world.NavLeader, id, new(1, "Et annet råd", AdvisedStep.Other, []), Today, Cancellation));
        Assert.IsType<GoOnWithDiscussion.Result.Done>(await goOn.AskMore(world.Rektor, id, new(2, "Hva om hun nekter?", null, []), Today, Cancellation));
        Assert.Equal(1, await Read(context).Waiting(world.OtherCounsellor, Today, Cancellation));
        Assert.IsType<GoOnWithDiscussion.Result.Conflict>(await goOn.Close(world.Teacher, id, 1, Today, Cancellation));
        Assert.IsType<GoOnWithDiscussion.Result.Done>(await goOn.Close(world.Teacher, id, 3, Today, Cancellation));
        Assert.Equal([7109], Numbers(await goOn.Answer(world.Counsellor, id, new(4, "For sent", AdvisedStep.Other, []), Today, Cancellation)));
        var whole = (await Read(context).One(world.Counsellor, id, Today, Cancellation))!;
        Assert.Equal((3, "", "veileder", false, false), (whole.Words.Count, whole.Words[0].Name, whole.Words[1].Name, whole.MayAnswer, whole.MayGoOn));
        Assert.Single(await Read(context).List(world.Counsellor, true, Today, Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Erase_AYearAfterItIsClosed_LeavesServicesThemeAndMonth(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var id = await Asked(context, world);
        Assert.IsType<GoOnWithDiscussion.Result.Done>(await GoOn(context).Close(world.Teacher, id, 1, Today, Cancellation));

        await Erase(context).Handle(Today.AddMonths(12).AddDays(-1), Cancellation);
        Assert.NotNull(await Read(context).One(world.Teacher, id, Today, Cancellation));
        await Erase(context).Handle(Today.AddMonths(12), Cancellation);

        Assert.Null(await Read(context).One(world.Teacher, id, Today, Cancellation));
        Assert.False(await context.Set<DiscussionWord>().AnyAsync(Cancellation));
        Assert.False(await context.Relations.AnyAsync(one => one.ResourceId == id, Cancellation));
        var left = await context.Set<Discussion>().SingleAsync(Cancellation);
        Assert.Equal((world.School, world.Nav, DiscussionTheme.Care, new DateOnly(Today.Year, Today.Month, 1)), (left.AskingServiceId, left.AskedServiceId, left.Theme, left.AskedOn));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Erase_WhatNobodyWritesIn_IsClosedFirst(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var id = await Asked(context, world);
        var closedOn = Today.AddMonths(12);
        await Erase(context).Handle(closedOn, Cancellation);
        Assert.Equal(closedOn, (await Read(context).One(world.Counsellor, id, closedOn, Cancellation))!.Discussion.ClosedOn);
        await Erase(context).Handle(closedOn.AddMonths(12), Cancellation);
        Assert.Null(await Read(context).One(world.Counsellor, id, closedOn, Cancellation));
    }

    /// <summary>Nothing that is stored of it begins with a moment, and nothing but the asker's relation points at an account.</summary>
    [Theory, MemberData(nameof(Engines))]
    public async Task Stored_TellsNoMoment(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var id = await Asked(context, world);
        var relations = await context.Relations.Where(one => one.ResourceId == id).ToListAsync(Cancellation);
        Guid[] ids = [id, .. relations.Select(one => one.Id), (await context.Set<DiscussionWord>().SingleAsync(Cancellation)).Id];
        Assert.All(ids, one => Assert.Equal(4, one.Version));
        Assert.Equal([world.Teacher.AccountId], relations.Where(one => one.Resource == DiscussionActions.Resource && world.Everybody.Any(actor => actor.AccountId == one.HolderId)).Select(one => one.HolderId));
    }

    internal static StartDiscussion.Input Question(PeopleWorld world) =>
        new(world.Nav, DiscussionTheme.Care, AgeBand.From6To9, "Barnet kommer ofte uten mat. Hva kan vi gjøre?", "Frukt i klassen.", []);

    internal static async Task<Guid> Asked(LangbenkContext context, PeopleWorld world, DateOnly? on = null) =>
        Assert.IsType<StartDiscussion.Result.Started>(await Start(context).Handle(world.Teacher, Question(world), on ?? Today, Cancellation)).Id;

    internal static StartDiscussion Start(LangbenkContext context) => new(context, context, new DiscussionPlaces(context));

    internal static GoOnWithDiscussion GoOn(LangbenkContext context) => new(context, new DiscussionPlaces(context), Gate(context));

    internal static EraseDiscussions Erase(LangbenkContext context) => new(context, context, new RemoveU16Meetings(context, context));

    internal static ReadDiscussions Read(LangbenkContext context) => new(context, context, Gate(context));

    static IEnumerable<int> Numbers(GoOnWithDiscussion.Result result) => Assert.IsType<GoOnWithDiscussion.Result.Refused>(result).Faults.Select(one => one.Problem.Number);
}
