using Langbenk.Prevention.Agreements;

namespace Langbenk.Prevention.Tests.Content2;

public class AgreementTemplateTests
{
    // Read in the acts, but no rule of the rulebook rests on them.
    static readonly string[] OutsideTheRulebook = ["koml § 20-4"];

    static readonly string[] Keys =
    [
        "nav-child-welfare", "hospital-municipality", "host-municipality", "emergency-duty", "school-child-welfare",
        "kindergarten-health-child-welfare", "police-municipality", "interdisciplinary-team", "coordination-duty",
    ];

    [Fact]
    public void Templates_AreTheNine_EachFound()
    {
        Assert.Equal(Keys, AgreementTemplates.All.Select(template => template.Key));
        Assert.All(Keys, key => Assert.Equal(key, AgreementTemplates.Find(key)?.Key));
        Assert.Null(AgreementTemplates.Find("unknown"));
    }

    [Fact]
    public void Template_HasDutiesForLeadersAndContacts() => Assert.All(AgreementTemplates.All, template =>
    {
        Assert.Contains(template.Duties, duty => duty.Level == DutyLevel.Leader);
        Assert.Contains(template.Duties, duty => duty.Level == DutyLevel.Contact);
    });

    [Fact]
    public void Template_HasMeetingsRoutinesAndMusts() => Assert.All(AgreementTemplates.All, template =>
    {
        Assert.NotEmpty(template.Meetings);
        Assert.True(template.MustHave.Count >= 5);
        Assert.InRange(template.RevisionMonths, 6, 48);
        Assert.NotEmpty(template.Routines);
        Assert.All(template.Routines, routine => Assert.True(routine.Steps.Count >= 4));
    });

    [Fact]
    public void Template_NamesProvisionsThatExist() => Assert.All(
        AgreementTemplates.All.SelectMany(template => template.Provision?.Split(", ") ?? []),
        provision => Assert.True(Rulebook.Provisions.Contains(provision) || OutsideTheRulebook.Contains(provision), provision));

    [Fact]
    public void HospitalAgreement_HasThePointsOfTheActAndAYearlyReview()
    {
        var template = AgreementTemplates.Find("hospital-municipality")!;
        // Thirteen in the first paragraph of hol § 6-2 and one for the second.
        Assert.Equal(14, template.MustHave.Count);
        Assert.Equal(12, template.RevisionMonths);
        Assert.Contains(template.MustHave, text => text.Nb.Contains("sammensatte vansker", StringComparison.Ordinal));
        Assert.Contains(template.Duties, duty => duty.Who.Nb == "Kommunestyret selv");
    }

    [Fact]
    public void SeventeenYearRoutine_AsksForConsentBeforeNavIsCalled()
    {
        var steps = AgreementTemplates.Find("nav-child-welfare")!.Routines[0].Steps.Select(step => step.Nb).ToList();
        var consent = steps.FindIndex(step => step.Contains("samtykke", StringComparison.Ordinal));
        var call = steps.FindIndex(step => step.StartsWith("Kall inn", StringComparison.Ordinal));
        Assert.InRange(consent, 0, call - 1);
        Assert.Contains(steps, step => step.Contains("overgangsplan", StringComparison.Ordinal));
    }
}
