using Langbenk.Law.Tests.Support;

namespace Langbenk.Law.Tests.Lines;

public class LinePropertyTests
{
    public static TheoryData<string> Properties => [.. LineProperties.All.Select(p => p.Id)];

    [Theory, MemberData(nameof(Properties))]
    [Trait("Run", "Whole")]
    public void Lines_EveryRun_HaveProperty(string id)
    {
        var property = LineProperties.All.Single(p => p.Id == id);
        using var lines = Books.Lines();
        using var others = Books.Lines();
        var turn = 0;

        var applied = Runs.Check(id, d => d.Below(int.MaxValue), seed => property.Holds(() => turn++ % 2 == 0 ? lines.Ask : others.Ask, new Dice(seed)));

        Assert.InRange(applied, Runs.Wanted, int.MaxValue);
    }

    [Theory, MemberData(nameof(Properties))]
    [Trait("Run", "Whole")]
    public void Mutant_Planted_IsFound(string id)
    {
        var property = LineProperties.All.Single(p => p.Id == id);
        using var lines = Books.Lines();

        Assert.NotNull(Runs.FirstFault(d => d.Below(int.MaxValue), seed => property.Holds(property.Mutant(() => lines.Ask), new Dice(seed))));
    }
}
