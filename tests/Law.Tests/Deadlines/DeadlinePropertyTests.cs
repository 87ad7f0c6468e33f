using Langbenk.Law.Deadlines;
using Langbenk.Law.Tests.Support;

namespace Langbenk.Law.Tests.Deadlines;

public class DeadlinePropertyTests
{
    public static TheoryData<string> Properties => [.. DeadlineProperties.All.Select(p => p.Id)];

    [Theory, MemberData(nameof(Properties))]
    public void Engine_EveryRun_HasProperty(string id)
    {
        var property = DeadlineProperties.All.Single(p => p.Id == id);
        var engine = new DeadlineEngine(Books.Book);

        var applied = Runs.Check(id, d => (property.Draw(d), d.Below(int.MaxValue)), s => property.Holds(engine.Count, s.Item1, new Dice(s.Item2)));

        Assert.InRange(applied, Runs.Wanted, int.MaxValue);
    }

    [Theory, MemberData(nameof(Properties))]
    [Trait("Run", "Whole")]
    public void Mutant_Planted_IsFound(string id)
    {
        var property = DeadlineProperties.All.Single(p => p.Id == id);
        var mutant = property.Mutant(new DeadlineEngine(Books.Book).Count);

        Assert.NotNull(Runs.FirstFault(d => (property.Draw(d), d.Below(int.MaxValue)), s => property.Holds(mutant, s.Item1, new Dice(s.Item2))));
    }
}
