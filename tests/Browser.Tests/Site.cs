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

    public Task<IPage> Open(string path, int width = Desktop, bool javaScript = true) => OpenAt(Address, path, width, javaScript);

    /// <summary>At another running site than the one that all tests share.</summary>
    public async Task<IPage> OpenAt(Uri address, string path, int width = Desktop, bool javaScript = true)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.ToString(),
            JavaScriptEnabled = javaScript,
            Locale = "nb-NO",
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
        });
        context.SetDefaultTimeout(10_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>Signed in as one of the demonstration's people, by the name on the sign-in page: "Pernille Plan".</summary>
    public async Task<IPage> OpenAs(string person, string path, int width = Desktop, bool javaScript = true)
    {
        var page = await Open("/logg-inn?til=" + Uri.EscapeDataString(path), width, javaScript);
        await page.GetByRole(AriaRole.Button, new() { Name = person, Exact = true }).ClickAsync();
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
