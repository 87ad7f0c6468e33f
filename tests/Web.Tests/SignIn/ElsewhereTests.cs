using System.Net;
using System.Security.Cryptography;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.SignIn;

/// <summary>Signing in through another provider, against a stand-in that can be wrong in every way that matters.</summary>
public sealed class ElsewhereTests : IAsyncLifetime
{
    StandInProvider _provider = null!;
    LocalSite _site = null!;

    public async ValueTask InitializeAsync()
    {
        _provider = await StandInProvider.Start();
        _site = await LocalSite.Start(settings => settings.SignIn["Ansattporten"] = _provider.Settings);
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        await _provider.DisposeAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("/nn")]
    public async Task SignIn_LinkedWithASecondStepThere_LeadsStraightIn(string language)
    {
        var anne = await _site.Add("anne");
        await Link(anne);
        _provider.Acr = "high";
        using var visitor = _site.Visitor();

        using var answer = await Journey(visitor, language + "/logg-inn", language + "/konto");

        Assert.Equal(language + "/konto", answer.Headers.Location!.ToString());
        Assert.Contains("anne", (await visitor.Page(language + "/konto")).QuerySelector(".who-am-i")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("code", "high", "openid", "S256"), (_provider.LastRequest["response_type"], _provider.LastRequest["acr_values"],
            _provider.LastRequest["scope"], _provider.LastRequest["code_challenge_method"]));
        Assert.Equal(new Uri(_site.Address, "/logg-inn/tilbake/ansattporten").ToString(), _provider.LastRequest["redirect_uri"]);
    }

    [Fact]
    public async Task SignIn_LinkedWithoutASecondStepThere_TheOneHereIsAskedFor()
    {
        var anne = await _site.SignIn("anne");
        await Link(anne.Account);
        using var visitor = _site.Visitor();

        using var answer = await Journey(visitor, "/logg-inn", "/konto");
        Assert.StartsWith("/logg-inn/kode", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        using var before = await visitor.Get("/konto");
        Assert.Equal(HttpStatusCode.Redirect, before.StatusCode);
        using var code = await visitor.Post(answer.Headers.Location.ToString(), "/logg-inn/kode", ("kode", Totp.Of(anne.Key)), ("til", "/konto"));

        Assert.Equal("/konto", code.Headers.Location!.ToString());
        await visitor.Page("/konto");
    }

    [Fact]
    public async Task SignIn_NoSecondStepAnywhere_ItIsSetUpFirst()
    {
        await Link(await _site.Add("anne"));
        using var visitor = _site.Visitor();

        using var answer = await Journey(visitor, "/logg-inn", "/konto");

        using var forced = await visitor.Get("/konto");
        Assert.Equal("/konto/to-trinn", forced.Headers.Location!.ToString());
    }

    [Fact]
    public async Task SignIn_UnknownPerson_IsToldHowToBecomeKnown()
    {
        await _site.Add("anne");
        _provider.Acr = "high";
        using var visitor = _site.Visitor();

        using var answer = await Journey(visitor, "/logg-inn", "/konto");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Du er kjent hos den andre tjenesten", (await Visitor.Read(answer)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await IsOutside(visitor);
    }

    [Fact]
    public async Task SignIn_ClosedAccount_IsUnknown()
    {
        var anne = await _site.Add("anne");
        await Link(anne);
        await _site.With(async services =>
        {
            var data = services.GetRequiredService<IOrganisationData>();
            data.Accounts.Single(one => one.Id == anne.Id).ClosedOn = new DateOnly(2026, 1, 1);
            return await data.SaveChangesAsync();
        });
        _provider.Acr = "high";
        using var visitor = _site.Visitor();

        using var answer = await Journey(visitor, "/logg-inn", "/konto");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await IsOutside(visitor);
    }

    [Theory]
    [InlineData("nonce")]
    [InlineData("audience")]
    [InlineData("signature")]
    [InlineData("expired")]
    [InlineData("issuer")]
    [InlineData("nobody")]
    public async Task SignIn_TokenThatIsWrong_OpensNothing(string what)
    {
        await Link(await _site.Add("anne"));
        _provider.Acr = "high";
        using var otherKey = what == "signature" ? RSA.Create(2048) : null;
        switch (what)
        {
            case "nonce": _provider.Nonce = "another"; break;
            case "audience": _provider.Audience = "another"; break;
            case "signature": _provider.OtherKey = otherKey; break;
            case "expired": _provider.Lifetime = TimeSpan.FromMinutes(-2); break;
            case "issuer": _provider.Issuer = "https://another.example"; break;
            default: _provider.Subject = ""; break;
        }

        using var visitor = _site.Visitor();

        using var answer = await Journey(visitor, "/logg-inn", "/konto");

        Assert.Equal("/logg-inn?annen=feil", answer.Headers.Location!.ToString());
        Assert.Contains("gikk ikke", (await visitor.Page("/logg-inn?annen=feil")).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        await IsOutside(visitor);
    }

    [Theory]
    [InlineData("/logg-inn/tilbake/ansattporten?code=x&state=forged", HttpStatusCode.Redirect)]
    [InlineData("/logg-inn/tilbake/ansattporten", HttpStatusCode.Redirect)]
    [InlineData("/logg-inn/tilbake/Identity.Application", HttpStatusCode.NotFound)]
    [InlineData("/logg-inn/tilbake/finnes-ikke", HttpStatusCode.NotFound)]
    [InlineData("/logg-inn/annen", HttpStatusCode.Redirect)]
    public async Task Return_NobodyBeganTheJourney_LeadsNowhere(string path, HttpStatusCode expected)
    {
        using var visitor = _site.Visitor();

        using var answer = await visitor.Get(path);

        Assert.Equal(expected, answer.StatusCode);
        await IsOutside(visitor);
    }

    [Theory]
    [InlineData("Identity.Application")]
    [InlineData("finnes-ikke")]
    public async Task SignIn_ProviderThatIsNotConfigured_IsNotFound(string provider)
    {
        using var visitor = _site.Visitor();

        using var answer = await visitor.Post("/logg-inn", "/logg-inn?handler=Elsewhere", ("leverandor", provider), ("til", ""));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Link_FromOnesAccount_IsRememberedWithoutANationalNumber()
    {
        var anne = await _site.SignIn("anne");

        using var answer = await Journey(anne.Visitor, "/konto", null);
        Assert.Contains("Kontoen er koblet", (await anne.Visitor.Page(answer.Headers.Location!.ToString())).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var stored = await _site.With(services => Task.FromResult(services.GetRequiredService<IOrganisationData>().ExternalLogins.Single()));
        Assert.Equal((_provider.Settings.Authority, "person-1", anne.Account.Id), (stored.Issuer, stored.Subject, stored.AccountId));
    }

    [Fact]
    public async Task Link_TakenByAnother_IsRefused()
    {
        var anne = await _site.SignIn("anne");
        await Link(await _site.Add("berit"));

        using var answer = await Journey(anne.Visitor, "/konto", null);
        using var refused = await anne.Visitor.Get(answer.Headers.Location!.ToString());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("koblet til en annen konto", (await Visitor.Read(refused)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>A journey that was begun to sign in must not end in a link, nor the other way round.</summary>
    [Fact]
    public async Task Link_JourneyBegunToSignIn_LinksNothing()
    {
        var anne = await _site.SignIn("anne");
        using var answer = await Journey(anne.Visitor, "/logg-inn", "/konto/koble", last: false);

        using var landed = await anne.Visitor.Get("/konto/koble");

        Assert.Equal("/konto", landed.Headers.Location!.ToString());
        Assert.Empty(await _site.With(services => Task.FromResult(services.GetRequiredService<IOrganisationData>().ExternalLogins.ToList())));
    }

    Task<LinkLogin.Result> Link(Account account) =>
        _site.With(services => services.GetRequiredService<LinkLogin>().Handle(account.Id, _provider.Settings.Authority, "person-1", Site.Cancellation));

    /// <summary>From the button to the last answer: the page between, the provider, the way back, and the landing.</summary>
    static async Task<HttpResponseMessage> Journey(Visitor visitor, string from, string? back, bool last = true)
    {
        var begin = back is null
            ? visitor.Post(from, from + "?handler=Link", ("leverandor", "ansattporten"))
            : visitor.Post(from, from + "?handler=Elsewhere", ("leverandor", "ansattporten"), ("til", back));
        using var between = await begin;
        Assert.Equal(HttpStatusCode.OK, between.StatusCode);
        var leads = (await Visitor.Read(between)).QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content")!;
        using var atProvider = await visitor.Get(leads[(leads.IndexOf("url=", StringComparison.Ordinal) + 4)..]);
        var returned = await visitor.Get(atProvider.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.Redirect, returned.StatusCode);
        if (!last || returned.Headers.Location!.ToString() is not { } landing || !landing.Contains("/logg-inn/annen", StringComparison.Ordinal))
        {
            return returned;
        }

        returned.Dispose();
        return await visitor.Get(landing);
    }

    static async Task IsOutside(Visitor visitor)
    {
        using var answer = await visitor.Get("/konto");
        Assert.StartsWith("/logg-inn?", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }
}
