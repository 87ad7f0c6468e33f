using AngleSharp;
using AngleSharp.Dom;
using Langbenk.Hosting;
using Microsoft.AspNetCore.Builder;

namespace Langbenk.Web.Tests;

/// <summary>The real site on a free port, with a migrated database in a folder of its own.</summary>
public sealed class Site : IAsyncLifetime
{
    readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("langbenk-web-");
    WebApplication? _app;

    public HttpClient Client { get; private set; } = new();

    public IServiceProvider Services => _app!.Services;

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => Start(migrate: true);

    internal async ValueTask Start(bool migrate, Action<LangbenkSettings>? change = null)
    {
        var settings = new LangbenkSettings { Data = _data.FullName, Urls = "http://127.0.0.1:0" };
        settings.Log.Level = Microsoft.Extensions.Logging.LogLevel.Error;
        change?.Invoke(settings);
        _app = LangbenkHost.Build(settings);
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

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _data.Delete(recursive: true);
    }
}
