using System.Diagnostics;
using System.Net;
using Langbenk.Kernel;
using Langbenk.Work.Tasks;

namespace Langbenk.Web.Tests.Operations;

/// <summary>kill -9 while people work. Three times in the ordinary run, LANGBENK_TEST_KILLS times when it is set (`./test --kill`).</summary>
public class KillTests(ITestOutputHelper output)
{
    const int TasksEach = 12;

    static int Kills => int.TryParse(Environment.GetEnvironmentVariable("LANGBENK_TEST_KILLS"), out var kills) ? kills : 3;

    [Fact]
    public Task Kill_UnderLoadOnSqlite_LosesNothingThatWasAcknowledged() => KillAgainAndAgain("Sqlite");

    [Fact]
    [Trait("Run", "Whole")]
    public Task Kill_UnderLoadOnPostgres_LosesNothingThatWasAcknowledged() => KillAgainAndAgain("Postgres");

    async Task KillAgainAndAgain(string provider)
    {
        await using var site = await OperatorSite.Filled(provider);
        IReadOnlyList<Typist> typists;
        ILookup<Guid, Guid> tasks;
        await using (var inside = Inside.Of(site))
        {
            typists = await inside.Typists(6);
            tasks = await NewTasks(inside, typists);
        }

        for (var kill = 1; kill <= Kills; kill++)
        {
            await Work(site, typists, tasks, Random.Shared.Next(1, 80));
            await using var inside = Inside.Of(site);
            await inside.AssertKept(typists);
            var report = await inside.Verify();
            Assert.True(report.IsWhole, $"kill {kill}: {report}");
            output.WriteLine($"{provider} kill {kill}: {typists.Sum(one => one.Acknowledged)} drafts and {typists.Sum(one => one.Finished.Count)} tasks acknowledged and there; {report}");
            tasks = await NewTasks(inside, typists);
        }

        Assert.True(typists.Sum(one => one.Acknowledged) >= Kills, "There was no load.");
        foreach (var typist in typists)
        {
            typist.Dispose();
        }
    }

    static async Task Work(OperatorSite site, IReadOnlyList<Typist> typists, ILookup<Guid, Guid> tasks, int acknowledged)
    {
        await using var program = site.Start("demo", "--urls", "http://127.0.0.1:0");
        var address = await program.FirstLineWith("http://");
        await Task.WhenAll(typists.Select(typist => typist.Connect(address)));
        var work = typists.Select(typist => Task.Run(() => Type(typist, new Queue<Guid>(tasks[typist.Account])))).ToList();
        var enough = typists.Sum(one => one.Acknowledged) + acknowledged;
        for (var patience = Stopwatch.StartNew(); typists.Sum(one => one.Acknowledged) < enough && patience.Elapsed < TimeSpan.FromSeconds(60);)
        {
            await Task.Delay(5);
        }

        await program.Kill();
        await Task.WhenAll(work);
    }

    /// <summary>Until nobody answers. Anything else than a good answer before that is a fault.</summary>
    static async Task Type(Typist typist, Queue<Guid> tasks)
    {
        try
        {
            for (var round = 0; ; round++)
            {
                Assert.Equal(HttpStatusCode.OK, await typist.Save($"/tekst/{round % 7}"));
                if (round % 3 == 0 && tasks.TryDequeue(out var task))
                {
                    Assert.Equal(HttpStatusCode.Redirect, await typist.Finish(task));
                }

                if (round % 5 == 0)
                {
                    Assert.Equal(HttpStatusCode.OK, await typist.Get("/oversikt"));
                }
            }
        }
        catch (Exception cut) when (cut is HttpRequestException or IOException)
        {
            // Killed.
        }
    }

    static async Task<ILookup<Guid, Guid>> NewTasks(Inside inside, IReadOnlyList<Typist> typists)
    {
        var today = TimeProvider.System.OsloToday();
        var made = typists.SelectMany(typist => Enumerable.Range(0, TasksEach).Select(number => new WorkTask
        {
            Id = Guid.CreateVersion7(),
            Title = $"Oppgave {number}",
            Resource = "plan",
            ResourceId = Guid.NewGuid(),
            Link = "/oversikt",
            HolderId = typist.Account,
            HolderName = "",
            Due = today,
        })).ToList();
        inside.Context.Tasks.AddRange(made);
        await inside.Context.SaveChangesAsync();
        return made.ToLookup(task => task.HolderId, task => task.Id);
    }
}
