using Langbenk.Kernel;
using Langbenk.Prevention.Agreements;
using static Langbenk.Data.Tests.Prevention.AgreementWorld;

namespace Langbenk.Data.Tests.Prevention;

/// <summary>Who an agreement is between: each is a party once, and all that the template names are.</summary>
public class AgreementSidesTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory, MemberData(nameof(Engines))]
    public async Task Sign_WithoutTheChildWelfareService_SaysThatItIsNoParty(Engine engine)
    {
        await using var world = await On(engine);
        var id = Started(await Start(world, "school-child-welfare", [], ["Vik skole"]));
        var ready = await world.MakeReady(world.NorthPlanner, id);

        var refused = Assert.IsType<SignAgreement.Result.NotReady>(await world.Sign(world.NorthPlanner, id, ready.Parties[0].Id));
        Assert.Equal(["Barnevernstjenesten er ikke part"], refused.Missing.Select(one => one.Nb));

        await world.Parties(parties => parties.Add(world.NorthPlanner, id, world.ChildWelfare, "", Today, Now, Cancellation));
        Assert.IsType<SignAgreement.Result.Done>(await world.Sign(world.NorthPlanner, id, ready.Parties[0].Id));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Start_AndAdd_ANameThatIsAPlace_IsRefusedAndSaysWhich(Engine engine)
    {
        await using var world = await On(engine);

        Assert.Equal((5315, "Nav Nordvik er allerede med i avtalen."), Refused(await Start(world, "nav-child-welfare", [world.Nav], ["  nav nordvik "])));
        Assert.Equal((5330, "Nav Nordvik finnes i lista. Velg derfra i stedet for å skrive navnet."), Refused(await Start(world, "nav-child-welfare", [], ["Nav Nordvik"])));
        var id = Started(await Start(world, "nav-child-welfare", [world.Nav], ["Vik legekontor", "vik legekontor"]));

        Assert.Equal(3, (await world.Read(world.NorthPlanner, id))!.Parties.Count);
        Assert.Equal(5330, await Add(world, id, "Barnevernet i Vik"));
        Assert.Equal(5315, await Add(world, id, "NAV Nordvik"));
    }

    static async Task<int> Add(AgreementWorld world, Guid id, string name) => Assert.IsType<ChangeParties.Result.Refused>(
        await world.Parties(parties => parties.Add(world.NorthPlanner, id, null, name, Today, Now, Cancellation))).Problem.Number;

    static Task<StartAgreement.Result> Start(AgreementWorld world, string template, IReadOnlyList<Guid> parties, IReadOnlyList<string> outside) =>
        world.Do(context => new StartAgreement(context, Places(context), Relations(context)).Handle(
            world.NorthPlanner, new(template, "", world.North, parties, outside, Language.Nb), Today, Now, Cancellation));

    static Guid Started(StartAgreement.Result result) => Assert.IsType<StartAgreement.Result.Started>(result).Id;

    static (int, string) Refused(StartAgreement.Result result)
    {
        var problem = Assert.IsType<StartAgreement.Result.Refused>(result).Problem;
        return (problem.Number, problem.Title.Nb);
    }
}
