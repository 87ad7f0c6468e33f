using System.Net;
using Langbenk.Hosting;

namespace Langbenk.Web.Tests;

public class SecurityHeadersTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/css/site.css", HttpStatusCode.OK)]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/openapi/v1.json", HttpStatusCode.OK)]
    [InlineData("/nothing-here", HttpStatusCode.Found)]
    [InlineData("/api/nothing-here", HttpStatusCode.NotFound)]
    public async Task AnyAnswer_CarriesTheHeaders(string path, HttpStatusCode expected)
    {
        using var answer = await site.Get(path);

        Assert.Equal(expected, answer.StatusCode);
        AssertHeaders(answer);
    }

    [Fact]
    public async Task ForeignHostName_IsRefusedWithTheHeaders()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = "langbenk.example";

        using var answer = await site.Client.SendAsync(request, Site.Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        AssertHeaders(answer);
    }

    [Fact]
    public async Task Page_IsNeverStored()
    {
        using var page = await site.Get("/");

        Assert.True(page.Headers.CacheControl?.NoStore);
    }

    static void AssertHeaders(HttpResponseMessage answer)
    {
        Assert.Equal(SecurityHeaders.ContentSecurityPolicy, Value("Content-Security-Policy"));
        Assert.Equal("nosniff", Value("X-Content-Type-Options"));
        Assert.Equal("no-referrer", Value("Referrer-Policy"));
        Assert.Equal(SecurityHeaders.PermissionsPolicy, Value("Permissions-Policy"));
        Assert.Equal("same-origin", Value("Cross-Origin-Opener-Policy"));
        Assert.False(answer.Headers.Contains("Server"));

        string Value(string name) => Assert.Single(answer.Headers.GetValues(name));
    }
}
