using Langbenk.People;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.People;

/// <summary>In whatever order ties, kinship and numbers are written and taken back: exactly those are barred whom the rule bars.</summary>
public class OwnBarsPropertyTests
{
    const int Steps = 60;

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite, 1)]
    [InlineData(Engine.Sqlite, 2)]
    [InlineData(Engine.Sqlite, 3, Traits = ["Run", "Whole"])]
    [InlineData(Engine.Sqlite, 4, Traits = ["Run", "Whole"])]
    [InlineData(Engine.Sqlite, 5, Traits = ["Run", "Whole"])]
    [InlineData(Engine.Postgres, 6)]
    [InlineData(Engine.Postgres, 7, Traits = ["Run", "Whole"])]
    public async Task Bars_AfterAnySequence_AreThoseOfTheRule(Engine engine, int seed)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        var run = new OwnBarsRun(world, new Random(seed), new OwnBarsModel());
        var told = new List<string>();
        for (var step = 0; step < Steps; step++)
        {
            await using var context = database.Open();
            told.Add(await run.Step(context));
            run.Model.Look();
            foreach (var actor in world.Everybody)
            {
                var seen = await Gate(context).Unbarred(((IPeopleData)context).All<Person>().Select(one => one.Id), actor, run.Day).ToListAsync(Cancellation);
                var expected = run.Model.Persons.Where(one => !run.Model.IsKeptFrom(actor.AccountId, one)).Select(one => one.Id);
                Assert.True(expected.Order().SequenceEqual(seen.Order()), $"{actor.Name}:\n{string.Join('\n', told)}");
            }
        }

        Assert.NotEmpty(run.Model.Ties);
        Assert.NotEmpty(run.Model.Kin);
    }
}
