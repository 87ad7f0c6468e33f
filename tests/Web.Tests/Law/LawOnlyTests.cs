using System.Net;
using Langbenk.Web.Tests.Hostile;

namespace Langbenk.Web.Tests.Law;

/// <summary>The law pages alone: nobody signs in, and what is not there is not found.</summary>
public sealed class LawOnlyTests : IAsyncLifetime
{
    readonly Site site = new();

    public async ValueTask InitializeAsync() => await site.Start(migrate: true, settings => settings.Steering = false);

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Theory]
    [InlineData("/finnes-ikke", "Vi finner ikke siden, eller du har ikke tilgang")]
    [InlineData("/nn/finst-ikkje", "Vi finn ikkje sida, eller du har ikkje tilgang")]
    [InlineData("/en/not-here", "We cannot find the page, or you do not have access")]
    public async Task NotFound_AnyLanguage_SaysSoInTheShell(string path, string heading)
    {
        using var answer = await site.Get(path);
        var html = await answer.Content.ReadAsStringAsync(Site.Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(heading, html, StringComparison.Ordinal);
        Assert.Contains("main-menu", html, StringComparison.Ordinal);
        Assert.Contains($"href=\"{(path[1] == 'f' ? "/en" : "")}{path.Replace("/nn", "", StringComparison.Ordinal).Replace("/en", "", StringComparison.Ordinal)}\"",
            html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/logg-inn")]
    [InlineData("/oversikt")]
    [InlineData("/plan")]
    [InlineData("/kommuner")]
    [InlineData("/kommune/9901")]
    [InlineData("/begreper")]
    [InlineData("/hjelp")]
    [InlineData("/eksempler")]
    [InlineData("/nettverk")]
    [InlineData("/kalkulator/utenforskap")]
    [InlineData("/kalkulator/investering")]
    public async Task Steering_Off_IsNotFound(string path)
    {
        using var answer = await site.Get(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    /// <summary>Derived from routing: an open page of another module that forgets to say that it steers fails here.</summary>
    [Fact]
    public async Task EveryOpenPage_ThatIsNotOfTheLaw_IsNotFound()
    {
        string[] law = ["", "bekymret/", "dele", "frister", "rettigheter", "regelboka", "sok", "nav/", "feil", "api/", "openapi/", "health/", "favicon.ico", "tilgjengelighet", "css/", "js/", "img/", "lib/"];
        var others = (await EveryRoute.Of(site.Services)).Where(one => one.IsOpen && !one.Template.Contains('.', StringComparison.Ordinal)
            && !law.Any(start => start.Length == 0 ? one.Template.Trim('/').Length == 0 : one.Template.TrimStart('/').StartsWith(start, StringComparison.Ordinal))).ToList();

        Assert.True(others.Count >= 15);
        foreach (var place in others)
        {
            using var answer = await site.Get(place.With(Guid.NewGuid()));
            Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed, place.Template);
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/dele")]
    [InlineData("/regelboka")]
    [InlineData("/sok")]
    [InlineData("/health/live")]
    public async Task TheLaw_IsThere(string path)
    {
        using var answer = await site.Get(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
