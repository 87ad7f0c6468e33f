using System.Net;
using System.Net.Sockets;
using Langbenk.Hosting;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Staff;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.SignIn;

/// <summary>The site as a municipality runs it, without a demonstration; it can be stopped and started on the same data.</summary>
sealed class LocalSite : IAsyncDisposable
{
    public const string Password = "et langt passord om fjell";

    readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("langbenk-local-");
    readonly int _port = FreePort();
    WebApplication? _app;
    Municipality? _municipality;

    public Uri Address => new($"http://127.0.0.1:{_port}");

    public IServiceProvider Services => _app!.Services;

    public Municipality Municipality => _municipality!;

    public static async Task<LocalSite> Start(Action<LangbenkSettings>? change = null, Action<WebApplicationBuilder>? adjust = null)
    {
        var site = new LocalSite();
        await EmptyDatabase.CopyTo(site._data.FullName);
        await Alone.Run(() => site.Run(change, adjust));
        site._municipality = await site.With(async services => ((AddMunicipality.Result.Added)await services
            .GetRequiredService<AddMunicipality>().Handle(new("9901", "Storfjell", new DateOnly(2020, 1, 1)))).Municipality);
        return site;
    }

    public async Task Restart(Action<LangbenkSettings>? change = null)
    {
        await Stop();
        await Alone.Run(() => Run(change, null));
    }

    public Visitor Visitor() => new(Address);

    /// <summary>An account with a password and no second step yet.</summary>
    public Task<Account> Add(string userName, Role role = Role.Administrator) => With(async services =>
    {
        var added = await services.GetRequiredService<AddAccount>().Handle(new(userName, userName, role, Municipality.Id, new DateOnly(2020, 1, 1)));
        var account = ((AddAccount.Result.Added)added).Account;
        Assert.True((await services.GetRequiredService<UserManager<Account>>().AddPasswordAsync(account, Password)).Succeeded);
        return account;
    });

    /// <summary>An account, and its owner's browser after the whole way in.</summary>
    public async Task<Person> SignIn(string userName, Role role = Role.Administrator)
    {
        var account = await Add(userName, role);
        var visitor = Visitor();
        using var signedIn = await visitor.Post("/logg-inn", ("bruker", userName), ("passord", Password), ("til", ""));
        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
        var page = await visitor.Page("/konto/to-trinn");
        var key = page.QuerySelector(".typed-key")!.TextContent;
        using var codes = await visitor.Post("/konto/to-trinn", ("kode", Totp.Of(key)));
        var kept = (await Web.Tests.Visitor.Read(codes)).QuerySelectorAll(".recovery-codes code").Select(code => code.TextContent).ToList();
        return new Person(account, visitor, key, kept);
    }

    public async Task<T> With<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        OpenFiles.Close(_data.FullName);
        _data.Delete(recursive: true);
    }

    /// <summary>With its jobs: one that still writes would write into a folder that is being deleted.</summary>
    async Task Stop()
    {
        await _app!.StopAsync();
        await _app.DisposeAsync();
        _app = null;
    }

    async Task Run(Action<LangbenkSettings>? change, Action<WebApplicationBuilder>? adjust)
    {
        var settings = new LangbenkSettings { Data = _data.FullName, Urls = Address.ToString() };
        settings.Log.Level = Microsoft.Extensions.Logging.LogLevel.Critical;
        settings.Limits.SignInsPerMinute = settings.Limits.RequestsPerSecond = 0;
        change?.Invoke(settings);
        _app = LangbenkHost.Build(settings, SharedPages.Use + adjust);
        await Databases.Migrate(_app.Services);
        await _app.StartAsync();
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

sealed record Person(Account Account, Visitor Visitor, string Key, IReadOnlyList<string> RecoveryCodes);
