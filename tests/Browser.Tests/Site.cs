using Langbenk.Browser.Tests;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Site))]

namespace Langbenk.Browser.Tests;

/// <summary>One running site and one Chromium for all tests; each page in a context of its own, with nothing left from others.</summary>
public sealed class Site : IAsyncLifetime
{
    public const int Desktop = 1280;
    public const int Phone = 320;

    readonly Demo _demo = new();
    IPlaywright? _playwright;
    IBrowser? _browser;

    public Uri Address { get; private set; } = new("http://localhost");

    public async ValueTask InitializeAsync()
    {
        var starting = _demo.Start();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        Address = await starting;
    }

    public async Task<IPage> Open(string path, int width = Desktop, bool javaScript = true)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address.ToString(),
            JavaScriptEnabled = javaScript,
            Locale = "nb-NO",
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
        });
        context.SetDefaultTimeout(10_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await _demo.DisposeAsync();
    }
}
