using System.Diagnostics;

namespace Langbenk.Bench;

/// <summary>
/// One way to answer. Does so many operations in a row, over its items in turn, and keeps something that hangs on every
/// one of them, so that none can be left out.
/// </summary>
sealed class Contender
{
    // In nanoseconds
    const double WarmUpLength = 1.5e9;
    const double RoundLength = 150e6;

    readonly Func<int, long> run;
    readonly List<double> rounds = [];
    int count = 1;
    long sink;

    Contender(string name, Func<int, long> run) => (Name, this.run) = (name, run);

    public string Name { get; }

    /// <summary>Nanoseconds an operation in each round.</summary>
    public IReadOnlyList<double> Rounds => rounds;

    /// <summary>Nanoseconds an operation in the middle round.</summary>
    public double Median => Percentile(rounds, 50);

    /// <summary>Bytes allocated by an operation in the last round.</summary>
    public double Bytes { get; private set; }

    /// <summary>An operation is one item, or a bulk of so many.</summary>
    public static Contender Over<T>(string name, T[] items, Func<T, long> answer, int bulk = 1)
    {
        var next = 0;
        return new Contender(name, count =>
        {
            var sum = 0L;
            for (var i = 0; i < count * bulk; i++)
            {
                sum += answer(items[next]);
                next = next + 1 == items.Length ? 0 : next + 1;
            }

            return sum;
        });
    }

    /// <summary>Takes turns, so that a slow moment of the machine meets everybody.</summary>
    public static void Interleave(int rounds, params Contender[] contenders)
    {
        // What reading the table left behind is not the contenders' doing.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        foreach (var contender in contenders)
            contender.WarmUp();
        for (var i = 0; i < rounds; i++)
        {
            foreach (var contender in contenders)
                contender.Round();
        }
    }

    /// <summary>Each operation timed on its own, the clock's two readings included.</summary>
    public double[] OneByOne(int operations)
    {
        var each = new double[operations];
        for (var i = 0; i < operations; i++)
            each[i] = Run(1);
        return each;
    }

    public static double Percentile(IEnumerable<double> values, double percent)
    {
        double[] sorted = [.. values.Order()];
        return sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * percent / 100))];
    }

    // Long enough for the second tier of compilation; finds how many operations fill a round.
    void WarmUp()
    {
        for (var spent = 0d; spent < WarmUpLength;)
        {
            var took = Run(count);
            spent += took;
            if (took < RoundLength / 2)
                count *= 2;
        }
    }

    void Round()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var took = Run(count);
        Bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)count;
        rounds.Add(took / count);
    }

    double Run(int operations)
    {
        var started = Stopwatch.GetTimestamp();
        sink ^= run(operations);
        return (Stopwatch.GetTimestamp() - started) * 1e9 / Stopwatch.Frequency;
    }
}
