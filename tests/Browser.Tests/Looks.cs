using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Langbenk.Browser.Tests;

/// <summary>What holds for every page at every width: axe finds nothing, and nothing is wider than the screen.</summary>
static class Looks
{
    /// <summary>
    /// Of axe's answer the violations only, worked out in the page itself: the package's own way opens a second page for each
    /// run and carries everything that passed out of the browser, at several times the cost. Colours are the same at every width,
    /// and two thirds of the work: they are looked at where the page was looked at first.
    /// </summary>
    const string Violations = """
        async () => (await axe.run(document, { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: (axe.at ??= innerWidth) === innerWidth } } })).violations
            .map(one => one.id + ': ' + one.help + ' ' + one.nodes.map(node => node.html).join(', '))
        """;

    static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    public static async Task AreGood(IPage page)
    {
        if (await page.EvaluateAsync<bool>("typeof axe === 'undefined'"))
        {
            await page.EvaluateAsync(Axe);
        }

        var faults = await page.EvaluateAsync<string[]>(Violations);
        Assert.True(faults.Length == 0, $"{page.Url} at {page.ViewportSize!.Width}: {string.Join('\n', faults)}");
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"),
            $"{page.Url} scrolls sideways at {page.ViewportSize.Width}.");
    }
}
