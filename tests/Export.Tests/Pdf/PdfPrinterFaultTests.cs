using Langbenk.Export.Pdf;
using Langbenk.Export.Tests.Support;

namespace Langbenk.Export.Tests.Pdf;

/// <summary>With a script in Chromium's place: everything that can go wrong is a result, and nothing is left behind.</summary>
public class PdfPrinterFaultTests
{
    const string RunsForLong = "sleep 600 & echo $! > $here/child.part; mv $here/child.part $here/child; wait";

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task Print_TooSlow_StopsTheWholeTree()
    {
        using var chromium = new FakeChromium(RunsForLong);
        using var printer = new PdfPrinter(chromium.Options with { TimeLimit = TimeSpan.FromSeconds(2) });

        Assert.Equal(new PdfResult.Failed(PdfFailure.TookTooLong), await printer.Print("<p>x", Cancellation));
        await HasEnded(chromium.Said("child").Trim());
    }

    [Fact(Timeout = 60_000)]
    public async Task Print_Cancelled_StopsTheWholeTree()
    {
        using var chromium = new FakeChromium(RunsForLong);
        using var printer = new PdfPrinter(chromium.Options);
        using var stop = new CancellationTokenSource();

        var printing = printer.Print("<p>x", stop.Token);
        var child = await chromium.WaitFor("child", Cancellation);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => printing);
        await HasEnded(child);
    }

    [Theory]
    [InlineData("exit 0", true, PdfFailure.MadeNoDocument)]
    [InlineData("exit 1", true, PdfFailure.MadeNoDocument)]
    [InlineData("exit 0", false, PdfFailure.DidNotStart)]
    public async Task Print_NoDocument_SaysWhy(string script, bool canRun, PdfFailure expected)
    {
        using var chromium = new FakeChromium(script, canRun);
        using var printer = new PdfPrinter(chromium.Options);

        Assert.Equal(new PdfResult.Failed(expected), await printer.Print("<p>x", Cancellation));
    }

    [Fact]
    public async Task Print_AllPlacesTaken_IsBusy()
    {
        using var chromium = new FakeChromium("exit 0");
        using var printer = new PdfPrinter(chromium.Options with { AtOnce = 0, TimeLimit = TimeSpan.FromMilliseconds(50) });

        Assert.Equal(new PdfResult.Failed(PdfFailure.Busy), await printer.Print("<p>x", Cancellation));
    }

    [Fact]
    public async Task Print_SixTogether_RunsTwoAtOnce()
    {
        using var chromium = new FakeChromium("echo + >> $here/log; sleep 0.3; echo - >> $here/log");
        using var printer = new PdfPrinter(chromium.Options);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => printer.Print("<p>x", Cancellation)));

        var running = 0;
        var most = chromium.Said("log").Split('\n', StringSplitOptions.RemoveEmptyEntries).Max(line => running += line == "+" ? 1 : -1);
        Assert.Equal(2, most);
    }

    [Fact]
    public async Task Print_Chromium_GetsNoSecretAndAFolderThatGoes()
    {
        Environment.SetEnvironmentVariable("LANGBENK_EXPORT_TEST_SECRET", "hemmelig");
        using var chromium = new FakeChromium("env > $here/env; echo \"$HOME\" > $here/home; ls -ld \"$HOME\" > $here/mode; printf '%s\\n' \"$@\" > $here/arguments");
        using var printer = new PdfPrinter(chromium.Options);

        await printer.Print("<p>x", Cancellation);

        Assert.DoesNotContain("hemmelig", chromium.Said("env"));
        Assert.StartsWith("drwx------", chromium.Said("mode"));
        Assert.False(Directory.Exists(chromium.Said("home").Trim()));
        Assert.Contains($"--user-data-dir={chromium.Said("home").Trim()}/", chromium.Said("arguments"));
        Assert.Equal(Environment.IsPrivilegedProcess, chromium.Said("arguments").Contains("--no-sandbox", StringComparison.Ordinal));
    }

    /// <summary>Ended, or a zombie that nobody has collected yet.</summary>
    static async Task HasEnded(string process)
    {
        Assert.True(int.TryParse(process, out var id));
        var status = $"/proc/{id}/stat";
        while (File.Exists(status) && !(await Read(status)).Contains(") Z ", StringComparison.Ordinal))
        {
            await Task.Delay(20, Cancellation);
        }
    }

    static async Task<string> Read(string file)
    {
        try
        {
            return await File.ReadAllTextAsync(file, Cancellation);
        }
        catch (IOException)
        {
            return ") Z ";
        }
    }
}
