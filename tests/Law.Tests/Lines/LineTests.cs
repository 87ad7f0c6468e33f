using System.Text;
using System.Text.Json;
using Langbenk.Law.Tests.Support;

namespace Langbenk.Law.Tests.Lines;

/// <summary>Contract § 1 over streams.</summary>
public class LineTests
{
    [Fact]
    public void Run_BlankLines_AreSkipped() =>
        Assert.Equal<string?>(["s1", "s1"], Ids(Answers($"\n  \n{Samples.Decide}\n\r\n\t\n{Samples.Decide}\n\n")));

    [Fact]
    public void Run_NoLines_GivesNothing() => Assert.Empty(Answers("\n \r\n"));

    [Fact]
    public void Run_LastLineWithoutNewline_IsAnswered() => Assert.Equal<string?>(["s1"], Ids(Answers(Samples.Decide.TrimEnd())));

    [Fact]
    public void Run_BomAtStartAndCrLf_AreAccepted() =>
        Assert.Equal(Answers($"{Samples.Decide}\n{Samples.Decide}\n"), Answers($"\uFEFF{Samples.Decide}\r\n{Samples.Decide}\r\n"));

    [Fact]
    public void Run_BomOnSecondLine_IsInvalidJson() => AssertNotJson(Answers($"{Samples.Decide}\n\uFEFF{Samples.Decide}\n")[1], 2);

    [Fact]
    public void Run_ThousandLines_KeepsOrderAndCount()
    {
        var ids = Enumerable.Range(0, 1000).Select(i => $"id-{i}").ToArray();
        var input = string.Join('\n', ids.Select((id, i) => i % 7 == 0 ? "{" : DraftJson.Write(Draw.Request(new Dice(i)), id)));

        var answers = Answers(input);

        Assert.Equal(ids.Select((id, i) => i % 7 == 0 ? null : id), Ids(answers));
    }

    [Theory]
    [InlineData("{"), InlineData("nul"), InlineData("{\"a\":1}}"), InlineData("{'id':1}"), InlineData("{\"id\":01}"), InlineData("\"\\ud800\"x")]
    [InlineData("{\"id\":\"a\",\"id\":\"b\"}"), InlineData("{\"contract\":1,\"sender\":{\"type\":\"school\",\"type\":\"police\"}}"), InlineData("{} {}")]
    public void Run_NotJson_GivesErrorWithLineNumber(string line)
    {
        foreach (var verb in Enum.GetValues<LawVerb>())
        {
            var answers = Answers($"\n{line}\n{Samples.Of(verb)}\n", verb);

            AssertNotJson(answers[0], 2);
            Assert.Equal("s", Ids(answers).Last()![..1]);
        }
    }

    [Fact]
    public void Run_InvalidUtf8_IsInvalidJson()
    {
        var bytes = Encoding.UTF8.GetBytes(Samples.Decide);
        bytes[7] = 0xFF;

        AssertNotJson(Answers(bytes)[0], 1);
    }

    [Theory]
    [InlineData("{\"id\":\"\0\"}"), InlineData("\0"), InlineData("{}\0")]
    public void Run_Nul_IsInvalidJson(string line) => AssertNotJson(Answers(line)[0], 1);

    [Fact]
    public void Run_TenThousandNestedArrays_IsInvalidJson() =>
        AssertNotJson(Answers(new string('[', 10_000) + new string(']', 10_000))[0], 1);

    [Theory]
    [InlineData(65, true), InlineData(64, false)]
    public void Run_NestingAroundLimit_IsInvalidJsonAbove64(int depth, bool isInvalid)
    {
        var line = "{\"id\":" + new string('[', depth - 1) + new string(']', depth - 1) + "}";

        Assert.Equal(isInvalid, Answers(line)[0].Contains("invalid-json", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_WholeNumberWithDecimals_CountsAsInteger() => Assert.Equal(
        Answers(Samples.Decide), Answers(Samples.Decide.Replace("\"age\":15", "\"age\":15.0", StringComparison.Ordinal).Replace("\"contract\":1", "\"contract\":1.0", StringComparison.Ordinal)));

    [Fact]
    public void Run_SameInputTwice_GivesSameBytes()
    {
        var input = string.Join('\n', Enumerable.Range(0, 500).Select(i => DraftJson.Write(Draw.Request(new Dice(i)))));

        Assert.Equal(Bytes(Encoding.UTF8.GetBytes(input), LawVerb.Decide), Bytes(Encoding.UTF8.GetBytes(input), LawVerb.Decide));
    }

    [Fact]
    public void Run_NorwegianId_ComesBackWithoutBom()
    {
        var bytes = Bytes(Encoding.UTF8.GetBytes(Samples.Rights.Replace("s3", "blåbær–æøå", StringComparison.Ordinal)), LawVerb.Rights);

        Assert.StartsWith("{\"id\":\"blåbær–æøå\"", Encoding.UTF8.GetString(bytes));
    }

    [Fact]
    public void Run_LineOfExactlyOneMiB_IsAnswered() =>
        Assert.Equal<string?>(["s1", "s1"], Ids(Answers($"{Samples.Decide.Trim().PadRight(1 << 20)}\n{Samples.Decide}")));

    [Fact]
    public void Run_LineOverOneMiB_IsInvalidJsonAndTheNextIsAnswered()
    {
        var answers = Answers($"{Samples.Decide}\n{Samples.Decide.Trim().PadRight((1 << 20) + 1)}\n{Samples.Decide}");

        AssertNotJson(answers[1], 2);
        Assert.Equal<string?>(["s1", null, "s1"], Ids(answers));
    }

    internal static string[] Answers(string input, LawVerb verb = LawVerb.Decide) => Answers(Encoding.UTF8.GetBytes(input), verb);

    static string[] Answers(byte[] input, LawVerb verb = LawVerb.Decide) =>
        Encoding.UTF8.GetString(Bytes(input, verb)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    static byte[] Bytes(byte[] input, LawVerb verb)
    {
        using var lines = Books.Lines();
        using var output = new MemoryStream();
        lines.Run(verb, new MemoryStream(input), output);
        return output.ToArray();
    }

    static IEnumerable<string?> Ids(string[] answers) => [.. answers.Select(a =>
    {
        using var json = JsonDocument.Parse(a);
        return json.RootElement.GetProperty("id").GetString();
    })];

    static void AssertNotJson(string answer, int line)
    {
        using var json = JsonDocument.Parse(answer);
        var root = json.RootElement;
        Assert.Equal(JsonValueKind.Null, root.GetProperty("id").ValueKind);
        Assert.Equal("error", root.GetProperty("status").GetString());
        Assert.Equal(line, root.GetProperty("line").GetInt32());
        var error = Assert.Single(root.GetProperty("errors").EnumerateArray());
        Assert.Equal("invalid-json", error.GetProperty("code").GetString());
        Assert.NotEqual("", error.GetProperty("message").GetProperty("nn").GetString());
    }
}
