using Langbenk.Access;
using Langbenk.Organisation.Municipalities;
using Langbenk.Prevention.Front;
using Langbenk.Prevention.Goals;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests.Municipalities;

/// <summary>One number is one municipality on any day, and a change is recorded once.</summary>
public class MunicipalityTests
{
    static readonly DateOnly Start = new(2020, 1, 1);
    static readonly DateOnly Today = new(2026, 11, 26);
    static readonly DateOnly NextYear = new(2027, 1, 1);

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Add_NumberThatStandsUntilNextYear_IsRefusedUntilThen(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var (old, later) = (await Added(context, "3401", Start), await Added(context, "3402", Start));
        Assert.IsType<ChangeMunicipality.Result.Changed>(await Change(context, old, later, NextYear, MunicipalityChangeKind.Merged));

        Assert.Equal(3003, Refused(await Add(context, "3401", Today)));
        Assert.Equal(3003, Refused(await Add(context, "3401", Start)));
        Assert.Equal(3003, Refused(await Add(context, "3401", Start.AddYears(-5))));
        Assert.Equal(3003, Refused(await Add(context, "3401", NextYear.AddDays(-1))));
        Assert.IsType<AddMunicipality.Result.Added>(await Add(context, "3401", NextYear));

        var front = new ReadMunicipalityFront(context, context, new ReadGoals(context, context, new AccessGate(context)), new FollowMunicipality(context));
        Assert.Equal(old, (await front.Handle("3401", Today, Cancellation))!.Municipality.Id);
        Assert.NotEqual(old, (await front.Handle("3401", NextYear, Cancellation))!.Municipality.Id);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Add_SameNumberTwiceAtOnce_SecondIsRefused(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);

        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
        {
            await using var context = database.Open();
            return await Add(context, "3401", Start);
        })));

        Assert.Single(results.OfType<AddMunicipality.Result.Added>());
        Assert.All(results.OfType<AddMunicipality.Result.Refused>(), refused => Assert.Equal(3003, refused.Problem.Number));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Change_OnTheFirstDayThereIs_IsRefused(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var (old, later) = (await Added(context, "3401", DateOnly.MinValue), await Added(context, "3402", DateOnly.MinValue));

        Assert.Equal(3004, Refused(await Change(context, old, later, DateOnly.MinValue, MunicipalityChangeKind.Merged)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Change_TheSameOnTheSameDay_IsRefusedAndTheFirstStands(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var (old, later) = (await Added(context, "3401", Start), await Added(context, "3402", Start));
        Assert.IsType<ChangeMunicipality.Result.Changed>(await Change(context, old, later, NextYear, MunicipalityChangeKind.Split));
        await using var second = database.Open();

        Assert.Equal(3017, Refused(await Change(second, old, later, NextYear, MunicipalityChangeKind.Split)));
        Assert.Equal(3017, Refused(await Change(second, old, later, NextYear, MunicipalityChangeKind.Merged)));

        Assert.Equal(MunicipalityChangeKind.Split, (await second.MunicipalityChanges.AsNoTracking().SingleAsync(Cancellation)).Kind);
        Assert.Null((await second.Municipalities.AsNoTracking().SingleAsync(one => one.Id == old, Cancellation)).ValidTo);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Change_TheSameByManyAtOnce_OneIsRecordedAndTheRestAreRefused(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var (old, later) = (await Added(context, "3401", Start), await Added(context, "3402", Start));

        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
        {
            await using var own = database.Open();
            return await Change(own, old, later, NextYear, MunicipalityChangeKind.Merged);
        })));

        Assert.Single(results.OfType<ChangeMunicipality.Result.Changed>());
        Assert.All(results.OfType<ChangeMunicipality.Result.Refused>(), refused => Assert.Equal(3017, refused.Problem.Number));
    }

    static Task<AddMunicipality.Result> Add(LangbenkContext context, string number, DateOnly from) =>
        new AddMunicipality(context).Handle(new(number, "Fjell", from), Cancellation);

    static async Task<Guid> Added(LangbenkContext context, string number, DateOnly from) =>
        Assert.IsType<AddMunicipality.Result.Added>(await Add(context, number, from)).Municipality.Id;

    static Task<ChangeMunicipality.Result> Change(LangbenkContext context, Guid from, Guid to, DateOnly on, MunicipalityChangeKind kind) =>
        new ChangeMunicipality(context).Handle(new(from, to, on, kind), Cancellation);

    static int Refused(AddMunicipality.Result result) => Assert.IsType<AddMunicipality.Result.Refused>(result).Problem.Number;

    static int Refused(ChangeMunicipality.Result result) => Assert.IsType<ChangeMunicipality.Result.Refused>(result).Problem.Number;
}
