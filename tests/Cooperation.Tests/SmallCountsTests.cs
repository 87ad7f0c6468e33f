using FsCheck;
using FsCheck.Fluent;
using static Langbenk.Cooperation.Discussions.Counting.SmallCounts;

namespace Langbenk.Cooperation.Tests;

/// <summary>No small count can be found from what is shown.</summary>
public class SmallCountsTests
{
    static Gen<int[]> Counts => Gen.Choose(0, 12).NonEmptyListOf().Select(list => list.Take(8).ToArray());

    [Fact]
    public void Divide_SmallCells_AreUnderAndTheFirstOtherIsHidden()
    {
        Assert.Equal([Shown.Exactly, Shown.Exactly], States(5, 9));
        Assert.Equal([Shown.Hidden, Shown.Under, Shown.Exactly], States(7, 4, 6));
        Assert.Equal([Shown.Under, Shown.Hidden, Shown.Exactly], States(0, 5, 6));
        Assert.Null(States(7, 4));
        Assert.Null(States(4, 4, 4));
        Assert.Null(Total(4));
        Assert.Equal(5, Total(5));
    }

    [Fact]
    public void Divide_WhatIsHidden_HasNoNumber() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Counts.ToArbitrary(), counts =>
        Of(counts)?.All(cell => cell.Shown == Shown.Exactly ? cell.Count >= Least : cell.Count == 0) ?? true));

    /// <summary>Another count with the same total is shown the same, and has another number in that cell. A small cell could only be found where it is none at all.</summary>
    [Fact]
    public void Divide_EverySmallCount_MightBeAnother() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Counts.ToArbitrary(), counts =>
    {
        if (Of(counts) is not { } shown)
        {
            return true;
        }

        var spare = Array.FindIndex(counts, count => count >= Least);
        return Enumerable.Range(0, counts.Length).Where(at => counts[at] < Least).All(at =>
        {
            var step = counts[at] > 0 ? -1 : 1;
            var other = counts.ToArray();
            (other[at], other[spare]) = (other[at] + step, other[spare] - step);
            return (counts[at] == 0 && counts[spare] == Least) || (other.Sum() == counts.Sum() && Of(other) is { } again && again.SequenceEqual(shown));
        });
    }));

    static IReadOnlyList<Cell<int>>? Of(int[] counts) => Divide([.. counts.Select((count, at) => (at, count))]);

    static IEnumerable<Shown>? States(params int[] counts) => Of(counts)?.Select(cell => cell.Shown);
}
