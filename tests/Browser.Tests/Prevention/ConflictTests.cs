namespace Langbenk.Browser.Tests.Prevention;

public class ConflictTests(Site site)
{
    [Fact]
    [Trait("Run", "Whole")]
    public async Task Conflict_ManyFieldsDiffer_AxeFindsNothingAndNothingScrollsSideways()
    {
        var page = await site.OpenAs("Pernille Plan", "/tiltak");
        var measure = await page.Locator(".measure-table th a").First.GetAttributeAsync("href");
        await page.GotoAsync(new Uri(new Uri(page.Url), measure + "/endre").ToString());
        await page.Locator("#hva").FillAsync("Det jeg ville skrive.");
        // As it was when somebody opened the form long ago.
        await page.EvaluateAsync("""
            document.querySelector('input[name=versjon]').value = '0';
            document.querySelectorAll('form[data-draft] input[type=checkbox]').forEach(one => one.checked = !one.checked);
            """);
        await page.Locator("form[data-draft] button.ds-button").First.ClickAsync();

        await page.Locator(".both-texts").First.WaitForAsync();
        Assert.True(await page.Locator(".both-texts").CountAsync() > 3);
        foreach (var width in new[] { Site.Desktop, Site.Phone })
        {
            await page.SetViewportSizeAsync(width, 900);
            await Looks.AreGood(page);
            await Pictures.Take(page, $"conflict-{width}");
        }
    }
}
