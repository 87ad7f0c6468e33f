using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Ways;
using Langbenk.Organisation.Staff;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>A municipality makes its own way of working: the word and the agenda follow the team, and another municipality has nothing of it.</summary>
public class OwnWayTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Way_ThatIsMade_NamesTheTeamAndTheHolder_AlsoAfterItIsChangedOrEnded(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        var way = Made(await world.MakeWay.Handle(people.Rektor, new(Home(context, people), null, 0, " Oppvekstteam ", "Kontaktperson", "Hva er nytt?", Guid.NewGuid()), Today, Cancellation));
        var (child, _) = await world.Family();
        var consent = await world.Consented(world.Asking(child));

        var team = Assert.IsType<OpenTeam.Result.Opened>(await world.Open.Handle(people.Teacher, new(child, consent, null, "", Guid.NewGuid()) { OwnWay = way }, Today, Cancellation)).Id;
        var stored = (await world.Ways.Of(people.Rektor, Today, Cancellation)).Single().Way;
        Made(await world.MakeWay.Handle(people.Rektor, new(null, way, stored.Version, "Familielag", "Losen", "Hva sier barnet?", Guid.NewGuid()), Today, Cancellation));
        Made(await world.MakeWay.End(people.Rektor, way, true, Today, Cancellation));

        var open = context.Set<TeamAroundChild>().Single(one => one.Id == team);
        Assert.Equal((WayOfWorking.Own, "Oppvekstteam", "Kontaktperson", way), (open.Way, open.WayName, open.HolderWord, open.OwnWayId));
        Assert.Equal("Hva sier barnet?", await world.Ways.AgendaOf(way, Cancellation));
        Assert.Empty(await world.Ways.InUse(people.Teacher, Today, Cancellation));
        var refused = Assert.IsType<OpenTeam.Result.Refused>(await world.Open.Handle(people.Teacher, new(child, consent, null, "", Guid.NewGuid()) { OwnWay = way }, Today, Cancellation));
        Assert.Equal([TeamProblems.NoWay], refused.Faults.Select(one => one.Problem));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Way_IsOfItsMunicipality_AndOfLeadersAndPlanners(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        MakeWay.Input input = new(Home(context, people), null, 0, "Oppvekstteam", "Kontaktperson", "Hva er nytt?", Guid.NewGuid());
        Assert.IsType<MakeWay.Result.NotFound>(await world.MakeWay.Handle(people.Teacher, input, Today, Cancellation));
        var way = Made(await world.MakeWay.Handle(people.Rektor, input, Today, Cancellation));
        Assert.Equal(way, Made(await world.MakeWay.Handle(people.Rektor, input, Today, Cancellation)));
        var elsewhere = Planner(Guid.CreateVersion7());
        var here = Planner(context.Services.Single(one => one.Id == people.School).HostId!.Value);

        Assert.Empty(await world.Ways.Of(elsewhere, Today, Cancellation));
        Assert.IsType<MakeWay.Result.NotFound>(await world.MakeWay.Handle(elsewhere, input with { Way = way, Version = 1 }, Today, Cancellation));
        Assert.IsType<MakeWay.Result.NotFound>(await world.MakeWay.End(elsewhere, way, true, Today, Cancellation));
        Assert.Equal([way], (await world.Ways.Of(here, Today, Cancellation)).Select(one => one.Way.Id));
        Assert.Equal([WayProblems.NameTaken], Refusals(await world.MakeWay.Handle(here, input with { Name = "OPPVEKSTTEAM", Mark = Guid.NewGuid() }, Today, Cancellation)));
        Assert.Equal([WayProblems.NoName, WayProblems.NoHolder, WayProblems.NoAgenda], Refusals(await world.MakeWay.Handle(here, new(Home(context, people), null, 0, " ", "", new string('a', OwnWay.MaxAgendaLength + 1), Guid.NewGuid()), Today, Cancellation)));
        Made(await world.MakeWay.Handle(here, input with { Way = way, Version = 1, HolderWord = "Los" }, Today, Cancellation));
        Assert.Equal("Los", Assert.IsType<MakeWay.Result.Conflict>(await world.MakeWay.Handle(people.Rektor, input with { Way = way, Version = 1, HolderWord = "Stafettholder" }, Today, Cancellation)).Stored.HolderWord);
    }

    static Guid Home(LangbenkContext context, Langbenk.Data.Tests.People.PeopleWorld people) => context.Services.Single(one => one.Id == people.School).HostId!.Value;

    static Guid Made(MakeWay.Result result) => Assert.IsType<MakeWay.Result.Done>(result).Id;

    static IEnumerable<Langbenk.Kernel.Problem> Refusals(MakeWay.Result result) => Assert.IsType<MakeWay.Result.Refused>(result).Faults.Select(one => one.Problem);

    static Actor Planner(Guid municipality)
    {
        var held = new Held(Guid.CreateVersion7(), Role.Planner, municipality, false, "", null);
        return new Actor(Guid.CreateVersion7(), "planlegger", [held]) { Acting = held };
    }
}
