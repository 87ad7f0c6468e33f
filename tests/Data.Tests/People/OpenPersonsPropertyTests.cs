using Langbenk.Access;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Numbers;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.People;

/// <summary>No sequence of what can be done opens anybody to somebody whom the plain model keeps out, or the other way round.</summary>
public class OpenPersonsPropertyTests
{
    const int Steps = 30;

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite, 1)]
    [InlineData(Engine.Sqlite, 2, Traits = ["Run", "Whole"])]
    [InlineData(Engine.Sqlite, 3, Traits = ["Run", "Whole"])]
    [InlineData(Engine.Sqlite, 4, Traits = ["Run", "Whole"])]
    [InlineData(Engine.Sqlite, 7, Traits = ["Run", "Whole"])]
    [InlineData(Engine.Sqlite, 8, Traits = ["Run", "Whole"])]
    [InlineData(Engine.Sqlite, 9, Traits = ["Run", "Whole"])]
    [InlineData(Engine.Sqlite, 10, Traits = ["Run", "Whole"])]
    [InlineData(Engine.Sqlite, 11, Traits = ["Run", "Whole"])]
    [InlineData(Engine.Sqlite, 12, Traits = ["Run", "Whole"])]
    [InlineData(Engine.Postgres, 5)]
    [InlineData(Engine.Postgres, 6, Traits = ["Run", "Whole"])]
    public async Task Open_AfterAnySequence_AgreesWithTheModel(Engine engine, int seed)
    {
        await using var database = await TestDatabase.Created(engine);
        var (world, dice, told) = (await Fill(database), new Random(seed), new List<string>());
        var model = new OpenPersonsModel { Actors = await AtWork(database, world) };
        if (seed % 2 == 1)
        {
            await MergedElsewhere(database, world, model);
        }

        for (var step = 0; step < Steps; step++)
        {
            await using var context = database.Open();
            try
            {
                told.Add("");
                await Step(context, world, model, dice, text => told[^1] = text);
                foreach (var actor in model.Actors.Append(world.Administrator))
                {
                    await Agrees(context, model, actor, PeopleActions.Read, model.MayRead);
                    await Agrees(context, model, actor, PeopleActions.Change, model.MayChange);
                }
            }
            catch (Exception wrong)
            {
                Assert.Fail($"{wrong.Message}\n{string.Join('\n', told)}");
            }
        }
    }

    /// <summary>The list is asked, not one by one: it is the same set. Of two that are one, the one that is used is open; under the other id are only its records.</summary>
    static async Task Agrees(LangbenkContext context, OpenPersonsModel model, Actor actor, AccessAction action, Func<Actor, OpenPersonsModel.Known, bool> may)
    {
        var open = await Gate(context).Open(actor, action, model.Day).Distinct().ToListAsync(Cancellation);
        var all = await new OpenPersons(context, Gate(context)).To(actor, action, model.Day).Distinct().ToListAsync(Cancellation);
        string Names(IEnumerable<Guid> ids) => string.Join(',', ids.Select(id => model.Persons.FindIndex(one => one.Id == id)).Order());
        var wanted = model.Persons.Where(one => may(actor, one)).ToList();
        Assert.True(Names(wanted.Where(one => model.Main(one) == one).Select(one => one.Id)) == Names(open), $"{action.Name}, {actor.Name}: open are {Names(open)}");
        Assert.True(Names(wanted.Select(one => one.Id)) == Names(all), $"{action.Name}, {actor.Name}: with aliases {Names(all)}");
    }

    /// <summary>The six, and two who have two roles each: one at both places, one who leads and works at one.</summary>
    static async Task<List<Actor>> AtWork(TestDatabase database, PeopleWorld world)
    {
        await using var context = database.Open();
        var both = world.OtherTeacher with { Acting = world.OtherCounsellor.Acting, Name = "lærer2 hos Nav" };
        var teaches = world.Rektor with { Acting = world.Teacher.Acting, Name = "rektor i klassen" };
        Assert.IsType<GiveRole.Result.Given>(await new GiveRole(context).Handle(both.AccountId, Role.Caseworker, world.Nav, new(2024, 1, 1), null, Cancellation));
        Assert.IsType<GiveRole.Result.Given>(await new GiveRole(context).Handle(teaches.AccountId, Role.Caseworker, world.School, new(2024, 1, 1), null, Cancellation));
        return [.. world.Everybody.Where(one => one != world.Administrator), both, teaches];
    }

    static async Task Step(LangbenkContext context, PeopleWorld world, OpenPersonsModel model, Random dice, Action<string> tell)
    {
        if (model.Persons.Count < 2 || (model.Persons.Count < 7 && dice.Next(7) == 0))
        {
            // Two numbers only: what is registered anew, and what can be merged, is often there.
            var (number, by) = (dice.Next(2) == 0 ? "" : SyntheticNumber.Make(new(2016, 5, 9), Sex.Male, dice.Next(2)).Reveal(), One(model.Actors, dice));
            tell($"register {number}, {by.Name}");
            await new OpenPersonsSteps(context, model, by).Register(number);
            return;
        }

        var (person, other, account, turn) = (One(model.Persons, dice), One(model.Persons, dice), One(model.Actors, dice), dice.Next(14));
        var actor = Somebody(model, dice, turn is 7 or 8 ? [person, other] : turn == 9 && model.Merges.Count > 0 ? [model.Merges[0].Left] : [person]);
        var steps = new OpenPersonsSteps(context, model, actor);
        var who = $"{actor.Name} to person {model.Persons.IndexOf(person)}";
        var (name, done) = turn switch
        {
            0 or 12 or 13 => ("open card", () => steps.OpensCard(person)),
            1 or 2 => ($"put {account.Name}", () => steps.Puts(person, account.AccountId)),
            3 => ($"take off {account.Name}", () => steps.TakesOff(person, account.AccountId)),
            4 or 5 => ("protect", () => steps.Protects(person)),
            6 when model.Protections(person).ToList() is { Count: > 0 } protections => ("end protection", () => steps.Ends(model.Main(person), protections[dice.Next(protections.Count)])),
            7 or 8 => ($"merge with {model.Persons.IndexOf(other)}", () => steps.Merges(person, other)),
            9 when Waits(model, dice) is { } waits => ($"answer {model.Actors.First(one => one.AccountId == waits.Account).Name} of {model.Persons.IndexOf(waits.Person)}", () => new OpenPersonsSteps(context, model, waits.By).Answers(model.Main(waits.Person), waits.Account, dice.Next(2) == 0)),
            9 when model.Merges.Count > 0 => ($"part {model.Persons.IndexOf(model.Merges[0].Left)}", () => steps.Parts(model.Merges[0].Left)),
            10 when dice.Next(4) == 0 => ("tie", () => steps.Ties(person)),
            10 when dice.Next(3) == 0 => ("new leader", () => NewLeader(context, world, model, dice)),
            11 when dice.Next(2) == 0 => ("next day", () => Task.FromResult(model.Day = model.Day.AddDays(1))),
            _ => ("open in need", (Func<Task>)(() => steps.OpensInNeed(person))),
        };
        tell($"{name}, {who}");
        await done();
    }

    /// <summary>Two of Nav work with one registration each, and the school merges them: chance alone seldom comes there.</summary>
    static async Task MergedElsewhere(TestDatabase database, PeopleWorld world, OpenPersonsModel model)
    {
        await using var context = database.Open();
        await new OpenPersonsSteps(context, model, world.Counsellor).Register("");
        await new OpenPersonsSteps(context, model, world.OtherCounsellor).Register("");
        foreach (var person in model.Persons.ToList())
        {
            await new OpenPersonsSteps(context, model, world.Teacher).OpensCard(person);
        }

        await new OpenPersonsSteps(context, model, world.Rektor).Merges(model.Persons[0], model.Persons[1]);
        Assert.Equal(2, model.Persons.Sum(one => one.Waiting.Count));
    }

    /// <summary>Somebody who is kept out, and most often who leads where she works.</summary>
    static (OpenPersonsModel.Known Person, Guid Account, Actor By)? Waits(OpenPersonsModel model, Random dice)
    {
        var all = model.Persons.SelectMany(person => person.Waiting.Select(one => (person, one.Account, one.Service))).ToList();
        if (all.Count == 0 || dice.Next(2) == 0)
        {
            return null;
        }

        var (of, account, service) = One(all, dice);
        var leaders = model.Actors.FindAll(one => one.Acting!.ScopeId == service && one.Acting.Role == Role.ServiceLeader);
        return (of, account, leaders.Count > 0 && dice.Next(5) > 0 ? One(leaders, dice) : One(model.Actors, dice));
    }

    static T One<T>(List<T> all, Random dice) => all[dice.Next(all.Count)];

    /// <summary>Most often one to whom all of them are open, and half the time a leader: the others are turned away, which teaches less.</summary>
    static Actor Somebody(OpenPersonsModel model, Random dice, List<OpenPersonsModel.Known> persons)
    {
        var near = model.Actors.Where(one => persons.TrueForAll(person => model.MayChange(one, person))).ToList();
        var leaders = near.FindAll(one => one.Acting!.Role == Role.ServiceLeader);
        return dice.Next(4) == 0 || near.Count == 0 ? One(model.Actors, dice) : dice.Next(2) == 0 && leaders.Count > 0 ? One(leaders, dice) : One(near, dice);
    }

    /// <summary>Somebody else leads a service from now on, alone or with the one who did.</summary>
    static async Task NewLeader(LangbenkContext context, PeopleWorld world, OpenPersonsModel model, Random dice)
    {
        var (place, name) = dice.Next(2) == 0 ? (world.School, "Sol skole") : (world.Nav, "Nav Sol");
        if (dice.Next(3) > 0)
        {
            foreach (var holding in await context.RoleHoldings.AsNoTracking().Where(one => one.ServiceId == place && one.Role == Role.ServiceLeader && one.ValidTo == null).ToListAsync(Cancellation))
            {
                Assert.True(await new EndRole(context).Handle(holding.Id, model.Day.AddDays(-1), Cancellation));
            }

            model.Actors.RemoveAll(one => one.Acting!.ScopeId == place && one.Acting.Role == Role.ServiceLeader);
        }

        model.Actors.Add(await Hire(context, $"leder{model.Day.DayNumber}-{model.Actors.Count}-{dice.Next(1000)}", Role.ServiceLeader, place, name));
    }
}
