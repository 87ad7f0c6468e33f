using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Microsoft.Data.Sqlite;

namespace Langbenk.Web.Tests.Operations;

public class ConcurrencyTests(ITestOutputHelper output)
{
    const int WritingsAtLeast = 20;
    static readonly TimeSpan Length = TimeSpan.FromSeconds(4);
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    [Fact]
    public async Task Sqlite_SixteenReadersAndTwoWriters_NobodyIsToldThatItIsBusy()
    {
        await using var site = await OperatorSite.Filled("Sqlite");
        await using var inside = Inside.Of(site);
        await inside.Start();
        var people = await inside.Typists(9);
        await Task.WhenAll(people.Select(one => one.Connect(inside.Address)));
        var answers = new ConcurrentBag<(bool Write, HttpStatusCode Status)>();
        await Task.WhenAll(people.Select(one => one.Get("/oversikt")));
        var clock = Stopwatch.StartNew();
        bool IsOver() => clock.Elapsed > Patience || (clock.Elapsed > Length && answers.Count(answer => answer.Write) >= WritingsAtLeast);

        // Each reading is remembered in the audit, so that all eighteen write.
        var readers = Enumerable.Range(0, 16).Select(number => Until(IsOver, async () =>
            Note(answers, false, await people[number % 7].Get(number % 2 == 0 ? "/oversikt" : "/konto"))));
        var writers = Enumerable.Range(7, 2).Select(number => Until(IsOver, async () => Note(answers, true, await people[number].Save("/tekst/1"))));
        await Task.WhenAll(readers.Concat(writers));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.True(answers.Count(answer => answer.Write) >= WritingsAtLeast, "The writers did not get their turn.");
        await inside.AssertKept(people);
        output.WriteLine($"{answers.Count(answer => !answer.Write)} readings and {answers.Count(answer => answer.Write)} writings in {clock.Elapsed.TotalSeconds:0.0} s.");
    }

    [Fact]
    public async Task Sqlite_SomebodyHoldsTheWriteLock_PublicPagesAnswer()
    {
        await using var site = await OperatorSite.Filled("Sqlite");
        await using var inside = Inside.Of(site);
        await inside.Start();
        await using var other = new SqliteConnection($"Data Source={Path.Combine(site.DataFolder, "langbenk.db")};Pooling=false");
        await other.OpenAsync(Site.Cancellation);
        await using var held = other.BeginTransaction(deferred: false);
        using var client = new HttpClient { BaseAddress = new Uri(inside.Address) };

        var clock = Stopwatch.StartNew();
        using var answer = await client.GetAsync("/svar/k7m2p9x4td", Site.Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(8), $"{clock.Elapsed}: it waited for the writer, who holds the lock for as long as this test.");
    }

    static async Task Until(Func<bool> isOver, Func<Task> work)
    {
        while (!isOver())
        {
            await work();
        }
    }

    static void Note(ConcurrentBag<(bool Write, HttpStatusCode Status)> answers, bool write, HttpStatusCode status) =>
        answers.Add((write, status));
}
