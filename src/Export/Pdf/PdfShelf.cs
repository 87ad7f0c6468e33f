using System.Security.Cryptography;
using System.Text;

namespace Langbenk.Export.Pdf;

/// <summary>
/// Documents that everybody may ask for, so that asking costs the machine no more than a file does: each is printed once, one at a
/// time, whoever asks and however often, and kept by what stands in it. What could not be printed is not tried again for a while.
/// </summary>
public sealed class PdfShelf(PdfPrinter printer, PdfShelfOptions options, TimeProvider time) : IDisposable
{
    readonly SemaphoreSlim _turn = new(1);
    readonly Lock _lock = new();
    readonly Dictionary<string, Task<PdfResult>> _making = [];
    readonly Dictionary<string, Kept> _kept = [];

    /// <summary>Busy when others' documents wait in line, or when this one takes longer than one may wait: it is then made all the same.</summary>
    public async Task<PdfResult> Get(string html, CancellationToken cancellation)
    {
        var key = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(html)));
        if (Making(key, html) is not { } making)
        {
            return new PdfResult.Failed(PdfFailure.Busy);
        }

        try
        {
            return await making.WaitAsync(options.Patience, cancellation).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            return new PdfResult.Failed(PdfFailure.Busy);
        }
    }

    public void Dispose() => _turn.Dispose();

    Task<PdfResult>? Making(string key, string html)
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            if (_kept.TryGetValue(key, out var kept) && now < kept.Until)
            {
                kept.AskedFor = now;
                return Task.FromResult(kept.Result);
            }

            if (!_making.TryGetValue(key, out var making) && _making.Count < options.MostInLine)
            {
                // Not with the caller's cancellation: whoever goes away leaves the document to the next one.
                _making[key] = making = Task.Run(() => Make(key, html), CancellationToken.None);
            }

            return making;
        }
    }

    async Task<PdfResult> Make(string key, string html)
    {
        PdfResult result = new PdfResult.Failed(PdfFailure.MadeNoDocument);
        await _turn.WaitAsync().ConfigureAwait(false);
        try
        {
            return result = await printer.Print(html, CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
            lock (_lock)
            {
                _making.Remove(key);
                Keep(key, result, time.GetUtcNow());
            }
        }
    }

    void Keep(string key, PdfResult result, DateTimeOffset now)
    {
        if (result is PdfResult.Printed { Bytes.Length: var size } && size <= options.MostBytes)
        {
            _kept[key] = new Kept(result, size, DateTimeOffset.MaxValue) { AskedFor = now };
        }
        else if (result is PdfResult.Failed { Reason: not PdfFailure.Busy })
        {
            _kept[key] = new Kept(result, 0, now + options.FailureKept) { AskedFor = now };
        }

        foreach (var old in _kept.Where(one => one.Value.Until <= now).Select(one => one.Key).ToList())
        {
            _kept.Remove(old);
        }

        while (_kept.Count > options.MostDocuments || _kept.Values.Sum(one => (long)one.Size) > options.MostBytes)
        {
            _kept.Remove(_kept.MinBy(one => one.Value.AskedFor).Key);
        }
    }

    sealed record Kept(PdfResult Result, int Size, DateTimeOffset Until)
    {
        public DateTimeOffset AskedFor { get; set; }
    }
}

/// <summary>How much is kept, how many different documents may wait, and how long somebody waits for one.</summary>
public sealed record PdfShelfOptions
{
    public int MostBytes { get; init; } = 64 * 1024 * 1024;

    public int MostDocuments { get; init; } = 200;

    public int MostInLine { get; init; } = 4;

    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);

    public TimeSpan FailureKept { get; init; } = TimeSpan.FromMinutes(1);
}
