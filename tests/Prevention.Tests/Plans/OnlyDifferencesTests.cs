using Langbenk.Prevention.Plans.Comparing;

namespace Langbenk.Prevention.Tests.Plans;

public class OnlyDifferencesTests
{
    static readonly string Long = string.Concat(Enumerable.Range(0, 400).Select(number => $"setning {number} om barn.\n"));

    [Fact]
    public void Of_OneWordInALongText_ShowsTheWordAndAFewAround()
    {
        var (before, after) = (Long + "Vi gjør det i mai.\n" + Long, Long + "Vi gjør det i juni.\n" + Long);

        var parts = OnlyDifferences.Of(WordDiff.Compare(before, after));

        Assert.Equal([DiffKind.LeftOut, DiffKind.Same, DiffKind.Removed, DiffKind.Added, DiffKind.Same, DiffKind.LeftOut], parts.Select(one => one.Kind));
        Assert.EndsWith("Vi gjør det i ", parts[1].Text, StringComparison.Ordinal);
        Assert.All([parts[1], parts[4]], one => Assert.InRange(one.Text.Length, 150, 220));
        Assert.Equal((before, after), (WordDiff.Before(parts), WordDiff.After(parts)));
    }

    [Fact]
    public void Of_ShortTexts_LeavesNothingOut() =>
        Assert.DoesNotContain(OnlyDifferences.Of(WordDiff.Compare("Vi møtes på mandag i kantina.", "Vi møtes på fredag i kantina.")), one => one.Kind == DiffKind.LeftOut);

    [Theory]
    [InlineData("😀")]
    [InlineData("x")]
    public void Of_AWordWithoutEnd_CutsNoLetter(string letter)
    {
        var endless = string.Concat(Enumerable.Repeat(letter, 1001));
        var parts = OnlyDifferences.Of([new(DiffKind.Same, endless), new(DiffKind.Added, "a"), new(DiffKind.Same, endless), new(DiffKind.Removed, "b"), new(DiffKind.Same, endless)]);

        Assert.Equal(3, parts.Count(one => one.Kind == DiffKind.LeftOut));
        Assert.All(parts, one => Assert.False(char.IsLowSurrogate(one.Text[0]) || char.IsHighSurrogate(one.Text[^1])));
    }
}
