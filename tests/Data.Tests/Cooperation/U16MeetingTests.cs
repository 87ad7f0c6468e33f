using Langbenk.Cooperation.Discussions;
using Langbenk.Cooperation.Discussions.Counting;
using Langbenk.Cooperation.Discussions.Meetings;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.Cooperation.DiscussionTests;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.Cooperation;

/// <summary>The meeting about those under 16, and how much is discussed.</summary>
public class U16MeetingTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Meeting_ShowsItsCasesToTheServicesThatTakePartAndNobodyElse(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var municipality = await context.Municipalities.Select(one => one.Id).SingleAsync(Cancellation);
        var (nurse, police) = (await Staffed(context, ServiceKind.HealthClinic, "Sol helsestasjon", municipality), await Staffed(context, ServiceKind.Police, "Sol politi", municipality));
        var discussion = await Asked(context, world);
        var make = new MakeU16Meeting(context, context, new DiscussionPlaces(context));
        Assert.Equal([7110, 7112], Refused(await make.Handle(world.NavLeader, new(null, [], Guid.NewGuid()), Today, Cancellation)));
        Assert.Equal([7111, 7112], Refused(await make.Handle(world.NavLeader, new(Today.AddDays(-1), [Guid.NewGuid()], Guid.NewGuid()), Today, Cancellation)));
        Assert.IsType<MakeU16Meeting.Result.NotFound>(await make.Handle(world.Administrator, new(Today, [world.School], Guid.NewGuid()), Today, Cancellation));
        var meeting = Assert.IsType<MakeU16Meeting.Result.Made>(await make.Handle(world.NavLeader, new(Today, [world.School, nurse.Acting!.ScopeId], Guid.NewGuid()), Today, Cancellation)).Id;

        var agenda = Agenda(context);
        Assert.Equal(7114, Number(await agenda.AddCase(world.Counsellor, meeting, discussion, Guid.NewGuid(), [], Today, Cancellation)));
        Assert.Null(await DiscussionTests.Read(context).One(nurse, discussion, Today, Cancellation));
        Assert.IsType<WriteU16Agenda.Result.Done>(await agenda.AddCase(world.Teacher, meeting, discussion, Guid.NewGuid(), [], Today, Cancellation));
        Assert.Equal(7115, Number(await agenda.AddCase(world.Rektor, meeting, discussion, Guid.NewGuid(), [], Today, Cancellation)));
        Assert.IsType<WriteU16Agenda.Result.NotFound>(await agenda.AddPlace(police, meeting, "Kiosken", Guid.NewGuid(), [], Today, Cancellation));
        Assert.Equal(7113, Number(await agenda.AddPlace(nurse, meeting, " ", Guid.NewGuid(), [], Today, Cancellation)));
        Assert.Equal(7107, Number(await agenda.AddPlace(nurse, meeting, "hos Brattli", Guid.NewGuid(), [], Today, Cancellation)));
        Assert.IsType<WriteU16Agenda.Result.Done>(await agenda.AddPlace(nurse, meeting, "Ungdomsgruppa ved kiosken", Guid.NewGuid(), [], Today, Cancellation));

        foreach (var actor in world.Everybody.Append(nurse).Append(police))
        {
            var takesPart = actor != police && actor != world.Administrator;
            Assert.Equal(takesPart, await Meetings(context).One(actor, meeting, Today, Cancellation) is not null);
            Assert.Equal(takesPart ? 1 : 0, (await Meetings(context).List(actor, Today, Cancellation)).Count);
        }

        var shown = (await DiscussionTests.Read(context).One(nurse, discussion, Today, Cancellation))!;
        Assert.Equal((false, false, ""), (shown.MayAnswer, shown.MayGoOn, shown.Words[0].Name));
        // A colleague of who asked sees that it is on the agenda; the text could tell her who it is.
        Assert.Null(await DiscussionTests.Read(context).One(world.OtherTeacher, discussion, Today, Cancellation));
        Assert.False((await Meetings(context).One(world.OtherTeacher, meeting, Today, Cancellation))!.Items[0].IsOpen);
        Assert.True((await Meetings(context).One(nurse, meeting, Today, Cancellation))!.Items[0].IsOpen);
        Assert.Null(await DiscussionTests.Read(context).One(police, discussion, Today, Cancellation));

        var item = (await Meetings(context).One(nurse, meeting, Today, Cancellation))!.Items[1].Stored;
        Assert.IsType<WriteU16Agenda.Result.NotFound>(await agenda.Conclude(nurse, meeting, item.Id, 1, "Klubben åpner", [], Today, Cancellation));
        Assert.IsType<WriteU16Agenda.Result.NotFound>(await agenda.Conclude(world.Counsellor, meeting, Guid.NewGuid(), 1, "Klubben åpner", [], Today, Cancellation));
        Assert.Equal(7106, Number(await agenda.Conclude(world.Counsellor, meeting, item.Id, 1, "Ring 41234567", [], Today, Cancellation)));
        Assert.IsType<WriteU16Agenda.Result.Done>(await agenda.Conclude(world.Counsellor, meeting, item.Id, 1, "Klubben åpner", [], Today, Cancellation));
        Assert.IsType<WriteU16Agenda.Result.Conflict>(await agenda.Conclude(world.NavLeader, meeting, item.Id, 1, "Noe annet", [], Today, Cancellation));

        await DiscussionTests.Erase(context).Handle(Today.AddMonths(12), Cancellation);
        Assert.Null(await Meetings(context).One(world.NavLeader, meeting, Today, Cancellation));
        Assert.False(await context.Set<U16Item>().AnyAsync(Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Conclusion_OfACase_IsReadAndWrittenByWhoMayReadTheCase(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var meeting = Assert.IsType<MakeU16Meeting.Result.Made>(await Make(context).Handle(world.Rektor, new(Today, [world.Nav], Guid.NewGuid()), Today, Cancellation)).Id;
        var (agenda, mark, discussion) = (Agenda(context), Guid.NewGuid(), await Asked(context, world));
        for (var press = 0; press < 2; press++)
        {
            Assert.IsType<WriteU16Agenda.Result.Done>(await agenda.AddCase(world.Teacher, meeting, discussion, mark, [], Today, Cancellation));
        }

        var item = Assert.Single((await Meetings(context).One(world.Rektor, meeting, Today, Cancellation))!.Items).Stored;
        Assert.IsType<WriteU16Agenda.Result.NotFound>(await agenda.Conclude(world.OtherTeacher, meeting, item.Id, 1, "Skolen ringer hjem", [], Today, Cancellation));
        Assert.IsType<WriteU16Agenda.Result.Done>(await agenda.Conclude(world.Rektor, meeting, item.Id, 1, "Skolen ringer hjem", [], Today, Cancellation));
        Assert.Equal(("Skolen ringer hjem", ""), (await Conclusion(world.Counsellor), await Conclusion(world.OtherTeacher)));

        async Task<string> Conclusion(Actor actor) => (await Meetings(context).One(actor, meeting, Today, Cancellation))!.Items[0].Stored.Conclusion;
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Meeting_NoRoomToCallItOff_IsToldAndNotTriedForEver(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var meeting = Assert.IsType<MakeU16Meeting.Result.Made>(await Make(context).Handle(world.Rektor, new(Today, [world.Nav], Guid.NewGuid()), Today, Cancellation)).Id;
        await NoRoom.ToRemove<U16Meeting>(context);

        await Assert.ThrowsAsync<NotStoredException>(() => new CancelU16Meeting(context, Gate(context), new RemoveU16Meetings(context, context)).Handle(world.Rektor, meeting, Today, Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Meeting_TooFarAhead_IsRefused_MadeOnceByOnePress_AndCalledOffByWhoLeads(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var municipality = await context.Municipalities.Select(one => one.Id).SingleAsync(Cancellation);
        var nurse = await Staffed(context, ServiceKind.HealthClinic, "Sol helsestasjon", municipality);
        Assert.Equal([7116], Refused(await Make(context).Handle(world.NavLeader, new(Today.AddYears(2).AddDays(1), [world.School], Guid.NewGuid()), Today, Cancellation)));
        var input = new MakeU16Meeting.Input(Today.AddDays(1), [world.School, nurse.Acting!.ScopeId], Guid.NewGuid());
        var meeting = Assert.IsType<MakeU16Meeting.Result.Made>(await Make(context).Handle(world.NavLeader, input, Today, Cancellation)).Id;
        Assert.Equal(meeting, Assert.IsType<MakeU16Meeting.Result.Made>(await Make(context).Handle(world.NavLeader, input, Today, Cancellation)).Id);
        var (other, mark, discussion) = (Assert.IsType<MakeU16Meeting.Result.Made>(await Make(context).Handle(world.NavLeader, new(Today.AddDays(8), [world.School], Guid.NewGuid()), Today, Cancellation)).Id, Guid.NewGuid(), await Asked(context, world));
        for (var press = 0; press < 2; press++)
        {
            Assert.IsType<WriteU16Agenda.Result.Done>(await Agenda(context).AddPlace(nurse, meeting, "Ungdomsgruppa ved kiosken", mark, [], Today, Cancellation));
        }

        Assert.Single((await Meetings(context).One(nurse, meeting, Today, Cancellation))!.Items);
        Assert.Equal(7111, Number(await Agenda(context).AddCase(world.Teacher, meeting, discussion, Guid.NewGuid(), [], Today.AddDays(2), Cancellation)));
        foreach (var at in new[] { meeting, other })
        {
            Assert.IsType<WriteU16Agenda.Result.Done>(await Agenda(context).AddCase(world.Teacher, at, discussion, Guid.NewGuid(), [], Today, Cancellation));
        }

        Assert.NotNull(await DiscussionTests.Read(context).One(nurse, discussion, Today, Cancellation));
        var cancel = new CancelU16Meeting(context, Gate(context), new RemoveU16Meetings(context, context));
        Assert.False(await cancel.Handle(world.Rektor, meeting, Today, Cancellation));
        Assert.False(await cancel.Handle(world.NavLeader, meeting, Today.AddDays(2), Cancellation));
        Assert.True(await cancel.Handle(world.Counsellor, meeting, Today, Cancellation));
        Assert.Equal([other], (await Meetings(context).List(world.Rektor, Today, Cancellation)).Select(one => one.Meeting.Id));
        Assert.Null(await DiscussionTests.Read(context).One(nurse, discussion, Today, Cancellation));
    }

    /// <summary>Large where it is asked and answered, small where one of those who read it works.</summary>
    [Theory, MemberData(nameof(Engines))]
    public async Task Case_IsHeldAgainstTheSmallestPlaceItIsReadIn_AlsoWhatIsWrittenLater(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var large = await context.Municipalities.SingleAsync(Cancellation);
        large.Population = 60_000;
        await context.SaveChangesAsync(Cancellation);
        var small = Assert.IsType<AddMunicipality.Result.Added>(await new AddMunicipality(context).Handle(new("1002", "Dal", new(2024, 1, 1), 900), Cancellation)).Municipality.Id;
        var shared = Assert.IsType<AddService.Result.Added>(await new AddService(context).Handle(new(ServiceKind.HealthClinic, "Sol og Dal helsestasjon", large.Id, new(2024, 1, 1), [small], ServiceTask.Ordinary, ""), Cancellation)).Service.Id;
        await Hire(context, "helsesykepleier", Role.Caseworker, shared, "Sol og Dal helsestasjon");
        var meeting = Assert.IsType<MakeU16Meeting.Result.Made>(await Make(context).Handle(world.NavLeader, new(Today, [world.School, shared], Guid.NewGuid()), Today, Cancellation)).Id;
        const string rare = "Barnet har epilepsi. Hva kan vi gjøre?";
        var told = Assert.IsType<StartDiscussion.Result.Started>(await DiscussionTests.Start(context).Handle(world.Teacher, Question(world) with { Wonder = rare }, Today, Cancellation)).Id;
        Assert.Equal(7117, Number(await Agenda(context).AddCase(world.Teacher, meeting, told, Guid.NewGuid(), [], Today, Cancellation)));
        // Only who asked judges whether it shows who it is.
        Assert.Empty(await Agenda(context).ShownBy(world.NavLeader, meeting, told, Today, Cancellation));
        var (text, found) = Assert.Single(await Agenda(context).ShownBy(world.Teacher, meeting, told, Today, Cancellation));
        Assert.Equal((rare, "epilepsi"), (text, text.Substring(Assert.Single(found).Start, found[0].Length)));
        Assert.Equal(7117, Number(await Agenda(context).AddCase(world.Teacher, meeting, told, Guid.NewGuid(), ["RareTrait:astma"], Today, Cancellation)));
        var other = Assert.IsType<StartDiscussion.Result.Started>(await DiscussionTests.Start(context).Handle(world.Teacher, Question(world) with { Wonder = rare }, Today, Cancellation)).Id;
        Assert.IsType<WriteU16Agenda.Result.Done>(await Agenda(context).AddCase(world.Teacher, meeting, other, Guid.NewGuid(), [found[0].KeyIn(text)], Today, Cancellation));

        var common = await Asked(context, world);
        Assert.IsType<WriteU16Agenda.Result.Done>(await Agenda(context).AddCase(world.Teacher, meeting, common, Guid.NewGuid(), [], Today, Cancellation));
        var more = await GoOn(context).AskMore(world.Teacher, common, new(1, rare, null, []), Today, Cancellation);
        Assert.Equal([7107], Assert.IsType<GoOnWithDiscussion.Result.Refused>(more).Faults.Select(one => one.Problem.Number));
        Assert.IsType<GoOnWithDiscussion.Result.Done>(await GoOn(context).AskMore(world.Teacher, told, new(1, rare, null, []), Today, Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Count_OfWholeHalves_ShowsNothingUnderFive(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var municipality = await context.Municipalities.Select(one => one.Id).SingleAsync(Cancellation);
        var director = await Hire(context, "direktør", Role.Director, municipality, "Sol");
        for (var at = 0; at < 6; at++)
        {
            await Asked(context, world, new DateOnly(2026, 3, 1 + at));
        }

        await Asked(context, world, new DateOnly(2025, 12, 1));
        await Asked(context, world, Today);

        var (rektor, nav, all) = (await Count(context, world.Rektor), await Count(context, world.NavLeader), await Count(context, director));
        Assert.Equal([(2026, true, 6), (2026, false, null), (2025, true, null), (2025, false, null)], rektor.Select(one => (one.From.Year, one.Asked, one.Total)));
        Assert.Equal([(2026, true, null), (2026, false, 6), (2025, true, null), (2025, false, null)], nav.Select(one => (one.From.Year, one.Asked, one.Total)));
        Assert.Equal([(2026, true, 6), (2025, true, null)], all.Select(one => (one.From.Year, one.Asked, one.Total)));
        // Six in one month and one theme, none in the others: dividing them would say which.
        Assert.Null(rektor[0].Themes);
        Assert.Null(rektor[0].Months);
        Assert.Equal(("Nav Sol", 6, SmallCounts.Shown.Exactly), (rektor[0].Services![0].Of, rektor[0].Services![0].Count, rektor[0].Services![0].Shown));
        Assert.Empty(await Count(context, world.Teacher));
        Assert.Empty(await Count(context, world.Administrator));
    }

    static Task<IReadOnlyList<CountDiscussions.Count>> Count(LangbenkContext context, Actor actor) => new CountDiscussions(context, context).Handle(actor, Today, Cancellation);

    static async Task<Actor> Staffed(LangbenkContext context, ServiceKind kind, string name, Guid host)
    {
        var service = Assert.IsType<AddService.Result.Added>(await new AddService(context).Handle(new(kind, name, host, new(2024, 1, 1), [], ServiceTask.Ordinary, ""), Cancellation)).Service.Id;
        return await Hire(context, $"{kind}", Role.Caseworker, service, name);
    }

    static MakeU16Meeting Make(LangbenkContext context) => new(context, context, new DiscussionPlaces(context));

    static WriteU16Agenda Agenda(LangbenkContext context) => new(context, context, new DiscussionPlaces(context), Gate(context));

    static ReadU16Meetings Meetings(LangbenkContext context) => new(context, context, Gate(context));

    static int Number(WriteU16Agenda.Result result) => Assert.IsType<WriteU16Agenda.Result.Refused>(result).Problem.Number;

    static IEnumerable<int> Refused(MakeU16Meeting.Result result) => Assert.IsType<MakeU16Meeting.Result.Refused>(result).Faults.Select(one => one.Problem.Number);
}
