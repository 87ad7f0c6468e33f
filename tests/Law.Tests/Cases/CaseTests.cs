using System.Text.Json;
using System.Text.RegularExpressions;
using Langbenk.Law.Tests.Support;

namespace Langbenk.Law.Tests.Cases;

/// <summary>Every case of the repository is right; of the shared ones, all but those that docs/law-doubts.md names.</summary>
public partial class CaseTests
{
    public static TheoryData<string> OwnFiles => [.. CaseFile.Own.Select(f => f.Name)];

    [Theory, MemberData(nameof(OwnFiles))]
    public void OwnCases_All_AreRight(string file)
    {
        using var lines = Books.Lines();
        var cases = CaseFile.OwnCases.Where(c => c.Verb == CaseFile.Own.Single(f => f.Name == file).Verb).ToArray();

        var wrong = cases.Select(c => (c.Id, Judged: Judged.Of(c, c.Answer(lines)))).Where(c => !c.Judged.IsRight);

        Assert.NotEmpty(cases);
        Assert.Empty(wrong.Select(c => $"{c.Id}: {c.Judged.Why}"));
    }

    [Fact]
    public void OwnCases_All_AreWhole()
    {
        var book = Books.Book;
        foreach (var one in CaseFile.OwnCases)
        {
            Assert.Equal(one.Id, one.Whole.GetProperty("request").GetProperty("id").GetString());
            foreach (var language in (string[])["nb", "nn", "en"])
                Assert.NotEqual("", one.Whole.GetProperty("situation").GetProperty(language).GetString());
            Assert.All(one.Whole.GetProperty("rules").EnumerateArray(), r => Assert.NotNull(book.Find(r.GetString()!)));
            Assert.StartsWith("https://", one.Whole.GetProperty("source").GetString());
        }
    }

    [Fact]
    public void OwnCases_Ids_AreDistinct() => Assert.Distinct(CaseFile.OwnCases.Select(c => c.Id));

    [Fact]
    public void SharedCases_AllButTheDoubted_AreRight()
    {
        // Others have no shared folder beside their checkout; the repository's own cases are enough for them.
        if (CaseFile.SharedCases.Length == 0)
            return;

        using var lines = Books.Lines();

        var deviations = CaseFile.SharedCases.Select(c => (c.Id, Judged: Judged.Of(c, c.Answer(lines)))).Where(c => !c.Judged.IsRight).ToArray();

        Assert.Empty(deviations.Where(d => d.Judged.Permissive).Select(d => $"{d.Id}: {d.Judged.Why}"));
        Assert.Equal(Doubted().Order(StringComparer.Ordinal), deviations.Select(d => $"{d.Id}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Judged_MoreOpenThanExpected_IsPermissive()
    {
        var one = CaseFile.OwnCases.First(c => c.Expect.TryGetProperty("verdict", out var v) && v.GetString() is "must-not" or "needs-consent");

        var judged = Judged.Of(one, JsonDocument.Parse("""{"status":"ok","verdict":"may","grounds":[],"judgementsNeeded":[]}""").RootElement);

        Assert.True(judged.Permissive);
        Assert.False(judged.IsRight);
    }

    /// <summary>The cases in the table of docs/law-doubts.md.</summary>
    static IEnumerable<string> Doubted() => File.ReadLines(Places.Doubts).Select(line => Row().Match(line)).Where(m => m.Success).Select(m => m.Groups[1].Value);

    [GeneratedRegex(@"^\|\s*([A-Z]+-?[A-Z]?\d+)\s*\|")]
    private static partial Regex Row();
}
