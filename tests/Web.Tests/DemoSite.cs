using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using Langbenk.Demo;
using Langbenk.Hosting;
using Langbenk.Organisation;
using Langbenk.Web.Tests.Operations;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests;

/// <summary>The site with the demonstration area in it; a client for each of its people.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    public Site Site { get; } = new();

    /// <summary>Where its database lies.</summary>
    public string Folder => Site.Folder;

    /// <summary>Filling the area takes seconds; it is done once a run, and copied.</summary>
    static readonly Lazy<Task<DirectoryInfo>> Filled = new(Fill);

    /// <summary>The stored area into an empty data folder.</summary>
    internal static async Task CopyTo(string folder) => Copy(await Filled.Value, folder);

    /// <summary>The installation that it runs on when that is PostgreSQL.</summary>
    OperatorSite? _onServer;

    /// <summary>The same area on either kind of database.</summary>
    internal static async Task<DemoSite> On(string provider)
    {
        var demo = new DemoSite();
        if (provider == "Sqlite")
        {
            await demo.InitializeAsync();
            return demo;
        }

        var place = demo._onServer = await OperatorSite.Filled(provider);
        await demo.Site.Start(migrate: false, settings =>
        {
            AsDemo(settings);
            settings.Database = new DatabaseSettings { Provider = DatabaseProvider.Postgres, ConnectionString = place.ConnectionString };
            Copy(new DirectoryInfo(place.DataFolder), settings.Data);
        });
        return demo;
    }

    public async ValueTask InitializeAsync()
    {
        var template = await Filled.Value;
        await Site.Start(migrate: true, settings =>
        {
            AsDemo(settings);
            Copy(template, settings.Data);
        });
    }

    /// <summary>A site of its own with the same area, put together in another way.</summary>
    internal static async Task<Site> Start(Action<Microsoft.AspNetCore.Builder.WebApplicationBuilder> adjust)
    {
        var template = await Filled.Value;
        var site = new Site();
        await site.Start(
            migrate: true,
            settings =>
            {
                AsDemo(settings);
                Copy(template, settings.Data);
            },
            adjust);
        return site;
    }

    /// <summary>"planlegger", "planlegger2", "direktor", "kommunestyre", "barnevern", "nav", "helsesykepleier", "laerer", "rektor", "veileder", "statsforvalter", "personvern", "administrator", "barnehage", "familiehus", "mottak".</summary>
    public Task<Visitor> As(string userName) => SignIn(Site, userName);

    internal static async Task<Visitor> SignIn(Site site, string userName)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var account = scope.ServiceProvider.GetRequiredService<IOrganisationData>().Accounts.Single(one => one.UserName == userName);
        var visitor = new Visitor(site.Client.BaseAddress!);
        var signedIn = await visitor.Post("/logg-inn", "/logg-inn?handler=Demo", ("konto", account.Id.ToString()));
        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
        return visitor;
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        if (_onServer is not null)
        {
            await _onServer.DisposeAsync();
        }
    }

    static async Task<DirectoryInfo> Fill()
    {
        var template = Directory.CreateTempSubdirectory("langbenk-demo-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => template.Delete(recursive: true);
        await using var filled = new Site();
        await filled.Start(migrate: true, AsDemo);
        await DemoFiller.Fill(filled.Services);
        await filled.SaveTo(template.FullName);
        return template;
    }

    static void AsDemo(LangbenkSettings settings)
    {
        settings.Demo = true;
        settings.Limits.SignInsPerMinute = settings.Limits.RequestsPerSecond = 0;
    }

    internal static void Copy(DirectoryInfo from, string to)
    {
        foreach (var file in from.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from.FullName, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            file.CopyTo(target, overwrite: true);
        }
    }
}

/// <summary>One person's browser without JavaScript: it keeps cookies and sends forms with their token.</summary>
public sealed class Visitor : IDisposable
{
    readonly HttpClient _client;

    public Visitor(Uri site) =>
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = true, CookieContainer = new CookieContainer() }) { BaseAddress = site };

    public Task<HttpResponseMessage> Get(string path) => _client.GetAsync(path, Site.Cancellation);

    public async Task<IDocument> Page(string path)
    {
        using var answer = await Get(path);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {(int)answer.StatusCode} {answer.Headers.Location}");
        return await Read(answer);
    }

    public static async Task<IDocument> Read(HttpResponseMessage answer)
    {
        var html = await answer.Content.ReadAsStringAsync(Site.Cancellation);
        return await BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(html), Site.Cancellation);
    }

    /// <summary>Opens the page of the form for its token, and sends the fields to <paramref name="action"/>.</summary>
    public async Task<HttpResponseMessage> Post(string formPage, string action, params (string Name, string Value)[] fields)
    {
        var page = await Page(formPage);
        var token = page.QuerySelector("input[name=form-token]")?.GetAttribute("value") ?? "";
        return await Send(action, [.. fields, ("form-token", token)]);
    }

    /// <summary>Sends the fields as they are: a form that was opened before, with the token it had then.</summary>
    public async Task<HttpResponseMessage> Send(string action, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await _client.PostAsync(action, content, Site.Cancellation);
    }

    /// <summary>Sends what no form sends, with the token that a form would have had.</summary>
    public async Task<HttpResponseMessage> SendAs(string mediaType, string action, string body, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, action) { Content = new StringContent(body) };
        request.Content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(mediaType);
        request.Headers.Add("RequestVerificationToken", token);
        return await _client.SendAsync(request, Site.Cancellation);
    }

    public Task<HttpResponseMessage> Post(string path, params (string Name, string Value)[] fields) => Post(path, path, fields);

    /// <summary>Sends one file with the token of the page.</summary>
    public async Task<HttpResponseMessage> Upload(string formPage, string action, string field, string name, byte[] bytes, params (string Name, string Value)[] fields)
    {
        var token = (await Page(formPage)).QuerySelector("input[name=form-token]")?.GetAttribute("value") ?? "";
        return await SendFile(action, field, name, bytes, [.. fields, ("form-token", token)]);
    }

    /// <summary>The same, of a form that was opened before.</summary>
    public async Task<HttpResponseMessage> SendFile(string action, string field, string name, byte[] bytes, params (string Name, string Value)[] fields)
    {
        using var content = new MultipartFormDataContent { { new ByteArrayContent(bytes), field, name } };
        foreach (var (key, value) in fields)
        {
            content.Add(new StringContent(value), key);
        }

        return await _client.PostAsync(action, content, Site.Cancellation);
    }

    public void Dispose() => _client.Dispose();
}
