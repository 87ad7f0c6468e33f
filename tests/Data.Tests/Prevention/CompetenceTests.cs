using Langbenk.Access;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Competence;
using Langbenk.Prevention.InternalControl;
using Langbenk.Prevention.Places;

namespace Langbenk.Data.Tests.Prevention;

public class CompetenceTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    static DateOnly Today => ControlWorld.Today;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task CountCompetence_TheSameDayTwiceAndAnotherDay_CorrectsAndKeepsHistory(Engine engine)
    {
        await using var world = await ControlWorld.Build(engine);
        await Count(world, world.Leader, Numbers(world) with { On = Today.AddYears(-1), Positions = 17.5m });
        await Count(world, world.Leader, Numbers(world));
        await Count(world, world.Leader, Numbers(world) with { Positions = 20.25m, Leader = EducationCategory.Master, People = People(3, 7) });

        var service = Assert.Single(await Read(world, world.OwnerDirector));

        Assert.Equal([20.25m, 17.5m], service.Days.Select(day => day.Count.Positions));
        Assert.Equal(10, service.Latest.AllPeople);
        Assert.Equal(0.2, service.Latest.Turnover);
        Assert.Equal(1, service.GapOn(Today)!.Missing);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task ReadCompetence_ThoseWhoDoNotLeadTheService_SeeNothing(Engine engine)
    {
        await using var world = await ControlWorld.Build(engine);
        await Count(world, world.Leader, Numbers(world));

        Assert.Single(await Read(world, world.Leader));
        Assert.Empty(await Read(world, world.Caseworker));
        Assert.Empty(await Read(world, world.NavLeader));
        Assert.Empty(await Read(world, world.StrangeDirector));
        Assert.Empty(await Read(world, ControlWorld.At(Role.CouncilMember, world.Owner)));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task CountCompetence_NumbersThatDoNotAddUp_AreRefused(Engine engine)
    {
        await using var world = await ControlWorld.Build(engine);
        var good = Numbers(world);

        Assert.Equal(5430, await Count(world, world.NavLeader, good));
        Assert.Equal(5431, await Count(world, world.Leader, good with { On = Today.AddDays(1) }));
        Assert.Equal(5432, await Count(world, world.Leader, good with { Positions = -1 }));
        Assert.Equal(5433, await Count(world, world.Leader, good with { VacantPositions = 100 }));
        Assert.Equal(5434, await Count(world, world.Leader, good with { LeftLastYear = -2 }));
        Assert.Equal(5435, await Count(world, world.Leader, good with { Deputy = EducationCategory.Master, Leader = EducationCategory.Master, People = People(1, 9) }));
        Assert.Equal(5437, await Count(world, world.Leader, good with { Plan = "01811512345 tar videreutdanning" }));
        Assert.Empty(await Read(world, world.Leader));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Requirement_BindsChildWelfareOnly_AndIsNotKeptOfOthers(Engine engine)
    {
        await using var world = await ControlWorld.Build(engine);
        Assert.Equal(0, await Count(world, world.NavLeader, Numbers(world) with { ServiceId = world.Nav }));

        var nav = Assert.Single(await Read(world, world.NavLeader));
        Assert.Null(nav.GapOn(Today));
        Assert.Equal((null, null, ""), (nav.Latest.Count.Leader, nav.Latest.Count.Deputy, nav.Latest.Count.Plan));
        Assert.DoesNotContain(EducationCategory.BachelorFourYears, nav.Categories);
    }

    static CountCompetence.Input Numbers(ControlWorld world) => new(
        world.ChildWelfare, Today, 18, 1.5m, 2, People(2, 8), EducationCategory.RelevantBachelor, EducationCategory.RelevantBachelor, "Videreutdanning fra 2027");

    static Dictionary<EducationCategory, int> People(int masters, int bachelors) =>
        new() { [EducationCategory.Master] = masters, [EducationCategory.RelevantBachelor] = bachelors };

    static async Task<int> Count(ControlWorld world, Actor actor, CountCompetence.Input input)
    {
        await using var context = world.Database.Open();
        var result = await new CountCompetence(context, context, new FindPlaces(context)).Handle(actor, input, Today, Cancellation);
        return result is CountCompetence.Result.Refused refused ? refused.Problem.Number : 0;
    }

    static async Task<IReadOnlyList<ReadCompetence.ServiceHistory>> Read(ControlWorld world, Actor actor)
    {
        await using var context = world.Database.Open();
        return await new ReadCompetence(context, context, new AccessGate(context)).Handle(actor, Today, Cancellation);
    }
}
