using System.Diagnostics;
using System.Net;
using Langbenk.Access;
using Langbenk.Demo;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.Hostile;

/// <summary>No page runs more queries when there are more rows: every page is asked with the demonstration once, and with it twice.</summary>
public sealed class QueryCountTests : IAsyncLifetime
{
    readonly Site site = new();
    readonly AskedOfDatabase counter = new();
    readonly List<string> stopped = [];
    DemoArea area = null!;

    public async ValueTask InitializeAsync()
    {
        await site.Start(migrate: true, settings =>
        {
            (settings.Demo, settings.Limits.SignInsPerMinute, settings.Limits.RequestsPerSecond) = (true, 0, 0);
            counter.Database = settings.Data;
        });
        await using var scope = site.Services.CreateAsyncScope();
        area = await scope.ServiceProvider.GetRequiredService<DemoAreaMaker>().Make(TimeProvider.System.OsloToday());
        DiagnosticListener.AllListeners.Subscribe(counter);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Get_TwiceTheRows_RunsNoMoreQueries()
    {
        await Fill();
        Assert.Empty(stopped);
        using var planner = await SignIn();
        var paths = await Paths();
        var once = await Counts(planner, paths, _ => 0);
        await Fill();

        var twice = await Counts(planner, [.. once.Keys], path => once[path]);

        Assert.True(once.Count > 20, $"Only {once.Count} pages were counted.");
        Assert.Empty(twice.Where(page => page.Value > once[page.Key]).Select(page => $"{page.Key}: {once[page.Key]} -> {page.Value}"));
    }

    /// <summary>A part that meets what it stored the first time (a meeting that is held) stops there; its other rows are there twice.</summary>
    async Task Fill()
    {
        await using var scope = site.Services.CreateAsyncScope();
        await DemoFiller.AtOnce(scope.ServiceProvider, async () =>
        {
            foreach (var part in DemoFiller.PartsOf(scope.ServiceProvider))
            {
                try
                {
                    await part.Fill(area, Site.Cancellation);
                }
                catch (Exception met) when (met is InvalidCastException or InvalidOperationException or KeyNotFoundException)
                {
                    stopped.Add(part.GetType().Name);
                }
            }
        });
    }

    async Task<Visitor> SignIn()
    {
        var visitor = new Visitor(site.Client.BaseAddress!);
        using var answer = await visitor.Post("/logg-inn", "/logg-inn?handler=Demo", ("konto", area.Planner.Id.ToString()));
        return visitor;
    }

    /// <summary>Lists, and the first thing of each kind that the planner may open.</summary>
    async Task<IReadOnlyList<string>> Paths()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var today = TimeProvider.System.OsloToday();
        var account = services.GetRequiredService<IOrganisationData>().Accounts.Single(one => one.Id == area.Planner.Id);
        var actor = await services.GetRequiredService<FindActor>().Handle(account.Id, account.SecurityStamp, null, today, Site.Cancellation);
        var registry = services.GetRequiredService<ActionRegistry>();
        var paths = new List<string>();
        foreach (var place in (await EveryRoute.Of(site.Services)).Where(place => !place.IsOpen && place.Parts.All(part => part.IsId) && place.Parts.Count < 2 && !place.Template.StartsWith("arbeid", StringComparison.Ordinal)))
        {
            var action = registry.Find(place.Action!)!;
            var first = action.Resource is null ? Guid.Empty : services.GetRequiredService<AccessGate>().Open(actor!, action, today).FirstOrDefault();
            paths.Add(place.With(first));
        }

        return [.. paths.Distinct()];
    }

    /// <summary>
    /// The least of two, or of four where that is more than <paramref name="expected"/>: what the site's own jobs ask for meanwhile
    /// is no part of the page.
    /// </summary>
    async Task<Dictionary<string, int>> Counts(Visitor visitor, IReadOnlyList<string> paths, Func<string, int> expected)
    {
        var counts = new Dictionary<string, int>();
        foreach (var path in paths)
        {
            using var warm = await visitor.Get(path);
            if (warm.StatusCode != HttpStatusCode.OK)
            {
                continue;
            }

            counts[path] = int.MaxValue;
            for (var times = 0; times < (expected(path) == 0 ? 2 : 4) && counts[path] > expected(path); times++)
            {
                counter.Reset();
                using var answer = await visitor.Get(path);
                counts[path] = Math.Min(counts[path], counter.Count);
            }
        }

        return counts;
    }
}
