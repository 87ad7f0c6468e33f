
namespace Langbenk.Browser.Tests.Work;

public class SettingsPagesTests(Site site)
{
    [Theory]
    [InlineData("Anne Administrator", "/innstillinger")]
    [InlineData("Anne Administrator", "/innstillinger/personer")]
    [InlineData("Anne Administrator", "/nn/innstillinger/personer/ny")]
    [InlineData("Anne Administrator", "/innstillinger/tjenester")]
    [InlineData("Anne Administrator", "/innstillinger/tjenester/ny")]
    [InlineData("Anne Administrator", "/innstillinger/kommuner")]
    [InlineData("Anne Administrator", "/nn/innstillinger/kommuner/endring")]
    [InlineData("Anne Administrator", "/innstillinger/moduler")]
    [InlineData("Pål Personvern", "/logg")]
    [InlineData("Pål Personvern", "/konto")]
    [Trait("Run", "Whole")]
    public async Task Open_WideAndNarrow_AxeFindsNothingAndNothingScrollsSideways(string person, string path)
    {
        var page = await site.OpenAs(person, path);
        foreach (var width in new[] { Site.Desktop, Site.Phone })
        {
            await page.SetViewportSizeAsync(width, 900);

            await Looks.AreGood(page);
        }
    }
}
