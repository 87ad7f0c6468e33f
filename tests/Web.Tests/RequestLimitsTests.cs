using System.Net;

namespace Langbenk.Web.Tests;

public class RequestLimitsTests
{
    [Fact]
    public async Task Get_BeyondTheBurst_IsToldToWait()
    {
        await using var site = new Site();
        await site.Start(migrate: false, settings => (settings.Limits.Burst, settings.Limits.RequestsPerSecond) = (3, 1));

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => site.Get("/")));

        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        var refused = answers.First(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.Equal("1", Assert.Single(refused.Headers.GetValues("Retry-After")));
        Assert.All(answers, answer => answer.Dispose());
    }

    [Fact]
    public async Task Get_AddressOverEightKibibytes_IsRefused()
    {
        await using var site = new Site();
        await site.Start(migrate: false);

        using var answer = await site.Get("/?" + new string('a', 9000));

        Assert.Equal(HttpStatusCode.RequestUriTooLong, answer.StatusCode);
    }
}
