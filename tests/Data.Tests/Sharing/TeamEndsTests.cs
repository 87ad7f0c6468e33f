using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Invitations;
using static Langbenk.Data.Tests.People.PeopleWorld;
using static Langbenk.Data.Tests.Sharing.TeamWorld;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>Leaving a team, ending it, opening it again.</summary>
public class TeamEndsTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory, MemberData(nameof(Engines))]
    public async Task WhoLeft_KeepsWhatItHas_LearnsNothingMore_AndIsAskedAgainWithoutLosingIt(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        var (child, _) = await world.Family(age: 5);
        var team = await world.Team(child, await world.Consented(world.Asking(child), young: true));
        await world.Writes(people.Teacher, team, Note("Før", child), world.Nav);
        Assert.Equal(7223, Assert.IsType<GoOnWithTeam.Result.Refused>(await Passed(world, team)).Problem.Number);
        Assert.IsType<GoOnWithTeam.Result.Done>(await world.Baton.Offer(people.Counsellor, team, people.School, Today, Cancellation));
        Assert.Equal(7219, Assert.IsType<GoOnWithTeam.Result.Refused>(await world.Baton.Offer(people.Counsellor, team, people.School, Today, Cancellation)).Problem.Number);
        Assert.IsType<GoOnWithTeam.Result.Done>(await world.Baton.Answer(people.Teacher, team, true, Today, Cancellation));
        Assert.IsType<GoOnWithTeam.Result.Done>(await world.GoOn.Leave(people.Counsellor, team, Today, Cancellation));

        var left = (await world.Read.One(people.Counsellor, team, Today, cancellation: Cancellation))!;
        Assert.Equal((1, null, null, Today), (left.Participants.Count, left.Consent, left.Holder, left.EndedOn));
        var invitation = await world.Invited(team);
        Assert.Equal(["Før"], await world.Sees(people.Counsellor, team));
        Assert.IsType<AnswerInvitation.Result.Done>(await world.Invitations.Decline(people.Counsellor, invitation, "Ikke nå", Today, Cancellation));
        Assert.Equal(["Før"], await world.Sees(people.Counsellor, team));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Holder_DoesNotInvite_AndKeepsItsEvaluation(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        var (child, _) = await world.Family(age: 5);
        var consent = await world.Consented(world.Asking(child), young: true);
        var team = await world.Team(child, consent);
        await Passed(world, team);

        Assert.IsType<InviteService.Result.NotFound>(await world.Invite.Handle(people.Counsellor, new(team, people.School, null, "", [], []), Today, Now, Cancellation));
        var version = (await world.Read.One(people.Counsellor, team, Today, cancellation: Cancellation))!.Team.Version;
        Assert.IsType<GoOnWithTeam.Result.Done>(await world.GoOn.Close(people.Counsellor, team, version, "Det gikk bra for gutten", Today, Cancellation));
        Assert.Single((await world.Read.One(people.Counsellor, team, Today, cancellation: Cancellation))!.Closings);
        Assert.Empty((await world.Read.One(people.Teacher, team, Today, cancellation: Cancellation))!.Closings);
        Assert.IsType<GoOnWithTeam.Result.Done>(await world.GoOn.Reopen(people.Teacher, team, consent, Today, Now, Cancellation));
        Assert.Equal(Today, (await world.Read.One(people.Counsellor, team, Today, cancellation: Cancellation))!.Closings.Single().ReopenedOn);
    }

    /// <summary>The thread goes to Nav; then the school tries to leave.</summary>
    static async Task<GoOnWithTeam.Result> Passed(TeamWorld world, Guid team)
    {
        Assert.IsType<GoOnWithTeam.Result.Done>(await world.Baton.Offer(world.People.Teacher, team, world.People.Nav, Today, Cancellation));
        Assert.IsType<GoOnWithTeam.Result.Done>(await world.Baton.Answer(world.People.Counsellor, team, true, Today, Cancellation));
        return await world.GoOn.Leave(world.People.Teacher, team, Today, Cancellation);
    }
}
