namespace Langbenk.Law.Tests.Sharing;

public class ConsentPropertyTests : PropertyTests
{
    public static TheoryData<string> Properties => Ids(PropertiesOfConsent.All);

    [Theory, MemberData(nameof(Properties))]
    public void Engine_EveryRun_HasProperty(string id) => Holds(PropertiesOfConsent.All.Single(p => p.Id == id));

    [Theory, MemberData(nameof(Properties))]
    [Trait("Run", "Whole")]
    public void Mutant_Planted_IsFound(string id) => FailsOnMutant(PropertiesOfConsent.All.Single(p => p.Id == id));
}
