using Langbenk.Cooperation;
using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.WrongChild;
using Langbenk.Sharing.Disclosures;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;
using Actor = Langbenk.Organisation.Staff.Actor;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>The steps that tests of a team on the wrong child begin with.</summary>
static class WrongTeamSteps
{
    public const string Why = "Laget gjaldt en annen gutt med samme navn";

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task Ended(TeamWorld world, Guid team)
    {
        var asked = Assert.IsType<AskTeamErasure.Result.Asked>(await Asks(world, world.People.Teacher, team)).Id;
        Assert.IsType<EndTeamErasure.Result.Done>(await Confirms(world, world.People.Rektor, team, asked));
        world.Context.ChangeTracker.Clear();
    }

    public static async Task<Guid> Written(TeamWorld world, Actor actor, Guid team, string words, Guid child, params Disclose.To[] to) =>
        Assert.IsType<WriteEntry.Result.Written>(await world.Writes(actor, team, TeamWorld.Note(words, child), to)).Id;

    public static Task<AskTeamErasure.Result> Asks(TeamWorld world, Actor actor, Guid team, string why = Why) =>
        world.AskTeamErasure.Handle(actor, new(team, false, null, why, ""), Today, Cancellation);

    public static Task<EndTeamErasure.Result> Confirms(TeamWorld world, Actor actor, Guid team, Guid asked) => world.EndTeamErasure.Confirm(actor, team, asked, Today, Cancellation);

    public static async Task<int> ToConfirm(TeamWorld world, Actor actor) => (await world.WrongTeams.Of(actor, Today, Cancellation)).ToConfirm.Count;

    public static Task<TeamAroundChild> Team(LangbenkContext context, Guid team) => ((ICooperationData)context).All<TeamAroundChild>().AsNoTracking().SingleAsync(one => one.Id == team, Cancellation);

    public static IEnumerable<int> Numbers(AskTeamErasure.Result result) => Assert.IsType<AskTeamErasure.Result.Refused>(result).Faults.Select(one => one.Problem.Number);

    public static int Number(EndTeamErasure.Result result) => Assert.IsType<EndTeamErasure.Result.Refused>(result).Problem.Number;
}
