using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Bars;
using Langbenk.People.Cards;
using Langbenk.People.Emergencies;
using Langbenk.People.Persons;
using Langbenk.People.Protection;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.People;

/// <summary>No sequence of what can be done opens anybody to somebody whom the plain model keeps out, or the other way round.</summary>
public class OpenPersonsPropertyTests
{
    const int Steps = 40;

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite, 1)]
    [InlineData(Engine.Sqlite, 2, Traits = ["Run", "Whole"])]
    [InlineData(Engine.Sqlite, 3, Traits = ["Run", "Whole"])]
    [InlineData(Engine.Sqlite, 4, Traits = ["Run", "Whole"])]
    [InlineData(Engine.Postgres, 5)]
    [InlineData(Engine.Postgres, 6, Traits = ["Run", "Whole"])]
    public async Task Open_AfterAnySequence_AgreesWithTheModel(Engine engine, int seed)
    {
        await using var database = await TestDatabase.Created(engine);
        var (world, dice, model, told) = (await Fill(database), new Random(seed), new OpenPersonsModel(), new List<string>());
        var actors = world.Everybody.Where(one => one != world.Administrator).ToList();
        for (var step = 0; step < Steps; step++)
        {
            await using var context = database.Open();
            told.Add(await Step(context, model, dice, actors));
            foreach (var person in model.Persons)
            {
                foreach (var actor in world.Everybody)
                {
                    var (mayRead, mayChange) = (model.MayRead(actor, person), model.MayChange(actor, person));
                    Assert.True(mayRead == await Gate(context).IsOpen(actor, PeopleActions.Read, person.Id, model.Day, Cancellation), $"read, {actor.Name}:\n{string.Join('\n', told)}");
                    Assert.True(mayChange == await Gate(context).IsOpen(actor, PeopleActions.Change, person.Id, model.Day, Cancellation), $"change, {actor.Name}:\n{string.Join('\n', told)}");
                }
            }
        }
    }

    static async Task<string> Step(LangbenkContext context, OpenPersonsModel model, Random dice, List<Actor> actors)
    {
        var actor = actors[dice.Next(actors.Count)];
        if (model.Persons.Count == 0 || (model.Persons.Count < 4 && dice.Next(6) == 0))
        {
            return await Register(context, model, actor);
        }

        var (person, other, place) = (model.Persons[dice.Next(model.Persons.Count)], actors[dice.Next(actors.Count)], actor.Acting!.ScopeId);
        var who = $"{actor.Name} to person {model.Persons.IndexOf(person)}";
        switch (dice.Next(8))
        {
            case 0:
                model.Day = model.Day.AddDays(1);
                return "next day";
            case 1:
                await OpensCard(context, model, actor, person);
                return $"open card, {who}";
            case 2:
                if (await new AssignWorker(context, context, Gate(context)).Put(actor, person.Id, other.AccountId, model.Day, Cancellation) is AssignWorker.Result.Done)
                {
                    Assert.True(model.MayRead(actor, person) && actor.Acting.Role == Role.ServiceLeader);
                    person.Works.Add((other.AccountId, place));
                    person.Cleared.Add((other.AccountId, place));
                }

                return $"put {other.Name}, {who}";
            case 3:
                if (await new AssignWorker(context, context, Gate(context)).TakeOff(actor, person.Id, other.AccountId, model.Day, Cancellation) is AssignWorker.Result.Done)
                {
                    Assert.True(model.MayRead(actor, person) && actor.Acting.Role == Role.ServiceLeader);
                    person.Works.Remove((other.AccountId, place));
                    person.Cleared.Remove((other.AccountId, place));
                    person.Emergencies.RemoveAll(one => one.Account == other.AccountId && one.Service == place);
                }

                return $"take off {other.Name}, {who}";
            case 4:
                await Protects(context, model, actor, person, actors);
                return $"protect, {who}";
            case 5:
                if (person.Protection is { Last: null } protection
                    && await new ProtectAddress(context, context, context, Gate(context)).End(actor, person.Id, protection.Id, "slutt", model.Day, Cancellation) is ProtectAddress.Result.Done)
                {
                    Assert.True(model.MayChange(actor, person));
                    person.Protection = (protection.Id, model.Day);
                }

                return $"end protection, {who}";
            case 6 when dice.Next(3) == 0:
                _ = await new SayTies(context, context).Handle(actor, person.Number, false, model.Day, Cancellation);
                person.Barred.Add(actor.AccountId);
                return $"tie, {who}";
            default:
                var opened = await new OpenInEmergency(context, context, Gate(context)).Handle(actor, person.Number, "Det haster veldig i kveld", Now, model.Day, Cancellation) is OpenInEmergency.Result.Opened;
                var (unseen, again) = (model.Unseen.GetValueOrDefault(actor.AccountId), person.Emergencies.Contains((actor.AccountId, place, model.Day.AddDays(1))));
                Assert.Equal(actor.Acting.Role == Role.Caseworker && person.Services.Contains(place) && model.InSight(actor, person) && (again || unseen < EmergencyAccess.MostUnseen), opened);
                if (opened && !again)
                {
                    model.Unseen[actor.AccountId] = unseen + 1;
                    person.Emergencies.Add((actor.AccountId, place, model.Day.AddDays(1)));
                }

                return $"emergency, {who}";
        }
    }

    static async Task<string> Register(LangbenkContext context, OpenPersonsModel model, Actor actor)
    {
        var details = Child("Person", $"Nummer{(char)('A' + model.Persons.Count)}", model.Persons.Count);
        var made = await PeopleWorld.Register(context).Handle(actor, new(details, Purpose.Worry, true), model.Day, Cancellation);
        var person = new OpenPersonsModel.Known { Id = Assert.IsType<RegisterPerson.Result.Registered>(made).Id, Number = details.Number };
        person.Services.Add(actor.Acting!.ScopeId);
        person.Works.Add((actor.AccountId, actor.Acting.ScopeId));
        model.Persons.Add(person);
        return $"register, {actor.Name}";
    }

    static async Task OpensCard(LangbenkContext context, OpenPersonsModel model, Actor actor, OpenPersonsModel.Known person)
    {
        var place = actor.Acting!.ScopeId;
        var result = await new OpenCard(context, context, Gate(context)).Handle(actor, person.Id, Purpose.Worry, model.Day, Cancellation);
        if (!model.InSight(actor, person))
        {
            Assert.IsType<OpenCard.Result.NotFound>(result);
        }
        else if (!model.MayRead(actor, person) && !person.Services.Contains(place))
        {
            Assert.IsType<OpenCard.Result.Opened>(result);
            person.Services.Add(place);
            person.Works.Add((actor.AccountId, place));
        }
    }

    static async Task Protects(LangbenkContext context, OpenPersonsModel model, Actor actor, OpenPersonsModel.Known person, List<Actor> actors)
    {
        var result = await new ProtectAddress(context, context, context, Gate(context)).Handle(actor, new(person.Id, ProtectionLevel.StrictlyConfidential, "politiet", []), model.Day, Cancellation);
        if (result is not ProtectAddress.Result.Done)
        {
            Assert.True(!model.MayChange(actor, person) || person.Protection is { Last: null });
            return;
        }

        Assert.True(model.MayChange(actor, person));
        var stored = await ((IPeopleData)context).All<AddressProtection>().SingleAsync(one => one.PersonId == person.Id && one.ValidTo == null, Cancellation);
        person.Protection = (stored.Id, null);
        person.Cleared.Add((actor.AccountId, actor.Acting!.ScopeId));
        foreach (var leader in actors.Where(one => one.Acting!.Role == Role.ServiceLeader && person.Services.Contains(one.Acting.ScopeId)))
        {
            person.Cleared.Add((leader.AccountId, leader.Acting!.ScopeId));
        }
    }
}
