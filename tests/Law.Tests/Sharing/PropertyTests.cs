using Langbenk.Law.Tests.Support;

namespace Langbenk.Law.Tests.Sharing;

/// <summary>Each property holds for the engine in every run in which it applies, and fails on its planted mutant.</summary>
public abstract class PropertyTests
{
    private protected static void Holds(SharingProperty property)
    {
        var engine = new EngineDecides();

        var applied = Runs.Check(property.Id, property.Draw, s => property.Check(engine, s), Situation.Smaller);

        Assert.InRange(applied, Runs.Wanted, int.MaxValue);
    }

    private protected static void FailsOnMutant(SharingProperty property)
    {
        var engine = new EngineDecides();

        Assert.Null(Runs.FirstFault(property.Draw, s => property.Check(engine, s)));
        Assert.NotNull(Runs.FirstFault(property.Draw, s => property.Check(property.Mutant(engine), s)));
    }

    private protected static TheoryData<string> Ids(IEnumerable<SharingProperty> properties) => [.. properties.Select(p => p.Id)];
}
