using Langbenk.Prevention.Networks;

namespace Langbenk.Prevention.Tests.Networks;

public class NetworkTextTests
{
    static readonly NetworkText Whole = new("Nettverk Vik", "Vestland", "Lillevik", [new("Lillevik", "4649")], ["Bufetat"], "");

    [Theory]
    [InlineData("4649 Lillevik", "Lillevik", "4649")]
    [InlineData("  Lillevik ", "Lillevik", null)]
    [InlineData("4649", "4649", null)]
    [InlineData("46490 Lillevik", "46490 Lillevik", null)]
    public void Read_ALine_FindsNumberAndName(string line, string name, string? number) => Assert.Equal(new MemberName(name, number), MemberName.Read(line));

    [Fact]
    public void Faults_OfAWholeNetwork_AreNone() => Assert.Empty(Whole.Trimmed().Faults());

    [Fact]
    public void Faults_NameTheFieldAndTheProblem()
    {
        (NetworkText Text, string Field, int Number)[] faulty =
        [
            (Whole with { Name = " " }, "Name", 5521),
            (Whole with { Name = new string('x', 151) }, "Name", 5522),
            (Whole with { County = new string('x', 101) }, "County", 5523),
            (Whole with { Members = [] }, "Members", 5524),
            (Whole with { Members = [.. Enumerable.Range(0, 101).Select(number => new MemberName($"Sted {number}", null))] }, "Members", 5525),
            (Whole with { Members = [new("kari@example.org", null)] }, "Members", 5526),
            (Whole with { Partners = ["Ola, tlf. 90123456"] }, "Partners", 5526),
            (Whole with { Source = new string('x', 501) }, "Source", 5527),
        ];

        Assert.All(faulty, one => Assert.Equal([(one.Field, one.Number)], one.Text.Trimmed().Faults().Select(fault => (fault.Field, fault.Problem.Number))));
    }
}
