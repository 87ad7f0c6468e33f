using System.Net;

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
    public async Task Steering_Off_IsNotFound(string path)
    {
        using var answer = await site.Get(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
