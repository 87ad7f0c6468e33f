namespace Langbenk.Bench;

/// <summary>One way to answer: does so many operations in a row and gives something that hangs on every one of them.</summary>
sealed class Contender(string name, Func<int, long> run)
{
    readonly List<double> nanoseconds = [];

    public string Name { get; } = name;

    /// <summary>How many operations fill a round.</summary>
    public int Count { get; private set; } = 1;

    public double BytesEach { get; private set; }

    public IReadOnlyList<double> Rounds => nanoseconds;

    /// <summary>Nanoseconds an operation, the middle round.</summary>
    public double Median => Timing.Percentile(nanoseconds, 50);

    /// <summary>Long enough for the second tier of compilation; then knows how many fill a round.</summary>
    public void WarmUp(TimeSpan warmUp, TimeSpan round)
    {
        for (var spent = TimeSpan.Zero; spent < warmUp;)
        {
            var took = Timing.Of(() => run(Count));
            spent += took;
            if (took < round)
                Count = Math.Min(Count * 2, (int)(Count * Math.Max(1.1, round / took)) + 1);
        }
    }

    public void Round()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var took = Timing.Of(() => run(Count));
        BytesEach = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Count;
        nanoseconds.Add(took.TotalNanoseconds / Count);
    }

    /// <summary>Each operation timed on its own, the clock's two readings included.</summary>
    public double[] OneByOne(int count)
    {
        var each = new double[count];
        for (var i = 0; i < count; i++)
            each[i] = Timing.Of(() => run(1)).TotalNanoseconds;
        return each;
    }
}
