using Langbenk.Law.Tests.Deadlines;
using Langbenk.Law.Tests.Lines;
using Langbenk.Law.Tests.Rights;

namespace Langbenk.Law.Tests.Sharing;

/// <summary>All forty properties are tested, each with a mutant of its own.</summary>
public class CoverageTests
{
    static readonly SharingProperty[] Sharing =
        [.. PropertiesOfConsent.All, .. PropertiesOfDuty.All, .. PropertiesOfInformation.All, .. PropertiesOfUnknown.All];

    [Fact]
    public void Properties_P01ToP40_AreAllThere()
    {
        string[] ids =
        [
            .. Sharing.Select(p => p.Id), .. LineProperties.All.Select(p => p.Id),
            .. DeadlineProperties.All.Select(p => p.Id), .. RightsProperties.All.Select(p => p.Id),
        ];

        Assert.Equal(
            Enumerable.Range(1, 40).Select(n => $"P{n:00}"),
            ids.Where(id => id.StartsWith('P')).Select(id => id[..3]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Mutants_OfSharing_AreThere() => Assert.All(Sharing, p => Assert.True(p.MutantAsks is not null || p.MutantAnswers is not null));
}
