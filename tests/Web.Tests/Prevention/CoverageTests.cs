using static Langbenk.Web.Tests.Prevention.GoalPlan;

namespace Langbenk.Web.Tests.Prevention;

public class CoverageTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Compare_TwoPlans_StandBesideWhatTheEvaluationFound()
    {
        using var planner = await demo.As("planlegger");
        var (plan, _) = (await Start(demo), await Start(demo));
        await Goal(planner, plan, "Et mål", ("frist", "1.1.2028"), ("niva", "Universal"));

        var page = await planner.Page("/planer/dekning");

        Assert.True(page.QuerySelectorAll("thead th").Length >= 4);
        Assert.Contains("1 av 1 (100 %)", Text(page), StringComparison.Ordinal);
        Assert.Contains("fra 8 til 44 sider", Text(page), StringComparison.Ordinal);
        Assert.Contains("kap. 4.1", Text(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CompareSheet_HasARowForEachLineOfThePage()
    {
        using var planner = await demo.As("planlegger");
        await Start(demo);
        var lines = (await planner.Page("/planer/dekning")).QuerySelectorAll("tbody th").Select(cell => cell.TextContent).ToList();

        using var answer = await planner.Get("/planer/dekning/regneark");
        await using var file = await answer.Content.ReadAsStreamAsync(Site.Cancellation);
        using var workbook = new System.IO.Compression.ZipArchive(file);
        using var reader = new StreamReader(workbook.Entries.Single(entry => entry.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal)
            || entry.FullName.EndsWith("sheet.xml", StringComparison.Ordinal)).Open());
        var sheet = await reader.ReadToEndAsync(Site.Cancellation);

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Contains(line, sheet, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Compare_PlanOfOthersNotAdopted_IsNotShown()
    {
        using var service = await demo.As("barnevern");
        await Start(demo);

        Assert.DoesNotContain("Prøveplan", Text(await service.Page("/planer/dekning")), StringComparison.Ordinal);
    }
}
