using Langbenk.Cooperation;
using Langbenk.Cooperation.Records;
using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Erasing;
using Langbenk.Cooperation.Teams.Invitations;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Cooperation.Teams.Tasks;
using Langbenk.Cooperation.Teams.WrongChild;
using Langbenk.Law.Codes;
using Langbenk.People.Families;
using Langbenk.Sharing;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Weighing;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;
using static Langbenk.Data.Tests.Sharing.WrongTeamSteps;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>What becomes of the notes of a team on the wrong child: in the service's own record, moved to the right child, or where somebody changed their mind.</summary>
public class WrongTeamNotesTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Notes_InOwnRecord_GoOnlyWhenItIsSaidHowItIsPutRight_AndTheReasonForTellingGoesAlong(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var people = world.People;
        var (child, _) = await world.Family();
        var team = await world.Team(child, await world.Consented(world.Asking(child)));
        var judged = new Judged(new Dictionary<string, Tri> { ["necessary.sender-task"] = Tri.Yes });
        var entry = Assert.IsType<WriteEntry.Result.Written>(await world.Writes(
            people.Teacher, team, TeamWorld.Note("Skolens ord", child, InformationKind.Health), world.Nav with { Judged = judged, Reason = "Ord om hvorfor Nav må vite det" })).Id;
        var asked = Assert.IsType<AskTeamErasure.Result.Asked>(await Asks(world, people.Teacher, team)).Id;
        Assert.IsType<KeepEntry.Result.Done>(await world.Keep.Handle(people.Teacher, entry, 0, new(JournalStatus.Done, Today, AccessStatus.Open, ""), Today, Cancellation));
        Assert.Equal(7485, Number(await Confirms(world, people.Rektor, team, asked)));
        Assert.IsType<EndTeamErasure.Result.Done>(await world.EndTeamErasure.Drop(people.Teacher, team, asked, Today, Cancellation));
        Assert.Equal([7481], Numbers(await Asks(world, people.Teacher, team)));
        asked = Assert.IsType<AskTeamErasure.Result.Asked>(await world.AskTeamErasure.Handle(people.Teacher, new(team, false, null, Why, "Rettet av arkivet i dag"), Today, Cancellation)).Id;
        Assert.IsType<EndTeamErasure.Result.Done>(await Confirms(world, people.Rektor, team, asked));

        var told = await ((ISharingData)context).All<Disclosure>().AsNoTracking().SingleAsync(one => one.ResourceId == entry, Cancellation);
        Assert.Equal(("", "UN-09", "necessary.sender-task=yes", Today, people.Teacher.AccountId), (told.Reason, told.RuleId, told.Judged, told.On, told.DecidedById));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Notes_Moved_OpenANewTeamOnTheRightChildsOwnConsent_ToldToNobody(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await MeetingWorld.In(database, context);
        var (teams, people) = (world.Teams, world.People);
        var note = await Written(teams, people.Teacher, world.Team, "Et notat", world.Child, teams.Nav);
        await world.Meeting(people.Teacher, Today.AddDays(4), people.Nav);
        Assert.IsType<HoldMeeting.Result.Written>(await world.Held(people.Teacher, null, world.Helds(Today.AddDays(-2), people.School) with { Part = ChildPart.WasThere, Words = "Jeg vil være med" }, []));
        Assert.IsType<ProposeTask.Result.Proposed>(await world.Proposed(people.Teacher, people.Nav, Today.AddDays(9), [people.Nav]));
        var right = await Registered(context, people.Teacher, Child("Per", "Dal", 1, Today.AddYears(-6)));
        await teams.Decides(right, await Registered(context, people.Teacher, Child("Anne", "Dal", 1, new(1980, 5, 5))), GuardianshipKind.Sole);
        var other = await teams.Consented(teams.Asking(right) with { PurposeText = "Noe helt annet enn laget" }, young: true);
        Assert.Empty(await teams.WrongTeams.Targets(people.Teacher, await Team(context, world.Team), Today, Cancellation));
        Assert.Equal([7486], Numbers(await teams.AskTeamErasure.Handle(people.Teacher, new(world.Team, true, other, Why, ""), Today, Cancellation)));

        var consent = await teams.Consented(teams.Asking(right), young: true);
        Assert.Equal([right], (await teams.WrongTeams.Targets(people.Teacher, await Team(context, world.Team), Today, Cancellation)).Select(one => one.Child.Id));
        var asked = Assert.IsType<AskTeamErasure.Result.Asked>(await teams.AskTeamErasure.Handle(people.Teacher, new(world.Team, true, consent, Why, ""), Today, Cancellation)).Id;
        var moved = Assert.IsType<EndTeamErasure.Result.Done>(await Confirms(teams, people.Rektor, world.Team, asked)).Moved!.Value;
        context.ChangeTracker.Clear();

        var whole = (await teams.Read.One(people.Teacher, moved, Today, cancellation: Cancellation))!;
        Assert.Equal((right, consent, people.School), (whole.Team.ChildId, whole.Team.ConsentId, whole.Team.ServiceId));
        // What stands by itself: the note, and what the child said in the meeting; the invitation and the agreement do not.
        Assert.Equal([(EntryKind.ChildsVoice, "Jeg vil være med"), (EntryKind.Observation, "Et notat")], whole.Entries.Select(one => (one.Entry.Kind, one.Entry.Text)).OrderByDescending(one => one.Text));
        Assert.All(whole.Entries, one => Assert.Equal((0, right, people.Teacher.AccountId), (one.Told.Count, Assert.Single(one.AboutIds), one.Entry.WrittenById)));
        Assert.Single(whole.Participants);
        Assert.Null(await teams.Read.One(people.Teacher, world.Team, Today, cancellation: Cancellation));
        Assert.DoesNotContain("Et notat", await teams.Sees(people.Counsellor, world.Team));
        Assert.Null(await teams.Read.One(people.Counsellor, moved, Today, cancellation: Cancellation));
        Assert.Equal("", (await ((ICooperationData)context).All<TeamEntry>().AsNoTracking().SingleAsync(one => one.Id == note, Cancellation)).Text);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Notes_MovedOnAConsentThatWasWithdrawnMeanwhile_AreNotMoved(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var people = world.People;
        var (child, _) = await world.Family();
        var team = await world.Team(child, await world.Consented(world.Asking(child)));
        await Written(world, people.Teacher, team, "Skolens ord", child, world.Nav);
        var right = await Registered(context, people.Teacher, Child("Per", "Dal", 1, Today.AddYears(-11)));
        var mother = await Registered(context, people.Teacher, Child("Anne", "Dal", 1, new(1980, 5, 5)));
        await world.Decides(right, mother, GuardianshipKind.Sole);
        var consent = await world.Consented(world.Asking(right));
        var asked = Assert.IsType<AskTeamErasure.Result.Asked>(await world.AskTeamErasure.Handle(people.Teacher, new(team, true, consent, Why, ""), Today, Cancellation)).Id;
        Assert.IsType<AnswerConsent.Result.Done>(await world.Answer.Withdraw(people.Teacher, consent, mother, "", Today, Cancellation));

        Assert.Equal(7486, Number(await Confirms(world, people.Rektor, team, asked)));
        context.ChangeTracker.Clear();
        Assert.Equal(["Skolens ord"], await world.Sees(people.Counsellor, team));
        Assert.Equal(1, await ((ICooperationData)context).All<TeamAroundChild>().CountAsync(Cancellation));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres, Traits = ["Run", "Whole"])]
    public async Task Team_ChangedInTheMomentItIsConfirmed_StaysWhole(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        await using var beside = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var (people, colleague) = (world.People, new TeamWorld(beside, world.People));
        var (child, _) = await world.Family();
        var team = await world.Team(child, await world.Consented(world.Asking(child)));
        await Written(world, people.Teacher, team, "Skolens ord", child, world.Nav);
        var asked = Assert.IsType<AskTeamErasure.Result.Asked>(await Asks(world, people.Teacher, team)).Id;
        var stale = await ((ICooperationData)beside).All<TeamAroundChild>().SingleAsync(one => one.Id == team, Cancellation);
        Assert.IsType<GoOnWithTeam.Result.Done>(await world.GoOn.Close(people.Teacher, team, stale.Version, "Det gikk bra", Today, Cancellation));

        Assert.Equal(7488, Number(await Confirms(colleague, people.Rektor, team, asked)));
        Assert.Equal(["Skolens ord"], await world.Sees(people.Counsellor, team));
        // Looked over, and confirmed once more: what it led to goes too.
        Assert.IsType<EndTeamErasure.Result.Done>(await Confirms(colleague, people.Rektor, team, asked));
        Assert.Equal("", (await ((ICooperationData)context).All<TeamClosing>().AsNoTracking().SingleAsync(Cancellation)).Evaluation);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Request_WithdrawnOrDeclined_LeavesAll_AndCannotBeConfirmed(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        await using var beside = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var (people, colleague) = (world.People, new TeamWorld(beside, world.People));
        var (child, _) = await world.Family();
        var team = await world.Team(child, await world.Consented(world.Asking(child)));
        await Written(world, people.Teacher, team, "Skolens ord", child, world.Nav);
        foreach (var (actor, state) in new[] { (people.Teacher, ErasureState.Withdrawn), (people.Rektor, ErasureState.Declined) })
        {
            var asked = Assert.IsType<AskTeamErasure.Result.Asked>(await Asks(world, people.Teacher, team)).Id;
            // The leader's window has read it already when it is answered in another.
            _ = await ((ICooperationData)beside).All<TeamErasure>().SingleAsync(one => one.Id == asked, Cancellation);
            Assert.IsType<EndTeamErasure.Result.Done>(await world.EndTeamErasure.Drop(actor, team, asked, Today, Cancellation));
            Assert.Equal(7484, Number(await Confirms(colleague, people.Rektor, team, asked)));
            Assert.Equal(state, (await ((ICooperationData)context).All<TeamErasure>().AsNoTracking().SingleAsync(one => one.Id == asked, Cancellation)).State);
        }

        Assert.Equal(["Skolens ord"], await world.Sees(people.Counsellor, team));
        Assert.Equal(0, await world.WrongTeams.CountToClean(people.Counsellor, Today, Cancellation));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres, Traits = ["Run", "Whole"])]
    public async Task Confirm_OfManyNotes_AsksNoMoreThanOfOne(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var (people, counts) = (world.People, new List<int>());
        var (child, _) = await world.Family();
        using var questions = await AskedQuestions.Of(context);
        foreach (var notes in new[] { 1, 1, 9 })
        {
            var team = await world.Opened(child, await world.Consented(world.Asking(child)));
            var invitation = await world.Invited(team);
            Assert.IsType<AnswerInvitation.Result.Done>(await world.Invitations.Accept(people.Counsellor, invitation, Today, Cancellation));
            for (var note = 0; note < notes; note++)
            {
                await Written(world, people.Teacher, team, $"Notat {note}", child, world.Nav);
            }

            var asked = Assert.IsType<AskTeamErasure.Result.Asked>(await Asks(world, people.Teacher, team)).Id;
            context.ChangeTracker.Clear();
            var before = questions.Count;
            Assert.IsType<EndTeamErasure.Result.Done>(await Confirms(world, people.Rektor, team, asked));
            counts.Add(questions.Count - before);
        }

        // Of the first, those are not counted that were asked before anybody listened.
        Assert.True(counts[1] > 10, $"Only {counts[1]} questions were counted.");
        Assert.Equal(counts[1], counts[2]);
    }
}
