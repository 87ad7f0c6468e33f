using Langbenk.Organisation.Admissions;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.People;

/// <summary>A second step is reset by two while its owner signs in: the account changes between the reading and the save.</summary>
public class AdmissionConflictTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task SecondStep_TheAccountChangesMeanwhile_IsToBeTriedOnceMore(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var account = await context.Accounts.SingleAsync(one => one.Id == world.Teacher.AccountId, Cancellation);
        context.ExternalLogins.Add(new ExternalLogin { Issuer = "https://idporten.no", Subject = "x", AccountId = account.Id });
        var asked = Admission.Back(AdmissionKind.SecondStep, world.Administrator, account, Today);
        context.Admissions.Add(asked);
        await context.SaveChangesAsync(Cancellation);
        await using (var another = database.Open())
        {
            (await another.Accounts.SingleAsync(one => one.Id == account.Id, Cancellation)).AccessFailedCount++;
            await another.SaveChangesAsync(Cancellation);
        }

        var conflict = await Answer(context).Confirm(world.Rektor, asked.Id, true, Today, Cancellation);
        Assert.Equal(AdmissionProblems.TryAgain, Assert.IsType<AnswerAdmission.Result.Refused>(conflict).Problem);
        Assert.True(await context.ExternalLogins.AnyAsync(Cancellation));
        Assert.IsType<AnswerAdmission.Result.Done>(await Answer(context).Confirm(world.Rektor, asked.Id, true, Today, Cancellation));
        Assert.False(await context.ExternalLogins.AnyAsync(Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Reset_OnTheServer_TakesWhatIsLinkedElsewhere(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        context.ExternalLogins.Add(new ExternalLogin { Issuer = "https://idporten.no", Subject = "x", AccountId = world.Teacher.AccountId });
        context.ExternalLogins.Add(new ExternalLogin { Issuer = "https://idporten.no", Subject = "y", AccountId = world.Rektor.AccountId });
        await context.SaveChangesAsync(Cancellation);
        var name = await context.Accounts.Where(one => one.Id == world.Teacher.AccountId).Select(one => one.UserName).SingleAsync(Cancellation);

        Assert.NotNull(await new ResetAccount(context).Handle(name, Cancellation));

        Assert.Equal("y", Assert.Single(await context.ExternalLogins.ToListAsync(Cancellation)).Subject);
    }

    static AnswerAdmission Answer(LangbenkContext context) =>
        new(context, new AdmissionsInReach(context), new AddAccount(context), new GiveRole(context), new TwoHumans(context));
}
