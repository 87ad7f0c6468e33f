using Langbenk.People.Families;
using Langbenk.Sharing;
using Langbenk.Sharing.Consents;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>Judged too young, and sixteen since: it answers for itself, and that it was judged so stands beside the answer.</summary>
public class SixteenTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task TooYoung_WhoHasTurnedSixteen_AnswersHerself(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var people = await Fill(database);
        var world = new TeamWorld(context, people);
        var birthday = Today.AddDays(5);
        var child = await Registered(context, people.Teacher, Child(born: birthday.AddYears(-16)));
        var mother = await Registered(context, people.Teacher, WithoutNumber("Kari", "Nordmann", new(1985, 3, 3)));
        await world.Decides(child, mother, GuardianshipKind.Sole);
        var consent = await world.Asked(world.Asking(child));
        await world.Says(consent, child, AnswerState.DoesNotUnderstand);

        Assert.Equal([SharingProblems.AlreadyAnswered], Faults(await Answers(AnswerState.Given, birthday.AddDays(-1))));
        Assert.Equal([SharingProblems.OfAge], Faults(await Answers(AnswerState.DoesNotUnderstand, birthday)));
        Assert.IsType<AnswerConsent.Result.Done>(await Answers(AnswerState.Given, birthday));

        var answer = context.Set<ConsentAnswer>().Single(one => one.ConsentId == consent && one.PersonId == child);
        Assert.Equal((AnswerState.Given, (DateOnly?)birthday, (DateOnly?)Today, "Forklart med egne ord på skolen"), (answer.State, answer.AnsweredOn, answer.YoungOn, answer.YoungHow));
        Assert.Equal((AnswerState.Asked, AnswerState.DoesNotUnderstand, AnswerState.Given), (answer.On(Today.AddDays(-1)).State, answer.On(Today.AddDays(1)).State, answer.On(birthday).State));

        Task<AnswerConsent.Result> Answers(AnswerState state, DateOnly day) =>
            world.Answer.Handle(people.Teacher, new(consent, child, state, AnswerForm.Written, "Vi gikk gjennom det sammen", day, null), day, Cancellation);
    }

    static IEnumerable<Langbenk.Kernel.Problem> Faults(AnswerConsent.Result result) => Assert.IsType<AnswerConsent.Result.Refused>(result).Faults.Select(one => one.Problem);
}
