using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Langbenk.Prevention.Plans.Comparing;

namespace Langbenk.Prevention.Tests.Plans;

public class WordDiffTests
{
    static readonly Config Settings = Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20230201, 17);

    static readonly Gen<string> Words =
        from words in Gen.Elements("barn", "skal", "få", "hjelp", "tidlig", "\n", " ", ".", "«", "æ", "😀", "  ").ListOf()
        select string.Concat(words);

    [Fact]
    public void Compare_AnyTwoTexts_GivesBothBack() =>
        Prop.ForAll(Words.Two().ToArbitrary(), pair => Restores(pair.Item1, pair.Item2)).Check(Settings);

    [Fact]
    public void Compare_AnyCharacters_GivesBothBack() =>
        Prop.ForAll(ArbMap.Default.ArbFor<(NonNull<string>, NonNull<string>)>(), pair => Restores(pair.Item1.Get, pair.Item2.Get))
            .Check(Settings);

    /// <summary>A text and a shuffled copy of it: the changes lie everywhere.</summary>
    [Fact]
    public void Compare_ShuffledText_GivesBothBack() =>
        Prop.ForAll(ArbMap.Default.ArbFor<(PositiveInt, int)>(), pair =>
        {
            var words = Enumerable.Range(0, pair.Item1.Get).Select(number => $"ord{number % 17} ").ToArray();
            var shuffled = words.ToArray();
            new System.Random(pair.Item2).Shuffle(shuffled);
            return Restores(string.Concat(words), string.Concat(shuffled));
        }).Check(Settings);

    static bool Restores(string before, string after)
    {
        var parts = WordDiff.Compare(before, after);
        return WordDiff.Before(parts) == before && WordDiff.After(parts) == after
            && parts.Zip(parts.Skip(1)).All(pair => pair.First.Kind != pair.Second.Kind);
    }

    [Fact]
    public void Compare_OneWordChanged_ShowsThatWordOnly()
    {
        var parts = WordDiff.Compare("Barn skal få hjelp tidlig.", "Barn skal få hjelp raskt.");

        Assert.Equal(
            [new(DiffKind.Same, "Barn skal få hjelp "), new(DiffKind.Removed, "tidlig"), new(DiffKind.Added, "raskt"), new(DiffKind.Same, ".")], parts);
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("likt", "likt", 1)]
    [InlineData("", "nytt", 1)]
    [InlineData("gammelt", "", 1)]
    public void Compare_Edges_HaveFewParts(string before, string after, int parts) =>
        Assert.Equal(parts, WordDiff.Compare(before, after).Count);

    /// <summary>Two hundred pages, each paragraph changed: it answers at once, and still gives both texts back.</summary>
    [Fact]
    public void Compare_TwoHundredPages_AnswersInSeconds()
    {
        var before = string.Concat(Enumerable.Range(0, 6000).Select(number => $"Avsnitt {number} om tidlig innsats for barn og unge i kommunen.\n"));
        var after = before.Replace("tidlig", "god", StringComparison.Ordinal);
        var watch = Stopwatch.StartNew();

        Assert.True(Restores(before, after));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }
}
