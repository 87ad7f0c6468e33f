using Langbenk.People;
using Langbenk.People.Cards;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;
using Purpose = Langbenk.People.Cards.Purpose;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>What was asked and opened while two were one goes, when they are parted, with the one that the service knew.</summary>
public class PartedTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Consent_AskedWhileTheyWereOne_StaysOnTheChildTheServiceKnew(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        var (child, _) = await world.Family();
        // Nav knows another with a number, and its leader merges: the school's child becomes another name of Nav's.
        var navs = await Registered(context, people.Counsellor, Child("Ola", "Nordmann", 5, Today.AddYears(-10).AddDays(-10)));
        await context.Set<Person>().Where(one => one.Id == child).ExecuteUpdateAsync(set => set.SetProperty(one => one.Number, (string?)null), Cancellation);
        context.ChangeTracker.Clear();
        Assert.IsType<OpenCard.Result.Opened>(await new OpenCard(context, context, Gate(context)).Handle(people.NavLeader, child, Purpose.Worry, Today, Cancellation));
        Assert.IsType<MergePersons.Result.Done>(await new MergePersons(context, context, context, Gate(context), new ToldServices(context)).Handle(people.NavLeader, new(navs, child, "Samme barn", true), Today, Cancellation));

        var consent = await world.Consented(world.Asking(navs));
        var team = await world.Opened(navs, consent);
        var alias = await ((IPeopleData)context).All<PersonAlias>().Select(one => one.Id).SingleAsync(Cancellation);
        Assert.IsType<PartPersons.Result.Done>(await new PartPersons(context, context, context, Gate(context)).Handle(people.NavLeader, navs, alias, "To barn", Today, Cancellation));

        Assert.Equal(consent, Assert.Single(await world.Consents.Of(people.Teacher, child, Today, Cancellation)).Consent.Id);
        Assert.Equal(ConsentState.InForce, (await world.Consents.One(people.Teacher, consent, Today, Cancellation))!.Value.Row.State);
        Assert.Equal(child, (await world.Read.One(people.Teacher, team, Today, cancellation: Cancellation))!.Team.ChildId);
        Assert.Empty(await world.Consents.Of(people.Counsellor, navs, Today, Cancellation));
    }
}
