using Xunit.Sdk;

namespace Langbenk.Browser.Tests;

/// <summary>The check itself finds what it is there to find.</summary>
public class LooksTests(Site site)
{
    [Theory]
    [InlineData("const image = new Image(); image.src = '/img/langbenk.svg'; document.querySelector('main').append(image)", "image-alt")]
    [InlineData("document.querySelector('main p').style.color = '#eee'", "color-contrast")]
    [InlineData("document.querySelector('main').style.minWidth = '2000px'", "sideways")]
    public async Task AreGood_PlantedFault_IsFound(string fault, string found)
    {
        var page = await site.Open("/tilgjengelighet", Site.Phone);
        await Looks.AreGood(page);
        await page.EvaluateAsync(fault);

        var thrown = await Assert.ThrowsAnyAsync<XunitException>(() => Looks.AreGood(page));

        Assert.Contains(found, thrown.Message, StringComparison.Ordinal);
    }
}
