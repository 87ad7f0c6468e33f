using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Checking;

namespace Langbenk.Prevention.Tests.Plans;

public class PlanCheckTests
{
    static readonly MunicipalityFact Lien = new(Guid.NewGuid(), "Lien");
    static readonly MunicipalityFact Moen = new(Guid.NewGuid(), "Moen");

    static readonly string[] Required = ["goals", "responsibility", "organisation", "cooperation"];

    static PlanFacts Whole(params MunicipalityFact[] municipalities) => new(
        municipalities,
        [.. Required.Select(key => new SectionFact(key, "", null, 600, 0)), .. municipalities.SelectMany(place =>
            PlanTemplate.Parts.Where(part => part.PartOfEveryMunicipality).Select(part => new SectionFact(part.Key, "", place.Id, 50, 0)))],
        HearingBegun: true, [.. municipalities.Select(one => one.Id)], [.. municipalities.Select(one => one.Id)], 0);

    [Fact]
    public void Of_WholePlan_FindsNothing() => Assert.Empty(PlanCheck.Of(Whole(Lien, Moen)));

    [Fact]
    public void Of_EmptyPlan_NamesTheFourPartsOfTheActFirst()
    {
        var findings = PlanCheck.Of(new PlanFacts([Lien], [], false, [], [], 0));

        Assert.Equal(Required, findings.Take(4).Select(one => one.PartKey));
        Assert.All(findings.Take(4), one => Assert.Equal((FindingLevel.Must, "bvl § 15-1 andre ledd", MendAt.Part), (one.Level, one.Provision, one.At)));
        Assert.All(findings.Skip(4), one => Assert.Equal(FindingLevel.Should, one.Level));
        Assert.False(PlanCheck.MayBeAdopted(findings));
    }

    [Theory]
    [InlineData(1, FindingLevel.Must)]
    [InlineData(9, FindingLevel.Must)]
    [InlineData(10, FindingLevel.Should)]
    [InlineData(119, FindingLevel.Should)]
    public void Of_APartOfAFewLetters_IsNoDescription(int length, FindingLevel level)
    {
        var whole = Whole(Lien);

        var findings = PlanCheck.Of(whole with { Sections = [new SectionFact("goals", "", null, length, 0), .. whole.Sections.Where(one => one.Key != "goals")] });

        Assert.Equal((level, "goals"), (Assert.Single(findings).Level, findings[0].PartKey));
    }

    public static TheoryData<string> RequiredParts => [.. Required];

    [Theory]
    [MemberData(nameof(RequiredParts))]
    public void Of_OneRequiredPartMissing_StopsTheAdoption(string key)
    {
        var whole = Whole(Lien);

        var findings = PlanCheck.Of(whole with { Sections = [.. whole.Sections.Where(one => one.Key != key)] });

        Assert.Equal(key, Assert.Single(findings, one => one.Level == FindingLevel.Must).PartKey);
    }

    [Theory]
    [MemberData(nameof(RequiredParts))]
    public void Of_RequiredPartWithGaps_StopsTheAdoption(string key)
    {
        var whole = Whole(Lien);

        var findings = PlanCheck.Of(whole with { Sections = [.. whole.Sections.Select(one => one.Key == key && one.MunicipalityId is null ? one with { Gaps = 3 } : one)] });

        var finding = Assert.Single(findings);
        Assert.Equal((FindingLevel.Must, key), (finding.Level, finding.PartKey));
        Assert.Contains("3 åpne plasser", finding.What.Nb, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_NoSharedTextButEveryMunicipalityHasItsOwn_MayBeAdopted()
    {
        var whole = Whole(Lien, Moen);
        var local = whole.Sections.Where(one => one.Key != "goals")
            .Append(new SectionFact("goals", "", Lien.Id, 10, 0)).Append(new SectionFact("goals", "", Moen.Id, 10, 0)).ToList();

        Assert.True(PlanCheck.MayBeAdopted(PlanCheck.Of(whole with { Sections = local })));
        Assert.False(PlanCheck.MayBeAdopted(PlanCheck.Of(whole with { Sections = local[..^1] })));
    }

    [Fact]
    public void Of_LocalTextMissing_IsAdviceThatNamesTheMunicipality()
    {
        var whole = Whole(Lien, Moen);

        var findings = PlanCheck.Of(whole with { Sections = [.. whole.Sections.Where(one => one.MunicipalityId != Moen.Id)] });

        var line = Assert.Single(findings);
        Assert.Null(line.Provision);
        Assert.Contains("Moen", line.What.Nb, StringComparison.Ordinal);
        Assert.All(findings, one => Assert.Equal((FindingLevel.Should, (Guid?)Moen.Id), (one.Level, one.MunicipalityId)));
        Assert.True(PlanCheck.MayBeAdopted(findings));
    }

    [Fact]
    public void Of_GoalWithoutAnything_SaysFourThings()
    {
        var findings = PlanCheck.Of(Whole(Lien) with { Goals = [new GoalState("Tidlig hjelp", false, false, false, false), new GoalState("Trygg skole", true, true, true, true)] });

        Assert.Equal(4, findings.Count);
        Assert.All(findings, one => Assert.Contains("Tidlig hjelp", one.What.Nb, StringComparison.Ordinal));
        Assert.All(findings, one => Assert.Equal(MendAt.Goals, one.At));
    }

    [Fact]
    public void Of_NoHearingNoLinksLate_GivesAdviceWithTheProvision()
    {
        var findings = PlanCheck.Of(Whole(Lien) with { HearingBegun = false, LinkedToSocietalPart = [], LinkedToEconomy = [], LateMilestones = 2 });

        Assert.Equal([MendAt.Hearing, MendAt.Milestones, MendAt.Links, MendAt.Links], findings.Select(one => one.At));
        Assert.Equal(["pbl § 11-2", "koml § 14-4"], findings.Where(one => one.At == MendAt.Links).Select(one => one.Provision));
    }

    [Fact]
    public void Of_OneCouncil_IsAdvisedOfItsOwnAndOfWhatIsCommon()
    {
        var whole = Whole(Lien, Moen);
        var facts = whole with
        {
            Sections = [.. whole.Sections.Where(one => one.MunicipalityId is null), new("own-1", "Vår del", Lien.Id, 200, 1), new("own-1", "Vår del", Moen.Id, 200, 1)],
            LinkedToSocietalPart = [Lien.Id],
            LinkedToEconomy = [],
            Goals =
            [
                new GoalState("Felles mål", false, true, true, true),
                new GoalState("Mål i Lien", false, true, true, true) { MunicipalityId = Lien.Id },
                new GoalState("Mål i Moen", false, true, true, true) { MunicipalityId = Moen.Id },
            ],
        };

        var said = string.Join('\n', PlanCheck.Of(facts with { Council = Moen.Id }).Select(one => one.What.Nb));

        Assert.DoesNotContain("Lien", said, StringComparison.Ordinal);
        Assert.Contains("Felles mål", said, StringComparison.Ordinal);
        Assert.Contains("Mål i Moen", said, StringComparison.Ordinal);
        Assert.Contains("Egen tekst fra en kommune mangler", said, StringComparison.Ordinal);
        Assert.Contains("«Vår del» for Moen", said, StringComparison.Ordinal);
        Assert.Contains("samfunnsdel", said, StringComparison.Ordinal);
        Assert.Contains("økonomiplanen", said, StringComparison.Ordinal);
        Assert.Contains("Mål i Lien", string.Join('\n', PlanCheck.Of(facts).Select(one => one.What.Nb)), StringComparison.Ordinal);
    }

    /// <summary>Whatever is missing, what is said is said in three languages.</summary>
    [Fact]
    public void Of_EverythingWrong_SpeaksEveryLanguage()
    {
        var wrong = new PlanFacts(
            [Lien, Moen], [new("goals", "", null, 10, 1), new("own-1", "Vår del", null, 10, 2), new("responsibility", "", null, 0, 0), new("responsibility", "", Lien.Id, 5, 1)],
            false, [], [], 1)
        { Goals = [new GoalState("Mål", false, false, false, false)] };

        Assert.All(PlanCheck.Of(wrong), one => Assert.All([one.What.Nb, one.What.Nn, one.What.En], text => Assert.InRange(text.Length, 10, 200)));
    }
}
