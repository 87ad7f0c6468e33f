using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Invitations;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>The counsellor and her leader answer the same invitation in the same moment.</summary>
public class AnsweredAtOnceTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite, false)]
    [InlineData(Engine.Sqlite, true)]
    [InlineData(Engine.Postgres, false)]
    [InlineData(Engine.Postgres, true)]
    public async Task Invitation_AnsweredByTwoAtOnce_HasOneAnswerAndNeitherIsToldOtherwise(Engine engine, bool declines)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        var (child, _) = await world.Family();
        var team = await world.Opened(child, await world.Consented(world.Asking(child)));
        var invitation = await world.Invited(team);
        await using var hers = database.Open();
        await using var theirs = database.Open();

        var answers = await Task.WhenAll(Yes(hers, people.Counsellor, invitation), declines ? No(theirs, people.NavLeader, invitation) : Yes(theirs, people.NavLeader, invitation));

        await using var after = database.Open();
        var stored = await after.Set<Participation>().SingleAsync(one => one.Id == invitation, Cancellation);
        Assert.NotEqual(ParticipationState.Invited, stored.State);
        Assert.True(declines || stored.State == ParticipationState.Accepted);
        foreach (var done in answers.OfType<AnswerInvitation.Result.Done>())
        {
            Assert.Equal(stored.State == ParticipationState.Accepted ? team : null, done.Team);
        }

        Assert.Contains(answers, one => one is AnswerInvitation.Result.Done);

        Task<AnswerInvitation.Result> Yes(LangbenkContext one, Actor actor, Guid invitation) => new TeamWorld(one, people).Invitations.Accept(actor, invitation, Today, Cancellation);

        Task<AnswerInvitation.Result> No(LangbenkContext one, Actor actor, Guid invitation) => new TeamWorld(one, people).Invitations.Decline(actor, invitation, "Ikke nå", Today, Cancellation);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Invitation_AnsweredByAColleagueBefore_SaysSo_AndToNobodyElse(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        var (child, _) = await world.Family();
        var team = await world.Opened(child, await world.Consented(world.Asking(child)));
        var invitation = await world.Invited(team);
        Assert.Null(await world.Invitations.Closed(people.NavLeader, invitation, Today, Cancellation));
        Assert.IsType<AnswerInvitation.Result.Done>(await No(people.Counsellor, "Ikke nå"));

        Assert.IsType<AnswerInvitation.Result.Done>(await No(people.Counsellor, "Ikke nå "));
        foreach (var late in new[] { await No(people.Counsellor, "Noe annet"), await No(people.NavLeader, "Ikke nå"), await Yes(people.Counsellor), await Yes(people.NavLeader) })
        {
            Assert.Equal(7227, Assert.IsType<AnswerInvitation.Result.Refused>(late).Problem.Number);
        }

        Assert.NotNull(await world.Invitations.Closed(people.NavLeader, invitation, Today, Cancellation));
        foreach (var stranger in new[] { people.OtherCounsellor, people.Teacher })
        {
            Assert.Null(await world.Invitations.Closed(stranger, invitation, Today, Cancellation));
            Assert.IsType<AnswerInvitation.Result.NotFound>(await Yes(stranger));
            Assert.IsType<AnswerInvitation.Result.NotFound>(await No(stranger, "Ikke nå"));
        }

        Assert.Equal("Ikke nå", (await context.Set<Participation>().AsNoTracking().SingleAsync(one => one.Id == invitation, Cancellation)).DeclinedWhy);

        Task<AnswerInvitation.Result> Yes(Actor actor) => world.Invitations.Accept(actor, invitation, Today, Cancellation);

        Task<AnswerInvitation.Result> No(Actor actor, string why) => world.Invitations.Decline(actor, invitation, why, Today, Cancellation);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Baton_AnsweredOtherwiseBefore_SaysSo(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        var (child, _) = await world.Family();
        var team = await world.Team(child, await world.Consented(world.Asking(child)));
        Task<GoOnWithTeam.Result> Answers(Actor actor, bool yes) => world.Baton.Answer(actor, team, yes, Today, Cancellation);
        Assert.IsType<GoOnWithTeam.Result.NotFound>(await Answers(people.Counsellor, true));
        Assert.IsType<GoOnWithTeam.Result.Done>(await world.Baton.Offer(people.Teacher, team, people.Nav, Today, Cancellation));
        Assert.IsType<GoOnWithTeam.Result.NotFound>(await Answers(people.Teacher, true));
        // Taken back while she read it.
        Assert.IsType<GoOnWithTeam.Result.Done>(await Answers(people.Teacher, false));
        Assert.IsType<GoOnWithTeam.Result.Done>(await Answers(people.Counsellor, false));
        Assert.Equal(7228, Assert.IsType<GoOnWithTeam.Result.Refused>(await Answers(people.Counsellor, true)).Problem.Number);
        Assert.IsType<GoOnWithTeam.Result.Done>(await world.Baton.Offer(people.Teacher, team, people.Nav, Today, Cancellation));
        Assert.IsType<GoOnWithTeam.Result.Done>(await Answers(people.Counsellor, true));
        Assert.IsType<GoOnWithTeam.Result.Done>(await Answers(people.Counsellor, true));
        Assert.Equal(7228, Assert.IsType<GoOnWithTeam.Result.Refused>(await Answers(people.Teacher, false)).Problem.Number);
        Assert.Equal(people.Nav, (await context.Set<TeamAroundChild>().AsNoTracking().SingleAsync(one => one.Id == team, Cancellation)).HolderServiceId);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Team_OnAConsentToSomethingElse_IsNotRenewed(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = new TeamWorld(context, await Fill(database));
        var (child, _) = await world.Family();
        var asked = world.Asking(child);
        var team = await world.Opened(child, await world.Consented(asked));
        var same = await world.Consented(asked with { PurposeText = $"  {asked.PurposeText.ToUpperInvariant()}.", Mark = Guid.NewGuid() });
        var other = await world.Consented(asked with { PurposeText = "Noe helt annet enn dette", Mark = Guid.NewGuid() });

        Assert.Equal(7225, Assert.IsType<GoOnWithTeam.Result.Refused>(await world.GoOn.Renew(world.People.Teacher, team, other, Today, Now, Cancellation)).Problem.Number);
        Assert.IsType<GoOnWithTeam.Result.Done>(await world.GoOn.Renew(world.People.Teacher, team, same, Today, Now, Cancellation));
        Assert.Equal(asked.PurposeText, (await world.Read.One(world.People.Teacher, team, Today, cancellation: Cancellation))!.Team.Purpose);
    }
}
