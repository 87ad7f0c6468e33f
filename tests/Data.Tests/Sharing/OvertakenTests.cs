using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Invitations;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>Two who work in one team in one moment: nothing reaches somebody who goes out then, or rests on a yes that is taken back then.</summary>
public class OvertakenTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Note_WrittenWhileNavGoesOut_ReachesNobodyThere(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var (team, child, _) = await Together(world);
        var entry = Assert.IsType<WriteEntry.Result.Written>(await world.Writes(world.People.Teacher, team, TeamWorld.Note("Til skolen selv", child))).Id;
        await using var slow = database.Open();
        slow.Meanwhile(() => world.GoOn.Leave(world.People.Counsellor, team, Today, Cancellation));
        var late = new TeamWorld(slow, world.People);
        var refused = Assert.IsType<WriteEntry.Result.Refused>(await late.Writes(world.People.Teacher, team, TeamWorld.Note("Til Nav", child), late.Nav));

        Assert.Equal([(late.Nav.Receiver.Key, TeamProblems.NotAParticipant)], refused.Faults);
        Assert.Equal([(late.Nav.Receiver.Key, TeamProblems.NotAParticipant)],
            Assert.IsType<TellMore.Result.Refused>(await late.TellMore.Handle(world.People.Teacher, entry, [late.Nav], Today, Now, Cancellation)).Faults);
        Assert.Empty(await world.Sees(world.People.Counsellor, team));
        Assert.Equal(["Til skolen selv"], await world.Sees(world.People.Teacher, team));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Told_WhileNavGoesOut_OrTheTeamIsEnded_IsNot(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var (team, child, _) = await Together(world);
        var entry = Assert.IsType<WriteEntry.Result.Written>(await world.Writes(world.People.Teacher, team, TeamWorld.Note("Til skolen selv", child))).Id;
        await using (var slow = database.Open())
        {
            var late = new TeamWorld(slow, world.People);
            var version = (await context.Set<TeamAroundChild>().AsNoTracking().SingleAsync(Cancellation)).Version;
            slow.Meanwhile(() => world.GoOn.Close(world.People.Teacher, team, version, "Vi er i mål", Today, Cancellation));
            Assert.Equal([("", TeamProblems.NotOpen)], Assert.IsType<WriteEntry.Result.Refused>(await late.Writes(world.People.Teacher, team, TeamWorld.Note("For sent", child), late.Nav)).Faults);
        }

        Assert.Empty(await world.Sees(world.People.Counsellor, team));
        Assert.Equal(entry, (await context.Set<TeamEntry>().AsNoTracking().SingleAsync(Cancellation)).Id);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task TwoNotes_OfTwoServices_InOneMoment_AreBothStored(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var (team, child, _) = await Together(world);
        await using var slow = database.Open();
        slow.Meanwhile(() => world.Writes(world.People.Counsellor, team, TeamWorld.Note("Fra Nav", child), world.School));
        var late = new TeamWorld(slow, world.People);
        Assert.IsType<WriteEntry.Result.Written>(await late.Writes(world.People.Teacher, team, TeamWorld.Note("Fra skolen", child), late.Nav));

        Assert.Equal(["Fra Nav", "Fra skolen"], await world.Sees(world.People.Counsellor, team));
        Assert.Equal(["Fra Nav", "Fra skolen"], await world.Sees(world.People.Teacher, team));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Invitation_AcceptedWhileTheMotherTakesHerYesBack_OpensNothing(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var (child, mother) = await world.Family();
        var consent = await world.Consented(world.Asking(child), young: true);
        var invitation = await world.Invited(await world.Opened(child, consent));
        await using var slow = database.Open();
        slow.Meanwhile(() => world.Answer.Withdraw(world.People.Teacher, consent, mother, "Ringte", Today, Cancellation));
        var late = new TeamWorld(slow, world.People);
        Assert.Equal(TeamProblems.ConsentEnded, Assert.IsType<AnswerInvitation.Result.Refused>(await late.Invitations.Accept(world.People.Counsellor, invitation, Today, Cancellation)).Problem);

        await using var after = database.Open();
        Assert.Null(await Opened(after, world.People.Counsellor, child));
        Assert.Equal(ParticipationState.Invited, (await after.Set<Participation>().SingleAsync(one => one.Id == invitation, Cancellation)).State);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Team_OpenedWhileTheMotherTakesHerYesBack_IsNot(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var (child, mother) = await world.Family();
        var consent = await world.Consented(world.Asking(child), young: true);
        await using var slow = database.Open();
        slow.Meanwhile(() => world.Answer.Withdraw(world.People.Teacher, consent, mother, "Ringte", Today, Cancellation));
        var late = new TeamWorld(slow, world.People);
        var refused = Assert.IsType<OpenTeam.Result.Refused>(await late.Open.Handle(world.People.Teacher, new(child, consent, WayOfWorking.ResponsibilityGroup, "", Guid.NewGuid()), Today, Cancellation));

        Assert.Equal([TeamProblems.NoConsent], refused.Faults.Select(one => one.Problem));
        Assert.Equal(0, await context.Set<TeamAroundChild>().CountAsync(Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Service_ThatGoesOutWhileAColleagueTakesTheBaton_HasItOrIsOut(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var (team, _, _) = await Together(world);
        Assert.IsType<GoOnWithTeam.Result.Done>(await world.Baton.Offer(world.People.Teacher, team, world.People.Nav, Today, Cancellation));
        await using var slow = database.Open();
        slow.Meanwhile(() => world.Baton.Answer(world.People.Counsellor, team, true, Today, Cancellation));
        var late = new TeamWorld(slow, world.People);
        Assert.IsNotType<GoOnWithTeam.Result.Done>(await late.GoOn.Leave(world.People.Counsellor, team, Today, Cancellation));

        await using var after = database.Open();
        Assert.Equal(world.People.Nav, (await after.Set<TeamAroundChild>().SingleAsync(Cancellation)).HolderServiceId);
        Assert.Equal(2, await after.Set<Participation>().CountAsync(one => one.State == ParticipationState.Accepted, Cancellation));
    }

    static async Task<(Guid Team, Guid Child, Guid Consent)> Together(TeamWorld world)
    {
        var (child, _) = await world.Family();
        var consent = await world.Consented(world.Asking(child), young: true);
        return (await world.Team(child, consent), child, consent);
    }
}
