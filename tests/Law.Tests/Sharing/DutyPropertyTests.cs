namespace Langbenk.Law.Tests.Sharing;

public class DutyPropertyTests : PropertyTests
{
    public static TheoryData<string> Properties => Ids(PropertiesOfDuty.All);

    [Theory, MemberData(nameof(Properties))]
    public void Engine_EveryRun_HasProperty(string id) => Holds(PropertiesOfDuty.All.Single(p => p.Id == id));

    [Theory, MemberData(nameof(Properties))]
    [Trait("Run", "Whole")]
    public void Mutant_Planted_IsFound(string id) => FailsOnMutant(PropertiesOfDuty.All.Single(p => p.Id == id));
}
