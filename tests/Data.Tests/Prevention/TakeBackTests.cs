using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Agreements;
using static Langbenk.Data.Tests.Prevention.AgreementWorld;

namespace Langbenk.Data.Tests.Prevention;

public class TakeBackTests
{
    static readonly DateOnly First = new(2026, 5, 1);

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory, MemberData(nameof(Engines))]
    public async Task Sign_ForAnotherParty_IsForTheOneWhoLeadsOnly(Engine engine)
    {
        await using var world = await On(engine);
        var ready = await world.MakeReady(world.NavLeader, await world.Agreement());
        var (childWelfare, nav) = (ready.Parties[0].Id, ready.Parties[1].Id);

        Assert.Equal(5325, Assert.IsType<SignAgreement.Result.Refused>(await world.Sign(world.NavLeader, ready.Agreement.Id, childWelfare)).Problem.Number);
        Assert.IsType<SignAgreement.Result.Done>(await world.Sign(world.NavLeader, ready.Agreement.Id, nav));
        Assert.IsType<SignAgreement.Result.Done>(await world.Sign(world.ChildWelfareLeader, ready.Agreement.Id, childWelfare));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task TakeBack_OfWhatAPartyRecordedItself_IsForThatPartyOnly(Engine engine)
    {
        await using var world = await On(engine);
        var ready = await world.MakeReady(world.NavLeader, await world.Agreement());
        await world.Sign(world.NavLeader, ready.Agreement.Id, ready.Parties[1].Id);
        await world.Sign(world.ChildWelfareLeader, ready.Agreement.Id, ready.Parties[0].Id);
        var nav = (await world.Read(world.NavLeader, ready.Agreement.Id))!.Signatures.Single(one => one.PartyId == ready.Parties[1].Id).Id;

        Assert.Equal(5333, Assert.IsType<TakeBackSignature.Result.Refused>(await TakeBack(world, world.ChildWelfareLeader, ready.Agreement.Id, nav)).Problem.Number);
        Assert.IsType<TakeBackSignature.Result.Done>(await TakeBack(world, world.NavLeader, ready.Agreement.Id, nav));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task TakeBack_TheLastOfAll_MakesItADraftThatCanBeSignedAgain(Engine engine)
    {
        await using var world = await On(engine);
        var id = await InForce(world, await world.Agreement());
        var signature = (await world.Read(world.NavLeader, id))!.Signatures[1];

        var done = Assert.IsType<TakeBackSignature.Result.Done>(await TakeBack(world, world.NavLeader, id, signature.Id));

        Assert.True(done.WasInForce);
        var after = (await world.Read(world.NavLeader, id))!;
        Assert.Equal((AgreementStatus.Draft, null, null), (after.Agreement.Status, after.Agreement.ValidFrom, after.Agreement.NextRevision));
        Assert.Equal([signature.PartyId], after.Awaiting(Today).Select(one => one.Id));
        Assert.Empty(after.Versions);
        var kept = after.Signatures.Single(one => one.Id == signature.Id);
        Assert.Equal((world.NavLeader.AccountId, "Feil person"), (kept.TakenBackById, kept.TakenBackWhy));
        Assert.True(Assert.IsType<SignAgreement.Result.Done>(await world.Sign(world.NavLeader, id, signature.PartyId)).InForce);
        Assert.Single((await world.Read(world.NavLeader, id))!.Versions);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task TakeBack_UnderTheNextText_LetsTheOneBeforeHoldAndKeepItsRevisionDay(Engine engine)
    {
        await using var world = await On(engine);
        var id = await InForce(world, await world.Agreement());
        await world.Do(context => new ReviseAgreement(context, Reader(context)).Handle(world.NavLeader, id, Today, Now, Cancellation));
        await SignAll(world, await Ready(world, id), Today);
        var second = (await world.Read(world.NavLeader, id))!;
        Assert.Equal((2, Today.AddMonths(24)), (second.Agreement.Number, second.Agreement.NextRevision));

        await TakeBack(world, world.ChildWelfareLeader, id, second.Signatures[^1].Id);

        var after = (await world.Read(world.NavLeader, id))!;
        Assert.True(after.Agreement.IsUnderRevision);
        Assert.Equal((First, First.AddMonths(24)), (after.Agreement.ValidFrom, after.Agreement.NextRevision));
        Assert.Equal(1, Assert.Single(after.Versions).Number);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task TakeBack_WithoutReasonTwiceOfAnotherPartyOrAfterNotice_IsRefused(Engine engine)
    {
        await using var world = await On(engine);
        var id = await InForce(world, await world.Agreement());
        var (childWelfare, nav) = ((await world.Read(world.NavLeader, id))!.Signatures[0].Id, (await world.Read(world.NavLeader, id))!.Signatures[1].Id);

        Assert.Equal(5326, Problem(await TakeBack(world, world.NavLeader, id, nav, "  ")));
        Assert.Equal(5326, Problem(await TakeBack(world, world.NavLeader, id, nav, new string('a', 501))));
        Assert.Equal(5319, Problem(await TakeBack(world, world.NavLeader, id, nav, "Gjelder 010190 12345")));
        Assert.Equal(5325, Problem(await TakeBack(world, world.NavLeader, id, childWelfare)));
        Assert.IsType<TakeBackSignature.Result.NotFound>(await TakeBack(world, world.SouthPlanner, id, nav));
        Assert.IsType<TakeBackSignature.Result.NotFound>(await TakeBack(world, world.NavLeader, id, Guid.NewGuid()));
        Assert.IsType<TakeBackSignature.Result.Done>(await TakeBack(world, world.NavLeader, id, nav));
        Assert.Equal(5328, Problem(await TakeBack(world, world.NavLeader, id, nav)));

        var other = await InForce(world, await world.Agreement());
        await world.Do(context => new EndAgreement(context, Reader(context)).Handle(world.ChildWelfareLeader, other, Today.AddMonths(1), "Avvikles", Today, Now, Cancellation));
        Assert.Equal(5327, Problem(await TakeBack(world, world.NavLeader, other, (await world.Read(world.NavLeader, other))!.Signatures[1].Id)));
    }

    static int Problem(TakeBackSignature.Result result) => Assert.IsType<TakeBackSignature.Result.Refused>(result).Problem.Number;

    static Task<TakeBackSignature.Result> TakeBack(AgreementWorld world, Actor actor, Guid id, Guid signature, string why = "Feil person") =>
        world.Do(context => new TakeBackSignature(context, Reader(context)).Handle(actor, id, signature, why, Today, Now, Cancellation));

    static async Task<Guid> InForce(AgreementWorld world, Guid id)
    {
        await SignAll(world, await Ready(world, id), First);
        return id;
    }

    static async Task<WholeAgreement> Ready(AgreementWorld world, Guid id) => await world.MakeReady(world.NavLeader, id);

    static async Task SignAll(AgreementWorld world, WholeAgreement whole, DateOnly on)
    {
        foreach (var party in whole.PartiesOn(on))
            Assert.IsType<SignAgreement.Result.Done>(await world.Sign(world.ChildWelfareLeader, whole.Agreement.Id, party.Id, on));
    }
}
