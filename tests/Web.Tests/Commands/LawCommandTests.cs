using System.Text.Json;

namespace Langbenk.Web.Tests.Commands;

public class LawCommandTests
{
    const string Week = """{"id":"a","contract":1,"event":"report-received","task":"assess-report","date":"2026-02-02"}""";

    [Fact]
    public async Task Deadline_LinesWithAnError_SameOrderAndCountAndExitZero()
    {
        await using var program = new LawProgram("deadline");

        var lines = await program.Ask($"{Week}\n\n{{broken\n{Week.Replace("\"a\"", "\"b\"", StringComparison.Ordinal)}\n");

        Assert.Equal(0, program.ExitCode);
        Assert.Equal(["a", null, "b"], lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString()));
        Assert.Equal(3, JsonDocument.Parse(lines[1]).RootElement.GetProperty("line").GetInt32());
        Assert.Equal("", program.Errors);
    }

    [Theory]
    [InlineData("""{"id":"\ud800","contract":1}""")]
    [InlineData("""{"\udc00":1}""")]
    public async Task Deadline_HalfACharacter_IsAnErrorAndTheOthersAreAnswered(string broken)
    {
        await using var program = new LawProgram("deadline");

        var lines = await program.Ask($"{Week}\n{broken}\n{Week}\n");

        Assert.Equal(0, program.ExitCode);
        Assert.Equal(["computed", "error", "computed"], lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("status").GetString()));
    }

    [Theory]
    [InlineData("nb", "x: Du skal dele dette. Du skal melde til barnevernstjenesten")]
    [InlineData("nn", "x: Du skal dele dette. Du skal melde til barnevernstenesta")]
    [InlineData("en", "x: You must share this. You must report to the child welfare service")]
    public async Task Explain_Duty_IsInTheReadersLanguage(string language, string start)
    {
        await using var program = new LawProgram("decide", "--explain", "--lang", language);

        var lines = await program.Ask("""{"id":"x","contract":1,"asOf":"2026-06-01","action":"disclose","sender":{"type":"school"},"receiver":{"type":"child-welfare"},"persons":[{"id":"c","role":"child","age":8}],"information":{"about":["c"],"kinds":["care-situation"],"identifiability":"identified"},"purpose":"report-concern","assessments":{"concern.serious-neglect":"yes"}}""");

        Assert.StartsWith(start, lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, l => l.Contains("§ 13-2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_OwnRulebookAndCases_FindsNothing()
    {
        await using var program = new LawProgram("check");

        var lines = await program.Ask();

        Assert.Equal("Nothing to look at.", lines[^1]);
        Assert.Equal(0, program.ExitCode);
    }

    [Fact]
    public async Task Diff_AcrossNewHealthChapter_NamesTheRulesThatChange()
    {
        await using var program = new LawProgram("diff", "--from", "2026-06-30", "--to", "2026-07-01");

        var lines = await program.Ask();

        Assert.Equal(0, program.ExitCode);
        Assert.Contains(lines, l => l.TrimStart().StartsWith("UN-17", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.TrimStart().StartsWith("ME-08", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("Cases that change answer:", StringComparison.Ordinal) && !l.Contains(": 0 of", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("decied")]
    [InlineData("diff", "--from", "2026-13-01", "--to", "2026-07-01")]
    [InlineData("check", "--cases", "no-such-folder")]
    [InlineData("decide", "--explain", "--lang", "fr")]
    public async Task Run_BadUse_ExitsWithTwoAndSaysWhy(params string[] arguments)
    {
        await using var program = new LawProgram(arguments);

        await program.Ask();

        Assert.Equal(2, program.ExitCode);
        Assert.NotEqual("", program.Errors);
    }
}
