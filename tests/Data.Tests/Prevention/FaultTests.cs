using Langbenk.Kernel;
using Langbenk.Prevention.Agreements;
using static Langbenk.Data.Tests.Prevention.AgreementWorld;

namespace Langbenk.Data.Tests.Prevention;

/// <summary>A refusal names every field that is wrong, the first problem of each, and nothing is stored.</summary>
public class FaultTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory, MemberData(nameof(Engines))]
    public async Task Start_WithNothing_NamesTheTemplateOwnerPartyOutsiderTitleAndDay(Engine engine)
    {
        await using var world = await On(engine);
        var input = new StartAgreement.Input(
            "no-such", new string('t', 201), Guid.NewGuid(), [world.Nav, Guid.NewGuid()], ["010203 12345"], Language.Nb, Today.AddDays(1));

        var result = await world.Do(context => new StartAgreement(context, Places(context), Relations(context)).Handle(world.ChildWelfareLeader, input, Today, Now, Cancellation));

        var faults = Assert.IsType<StartAgreement.Result.Refused>(result).Faults;
        Assert.Equal(
            [("TemplateKey", 5301), ("Title", 5303), ("Outside", 5319), ("Owner", 5302), ("Parties", 5302), ("PartiesFrom", 5313)],
            faults.Select(one => (one.Field, one.Problem.Number)));
        Assert.Empty(await world.Do(context => Task.FromResult(context.Set<Agreement>().ToList())));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Change_NamesEachFieldAndRow_AndStoresNothing(Engine engine)
    {
        await using var world = await On(engine);
        var id = await world.Agreement();
        var before = (await world.Read(world.NavLeader, id))!;
        var input = new ChangeAgreement.Input(
            id, before.Agreement.Version, " ", "Se 010203 12345", "Alle", new string('h', 301), "", 0,
            [new(DutyLevel.Leader, "Nav", "Ringer"), new(DutyLevel.Leader, "", ""), new(DutyLevel.Leader, "Nav", "")],
            [new("Rutine", "1"), new(new string('r', 201), "")], []);

        var faults = Assert.IsType<ChangeAgreement.Result.Refused>(await world.Change(world.ChildWelfareLeader, input)).Faults;

        Assert.Equal(
            [("Title", 5303), ("Purpose", 5319), ("LegalBasis", 5304), ("Duties-2-Does", 5320), ("Routines-1-Title", 5304), ("RevisionMonths", 5305)],
            faults.Select(one => (one.Field, one.Problem.Number)));
        Assert.Equal(before.TextOn(Today).Hash(), (await world.Read(world.NavLeader, id))!.TextOn(Today).Hash());
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task SignAndEnd_NameEachField(Engine engine)
    {
        await using var world = await On(engine);
        var id = await world.Agreement();

        var signed = await world.Do(context => new SignAgreement(context, Reader(context), new PartySuccessors(context)).Handle(
            world.ChildWelfareLeader, new(id, Guid.NewGuid(), "", " ", "Leder 010203 12345", Today.AddDays(1)), Today, Now, Cancellation));
        var ended = await world.Do(context => new EndAgreement(context, Reader(context)).Handle(world.ChildWelfareLeader, id, null, "Gjelder 010203 12345", Today, Now, Cancellation));

        Assert.Equal(
            [("PartyId", 5311), ("Name", 5312), ("Title", 5331), ("On", 5313)],
            Assert.IsType<SignAgreement.Result.Refused>(signed).Faults.Select(one => (one.Field, one.Problem.Number)));
        Assert.Equal([("LastDay", 5332), ("Reason", 5319)], Assert.IsType<EndAgreement.Result.Refused>(ended).Faults.Select(one => (one.Field, one.Problem.Number)));
    }
}
