using Langbenk.Kernel;
using Langbenk.Prevention.Examples;

namespace Langbenk.Prevention.Tests.Examples;

/// <summary>Searched among the examples there always are: the words in any form, the same need in other words, the best first.</summary>
public class RankExamplesTests
{
    static readonly IReadOnlyList<RankExamples.Candidate> BuiltIn =
        [.. FirstExamples.All.Select(one => Candidate(one.Key, one.Title.Nb, one.What.Nb, one.Why.Nb, one.ForWhom.Nb, one.Experience.Nb, one.Evidence.Nb, one.Cost.Nb))];

    [Fact]
    public void Of_EveryWordOfTheHint_FindsSomething()
    {
        Assert.Equal(3, RankExamples.Hints.Count);
        Assert.All(RankExamples.Hints, hint => Assert.All([hint.Nb, hint.Nn, hint.En], word => Assert.NotEmpty(Found(word))));
    }

    [Theory]
    [InlineData("ungdom", "ungdommer")]
    [InlineData("ungdom", "ungdommene")]
    [InlineData("ungdom", "ungdommar")]
    [InlineData("familie", "familiene")]
    [InlineData("familie", "familiar")]
    [InlineData("skole", "skolene")]
    public void Of_AnotherForm_FindsTheSame(string word, string form)
    {
        Assert.NotEmpty(Found(word));
        Assert.Equal(Found(word).Order(), Found(form).Order());
    }

    [Theory]
    [InlineData("barn med nedsatt funksjonsevne", "family-guide")]
    [InlineData("barn med nedsett funksjonsevne", "family-guide")]
    [InlineData("disabled children", "family-guide")]
    [InlineData("funksjonshemmede", "family-guide")]
    [InlineData("ung los", "ung-los")]
    [InlineData("ungdomsklubber", "ung-los")]
    [InlineData("youth clubs", "ung-los")]
    [InlineData("advokat til foreldre", "dialogue-process")]
    [InlineData("barnekordinator", "family-guide")]
    [InlineData("pandemi og kriminalitet", "u16")]
    public void Of_WhatPeopleWrite_HasTheBestFirst(string typed, string first) => Assert.Equal(first, Found(typed) is [var one, ..] ? one : null);

    [Fact]
    public void Of_WordsThatNoExampleHasAllOf_FindsThoseWithMostOfThemFirst()
    {
        RankExamples.Candidate[] all = [Candidate("a", "Turgruppe", "fjell"), Candidate("b", "Kafé", "gitar og fjell"), Candidate("c", "Kor", "sang")];

        Assert.Equal(["b", "a"], Names("gitar fjell rakett", all));
        Assert.Equal(["b"], Names("gitar fjell", all));
        Assert.Empty(Names("rakett", all));
    }

    [Theory]
    [InlineData("LOSEN", "ung-los")]
    [InlineData("helsetjenester politi", "u16")]
    public void Of_WordsThatOneExampleHasAllOf_FindsThatOneOnly(string typed, string only) => Assert.Equal([only], Found(typed));

    [Theory]
    [InlineData("xyzzy")]
    [InlineData("100% _")]
    [InlineData("romskip til mars")]
    public void Of_NothingOfTheKind_FindsNothing(string typed) => Assert.Empty(Found(typed));

    static IReadOnlyList<string> Found(string typed) => Names(typed, BuiltIn);

    static IReadOnlyList<string> Names(string typed, IReadOnlyList<RankExamples.Candidate> all) =>
        [.. RankExamples.Of(typed, all).Select(id => all.Single(one => one.Id == id)).Select(one => one.KnownKey ?? one.Title)];

    static RankExamples.Candidate Candidate(string key, string title, params string[] texts) =>
        new(Guid.NewGuid(), title, SortKey.Of(title), key, FoldedText.Of([title, .. texts]));
}
