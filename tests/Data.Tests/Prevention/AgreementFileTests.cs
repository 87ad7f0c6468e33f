using System.Text;
using Langbenk.Access;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Agreements;
using Langbenk.Work.Documents;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests.Prevention;

/// <summary>Files are part of what is signed.</summary>
public class AgreementFileTests
{
    static readonly DateOnly Today = AgreementWorld.Today;

    static CancellationToken Cancellation => AgreementWorld.Cancellation;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Attach_AfterOneHasSigned_MakesHerSignatureCountNoMoreAndSoDoesTakingAway(Engine engine)
    {
        await using var world = await AgreementWorld.On(engine);
        var (leader, id) = (world.ChildWelfareLeader, await world.Agreement());
        var whole = await world.MakeReady(leader, id);
        var before = whole.TextOn(Today).Hash();
        await world.Sign(leader, id, whole.Parties[0].Id);

        Assert.IsType<AttachFile.Result.Done>(await Attach(world, leader, id, "rutine.txt", "Først"));
        var with = (await world.Read(leader, id))!;
        Assert.Equal(2, with.Awaiting(Today).Count);
        Assert.Equal(0, await ListedSignatures(world, leader, id));
        Assert.IsType<SignAgreement.Result.Conflict>(await world.Sign(leader, id, whole.Parties[0].Id, null, before));
        await world.Sign(leader, id, whole.Parties[0].Id);

        Assert.IsType<AttachFile.Result.Done>(await Attach(world, leader, id, "RUTINE.txt", "Så"));
        var changed = (await world.Read(leader, id))!;
        Assert.Equal("RUTINE.txt", Assert.Single(changed.TextOn(Today).Files!).Name);
        Assert.Equal(2, changed.Awaiting(Today).Count);

        Assert.IsType<AttachFile.Result.Done>(await Remove(world, leader, id, changed.Attachments[0].DocumentId));
        var without = (await world.Read(leader, id))!;
        Assert.Equal(before, without.TextOn(Today).Hash());
        Assert.Single(without.Awaiting(Today));
        Assert.Equal(1, await ListedSignatures(world, leader, id));
        Assert.Equal(2, await world.Do(context => context.Documents.CountAsync(one => one.RemovedOn == Today, Cancellation)));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Attach_WhenAllHaveSigned_NeedsARevisionAndTheSignedTextKeepsItsFiles(Engine engine)
    {
        await using var world = await AgreementWorld.On(engine);
        var (leader, id) = (world.ChildWelfareLeader, await world.Agreement());
        await world.MakeReady(leader, id);
        await Attach(world, leader, id, "rutine.txt", "Først");
        await SignAll(world, leader, id);
        var signed = (await world.Read(leader, id))!;
        var file = Assert.Single(signed.Attachments);

        Assert.Equal(5321, Refusal(await Attach(world, leader, id, "mer.txt", "Mer")));
        Assert.Equal(5321, Refusal(await Remove(world, leader, id, file.DocumentId)));
        await world.Do(context => new ReviseAgreement(context, AgreementWorld.Reader(context)).Handle(leader, id, Today, AgreementWorld.Now, Cancellation));
        Assert.Equal(file.Hash, Assert.Single((await world.Read(leader, id))!.TextOn(Today).Files!).Hash);
        Assert.IsType<AttachFile.Result.Done>(await Attach(world, leader, id, "rutine.txt", "Ny"));

        var whole = (await world.Read(leader, id))!;
        Assert.NotEqual(file.Hash, Assert.Single(whole.TextOn(Today).Files!).Hash);
        var version = Assert.Single(whole.Versions);
        Assert.Equal(file.Hash, Assert.Single(AgreementText.FromJson(version.Text).Files!).Hash);
        Assert.Equal(version.TextHash, AgreementText.FromJson(version.Text).Hash());
        Assert.Equal("Først", Encoding.UTF8.GetString(await world.Do(context => new FindDocument(context).Content(file.DocumentId, Cancellation))));
        Assert.NotNull(await world.Do(context => new FindDocument(context).Handle(file.DocumentId, Cancellation)));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Attach_ByOthersOrWhatIsNoFile_ChangesNothing(Engine engine)
    {
        await using var world = await AgreementWorld.On(engine);
        var (leader, id) = (world.ChildWelfareLeader, await world.Agreement());
        var other = await world.Agreement(world.North, world.NorthPlanner, world.South);
        await Attach(world, world.NorthPlanner, other, "rutine.txt", "Annen avtale");
        var theirs = Assert.Single((await world.Read(world.NorthPlanner, other))!.Attachments).DocumentId;
        var changes = (await world.Read(leader, id))!.Agreement.Changes;

        Assert.IsType<AttachFile.Result.NotFound>(await Attach(world, world.SouthPlanner, id, "a.txt", "Nei"));
        Assert.IsType<AttachFile.Result.NotFound>(await Remove(world, leader, id, theirs));
        Assert.IsType<AttachFile.Result.NotFound>(await Remove(world, leader, other, theirs));
        Assert.Equal(5319, Refusal(await Attach(world, leader, id, "01817012345.txt", "Nei")));
        Assert.IsType<AttachFile.Result.Refused>(await Attach(world, leader, id, "a.txt", ""));
        Assert.IsType<AttachFile.Result.Refused>(await Attach(world, leader, id, "a.pdf", "Ingen PDF"));
        Assert.Equal(4008, Refusal(await Attach(world, leader, id, "rapport.pdf", "MZ\0\0\u0003")));
        Assert.Equal(4005, Refusal(await Attach(world, leader, id, "rapport.exe", "MZ\0\0\u0003")));
        Assert.IsType<AttachFile.Result.Refused>(await Attach(world, leader, id, "a.txt", "<script>alert(1)</script>"));

        Assert.Equal(changes, (await world.Read(leader, id))!.Agreement.Changes);
        Assert.Equal(1, await world.Do(context => context.Documents.CountAsync(Cancellation)));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Attach_WhileTheLastOneSigns_IsToldOfItAndNothingIsStored(Engine engine)
    {
        await using var world = await AgreementWorld.On(engine);
        var (leader, id) = (world.ChildWelfareLeader, await world.Agreement());
        await world.MakeReady(leader, id);

        var result = await world.Do(async context =>
        {
            // As it stood when the request began.
            await context.Set<Agreement>().SingleAsync(one => one.Id == id, Cancellation);
            await SignAll(world, leader, id);
            return await Attacher(context).Handle(leader, new(id, "rutine.txt", Encoding.UTF8.GetBytes("Sent")), Today, AgreementWorld.Now, Cancellation);
        });

        Assert.IsType<AttachFile.Result.Conflict>(result);
        Assert.Equal((0, 0), await world.Do(async context => (await context.Documents.CountAsync(Cancellation), await context.Set<AgreementAttachment>().CountAsync(Cancellation))));
        Assert.Equal(AgreementStatus.InForce, (await world.Read(leader, id))!.Agreement.Status);
    }

    static Task<AttachFile.Result> Attach(AgreementWorld world, Actor actor, Guid id, string name, string text) => world.Do(context =>
        Attacher(context).Handle(actor, new(id, name, Encoding.UTF8.GetBytes(text)), Today, AgreementWorld.Now, Cancellation));

    static Task<AttachFile.Result> Remove(AgreementWorld world, Actor actor, Guid id, Guid document) => world.Do(context =>
        Attacher(context).Remove(actor, id, document, Today, AgreementWorld.Now, Cancellation));

    static Task<int> ListedSignatures(AgreementWorld world, Actor actor, Guid id) => world.Do(async context =>
        (await new ListAgreements(context, new AccessGate(context), new PartySuccessors(context)).Handle(actor, Today, Cancellation)).Single(one => one.Agreement.Id == id).SignedCount);

    static AttachFile Attacher(LangbenkContext context) =>
        new(context, AgreementWorld.Reader(context), new AddDocument(context), new RemoveDocument(context));

    static async Task SignAll(AgreementWorld world, Actor actor, Guid id)
    {
        foreach (var party in (await world.Read(actor, id))!.Parties)
        {
            Assert.IsType<SignAgreement.Result.Done>(await world.Sign(actor, id, party.Id));
        }
    }

    static int Refusal(AttachFile.Result result) => Assert.IsType<AttachFile.Result.Refused>(result).Problem.Number;
}
