using Langbenk.Organisation.Services;
using Langbenk.Prevention.Coverage;
using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Tests.Goals;

namespace Langbenk.Prevention.Tests.Coverage;

public class PlanCoverageTests
{
    static readonly DateOnly Today = new(2026, 7, 1);

    static readonly ComparedPlan Empty = new(
        Guid.NewGuid(), "Plan", 2026, 2028, ["Sol"], new Dictionary<string, string>(), [], [], 0);

    [Fact]
    public void Coverage_EmptyPlan_HasNothingAndDividesByNothing()
    {
        var coverage = new PlanCoverage(Empty);

        Assert.Equal((3, 0, 0), (coverage.Years, coverage.Words, coverage.Parts.Count));
        Assert.Null(coverage.Concrete.Percent);
        Assert.False(coverage.HasAllRequired || coverage.HasDefinitions || coverage.NamesBarriers || coverage.SaysWhatIsNew);
    }

    [Fact]
    public void Coverage_RequiredPartsWritten_AreThere()
    {
        var required = PlanTemplate.Parts.Where(part => part.Required).Select(part => part.Key).ToList();
        var coverage = new PlanCoverage(Empty with { Texts = required.ToDictionary(key => key, _ => "Tre korte ord.") });

        Assert.Equal((required.Count, 3 * required.Count), (coverage.Parts.Count, coverage.Words));
    }

    [Fact]
    public void Coverage_OneRequiredPartOfSpacesOnly_IsNotThere()
    {
        var texts = PlanTemplate.Parts.ToDictionary(part => part.Key, part => part.Key == "responsibility" ? " \n " : "Tekst");

        Assert.DoesNotContain(new PlanCoverage(Empty with { Texts = texts }).Parts, part => part.Key == "responsibility");
    }

    /// <summary>Every part may have words and the plan still be refused: only the check of the adoption says that it has all.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Coverage_HasAllRequired_AsTheAdoptionSays(bool mayBeAdopted) => Assert.Equal(mayBeAdopted, new PlanCoverage(Empty with
    {
        Texts = PlanTemplate.Parts.ToDictionary(part => part.Key, _ => "Tre korte ord."),
        MayBeAdopted = mayBeAdopted,
    }).HasAllRequired);

    [Fact]
    public void Concrete_OneWholeAndTwoWithGaps_IsAThird()
    {
        var coverage = new PlanCoverage(Empty with { Goals = [SomeGoals.Whole(Today), SomeGoals.View(), SomeGoals.Whole(Today) with { Measures = [] }] });

        Assert.Equal(new Share(1, 3), coverage.Concrete);
        Assert.Equal(33, coverage.Concrete.Percent);
        Assert.Equal((new Share(1, 3), new Share(2, 3), new Share(2, 3), new Share(2, 3)),
            (coverage.Measured, coverage.Answered, coverage.Timed, coverage.Followed));
    }

    [Fact]
    public void OfAges_GoalAcrossTwoBands_CountsInBoth()
    {
        var goal = SomeGoals.View();
        (goal.Goal.AgeFrom, goal.Goal.AgeTo, goal.Goal.Levels) = (10, 14, GoalLevels.Universal | GoalLevels.Selective);
        var coverage = new PlanCoverage(Empty with { Goals = [goal, SomeGoals.View()] });

        Assert.Equal([0, 0, 1, 1, 0], PlanCoverage.AgeBands.Select(band => coverage.OfAges(band).Some));
        Assert.Equal([1, 1, 0], PlanCoverage.AllLevels.Select(level => coverage.OfLevel(level).Some));
    }

    [Theory]
    [InlineData("Barnehagene og skolene svarer for trivsel.", ServiceKind.Kindergarten, ServiceKind.School)]
    [InlineData("Nav og PPT", ServiceKind.EducationalPsychological, ServiceKind.NavMunicipal)]
    [InlineData("Navnet på planen", null, null)]
    [InlineData("Helsestasjonen", ServiceKind.HealthClinic, null)]
    public void Responsible_TextAboutResponsibility_NamesTheServices(string text, ServiceKind? first, ServiceKind? second)
    {
        var coverage = new PlanCoverage(Empty with { Texts = new Dictionary<string, string> { ["responsibility"] = text, ["knowledge"] = "Politi" } });

        Assert.Equal(new[] { first, second }.OfType<ServiceKind>().Order(), coverage.Responsible.Order());
    }

    [Fact]
    public void Unmentioned_ServiceThatNoGoalOrTextNames_IsListed()
    {
        var coverage = new PlanCoverage(Empty with
        {
            Goals = [SomeGoals.Whole(Today) with { Responsible = "Sol helsestasjon" }],
            Services = [new("Sol helsestasjon", ServiceKind.HealthClinic), new("Sol skole", ServiceKind.School)],
        });

        Assert.Equal(["Sol skole"], coverage.Unmentioned.SelectMany(kind => kind).Select(service => service.Name));
    }

    [Theory]
    [InlineData("Barrierene er få.", true)]
    [InlineData("Dette står i veien for oss.", true)]
    [InlineData("Alt går bra.", false)]
    public void NamesBarriers_Text_IsFoundInAnyPart(string text, bool expected) =>
        Assert.Equal(expected, new PlanCoverage(Empty with { Texts = new Dictionary<string, string> { ["what-is-new"] = text } }).NamesBarriers);

    [Theory]
    [InlineData("", 0)]
    [InlineData("Ett", 1)]
    [InlineData("Barn- og ungdom, 17 år", 5)]
    [InlineData("-- § 15-1 --", 1)]
    public void Words_Text_AreCountedAsPeopleDo(string text, int expected) =>
        Assert.Equal(expected, new PlanCoverage(Empty with { Texts = new Dictionary<string, string> { ["goals"] = text } }).Words);

    [Fact]
    public void Findings_EveryKeyThePageAsksFor_IsThere() => Assert.All(
        ["length", "parts", "knowledge", "definitions", "levels", "measures", "responsibility", "new"],
        key => Assert.NotEqual("", SixPlans.Find(key).Found.Nn));
}
