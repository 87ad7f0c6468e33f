namespace Langbenk.Law.Tests.Sharing;

public class UnknownPropertyTests : PropertyTests
{
    public static TheoryData<string> Properties => Ids(PropertiesOfUnknown.All);

    [Theory, MemberData(nameof(Properties))]
    public void Engine_EveryRun_HasProperty(string id) => Holds(PropertiesOfUnknown.All.Single(p => p.Id == id));

    [Theory, MemberData(nameof(Properties))]
    [Trait("Run", "Whole")]
    public void Mutant_Planted_IsFound(string id) => FailsOnMutant(PropertiesOfUnknown.All.Single(p => p.Id == id));
}
