using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Langbenk.Bench.Pages;

/// <summary>Records the pages in this process, then measures site and floor in processes of their own, in turns.</summary>
static partial class Compare
{
    /// <summary>Until the compiler has been through the whole of it: `/planer` takes 8.6 ms at first and 3 after some 2,000 times.</summary>
    static int Warm(int people) => people > 0 ? 200 : 8000;
    const int Rounds = 5;

    /// <summary>The clock of a process has steps of 10 ms: a cheap page is asked for more often.</summary>
    static int Each(RecordedPage page, int people) => page.IsPublic ? 1200 : people > 0 ? 80 : 200;

    /// <summary>Asked for by somebody who is signed out: their measure is the bytes alone, from the same kind of server.</summary>
    static readonly string[] Public = ["/", "/kommune/9901", "/hjelp/9901", "/plan/{plan}", "/eksempler", "/regelboka"];

    /// <summary>Pages of the demonstration, as the planner; {plan} is the first plan she may read.</summary>
    static readonly string[] Paths =
        ["/oversikt", "/planer", "/planer/{plan}", "/planer/{plan}/maal", "/tiltak", "/avtaler", "/aarshjul", .. Public];

    /// <summary>Of an installation with so many people, as a teacher who has as much on her lists however many there are.</summary>
    static readonly string[] OfPeople = ["/personer", "/laget", "{team}", "{team}/fortalt", "{team}/skriv"];

    public static async Task<int> Run(string? server, int people, string? seeded = null)
    {
        var folder = seeded is null ? Directory.CreateTempSubdirectory("langbenk-pages-") : new DirectoryInfo(seeded);
        var postgres = server is null ? null : $"{server};Database=langbenk_pages_{Environment.ProcessId}";
        var (siteUrl, floorUrl) = ("http://127.0.0.1:5391", "http://127.0.0.1:5392");
        var recording = await Record(folder.FullName, siteUrl, postgres, seeded is null ? people : 0, people);
        var file = Path.Combine(folder.FullName, "recording.json");
        recording.Save(file);
        using var site = Start(["site", siteUrl, folder.FullName, .. postgres is null ? Array.Empty<string>() : [postgres]]);
        using var floor = Start(["floor", file, floorUrl]);
        try
        {
            await Measure(recording, people, (site, siteUrl), (floor, floorUrl), postgres is not null);
        }
        finally
        {
            site.Kill();
            floor.Kill();
        }

        return 0;
    }

    static async Task<Recording> Record(string folder, string url, string? postgres, int toSeed, int people)
    {
        var recorder = Recorder.Start();
        await using var app = await SiteProcess.Start(url, folder, postgres, toSeed);
        using var client = await SignIn(url, people);
        var plan = people > 0 ? "" : PlanLink().Match(await client.GetStringAsync("/planer")).Groups[1].Value;
        var team = people > 0 ? TeamLink().Match(await client.GetStringAsync("/laget")).Groups[1].Value : "";
        var pages = new List<RecordedPage>();
        foreach (var asked in people > 0 ? OfPeople : Paths)
        {
            var path = asked.Replace("{plan}", plan, StringComparison.Ordinal).Replace("{team}", team, StringComparison.Ordinal);
            using var warm = await client.GetAsync(path);
            recorder.Begin();
            using var answer = await client.GetAsync(path);
            var commands = recorder.End();
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                Console.Error.WriteLine($"{path}: {(int)answer.StatusCode}; left out.");
                continue;
            }

            pages.Add(new RecordedPage(path, await answer.Content.ReadAsStringAsync(), answer.Content.Headers.ContentType!.ToString(), commands, Public.Contains(asked)));
        }

        var connection = postgres ?? $"Data Source={Path.Combine(folder, "langbenk.db")};Foreign Keys=True";
        return new Recording(postgres is null ? "Sqlite" : "Postgres", connection, pages);
    }

    static async Task Measure(Recording recording, int people, (Process Process, string Url) site, (Process Process, string Url) floor, bool postgres)
    {
        using var signedIn = await SignIn(site.Url, people);
        using var nobody = await Ready(site.Url, "/health/live");
        using var bare = await Ready(floor.Url, "/static/0");
        Console.WriteLine($"{recording.Provider}; CPU per request in µs, median of {Rounds} rounds of {(people > 0 ? 80 : 200)} (public: 1200); PostgreSQL's own CPU included");
        Console.WriteLine($"{"page",-46} {"SQL",4} {"kB",5} {"site",7} {"floor",7} {"ratio",6}   floor: the SQL and one insert; for a public page its bytes alone");
        for (var at = 0; at < recording.Pages.Count; at++)
        {
            var page = recording.Pages[at];
            var reader = page.IsPublic ? nobody : signedIn;
            await Ask(reader, page.Path, Warm(people));
            await Ask(bare, page.IsPublic ? $"/static/{at}" : $"/{at}", Warm(people));
            var (ours, floors) = (new List<double>(), new List<double>());
            for (var round = 0; round < Rounds; round++)
            {
                ours.Add(await Cost(site.Process, reader, page.Path, Each(page, people), postgres));
                floors.Add(await Cost(floor.Process, bare, page.IsPublic ? $"/static/{at}" : $"/{at}", Each(page, people), postgres));
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{GuidText().Replace(page.Path, "{id}"),-46} {page.Commands.Count,4} {page.Body.Length / 1024,5} {Median(ours),7:0} {Median(floors),7:0} {Median(ours) / Median(floors),6:0.00}"));
        }
    }

    static async Task<double> Cost(Process process, HttpClient client, string path, int times, bool postgres)
    {
        var before = Cpu(process) + (postgres ? PostgresCpu() : 0);
        await Ask(client, path, times);
        return (Cpu(process) + (postgres ? PostgresCpu() : 0) - before) * 1e6 / times;
    }

    static async Task Ask(HttpClient client, string path, int times)
    {
        for (var i = 0; i < times; i++)
        {
            using var answer = await client.GetAsync(path);
            answer.EnsureSuccessStatusCode();
            await answer.Content.ReadAsByteArrayAsync();
        }
    }

    static double Cpu(Process process)
    {
        process.Refresh();
        return process.TotalProcessorTime.TotalSeconds;
    }

    static double PostgresCpu() => Process.GetProcessesByName("postgres").Sum(one =>
    {
        using (one)
        {
            try
            {
                return one.TotalProcessorTime.TotalSeconds;
            }
            catch (InvalidOperationException)
            {
                return 0;
            }
        }
    });

    static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    static Process Start(string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [typeof(Compare).Assembly.Location, .. arguments]) { RedirectStandardOutput = true, Environment = { ["DOTNET_TieredPGO"] = "1" } })!;

    static async Task<HttpClient> Ready(string url, string path)
    {
        var client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(url) };
        for (var attempts = 0; attempts < 600; attempts++)
        {
            try
            {
                using var answer = await client.GetAsync(path);
                return client;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100);
            }
        }

        throw new TimeoutException(url);
    }

    static async Task<HttpClient> SignIn(string url, int people)
    {
        var client = await Ready(url, "/health/live");
        var page = await client.GetStringAsync("/logg-inn");
        using var content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["konto"] = (people > 0 ? Teacher() : Account()).Match(page).Groups[1].Value,
            ["form-token"] = WebUtility.HtmlDecode(Token().Match(page).Groups[1].Value),
        });
        using var answer = await client.PostAsync("/logg-inn?handler=Demo", content);
        answer.EnsureSuccessStatusCode();
        return client;
    }

    [GeneratedRegex("name=\"konto\" value=\"([^\"]+)\"")]
    private static partial Regex Account();

    [GeneratedRegex("name=\"konto\" value=\"([^\"]+)\">L(?:æ|&#xE6;)rer 1<")]
    private static partial Regex Teacher();

    [GeneratedRegex("href=\"(/laget/[0-9a-f-]{36})\"")]
    private static partial Regex TeamLink();

    [GeneratedRegex("name=\"form-token\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("/planer/([0-9a-f-]{36})\"")]
    private static partial Regex PlanLink();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex GuidText();
}
