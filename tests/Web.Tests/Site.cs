using AngleSharp;
using AngleSharp.Dom;
using Langbenk.Data;
using Langbenk.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests;

/// <summary>The real site on a free port, with a migrated database in a folder of its own.</summary>
public sealed class Site : IAsyncLifetime
{
    readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("langbenk-web-");
    WebApplication? _app;

    public HttpClient Client { get; private set; } = new();

    public IServiceProvider Services => _app!.Services;

    public string Folder => _data.FullName;

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>As many at once as a quick machine can ask: tests ask for hundreds of pages, and no visitor does.</summary>
    public ValueTask InitializeAsync() => Start(migrate: true, settings => settings.Limits.RequestsPerSecond = 0);

    internal ValueTask Start(bool migrate, Action<LangbenkSettings>? change = null, Action<WebApplicationBuilder>? adjust = null) =>
        new(Alone.Run(() => StartAlone(migrate, change, adjust)));

    async Task StartAlone(bool migrate, Action<LangbenkSettings>? change, Action<WebApplicationBuilder>? adjust)
    {
        var settings = new LangbenkSettings { Data = _data.FullName, Urls = "http://127.0.0.1:0" };
        settings.Log.Level = Microsoft.Extensions.Logging.LogLevel.Error;
        if (migrate)
        {
            await EmptyDatabase.CopyTo(settings.Data);
        }

        change?.Invoke(settings);
        _app = LangbenkHost.Build(settings, SharedPages.Use + adjust);
        if (migrate)
        {
            await Databases.Migrate(_app.Services);
        }

        await _app.StartAsync();
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    public Task<HttpResponseMessage> Get(string path) => Client.GetAsync(path, Cancellation);

    public async Task<IDocument> Page(string path)
    {
        using var answer = await Get(path);
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        var html = await answer.Content.ReadAsStringAsync(Cancellation);
        return await BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(html), Cancellation);
    }

    /// <summary>Stops, and leaves everything that it stored in a folder.</summary>
    internal async Task SaveTo(string folder)
    {
        await _app!.StopAsync();
        await using (var scope = Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<LangbenkContext>().Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        }

        OpenFiles.Close(Folder);
        foreach (var file in _data.EnumerateFiles("*", SearchOption.AllDirectories).Where(file => !file.Name.EndsWith("-wal", StringComparison.Ordinal) && !file.Name.EndsWith("-shm", StringComparison.Ordinal)))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(_data.FullName, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            file.CopyTo(target);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_app is not null)
        {
            // The jobs too: one that still writes would write into a folder that is being deleted.
            await _app.StopAsync();
            await _app.DisposeAsync();
            // The runner keeps what a class shared to its end, and the site with it.
            _app = null;
        }

        OpenFiles.Close(Folder);
        _data.Delete(recursive: true);
    }
}
