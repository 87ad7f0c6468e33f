using System.Net;

namespace Langbenk.Web.Tests.Prevention;

/// <summary>A number that must not be a target is no goal either, however it is put.</summary>
public class CountedGoalTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Goal_ThatIsACountOfReports_IsRefusedWithTheReasonAndABetterOne()
    {
        using var planner = await demo.As("planlegger");
        var plan = (await planner.Page("/planer")).QuerySelector("main a[href^='/planer/0']")!.GetAttribute("href")!;
        const string Goal = "Halvere antall bekymringsmeldinger til barnevernet";

        using var refused = await planner.Post($"{plan}/maal/skriv", ("maal", Goal));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await Visitor.Read(refused);
        Assert.Contains("det må ikke være et mål", page.QuerySelector("#maal-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Goal, page.QuerySelector("#maal")!.GetAttribute("value") ?? page.QuerySelector("#maal")!.TextContent);
    }

    [Theory]
    [InlineData("Svare på alle bekymringsmeldinger innen tre uker"), InlineData("Alle bekymringsmeldinger skal besvares innen fristen"), InlineData("Barn medvirker i undersøkelsene i barnevernet")]
    public async Task Goal_ToHandleEachOneWell_IsTaken(string words)
    {
        using var planner = await demo.As("planlegger");
        var plan = (await planner.Page("/planer")).QuerySelector("main a[href^='/planer/0']")!.GetAttribute("href")!;

        using var taken = await planner.Post($"{plan}/maal/skriv", ("maal", words));

        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
    }
}
