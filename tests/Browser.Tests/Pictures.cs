using Microsoft.Playwright;

namespace Langbenk.Browser.Tests;

/// <summary>Pictures of pages as a test saw them, for people to look at: taken when BROWSER_TEST_PICTURES names a folder.</summary>
static class Pictures
{
    static readonly string? Folder = Environment.GetEnvironmentVariable("BROWSER_TEST_PICTURES");

    public static async Task Take(IPage page, string name)
    {
        if (Folder is { Length: > 0 })
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, name + ".png"), FullPage = true });
        }
    }
}
