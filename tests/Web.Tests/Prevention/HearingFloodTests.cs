using System.Net;
using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.Plans.Hearings;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.Prevention;

/// <summary>One address that sends answer after answer is stopped, and whoever sits there keeps her words.</summary>
public class HearingFloodTests
{
    [Fact]
    public async Task Answer_AfterManyFromOneAddress_IsNotSentAndKeepsTheWords()
    {
        await using var site = await DemoSite.Start(builder => builder.Services.AddSingleton(_ => new HearingFlood(1)));
        await using var scope = site.Services.CreateAsyncScope();
        var hearing = $"/horing/{scope.ServiceProvider.GetRequiredService<IPreventionData>().All<Hearing>().First().Id}";
        using var anybody = new Visitor(site.Client.BaseAddress!);

        using var first = await anybody.Post(hearing, ("svar", "Det første svaret."));
        using var second = await anybody.Post(hearing, ("svar", "En halv side om fritidsklubben."), ("hvem", "En far"));

        Assert.NotEqual(HttpStatusCode.TooManyRequests, first.StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
        var page = await Visitor.Read(second);
        Assert.Contains("mange svar fra dette nettet", page.QuerySelector("#svar-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("En halv side om fritidsklubben.", page.QuerySelector("textarea[name=svar]")!.TextContent.Trim());
        Assert.Equal("En far", page.QuerySelector("input[name=hvem]")!.GetAttribute("value"));
    }
}
