using Langbenk.Prevention.Measures;

namespace Langbenk.Prevention.Tests.Measures;

public class MeasureCheckTests
{
    static readonly MeasureFacts Whole = new()
    {
        Name = "Åpen barnehage",
        WhatItIs = "Et sted å være.",
        WhoItIsFor = "Små barn og foreldre.",
        WhatHappens = "Bare kom.",
        Levels = MeasureLevels.Universal,
        Arenas = Arenas.Kindergarten,
        Targets = TargetGroups.Parents,
        Needs = ["friends"],
        Phone = "00 00 00 00",
    };

    [Fact]
    public void OfPublished_Whole_FindsNothing() => Assert.Empty(MeasureCheck.OfPublished(Whole));

    [Fact]
    public void OfPublished_OnlyAName_SaysAllThatIsMissing() => Assert.Equal(
        [5210, 5211, 5212, 5213, 5214, 5215, 5216, 5217],
        MeasureCheck.OfPublished(new MeasureFacts { Name = "x" }).Select(problem => problem.Number));

    [Fact]
    public void OfDraft_OnlyAName_IsEnough() => Assert.Empty(MeasureCheck.OfDraft(new MeasureFacts { Name = "x" }));

    public static IEnumerable<TheoryDataRow<MeasureFacts, int>> Wrong =>
    [
        new(Whole with { Name = "" }, 5201),
        new(Whole with { Name = new string('x', 121) }, 5201),
        new(Whole with { WhatItIs = new string('x', 2001) }, 5202),
        new(Whole with { LegalBasis = new string('x', 301) }, 5202),
        new(Whole with { AgeFrom = 5, AgeTo = 4 }, 5205),
        new(Whole with { AgeFrom = -2 }, 5205),
        new(Whole with { AgeTo = 31 }, 5205),
        new(Whole with { Capacity = -1 }, 5206),
        new(Whole with { YearlyCost = int.MaxValue }, 5206),
        new(Whole with { Phone = "ring Kari" }, 5207),
        new(Whole with { Email = "post@" }, 5207),
        new(Whole with { WhoItIsFor = "Ola, 010180 12345" }, 5208),
        new(Whole with { Needs = ["everything"] }, 5209),
        new(Whole with { MethodKey = "magic" }, 5209),
        new(Whole with { Levels = (MeasureLevels)8 }, 5209),
        new(Whole with { Access = (AccessWay)9 }, 5209),
    ];

    [Theory]
    [MemberData(nameof(Wrong))]
    public void OfDraft_OneThingWrong_SaysWhich(MeasureFacts facts, int number) =>
        Assert.Equal(number, Assert.Single(MeasureCheck.OfDraft(facts)).Number);

    [Fact]
    public void Cleaned_APasteFromElsewhere_KeepsTheTextAndLosesTheRest()
    {
        var cleaned = (Whole with { Name = " A\0B\r\nC ", WhatItIs = "one\r\n\ttwo\u0007" }).Cleaned();

        Assert.Equal(("AB C", "one\n two"), (cleaned.Name, cleaned.WhatItIs));
    }
}
