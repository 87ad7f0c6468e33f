using Langbenk.Guidance;
using Langbenk.Guidance.SavedAnswers;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests.SavedAnswers;

public class SavedAnswerTests
{
    static readonly SaveAnswer.Input Question = new(
        AnswerKind.Decide, """{"contract":1}""", "UN-09", "needs-consent", new DateOnly(2026, 7, 2), new DateOnly(2026, 9, 1));

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Save_Question_IsFoundByItsCodeAsPeopleTypeIt(Engine engine)
    {
        await using var database = await TestDatabase.Migrated(engine);
        var code = await Save(database, Question);
        var typed = $" {code.Value[..5].ToUpperInvariant()}-{code.Value[5..]} ";

        var found = Assert.IsType<FindAnswer.Result.Found>(await Find(database, typed)).Answer;

        Assert.Equal(
            (Question.Kind, Question.RequestJson, Question.RuleId, Question.Outcome, Question.AsOf, Question.SavedOn, 1),
            (found.Kind, found.RequestJson, found.RuleId, found.Outcome, found.AsOf, found.SavedOn, found.Version));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Save_LongestQuestion_KeepsEveryLetter(Engine engine)
    {
        await using var database = await TestDatabase.Migrated(engine);
        var longest = JsonOfLength(SavedAnswer.MaxRequestLength);

        var code = await Save(database, Question with { RequestJson = longest });

        var found = Assert.IsType<FindAnswer.Result.Found>(await Find(database, code.Value));
        Assert.Equal(longest, found.Answer.RequestJson);
    }

    public static TheoryData<Engine, string, int> Refusals()
    {
        var refusals = new TheoryData<Engine, string, int>();
        foreach (var engine in Enum.GetValues<Engine>())
        {
            refusals.Add(engine, JsonOfLength(SavedAnswer.MaxRequestLength + 1), 2001);
            refusals.Add(engine, "[]", 2002);
            refusals.Add(engine, """{"a":1""", 2002);
            refusals.Add(engine, "{\"a\":\"\u0000\"}", 2002);
        }

        return refusals;
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Save_BadQuestion_IsRefusedAndNothingStored(Engine engine, string json, int problem)
    {
        await using var database = await TestDatabase.Migrated(engine);
        await using var context = database.Open();

        var result = await new SaveAnswer(context).Handle(Question with { RequestJson = json }, Cancellation);

        Assert.Equal(problem, Assert.IsType<SaveAnswer.Result.Refused>(result).Problem.Number);
        Assert.False(await context.SavedAnswers.AnyAsync(Cancellation));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Save_HalfACharacter_IsRefused(Engine engine)
    {
        await using var database = await TestDatabase.Migrated(engine);
        await using var context = database.Open();
        var broken = "{\"a\":\"" + '\ud83d' + "\"}";

        var result = await new SaveAnswer(context).Handle(Question with { RequestJson = broken }, Cancellation);

        Assert.IsType<SaveAnswer.Result.Refused>(result);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Find_CodeNobodyHas_IsNotFound(Engine engine)
    {
        await using var database = await TestDatabase.Migrated(engine);
        await Save(database, Question);

        foreach (var typed in new[] { null, "", "abc", "0000000000", new string('a', 500), "' or 1=1 --" })
        {
            var result = Assert.IsType<FindAnswer.Result.NotFound>(await Find(database, typed));
            Assert.Equal(GuidanceProblems.AnswerNotFound, result.Problem);
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Save_FromManyAtOnce_LosesNone(Engine engine)
    {
        await using var database = await TestDatabase.Migrated(engine);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => Save(database, Question))));

        await using var context = database.Open();
        Assert.Equal(20, await context.SavedAnswers.CountAsync(Cancellation));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Change_OnAnOldVersion_IsAConflict(Engine engine)
    {
        await using var database = await TestDatabase.Migrated(engine);
        await Save(database, Question);
        await using var first = database.Open();
        await using var second = database.Open();
        Change(first, await first.SavedAnswers.SingleAsync(Cancellation), "may");
        Change(second, await second.SavedAnswers.SingleAsync(Cancellation), "must");

        await first.SaveChangesAsync(Cancellation);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync(Cancellation));
        await using var after = database.Open();
        var stored = await after.SavedAnswers.SingleAsync(Cancellation);
        Assert.Equal(("may", 2), (stored.Outcome, stored.Version));
    }

    static void Change(LangbenkContext context, SavedAnswer answer, string outcome) =>
        context.Entry(answer).Property(a => a.Outcome).CurrentValue = outcome;

    static async Task<AnswerCode> Save(TestDatabase database, SaveAnswer.Input question)
    {
        await using var context = database.Open();
        var result = await new SaveAnswer(context).Handle(question, Cancellation);
        return Assert.IsType<SaveAnswer.Result.Saved>(result).Code;
    }

    static async Task<FindAnswer.Result> Find(TestDatabase database, string? typed)
    {
        await using var context = database.Open();
        return await new FindAnswer(context).Handle(typed, Cancellation);
    }

    static string JsonOfLength(int length) => "{\"å\":\"" + new string('ø', length - 8) + "\"}";
}
