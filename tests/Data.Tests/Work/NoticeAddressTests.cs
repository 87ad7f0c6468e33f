using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.NoticeAddresses;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests.Work;

public class NoticeAddressTests
{
    const string Written = "kari@storfjell.example";
    static readonly DateTime Noon = new(2026, 11, 26, 12, 0, 0, DateTimeKind.Utc);

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Address_FromWrittenToClosed_IsSentToOnlyInBetween(Engine engine)
    {
        await using var database = await TestDatabase.Migrated(engine);
        var account = await Account(database);
        Assert.IsType<EnterAddress.Result.Entered>(await Enter(database, account, Written, Noon));
        Assert.Null(await ForSending(database, account));
        var code = (await Code(database, account, Noon))!.Code;
        await using (var context = database.Open())
        {
            Assert.DoesNotContain(code.Replace("-", "", StringComparison.Ordinal), (await context.NoticeAddresses.SingleAsync(Cancellation)).CodeHash, StringComparison.Ordinal);
        }

        Assert.IsType<ConfirmAddress.Result.Confirmed>(await Confirm(database, account, $" {code.ToUpperInvariant()} ", Noon));

        Assert.Equal((Written, Language.Nn), (await ForSending(database, account)) is { } found ? (found.Address, found.Language) : default);
        Assert.Null(await Code(database, account, Noon));
        await using (var context = database.Open())
        {
            (await context.Accounts.SingleAsync(Cancellation)).ClosedOn = new DateOnly(2026, 11, 27);
            await context.SaveChangesAsync(Cancellation);
        }

        Assert.Null(await ForSending(database, account));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Confirm_TooLateOrOfAnotherAddress_IsRefused(Engine engine)
    {
        await using var database = await TestDatabase.Migrated(engine);
        var account = await Account(database);
        await Enter(database, account, Written, Noon);
        var code = (await Code(database, account, Noon))!.Code;

        Assert.Equal(OrganisationProblems.NoCode, Problem(await Confirm(database, account, code, Noon + NoticeAddress.CodeLifetime)));
        await Enter(database, account, "ola@storfjell.example", Noon);
        Assert.Equal(OrganisationProblems.NoCode, Problem(await Confirm(database, account, code, Noon)));
        await Code(database, account, Noon);
        Assert.Equal(OrganisationProblems.WrongCode, Problem(await Confirm(database, account, code, Noon)));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Enter_SixthInADay_IsRefusedAlsoAfterTheAddressWasTakenAway(Engine engine)
    {
        await using var database = await TestDatabase.Migrated(engine);
        var account = await Account(database);
        for (var times = 0; times < NoticeAddress.MostCodesADay; times++)
        {
            Assert.IsType<EnterAddress.Result.Entered>(await Enter(database, account, $"nr{times}@storfjell.example", Noon.AddHours(times)));
            await using var context = database.Open();
            await new SwitchAddress(context).Drop(account, Cancellation);
        }

        Assert.IsType<EnterAddress.Result.Refused>(await Enter(database, account, Written, Noon.AddHours(23)));
        Assert.IsType<EnterAddress.Result.Entered>(await Enter(database, account, Written, Noon.AddHours(24)));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Confirm_ManyGuessesAtOnce_NoneIsLetIn(Engine engine)
    {
        await using var database = await TestDatabase.Migrated(engine);
        var account = await Account(database);
        await Enter(database, account, Written, Noon);
        var code = (await Code(database, account, Noon))!.Code;
        for (var round = 0; round < NoticeAddress.MostWrongCodes; round++)
        {
            await Task.WhenAll(Enumerable.Range(0, 4).Select(guess => Confirm(database, account, $"bbbbbbb{guess}", Noon)));
        }

        Assert.Equal(OrganisationProblems.NoCode, Problem(await Confirm(database, account, code, Noon)));
    }

    static Problem Problem(ConfirmAddress.Result result) => Assert.IsType<ConfirmAddress.Result.Refused>(result).Problem;

    static async Task<Guid> Account(TestDatabase database)
    {
        await using var context = database.Open();
        var account = new Account { Id = Guid.CreateVersion7(), UserName = "kari", NormalizedUserName = "KARI", DisplayName = "Kari" };
        context.Accounts.Add(account);
        await context.SaveChangesAsync(Cancellation);
        return account.Id;
    }

    static async Task<EnterAddress.Result> Enter(TestDatabase database, Guid account, string typed, DateTime now)
    {
        await using var context = database.Open();
        return await new EnterAddress(context).Handle(account, typed, Language.Nn, now, Cancellation);
    }

    static async Task<MakeAddressCode.Made?> Code(TestDatabase database, Guid account, DateTime now)
    {
        await using var context = database.Open();
        return await new MakeAddressCode(context).Handle(account, now, Cancellation);
    }

    static async Task<ConfirmAddress.Result> Confirm(TestDatabase database, Guid account, string typed, DateTime now)
    {
        await using var context = database.Open();
        return await new ConfirmAddress(context).Handle(account, typed, now, Cancellation);
    }

    static async Task<NoticeAddress?> ForSending(TestDatabase database, Guid account)
    {
        await using var context = database.Open();
        return await new FindAddress(context).ForSending(account, Cancellation);
    }
}
