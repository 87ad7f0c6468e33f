using System.Runtime.InteropServices;

namespace Langbenk.Bench;

static class Report
{
    const int Singles = 200_000;
    const int SinglesOfSlow = 3_000;

    public static void Print(Contender ours, Contender floor, (int Rules, Contender[] Ways)[] peers)
    {
        Console.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} cores; "
            + $"one thread, {ours.Rounds.Count} rounds in turn, medians (lowest-highest round)");
        Console.WriteLine();
        foreach (var (rules, ways) in peers)
            Ratio($"ours / Altinn, {rules} rules", ways.MinBy(way => way.Median)!, ours);
        Ratio("dictionary look-up / ours", ours, floor);
        Console.WriteLine();
        Console.WriteLine($"{"",-44}{"decisions/s",14}{"ns each",12}{"bytes each",12}");
        foreach (var contender in (Contender[])[ours, .. peers.SelectMany(p => p.Ways), floor])
            Console.WriteLine($"{contender.Name,-44}{1e9 / contender.Median,14:n0}{contender.Median,12:n0}{contender.Bytes,12:n0}");
        Console.WriteLine();
    }

    public static void PrintFurther(Contender[] ours, Contender lines, int count)
    {
        Console.WriteLine($"{"ours only",-44}{"a second",14}{"ns each",12}{"bytes each",12}");
        foreach (var contender in ours)
            Console.WriteLine($"{contender.Name,-44}{1e9 / contender.Median,14:n0}{contender.Median,12:n0}{contender.Bytes,12:n0}");
        var each = lines.Median / count;
        Console.WriteLine($"{"whole lines, bytes in to bytes out",-44}{1e9 / each,14:n0}{each,12:n0}{lines.Bytes / count,12:n0}");
        Console.WriteLine();
    }

    public static void PrintTails(Contender[] contenders)
    {
        Console.WriteLine($"{"timed one by one, ns",-44}{"p50",14}{"p99",12}{"p99.9",12}");
        foreach (var contender in contenders)
        {
            var each = contender.OneByOne(contender.Median < 100_000 ? Singles : SinglesOfSlow);
            Console.WriteLine($"{contender.Name,-44}{Contender.Percentile(each, 50),14:n0}{Contender.Percentile(each, 99),12:n0}{Contender.Percentile(each, 99.9),12:n0}");
        }
    }

    // Round against round: both met the same moment of the machine.
    static void Ratio(string name, Contender slower, Contender faster)
    {
        double[] ratios = [.. slower.Rounds.Zip(faster.Rounds, (s, f) => s / f)];
        Console.WriteLine($"{name,-44}{Contender.Percentile(ratios, 50),14:n1} x  ({ratios.Min():n1}-{ratios.Max():n1})");
    }
}
