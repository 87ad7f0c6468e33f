namespace Langbenk.Law.Tests.Sharing;

public class InformationPropertyTests : PropertyTests
{
    public static TheoryData<string> Properties => Ids(PropertiesOfInformation.All);

    [Theory, MemberData(nameof(Properties))]
    public void Engine_EveryRun_HasProperty(string id) => Holds(PropertiesOfInformation.All.Single(p => p.Id == id));

    [Theory, MemberData(nameof(Properties))]
    [Trait("Run", "Whole")]
    public void Mutant_Planted_IsFound(string id) => FailsOnMutant(PropertiesOfInformation.All.Single(p => p.Id == id));
}
