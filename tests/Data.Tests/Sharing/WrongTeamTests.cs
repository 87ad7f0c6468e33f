using Langbenk.Cooperation;
using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Erasing;
using Langbenk.Cooperation.Teams.Invitations;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Cooperation.Teams.Tasks;
using Langbenk.Cooperation.Teams.WrongChild;
using Langbenk.Law.Codes;
using Langbenk.Sharing;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;
using static Langbenk.Data.Tests.Sharing.WrongTeamSteps;
using Actor = Langbenk.Organisation.Staff.Actor;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>A whole team on the wrong child: the opener's two end it, the others take away their own, and nobody learns anything by it.</summary>
public class WrongTeamTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Team_ConfirmedByAnother_Ends_AndEachServiceHasItUntilItsOwnIsGone(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var people = world.People;
        var (child, _) = await world.Family();
        var consent = await world.Consented(world.Asking(child));
        var team = await world.Team(child, consent);
        await Written(world, people.Teacher, team, "Skolens ord", child, world.Nav);
        var navs = await Written(world, people.Counsellor, team, "Navs ord", child, world.School);

        foreach (var stranger in new[] { people.Counsellor, people.NavLeader, people.OtherTeacher })
        {
            Assert.IsType<AskTeamErasure.Result.NotFound>(await Asks(world, stranger, team));
        }

        Assert.Equal([7480], Numbers(await Asks(world, people.Teacher, team, why: "kort")));
        Assert.Equal([7217], Numbers(await Asks(world, people.Teacher, team, why: "Gjaldt 01010150572 i stedet")));
        Assert.Equal([7487, 7480], Numbers(await world.AskTeamErasure.Handle(people.Teacher, new(team, null, null, "", ""), Today, Cancellation)));
        Assert.Equal([7486], Numbers(await world.AskTeamErasure.Handle(people.Teacher, new(team, true, consent, Why, ""), Today, Cancellation)));
        var asked = Assert.IsType<AskTeamErasure.Result.Asked>(await Asks(world, people.Teacher, team)).Id;
        Assert.Equal(asked, Assert.IsType<AskTeamErasure.Result.Asked>(await Asks(world, people.Teacher, team)).Id);
        Assert.Equal([7482], Numbers(await Asks(world, people.Rektor, team)));
        Assert.Equal(7483, Number(await Confirms(world, people.Teacher, team, asked)));
        Assert.Equal(7483, Number(await Confirms(world, people.Rektor with { AccountId = people.Teacher.AccountId }, team, asked)));
        Assert.IsType<EndTeamErasure.Result.NotFound>(await Confirms(world, people.NavLeader, team, asked));
        Assert.Equal((0, 1, 0), (await ToConfirm(world, people.Teacher), await ToConfirm(world, people.Rektor), await ToConfirm(world, people.NavLeader)));
        Assert.Equal(["Navs ord", "Skolens ord"], await world.Sees(people.Counsellor, team));

        for (var press = 0; press < 2; press++)
        {
            Assert.Null(Assert.IsType<EndTeamErasure.Result.Done>(await Confirms(world, people.Rektor, team, asked)).Moved);
        }

        context.ChangeTracker.Clear();
        // The school was told Nav's words, and may have them in its record: it has the team until it has said that they are out.
        foreach (var actor in new[] { people.Teacher, people.Rektor })
        {
            Assert.Equal(["", "Navs ord"], await world.Sees(actor, team));
            Assert.Equal([(team, child)], (await world.WrongTeams.Of(actor, Today, Cancellation)).Shown);
        }

        await NothingMoreIsDone(world, team, child, navs);
        await IsOut(world, people.Teacher, team);
        Assert.Equal(["", "Navs ord"], await world.Sees(people.Counsellor, team));
        Assert.Equal((1, 0), (await world.WrongTeams.CountToClean(people.Counsellor, Today, Cancellation), await world.WrongTeams.CountToClean(people.OtherCounsellor, Today, Cancellation)));
        Assert.Equal(0, await world.Erasures.CountToTakeOut(people.Counsellor, Today, Cancellation));

        // Nav's own words are Nav's: two of its own, and then it says that the rest is out of its record.
        Assert.Equal(7489, Assert.IsType<TakeTeamOutOfRecord.Result.Refused>(await world.TakeTeamOut.Handle(people.Counsellor, team, Today, Cancellation)).Problem.Number);
        var own = Assert.IsType<AskTeamErasure.Result.Asked>(await world.AskTeamErasure.Handle(people.Counsellor, new(team, null, null, Why, ""), Today, Cancellation)).Id;
        Assert.Equal(7483, Number(await Confirms(world, people.Counsellor, team, own)));
        Assert.IsType<EndTeamErasure.Result.Done>(await Confirms(world, people.NavLeader, team, own));
        context.ChangeTracker.Clear();
        Assert.Equal(["", ""], await world.Sees(people.Counsellor, team));
        await IsOut(world, people.Counsellor, team);

        // What Nav had told the school is asked out of the school's record too.
        Assert.Equal(["", ""], await world.Sees(people.Teacher, team));
        Assert.Equal(1, await world.WrongTeams.CountToClean(people.Teacher, Today, Cancellation));
        await IsOut(world, people.Teacher, team);
        Assert.Equal(2, await ((ISharingData)context).All<Disclosure>().CountAsync(one => one.Resource == TeamsInReach.EntryResource, Cancellation));
        var kept = await ((ICooperationData)context).All<TeamErasure>().AsNoTracking().SingleAsync(one => one.Id == asked, Cancellation);
        Assert.Equal((Why, people.Teacher.AccountId, people.Rektor.AccountId, ErasureState.Done), (kept.Reason, kept.AskedById, kept.EndedById, kept.State));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Team_Ended_TakesItsConsentMeetingsTasksAndInvitationsWithIt(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await MeetingWorld.In(database, context);
        var (teams, people) = (world.Teams, world.People);
        var meeting = await world.Meeting(people.Teacher, Today.AddDays(4), people.Nav);
        var navs = await world.Meeting(people.Counsellor, Today.AddDays(5), people.School);
        Assert.IsType<HoldMeeting.Result.Written>(await world.Held(people.Teacher, null, world.Helds(Today.AddDays(-2), people.School) with { AlsoThere = "Onkel", Part = ChildPart.WasThere, Weight = "Mye" }, []));
        Assert.IsType<ProposeTask.Result.Proposed>(await world.Proposed(people.Teacher, people.Nav, Today.AddDays(9), [people.Nav]));
        Assert.IsType<ProposeTask.Result.Proposed>(await world.Proposed(people.Counsellor, people.School, Today.AddDays(9), [people.School]));
        Assert.IsType<GoOnWithTeam.Result.Done>(await teams.Baton.Offer(people.Teacher, world.Team, people.Nav, Today, Cancellation));
        var note = await Written(teams, people.Teacher, world.Team, "Ett notat", world.Child);
        Assert.IsType<AskErasure.Result.Asked>(await teams.AskErasure.Handle(people.Teacher, new(note, false, null, Why, ""), Today, Cancellation));

        await Ended(teams, world.Team);
        var data = (ICooperationData)context;
        var team = await data.All<TeamAroundChild>().AsNoTracking().SingleAsync(one => one.Id == world.Team, Cancellation);
        Assert.Equal(("", Today, Today), (team.Purpose, team.ClosedOn, team.WrongChildOn));
        Assert.All(await data.All<TeamMeeting>().AsNoTracking().Where(one => one.On > Today).ToListAsync(Cancellation), one => Assert.NotNull(one.Fell));
        Assert.Equal("", (await data.All<TeamMeeting>().AsNoTracking().SingleAsync(one => one.Id == meeting, Cancellation)).Place);
        // Nav's own meeting falls away; where it was to be is Nav's.
        Assert.NotEqual("", (await data.All<TeamMeeting>().AsNoTracking().SingleAsync(one => one.Id == navs, Cancellation)).Place);
        var record = await data.All<MeetingRecord>().AsNoTracking().SingleAsync(Cancellation);
        Assert.Equal(("", ""), (record.Weight, record.AlsoThere));
        Assert.Empty(await data.All<MeetingPresence>().ToListAsync(Cancellation));
        Assert.All(await data.All<TeamTask>().AsNoTracking().ToListAsync(Cancellation), one => Assert.Equal(TeamTaskState.Dropped, one.State));
        Assert.All(await data.All<HolderOffer>().AsNoTracking().ToListAsync(Cancellation), one => Assert.False(one.Accepted));
        Assert.All(await data.All<Participation>().AsNoTracking().ToListAsync(Cancellation), one => Assert.Equal(("", ""), (one.Message, one.DeclinedWhy)));
        Assert.Equal(ErasureState.Overtaken, (await data.All<EntryErasure>().AsNoTracking().SingleAsync(Cancellation)).State);
        Assert.All(await data.All<TeamEntry>().AsNoTracking().Where(one => one.ServiceId == people.School).ToListAsync(Cancellation), one => Assert.Equal("", one.Text));
        Assert.Equal(ConsentState.OnWrongChild, (await teams.Consents.One(people.Teacher, world.Consent, Today, Cancellation))!.Value.Row.State);
        var single = await teams.Disclose.Add(people.Teacher, new(world.Child, [world.Child], [InformationKind.SchoolMatters], Purpose.Coordination, world.Consent), "entry", Guid.NewGuid(), [teams.Nav], Today, Now, Cancellation);
        Assert.IsType<Disclose.Result.Refused>(single);
        Assert.Equal([7203], Assert.IsType<OpenTeam.Result.Refused>(await teams.Open.Handle(
            people.Teacher, new(world.Child, world.Consent, WayOfWorking.ResponsibilityGroup, "", Guid.NewGuid()), Today, Cancellation)).Faults.Select(one => one.Problem.Number));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Invited_WhoHasNotAnswered_LearnsNoMoreThanThatItWasTakenBack(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var people = world.People;
        var (child, _) = await world.Family();
        var team = await world.Opened(child, await world.Consented(world.Asking(child)));
        var invitation = await world.Invited(team);
        await Ended(world, team);

        Assert.Empty(await world.Invitations.Waiting(people.Counsellor, Today, Cancellation));
        Assert.IsType<AnswerInvitation.Result.NotFound>(await world.Invitations.Accept(people.Counsellor, invitation, Today, Cancellation));
        Assert.Null(await world.Read.One(people.Counsellor, team, Today, cancellation: Cancellation));
        var lists = await world.WrongTeams.Of(people.Counsellor, Today, Cancellation);
        Assert.Empty(lists.Shown);
        Assert.Equal((invitation, "Sol skole", Today), (Assert.Single(lists.Invitations).Id, lists.Invitations[0].Service, lists.Invitations[0].InvitedOn));
        Assert.Empty((await world.WrongTeams.Of(people.OtherCounsellor, Today, Cancellation)).Invitations);
        await world.TakeTeamOut.Invitation(people.OtherCounsellor, invitation, Today, Cancellation);
        Assert.Equal(1, await world.WrongTeams.CountToClean(people.Counsellor, Today, Cancellation));
        await world.TakeTeamOut.Invitation(people.Counsellor, invitation, Today, Cancellation);
        Assert.Equal(0, await world.WrongTeams.CountToClean(people.Counsellor, Today, Cancellation));
    }

    /// <summary>Whatever is tried in the team is as in one that is not there.</summary>
    static async Task NothingMoreIsDone(TeamWorld world, Guid team, Guid child, Guid navs)
    {
        var people = world.People;
        foreach (var actor in new[] { people.Teacher, people.Counsellor })
        {
            Assert.IsType<WriteEntry.Result.NotFound>(await world.Writes(actor, team, TeamWorld.Note("Mer", child)));
            Assert.IsType<GoOnWithTeam.Result.NotFound>(await world.GoOn.Close(actor, team, 1, "Det gikk bra", Today, Cancellation));
            Assert.IsType<GoOnWithTeam.Result.NotFound>(await world.Baton.Offer(actor, team, people.Nav, Today, Cancellation));
        }

        Assert.IsType<InviteService.Result.NotFound>(await world.Invite.Handle(people.Teacher, new(team, people.Nav, null, "", [], []), Today, Now, Cancellation));
        Assert.IsType<TellMore.Result.NotFound>(await world.TellMore.Handle(people.Counsellor, navs, [world.School], Today, Now, Cancellation));
        var anew = await world.Consented(world.Asking(child));
        Assert.IsType<GoOnWithTeam.Result.NotFound>(await world.GoOn.Reopen(people.Teacher, team, anew, Today, Now, Cancellation));
        Assert.IsType<GoOnWithTeam.Result.NotFound>(await world.GoOn.Renew(people.Teacher, team, anew, Today, Now, Cancellation));
        Assert.False((await world.Read.One(people.Counsellor, team, Today, cancellation: Cancellation))!.MayWrite);
    }

    static async Task IsOut(TeamWorld world, Actor actor, Guid team)
    {
        Assert.IsType<TakeTeamOutOfRecord.Result.Done>(await world.TakeTeamOut.Handle(actor, team, Today, Cancellation));
        Assert.IsType<TakeTeamOutOfRecord.Result.NotFound>(await world.TakeTeamOut.Handle(actor, team, Today, Cancellation));
        Assert.Null(await world.Read.One(actor, team, Today, cancellation: Cancellation));
        Assert.Empty(await world.Read.List(actor, true, Today, Cancellation));
        Assert.Equal(0, await world.WrongTeams.CountToClean(actor, Today, Cancellation));
    }
}
