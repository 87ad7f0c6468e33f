using Langbenk.Export.Pdf;
using Langbenk.Export.Tests.Support;

namespace Langbenk.Export.Tests.Pdf;

/// <summary>With a script in Chromium's place: however many ask for whatever, one document is printed at a time, and each once.</summary>
public class PdfShelfTests
{
    const string Prints = """
        echo + >> $here/log
        for one in "$@"; do
            case "$one" in --print-to-pdf=*) pdf="${one#--print-to-pdf=}";; file:*) page="${one#file://}";; esac
        done
        sleep 0.2
        cp "$page" "$pdf"
        echo - >> $here/log
        """;

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task Get_TwentyForOneDocument_PrintsOnceAndGivesAllTheSame()
    {
        using var chromium = new FakeChromium(Prints);
        using var shelf = Shelf(chromium);

        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => shelf.Get("<p>plan", Cancellation)));
        var later = await shelf.Get("<p>plan", Cancellation);

        Assert.All(results.Append(later), result => Assert.Equal("<p>plan", Text(result)));
        Assert.Equal("+-", Log(chromium));
    }

    [Fact(Timeout = 60_000)]
    public async Task Get_FourDocumentsTogether_PrintsThemOneAtATime()
    {
        using var chromium = new FakeChromium(Prints);
        using var shelf = Shelf(chromium);

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(at => shelf.Get($"<p>{at}", Cancellation)));

        Assert.Equal(["<p>0", "<p>1", "<p>2", "<p>3"], results.Select(Text));
        Assert.Equal("+-+-+-+-", Log(chromium));
    }

    [Fact(Timeout = 60_000)]
    public async Task Get_MoreThanMayWait_IsBusyAtOnceAndStartsNothing()
    {
        using var chromium = new FakeChromium(Prints);
        using var shelf = Shelf(chromium, options => options with { MostInLine = 2 });

        var results = await Task.WhenAll(Enumerable.Range(0, 9).Select(at => shelf.Get($"<p>{at}", Cancellation)));

        Assert.Equal(7, results.Count(result => result == new PdfResult.Failed(PdfFailure.Busy)));
        Assert.Equal("+-+-", Log(chromium));
        Assert.IsType<PdfResult.Printed>(await shelf.Get("<p>8", Cancellation));
    }

    [Fact(Timeout = 60_000)]
    public async Task Get_CallerGoesAway_TheDocumentIsThereForTheNext()
    {
        using var chromium = new FakeChromium(Prints);
        using var shelf = Shelf(chromium);
        using var gone = new CancellationTokenSource();

        var first = shelf.Get("<p>plan", gone.Token);
        await chromium.WaitFor("log", Cancellation);
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.IsType<PdfResult.Printed>(await shelf.Get("<p>plan", Cancellation));
        Assert.Equal("+-", Log(chromium));
    }

    [Fact(Timeout = 60_000)]
    public async Task Get_SlowerThanOneWaits_IsBusyFirstAndThereLater()
    {
        using var chromium = new FakeChromium(Prints.Replace("sleep 0.2", "while [ ! -e $here/go ]; do sleep 0.05; done", StringComparison.Ordinal));
        using var shelf = Shelf(chromium, options => options with { Patience = TimeSpan.FromMilliseconds(50) });

        Assert.Equal(new PdfResult.Failed(PdfFailure.Busy), await shelf.Get("<p>plan", Cancellation));
        await File.WriteAllTextAsync(Path.Combine(Path.GetDirectoryName(chromium.Path)!, "go"), "", Cancellation);
        while (await shelf.Get("<p>plan", Cancellation) is not PdfResult.Printed)
        {
        }

        Assert.Equal("+-", Log(chromium));
    }

    [Fact(Timeout = 60_000)]
    public async Task Get_NoDocumentMade_IsNotTriedAgainForAWhile()
    {
        using var chromium = new FakeChromium("echo + >> $here/log");
        var time = new SetTime();
        using var shelf = Shelf(chromium, time: time);

        for (var times = 0; times < 5; times++)
        {
            Assert.Equal(new PdfResult.Failed(PdfFailure.MadeNoDocument), await shelf.Get("<p>plan", Cancellation));
        }

        Assert.Equal("+", Log(chromium));
        time.Now += TimeSpan.FromMinutes(2);
        await shelf.Get("<p>plan", Cancellation);
        Assert.Equal("++", Log(chromium));
    }

    /// <summary>The one that was asked for last is kept.</summary>
    [Fact(Timeout = 60_000)]
    public async Task Get_MoreThanFits_LetsTheOldestGo()
    {
        using var chromium = new FakeChromium(Prints.Replace("sleep 0.2", "", StringComparison.Ordinal));
        var time = new SetTime();
        using var shelf = Shelf(chromium, options => options with { MostBytes = 8 }, time);
        async Task Ask(string html)
        {
            time.Now += TimeSpan.FromSeconds(1);
            Assert.Equal(html, Text(await shelf.Get(html, Cancellation)));
        }

        await Ask("<p>1");
        await Ask("<p>2");
        await Ask("<p>1");
        await Ask("<p>3");
        await Ask("<p>1");
        Assert.Equal(3, Printed(chromium));
        await Ask("<p>2");
        Assert.Equal(4, Printed(chromium));
        await Ask("<p>too long to be kept");
        await Ask("<p>too long to be kept");
        Assert.Equal(6, Printed(chromium));
    }

    [Fact]
    public async Task Get_NoChromium_SaysSo()
    {
        using var printer = new PdfPrinter(new PdfOptions { ChromiumPath = "/nowhere/chromium" });
        using var shelf = new PdfShelf(printer, new PdfShelfOptions(), TimeProvider.System);

        Assert.Equal(new PdfResult.NotAvailable(), await shelf.Get("<p>plan", Cancellation));
    }

    static PdfShelf Shelf(FakeChromium chromium, Func<PdfShelfOptions, PdfShelfOptions>? change = null, TimeProvider? time = null) =>
        new(new PdfPrinter(chromium.Options), change?.Invoke(new PdfShelfOptions()) ?? new PdfShelfOptions(), time ?? TimeProvider.System);

    static string Text(PdfResult result) => System.Text.Encoding.UTF8.GetString(Assert.IsType<PdfResult.Printed>(result).Bytes);

    static string Log(FakeChromium chromium) => chromium.Said("log").Replace("\n", "", StringComparison.Ordinal);

    static int Printed(FakeChromium chromium) => Log(chromium).Count(sign => sign == '+');

    sealed class SetTime : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
