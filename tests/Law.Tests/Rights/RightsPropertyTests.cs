using Langbenk.Law.Rights;
using Langbenk.Law.Tests.Support;

namespace Langbenk.Law.Tests.Rights;

public class RightsPropertyTests
{
    public static TheoryData<string> Properties => [.. RightsProperties.All.Select(p => p.Id)];

    [Theory, MemberData(nameof(Properties))]
    public void Engine_EveryRun_HasProperty(string id)
    {
        var property = RightsProperties.All.Single(p => p.Id == id);
        var engine = new RightsEngine(Books.Book);

        var applied = Runs.Check(id, d => (RightsDraw.Any(d), d.Below(int.MaxValue)), s => property.Holds(engine.Find, s.Item1, new Dice(s.Item2)));

        Assert.InRange(applied, Runs.Wanted, int.MaxValue);
    }

    [Theory, MemberData(nameof(Properties))]
    [Trait("Run", "Whole")]
    public void Mutant_Planted_IsFound(string id)
    {
        var property = RightsProperties.All.Single(p => p.Id == id);
        var mutant = property.Mutant(new RightsEngine(Books.Book).Find);

        Assert.NotNull(Runs.FirstFault(d => (RightsDraw.Any(d), d.Below(int.MaxValue)), s => property.Holds(mutant, s.Item1, new Dice(s.Item2))));
    }
}
