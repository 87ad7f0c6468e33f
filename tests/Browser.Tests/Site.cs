using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using Langbenk.Browser.Tests;
using Microsoft.Playwright;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(Site))]
[assembly: CloseWindows]

namespace Langbenk.Browser.Tests;

/// <summary>One running site and one Chromium for all tests; each page in a context of its own, with nothing left from others.</summary>
public sealed class Site : IAsyncLifetime
{
    public const int Desktop = 1280;
    public const int Phone = 320;

    /// <summary>The shell draws the same pages as the whole browser, without a window around each.</summary>
    static readonly string Program = new[] { "/usr/bin/chromium-headless-shell", "/usr/bin/chromium" }.First(File.Exists);

    static readonly ConcurrentDictionary<string, ConcurrentBag<IBrowserContext>> OpenNow = [];

    /// <summary>Each person signs in once; every window of hers begins with what her browser kept.</summary>
    readonly ConcurrentDictionary<string, Task<string>> _sessions = [];

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
            ExecutablePath = Program,
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        Address = await starting;
    }

    public Task<IPage> Open(string path, int width = Desktop, bool javaScript = true) => OpenAt(Address, path, width, javaScript);

    /// <summary>At another running site than the one that all tests share.</summary>
    public async Task<IPage> OpenAt(Uri address, string path, int width = Desktop, bool javaScript = true, string? session = null)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.ToString(),
            JavaScriptEnabled = javaScript,
            Locale = "nb-NO",
            StorageState = session,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
        });
        OpenNow.GetOrAdd(TestContext.Current.Test!.UniqueID, _ => []).Add(context);
        // Patience for a busy machine; what must be quick says so where it is tested.
        context.SetDefaultTimeout(30_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>Signed in as one of the demonstration's people, by the name on the sign-in page: "Pernille Plan".</summary>
    public async Task<IPage> OpenAs(string person, string path, int width = Desktop, bool javaScript = true) =>
        await OpenAt(Address, path, width, javaScript, await _sessions.GetOrAdd(person, SignIn));

    async Task<string> SignIn(string person)
    {
        var page = await Open("/logg-inn");
        await page.GetByRole(AriaRole.Button, new() { Name = person, Exact = true }).ClickAsync();
        await page.Arrives("/oversikt$");
        return await page.Context.StorageStateAsync();
    }

    public static async Task CloseAllOf(string test)
    {
        foreach (var context in OpenNow.TryRemove(test, out var contexts) ? contexts : [])
        {
            await context.CloseAsync();
        }
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

static class Arrival
{
    /// <summary>
    /// Asks until the address is there. Playwright's own waiting looks once and then listens: what happens between the two, on a
    /// busy machine, it never hears of.
    /// </summary>
    public static async Task Arrives(this IPage page, string pattern)
    {
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(pattern), new() { Timeout = 30_000 });
        await page.WaitForLoadStateAsync();
    }
}

/// <summary>Windows that stay open take their part of the machine from the tests that come after.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class CloseWindowsAttribute : BeforeAfterTestAttribute
{
    public override void After(MethodInfo methodUnderTest, IXunitTest test)
    {
        ArgumentNullException.ThrowIfNull(test);
        Site.CloseAllOf(test.UniqueID).GetAwaiter().GetResult();
    }
}
