using Langbenk.Organisation;
using Langbenk.Organisation.Admissions;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.People;

public class PasskeyTests
{
    static readonly DateTime Noon = new(2026, 3, 2, 12, 0, 0, DateTimeKind.Utc);

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Keep_KnownKey_OnceForItsOwnerAndRefusedForAnother(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var keep = new KeepPasskey(context);

        Assert.IsType<KeepPasskey.Result.Kept>(await keep.Handle(Key(world.Teacher, 1), Cancellation));
        Assert.IsType<KeepPasskey.Result.Kept>(await keep.Handle(Key(world.Teacher, 1), Cancellation));

        Assert.Equal(OrganisationProblems.PasskeyTaken, Assert.IsType<KeepPasskey.Result.Refused>(await keep.Handle(Key(world.Rektor, 1), Cancellation)).Problem);
        Assert.Equal(world.Teacher.AccountId, (await context.AccountPasskeys.SingleAsync(Cancellation)).AccountId);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Keep_TheEleventh_IsRefused(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var keep = new KeepPasskey(context);
        for (byte key = 0; key < AccountPasskey.Most; key++)
        {
            Assert.IsType<KeepPasskey.Result.Kept>(await keep.Handle(Key(world.Teacher, key), Cancellation));
        }

        Assert.Equal(OrganisationProblems.TooManyPasskeys, Assert.IsType<KeepPasskey.Result.Refused>(await keep.Handle(Key(world.Teacher, 99), Cancellation)).Problem);
        Assert.IsType<KeepPasskey.Result.Kept>(await keep.Handle(Key(world.Rektor, 99), Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Use_AnOlderQuestionOrTheSameAtOnce_OpensNothing(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        await new KeepPasskey(context).Handle(Key(world.Teacher, 1), Cancellation);
        UsePasskey.Input At(int milliseconds) => new([1], 0, false, Noon.AddMilliseconds(milliseconds));

        Assert.True(await new UsePasskey(context).Handle(At(5), Cancellation));
        Assert.False(await new UsePasskey(context).Handle(At(5), Cancellation));
        Assert.False(await new UsePasskey(context).Handle(At(4), Cancellation));
        await using (var another = database.Open())
        {
            // This context has read the key already, and does not know of the other's answer.
            Assert.True(await new UsePasskey(another).Handle(At(7), Cancellation));
        }

        Assert.False(await new UsePasskey(context).Handle(At(7), Cancellation));
        Assert.True(await new UsePasskey(context).Handle(At(8), Cancellation));
    }

    [Theory]
    [InlineData(Engine.Sqlite, AdmissionKind.SecondStep)]
    [InlineData(Engine.Sqlite, AdmissionKind.NewPassword)]
    [InlineData(Engine.Postgres, AdmissionKind.SecondStep)]
    [InlineData(Engine.Postgres, AdmissionKind.NewPassword)]
    public async Task Reset_ByTwo_TakesHersAndNobodyElses(Engine engine, AdmissionKind kind)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var account = await context.Accounts.SingleAsync(one => one.Id == world.Teacher.AccountId, Cancellation);
        context.AccountPasskeys.AddRange(Key(world.Teacher, 1), Key(world.Rektor, 2));
        var asked = Admission.Back(kind, world.Administrator, account, Today);
        context.Admissions.Add(asked);
        await context.SaveChangesAsync(Cancellation);
        var answer = new AnswerAdmission(context, new AdmissionsInReach(context), new AddAccount(context), new GiveRole(context), new TwoHumans(context));

        Assert.IsType<AnswerAdmission.Result.Done>(await answer.Confirm(world.Rektor, asked.Id, true, Today, Cancellation));

        Assert.Equal(world.Rektor.AccountId, (await context.AccountPasskeys.SingleAsync(Cancellation)).AccountId);
    }

    static AccountPasskey Key(Actor owner, byte id) => new()
    {
        Id = Guid.CreateVersion7(),
        AccountId = owner.AccountId,
        CredentialId = [id],
        PublicKey = [1],
        Name = "telefonen",
        CreatedOn = Today,
        Transports = "internal",
        UserVerified = true,
        BackupEligible = true,
        AttestationObject = [1],
        ClientData = [1],
    };
}
