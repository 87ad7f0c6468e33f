using Langbenk.Prevention.Measures;
using Langbenk.Prevention.Methods;
using Langbenk.Prevention.Needs;
using Langbenk.Prevention.Tests.Content;

namespace Langbenk.Prevention.Tests.Needs;

public class NeedRegisterTests
{
    [Fact]
    public void All_Texts_AreCompleteInThreeLanguages() => Assert.All(NeedRegister.All, need =>
    {
        TextCheck.IsComplete(need.Name);
        TextCheck.IsTranslated(need.Example);
    });

    [Fact]
    public void All_Codes_AreDifferentAndFitTogetherInAColumn()
    {
        Assert.Equal(NeedRegister.All.Count, NeedRegister.All.Select(need => need.Code).Distinct().Count());
        Assert.All(NeedRegister.All, need => Assert.Matches("^[a-z-]+$", need.Code));
        Assert.True(string.Join(' ', NeedRegister.All.Select(need => need.Code)).Length <= Measure.MaxNeedsLength);
    }

    [Fact]
    public void All_Ages_AreOfAChildhoodThatTheGapsLookAt() => Assert.All(NeedRegister.All, need =>
    {
        Assert.True(Measure.BeforeBirth <= need.AgeFrom && need.AgeFrom <= need.AgeTo);
        Assert.Contains(AgeBand.All, band => band.Meets(need.AgeFrom, need.AgeTo));
    });

    [Fact]
    public void KnownMethods_Texts_AreCompleteAndSayWhereTheEvidenceIs() => Assert.All(KnownMethods.All, method =>
    {
        TextCheck.IsTranslated(method.Line);
        TextCheck.IsTranslated(method.Evidence);
        Assert.NotEmpty(method.Source);
        Assert.Same(method, KnownMethods.Find(method.Key));
    });

    [Fact]
    public void AgeBands_FollowEachOther_WithoutAHole() => Assert.All(
        AgeBand.All.Zip(AgeBand.All.Skip(1)), pair => Assert.Equal(pair.First.To + 1, pair.Second.From));
}
