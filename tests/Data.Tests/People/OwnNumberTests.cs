using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Bars;
using Langbenk.People.Emergencies;
using Langbenk.People.Numbers;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.People;

/// <summary>One human with two accounts is one where two are asked for.</summary>
public class OwnNumberTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task TwoAccounts_OfOneHuman_DoNotLookAtEachOthersEmergency(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var child = await Registered(context, world.Counsellor, Child());
        Assert.IsType<OpenInEmergency.Result.Opened>(await new OpenInEmergency(context, context, context, Gate(context)).Handle(
            world.OtherCounsellor, Child().Number, "Gutten kom ikke hjem i kveld", Now, Today, Cancellation));
        var review = new ReviewEmergencies(context, context, Gate(context));
        var row = Assert.Single(await review.List(world.NavLeader, Today, Cancellation));
        Assert.Equal(child, row.Person.Id);

        var humans = new OwnNumber(context);
        Assert.False(await humans.IsSaid(world.NavLeader, Cancellation));
        await Says(context, world.NavLeader, 0);
        Assert.False(await humans.AreOne(world.NavLeader.AccountId, world.OtherCounsellor.AccountId, Cancellation));
        await Says(context, world.OtherCounsellor, 0);
        Assert.True(await humans.IsSaid(world.NavLeader, Cancellation));
        Assert.True(await humans.AreOne(world.NavLeader.AccountId, world.OtherCounsellor.AccountId, Cancellation));
        Assert.Equal(PeopleProblems.ReviewOthers, Assert.IsType<ReviewEmergencies.Result.Refused>(await review.See(world.NavLeader, row.Access.Id, "Sett", false, Today, Cancellation)).Problem);
    }

    static async Task Says(LangbenkContext context, Actor actor, int turn) => Assert.IsType<SayTies.Result.Done>(
        await new SayTies(context, context).Handle(actor, SyntheticNumber.Make(new(1980, 2, 3), Sex.Female, turn).Reveal(), true, Today, Cancellation));
}
