using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Langbenk.Hosting;
using Langbenk.Web.Tests.Operations;

namespace Langbenk.Web.Tests.SignIn;

/// <summary>A municipality's site on either kind of database, and what a browser does there with a passkey.</summary>
sealed class PasskeySite : IAsyncDisposable
{
    public const string Page = "/konto/tilgangsnokler";

    OperatorSite? _server;

    public required LocalSite Site { get; init; }

    public static async Task<PasskeySite> On(string provider)
    {
        var server = provider == "Postgres" ? await OperatorSite.On(provider) : null;
        return new PasskeySite
        {
            _server = server,
            Site = await LocalSite.Start(settings =>
            {
                if (server is not null)
                {
                    settings.Database = new DatabaseSettings { Provider = DatabaseProvider.Postgres, ConnectionString = server.ConnectionString };
                }
            }),
        };
    }

    public SoftKey Key() => new(Site.Address);

    /// <summary>Name and password; the answer is the page with the question.</summary>
    public static Task<HttpResponseMessage> Begin(Visitor visitor, string name, string password = LocalSite.Password) =>
        visitor.Post(Page, ("navn", name), ("passord", password));

    /// <summary>What the device made, sent with the question.</summary>
    public static Task<HttpResponseMessage> Keep(Visitor visitor, IDocument asked, string made) => visitor.Send(Page + "?handler=Keep",
        ("navn", Value(asked, "navn")), ("runde", Value(asked, "runde")), ("nokkel", made), ("form-token", Value(asked, "form-token")));

    public static string Options(IDocument asked) => asked.QuerySelector("form[data-passkey=create]")!.GetAttribute("data-passkey-options")!;

    /// <summary>The whole way to a key that is kept.</summary>
    public async Task<SoftKey> Made(Visitor visitor, string name)
    {
        using var begun = await Begin(visitor, name);
        var asked = await Visitor.Read(begun);
        var key = Key();
        using var kept = await Keep(visitor, asked, key.Make(Options(asked)));
        Assert.Equal((HttpStatusCode.Redirect, Page + "?lagret=1"), (kept.StatusCode, kept.Headers.Location?.ToString()));
        return key;
    }

    public static async Task<(string Options, string Round)> Question(Visitor visitor)
    {
        using var answer = await visitor.Post("/logg-inn", "/logg-inn?handler=PasskeyQuestion");
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        using var question = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Tests.Site.Cancellation));
        return (question.RootElement.GetProperty("options").GetRawText(), question.RootElement.GetProperty("runde").GetString()!);
    }

    public static Task<HttpResponseMessage> Answer(Visitor visitor, string round, string signed) => visitor.Post(
        "/logg-inn?til=%2Fkonto", "/logg-inn?handler=Passkey", ("runde", round), ("nokkel", signed), ("til", "/konto"));

    /// <summary>Question and answer in a browser.</summary>
    public static async Task<HttpResponseMessage> SignIn(Visitor visitor, SoftKey key)
    {
        var (options, round) = await Question(visitor);
        return await Answer(visitor, round, key.Sign(options));
    }

    public static async Task Refused(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Visitor.Read(answer);
        Assert.Contains("Tilgangsnøkkelen åpnet ikke", page.QuerySelector("main [role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("input[name=til]"), back => Assert.Equal("/konto", back.GetAttribute("value")));
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    static string Value(IDocument page, string name) => page.QuerySelector($"form[data-passkey=create] input[name={name}]")!.GetAttribute("value")!;
}
