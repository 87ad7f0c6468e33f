using System.Diagnostics;

namespace Langbenk.Bench;

static class Timing
{
    static long sink;

    public static TimeSpan Of(Func<long> operation)
    {
        var started = Stopwatch.GetTimestamp();
        sink ^= operation();
        return Stopwatch.GetElapsedTime(started);
    }

    /// <summary>Takes turns, so that a slow moment of the machine meets everybody.</summary>
    public static void Interleave(int rounds, TimeSpan round, params Contender[] contenders)
    {
        foreach (var contender in contenders)
            contender.WarmUp(TimeSpan.FromSeconds(1.5), round);
        for (var i = 0; i < rounds; i++)
        {
            foreach (var contender in contenders)
                contender.Round();
        }
    }

    public static double Percentile(IEnumerable<double> values, double percent)
    {
        double[] sorted = [.. values.Order()];
        return sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * percent / 100))];
    }
}
