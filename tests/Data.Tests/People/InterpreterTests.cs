using Langbenk.People.Cards;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.People;

/// <summary>Who needs an interpreter is on the card of one's own service, and of whom one may read.</summary>
public class InterpreterTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Need_IsOfOwnServiceAndOfThoseWhoAreOpen(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var (mother, father) = (await Registered(context, people.Teacher, Child("Fatima", "Ali", 1, new(1988, 3, 3))), await Registered(context, people.Teacher, Child("Omar", "Ali", 2, new(1985, 3, 3))));
        var find = new FindInterpreterNeeds(context, new(context, Gate(context)));
        async Task<IEnumerable<(Guid, string)>> Needs(Langbenk.Organisation.Staff.Actor actor) => (await find.Handle(actor, [mother, father], Today, Cancellation)).Select(one => (one.Person, one.Language));
        Assert.Empty(await Needs(people.Teacher));

        Assert.IsType<ChangeCard.Result.Done>(await new ChangeCard(context, Gate(context)).Handle(people.Teacher, mother, 1, new("somali", true, "", "", "", "", "", "", ""), Today, Cancellation));
        Assert.IsType<ChangeCard.Result.Done>(await new ChangeCard(context, Gate(context)).Handle(people.Teacher, father, 1, new("somali", false, "", "", "", "", "", "", ""), Today, Cancellation));
        Assert.Equal([(mother, "somali")], await Needs(people.Teacher));
        Assert.Empty(await Needs(people.OtherTeacher));
        Assert.Empty(await Needs(people.Counsellor));
    }
}
