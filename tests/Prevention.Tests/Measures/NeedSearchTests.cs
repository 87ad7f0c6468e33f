using Langbenk.Prevention.Measures;
using Langbenk.Prevention.Needs;

namespace Langbenk.Prevention.Tests.Measures;

public class NeedSearchTests
{
    static readonly PublishedMeasure Absence = Make.Published(Make.Measure("Skolelos", MeasureLevels.Indicated, 10, 18, "school-absence"));
    static readonly PublishedMeasure Sleep = Make.Published(Make.Measure("Sovegruppa", MeasureLevels.Universal, 0, 3, "sleep-crying", "parenting"));
    static readonly PublishedMeasure Everything = Make.Published(
        Make.Measure("Familiehuset", MeasureLevels.Selective, -1, 18, [.. NeedRegister.All.Select(need => need.Code)]));

    static readonly PublishedMeasure[] All = [Everything, Sleep, Absence];

    [Fact]
    public void Find_AWorryInPlainWords_GivesTheMeasureForItFirst()
    {
        var answer = Ask("gutten min vil ikke på skolen");

        Assert.Equal([Absence, Everything], answer.Hits.Select(hit => hit.Found));
        Assert.Equal("school-absence", answer.Hits[0].Because[0].Code);
    }

    [Fact]
    public void Find_AnAge_LeavesOutWhatIsForOthers() =>
        Assert.Equal([Everything], Ask(null, 5, "school-absence").Hits.Select(hit => hit.Found));

    [Fact]
    public void Find_AnAgeInTheText_OnlyChangesTheOrder() =>
        Assert.Equal([Everything, Absence], Ask("gutten på 6 vil ikke på skolen").Hits.Select(hit => hit.Found));

    [Fact]
    public void Find_AChosenNeed_ComesBeforeWhatIsTyped() =>
        Assert.Equal("sleep-crying", Ask("han blir mobbet", null, "sleep-crying").Understood[0].Code);

    [Fact]
    public void Find_TheNameItself_IsFoundToo() => Assert.Equal(Absence, Ask("skolelos").Hits[0].Found);

    [Fact]
    public void Find_TheAgeOfWhoIsPregnant_IsNotTheChilds()
    {
        var midwife = Make.Published(Make.Measure("Jordmor", MeasureLevels.Universal, -1, 1, "pregnancy"));

        Assert.Equal([midwife], NeedSearch.Find(new HelpQuestion("jeg er 16 og gravid", [], 16), [midwife, Absence]).Hits.Select(hit => hit.Found));
        Assert.Empty(NeedSearch.Find(new HelpQuestion("vil ikke på skolen", [], 5), [midwife, Absence]).Hits);
    }

    [Fact]
    public void Find_Nothing_OffersTheOneDoor()
    {
        var door = Make.Published(Make.Measure("Familiehjelpen", MeasureLevels.Selective, 0, 18, NeedRegister.OneDoor));

        Assert.Equal([door], NeedSearch.Find(new HelpQuestion("xylofon", [], null), [door, Sleep]).OneDoor.Select(hit => hit.Found));
        Assert.Empty(NeedSearch.Find(new HelpQuestion("xylofon", [], 24), [door, Sleep]).OneDoor);
        Assert.Empty(NeedSearch.Find(new HelpQuestion("sover ikke", [], null), [door, Sleep]).OneDoor);
    }

    [Fact]
    public void Find_WordsOfNoNeed_GivesNothing() => Assert.Empty(Ask("xylofon").Hits);

    [Fact]
    public void Find_OnlyAnAge_GivesWhatIsForThatAge() =>
        Assert.Equal([Everything, Sleep], Ask(null, 2).Hits.Select(hit => hit.Found).OrderBy(one => one.Measure.Name));

    [Fact]
    public void Find_AnOpenDoor_ComesBeforeADecision()
    {
        var open = Make.Published(Make.Measure("b", needs: "bullying"));
        var decided = Make.Published(Make.Measure("a", needs: "bullying"));
        decided.Measure.Access = AccessWay.Decision;

        Assert.Equal([open, decided], NeedSearch.Find(new HelpQuestion("mobbing", [], null), [decided, open]).Hits.Select(hit => hit.Found));
    }

    [Theory]
    [InlineData("mannen min slår meg", true)]
    [InlineData("jeg vil ikke leve mer", true)]
    [InlineData("vi har ikke råd til fotball", false)]
    public void Find_WhatMayBeUrgent_SaysSo(string typed, bool urgent) => Assert.Equal(urgent, Ask(typed).MayBeUrgent);

    static HelpAnswer Ask(string? typed, int? age = null, params string[] needs) =>
        NeedSearch.Find(new HelpQuestion(typed, [.. needs.Select(code => NeedRegister.Find(code)!)], age), All);
}
