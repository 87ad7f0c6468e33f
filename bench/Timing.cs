using System.Diagnostics;

namespace Langbenk.Bench;

/// <summary>Times one operation many times and prints what a reader compares: median, 99th percentile, bytes.</summary>
static class Timing
{
    const int Batches = 200;
    static readonly TimeSpan BatchLength = TimeSpan.FromMilliseconds(5);

    public static void Measure(string name, Action operation)
    {
        var perBatch = WarmUp(operation);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var batches = Enumerable.Range(0, Batches).Select(_ => Batch(operation, perBatch)).Order().ToArray();
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - allocated) / (Batches * (double)perBatch);
        Console.WriteLine(
            $"{name,-48} {batches[Batches / 2],10:n2} us  p99 {batches[Batches * 99 / 100],10:n2} us  {bytes,10:n0} B");
    }

    /// <summary>Long enough for the second tier of compilation; gives how many fill a batch.</summary>
    static int WarmUp(Action operation)
    {
        var count = 0;
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < TimeSpan.FromSeconds(1); count++)
        {
            operation();
        }

        return Math.Max(1, (int)(count * BatchLength.TotalSeconds));
    }

    static double Batch(Action operation, int count)
    {
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < count; i++)
        {
            operation();
        }

        return Stopwatch.GetElapsedTime(started).TotalMicroseconds / count;
    }
}
