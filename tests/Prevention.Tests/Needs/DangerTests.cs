using Langbenk.Prevention.Measures;

namespace Langbenk.Prevention.Tests.Needs;

/// <summary>A home one is afraid of, hunger, running away, weapons, being watched and controlled: those who help at once stand first.</summary>
public class DangerTests
{
    [Theory]
    [InlineData("jeg tør ikke gå hjem", "violence")]
    [InlineData("eg torer ikkje gå heim", "violence")]
    [InlineData("I am afraid to go home", "violence")]
    [InlineData("I don't dare to go home", "violence")]
    [InlineData("jeg får ikke mat hjemme", "violence")]
    [InlineData("eg får ikkje mat heime", "violence")]
    [InlineData("I don't get food at home", "violence")]
    [InlineData("jeg har ikke mat", "money")]
    [InlineData("eg har ikkje mat", "money")]
    [InlineData("we have no food", "money")]
    [InlineData("far kaster ting", "violence")]
    [InlineData("far kastar ting", "violence")]
    [InlineData("my dad throws things", "violence")]
    [InlineData("jeg har rømt hjemmefra", "conflict")]
    [InlineData("jenta mi har rømt", "conflict")]
    [InlineData("eg har rømt heimanfrå", "conflict")]
    [InlineData("my daughter ran away", "conflict")]
    [InlineData("broren min har pistol", "crime")]
    [InlineData("bror min har våpen", "crime")]
    [InlineData("my brother has a gun", "crime")]
    [InlineData("noen filmer meg i dusjen", "violence")]
    [InlineData("nokon filmar meg i dusjen", "violence")]
    [InlineData("someone films me in the shower", "violence")]
    [InlineData("eksen min stalker oss", "violence")]
    [InlineData("eksen min stalkar oss", "violence")]
    [InlineData("my ex stalks us", "violence")]
    [InlineData("eksen forfølger meg", "violence")]
    [InlineData("eksen forfølgjer meg", "violence")]
    [InlineData("my ex is following me", "violence")]
    [InlineData("min eks kontrollerer alt jeg gjør", "violence")]
    [InlineData("eksen min kontrollerer alt eg gjer", "violence")]
    [InlineData("my ex controls everything I do", "violence")]
    [InlineData("mannen min nekter meg å gå ut", "violence")]
    [InlineData("mannen min nektar meg å gå ut", "violence")]
    [InlineData("my husband won't let me go out", "violence")]
    public void Danger_IsUnderstoodAndMayBeUrgent(string typed, string need)
    {
        Assert.Equal(need, First(typed));
        Assert.True(NeedSearch.Find(new HelpQuestion(typed, [], null), []).MayBeUrgent);
    }

    [Theory]
    [InlineData("babyen får ikke mat i seg")]
    [InlineData("han spiller spill med våpen")]
    [InlineData("gutten tør ikke være hjemme alene")]
    [InlineData("sønnen min nekter å gå ut")]
    [InlineData("vi kaster ting vi ikke trenger")]
    [InlineData("skjema for samvær, eksen følger ikke avtalen")]
    [InlineData("she plays with a toy gun")]
    public void WhatOnlySoundsLikeDanger_IsNotUrgent(string typed) => Assert.False(NeedSearch.Find(new HelpQuestion(typed, [], null), []).MayBeUrgent);

    [Theory]
    [InlineData("mannen min drikker")]
    [InlineData("mannen min drikk")]
    [InlineData("samboeren min ruser seg")]
    [InlineData("sambuaren min rusar seg")]
    [InlineData("ektemannen drikker")]
    [InlineData("ektemannen drikk")]
    [InlineData("kona mi drikker hver dag")]
    [InlineData("barnefaren ruser seg")]
    [InlineData("barnefaren rusar seg")]
    [InlineData("barnefar bruker narkotika")]
    [InlineData("my husband drinks")]
    [InlineData("my wife is an alcoholic")]
    [InlineData("my partner uses drugs")]
    [InlineData("mamma drikker")]
    [InlineData("moren min er deppa")]
    [InlineData("mora mi er deppa")]
    [InlineData("my mother is depressed")]
    public void AnAdultAtHome_ComesFirst_AndNotTheYoungOnes(string typed)
    {
        Assert.Equal("next-of-kin", First(typed));
        Assert.DoesNotContain(NeedSearch.Understand(typed), need => need.Code == "drugs");
    }

    [Theory]
    [InlineData("sønnen min ruser seg", "drugs")]
    [InlineData("sonen min rusar seg", "drugs")]
    [InlineData("my son uses drugs", "drugs")]
    [InlineData("trenger noen å prate med", "mental-health")]
    [InlineData("treng nokon å prate med", "mental-health")]
    [InlineData("I need somebody to talk to", "mental-health")]
    [InlineData("jeg er deppa", "mental-health")]
    public void EverydayWords_FindWhatTheySay(string typed, string need) => Assert.Equal(need, First(typed));

    [Fact]
    public void AYoungOneWhoUses_IsNotHiddenByTheAdultSheLivesWith() =>
        Assert.Contains(NeedSearch.Understand("jeg bor hos mamma og røyker hasj"), need => need.Code == "drugs");

    static string? First(string typed) => NeedSearch.Understand(typed) is [var first, ..] ? first.Code : null;
}
