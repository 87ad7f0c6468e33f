using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Law.Codes;
using Langbenk.People.Protection;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Weighing;
using static Langbenk.Data.Tests.People.PeopleWorld;
using static Langbenk.Data.Tests.Sharing.TeamWorld;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>A parent whose record is closed to her has no name and no place in what she reads, asks or writes.</summary>
public class SealedKinTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory, MemberData(nameof(Engines))]
    public async Task Parent_SealedMeanwhile_IsNobodyToTheTeacher(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        var (child, mother) = await world.Family(age: 5);
        var asking = world.Asking(child, child, mother);
        var team = await world.Team(child, await world.Consented(asking, young: true));
        Assert.IsType<WriteEntry.Result.Written>(await world.Writes(people.Teacher, team, Note("Mor har gjeld", mother, InformationKind.Economy), world.Nav));
        Assert.Equal(["Kari Nordmann"], (await world.Read.One(people.Teacher, team, Today, cancellation: Cancellation))!.Entries.Single().About.Select(person => person.Name));
        Assert.IsType<ProtectAddress.Result.Done>(await new ProtectAddress(context, context, context, Gate(context)).Handle(people.Rektor, new(mother, ProtectionLevel.StrictlyConfidential, "Folkeregisteret", []), Today, Cancellation));

        var seen = (await world.Read.One(people.Teacher, team, Today, cancellation: Cancellation))!;
        Assert.Empty(seen.Entries.Single().About);
        Assert.DoesNotContain(mother, seen.Persons.Keys);
        Assert.Equal([8021], Refused(await world.Ask.Handle(people.Teacher, asking with { Mark = Guid.NewGuid() }, Today, Cancellation)));
        Assert.Equal([8007], Refused(await world.Ask.Handle(people.Teacher, world.Asking(child), Today, Cancellation)));
        Assert.Equal([7215], Numbers(await world.Writes(people.Teacher, team, Note("Om mor", mother, InformationKind.Economy))));
        Assert.Equal([7216], Numbers(await world.Writes(people.Teacher, team, Note("Til mor", child), new Disclose.To(Receiver.Person(mother), Judged.Nothing, ""))));
    }

    static IEnumerable<int> Refused(AskConsent.Result result) => Assert.IsType<AskConsent.Result.Refused>(result).Faults.Select(one => one.Problem.Number);

    static IEnumerable<int> Numbers(WriteEntry.Result result) => Assert.IsType<WriteEntry.Result.Refused>(result).Faults.Select(one => one.Problem.Number);
}
