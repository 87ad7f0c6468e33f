using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Langbenk.Law.Codes;
using Langbenk.Law.Tests.Support;

namespace Langbenk.Law.Tests.Lines;

/// <summary>Runs alone: it measures the memory of the whole process.</summary>
[CollectionDefinition(DisableParallelization = true)]
public class AloneCollection;

[Collection(typeof(AloneCollection))]
public class MemoryTests
{
    const int MostGrowth = 32 << 20;

    [Fact]
    public void Run_HundredThousandLines_KeepsMemoryFlat()
    {
        var line = Encoding.UTF8.GetBytes(Samples.Decide.Trim() + "\n");

        var (growth, answers) = Measure(new RepeatedStream(line, 100_000));

        Assert.Equal(100_000, answers);
        Assert.InRange(growth, long.MinValue, MostGrowth);
    }

    [Fact]
    public void Run_LineOf300MiB_KeepsMemoryFlat()
    {
        var (growth, answers) = Measure(new RepeatedStream(Encoding.UTF8.GetBytes(new string('x', 1 << 16)), 4800));

        Assert.Equal(1, answers);
        Assert.InRange(growth, long.MinValue, MostGrowth);
    }

    [Fact]
    public void Run_FiveThousandPersonsWithUnknownConsents_IsAnErrorAtOnce()
    {
        var clock = Stopwatch.StartNew();

        var answer = LineTests.Answers(WithPersons(5000))[0];

        Assert.True(LineMistakes.IsErrorAlone(answer));
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 5);
    }

    [Theory]
    [InlineData(1, false), InlineData(100, false), InlineData(100, true)]
    public void Run_HundredPersonsWithUnknownConsents_IsAnsweredInSeconds(int about, bool everyKind)
    {
        var clock = Stopwatch.StartNew();

        var answer = LineTests.Answers(WithPersons(100, about, everyKind))[0];

        Assert.Contains("\"status\":\"ok\"", answer, StringComparison.Ordinal);
        Assert.Equal(everyKind, !answer.Contains("\"fact\":\"consent.p99.covers.purpose\"", StringComparison.Ordinal));
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 10);
    }

    static string WithPersons(int count, int about = 1, bool everyKind = false)
    {
        var json = JsonNode.Parse(Samples.Decide)!.AsObject();
        json["persons"] = new JsonArray([.. Enumerable.Range(0, count).Select(i =>
            new JsonObject { ["id"] = $"p{i}", ["role"] = i == 0 ? "child" : "guardian", ["age"] = i == 0 ? 5 : 40 })]);
        json["information"]!["about"] = new JsonArray([.. Enumerable.Range(0, about).Select(i => (JsonNode)$"p{i}")]);
        if (everyKind)
            json["information"]!["kinds"] = new JsonArray([.. Code.Kinds.All.Select(k => (JsonNode)k)]);
        json["receiver"]!["type"] = "police";
        json["assessments"] = new JsonObject();
        json["consents"] = new JsonArray([.. Enumerable.Range(1, count - 1).Select(i => new JsonObject { ["by"] = $"p{i}", ["status"] = "given" })]);
        return json.ToJsonString();
    }

    static (long Growth, int Answers) Measure(RepeatedStream input)
    {
        using var lines = Books.Lines();
        lines.Ask(LawVerb.Decide, Samples.Decide);
        var before = GC.GetTotalMemory(true);
        using var output = new CountingStream();
        lines.Run(LawVerb.Decide, input, output);
        return (Math.Max(input.MostMemory, GC.GetTotalMemory(true)) - before, output.Lines);
    }

    /// <summary>The same bytes many times, never all at once. Looks now and then at the memory that is held: how much waits to be collected is the machine's.</summary>
    sealed class RepeatedStream(byte[] bytes, int times) : ReadStream
    {
        int at;
        int reads;

        public long MostMemory { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (reads++ % 500 == 0)
                MostMemory = Math.Max(MostMemory, GC.GetTotalMemory(true));
            if (at == bytes.Length && --times > 0)
                at = 0;
            var take = times <= 0 ? 0 : Math.Min(count, bytes.Length - at);
            bytes.AsSpan(at, take).CopyTo(buffer.AsSpan(offset));
            at += take;
            return take;
        }
    }

    /// <summary>Counts lines and forgets them.</summary>
    sealed class CountingStream : WriteStream
    {
        public int Lines { get; private set; }

        public override void Write(byte[] buffer, int offset, int count) => Lines += buffer.AsSpan(offset, count).Count((byte)'\n');
    }
}
