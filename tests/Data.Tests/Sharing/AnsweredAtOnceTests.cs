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
