using Langbenk.Prevention.Networks;

namespace Langbenk.Prevention.Tests.Content2;

public class KnownNetworkTests
{
    [Fact]
    public void Networks_HaveKeysAndNamesOfTheirOwn()
    {
        var all = KnownNetworks.All;
        Assert.Equal(all.Count, all.Select(network => network.Key).Distinct().Count());
        Assert.Equal(all.Count, all.Select(network => network.Name).Distinct().Count());
        Assert.All(all, network => Assert.Same(network, KnownNetworks.Find(network.Key)));
    }

    [Fact]
    public void Network_WithTheSameMembersInACounty_IsEnteredOnce()
    {
        var groups = KnownNetworks.All.Where(network => network.Members.Count > 1)
            .Select(network => network.County + ": " + string.Join('|', network.Members.Order(StringComparer.Ordinal))).ToList();
        Assert.Equal(groups.Count, groups.Distinct().Count());
    }

    [Fact]
    public void Network_HasMembersAndProjects() => Assert.All(KnownNetworks.All, network =>
    {
        Assert.NotEmpty(network.Members);
        Assert.Equal(network.Members.Count, network.Members.Distinct().Count());
        Assert.Equal(network.Partners.Count, network.Partners.Distinct().Count());
        Assert.NotEmpty(network.Projects);
    });

    [Theory]
    [InlineData("Nordland", 2, 3)]
    [InlineData("Trøndelag", 6, 6)]
    [InlineData("Troms og Finnmark", 4, 6)]
    [InlineData("Vestland", 10, 11)]
    [InlineData("Møre og Romsdal", 3, 10)]
    [InlineData("Innlandet", 5, 7)]
    [InlineData("Agder", 4, 5)]
    [InlineData("Vestfold og Telemark", 6, 7)]
    public void County_HasTheNetworksAndProjectsOfTheAppendix(string county, int networks, int projects)
    {
        var found = KnownNetworks.All.Where(network => network.County == county).ToList();
        Assert.Equal((networks, projects), (found.Count, found.Sum(network => network.Projects.Count)));
    }

    [Theory]
    [InlineData("troms-skjervoy", "Skjervøy")]
    [InlineData("finnmark-sor-varanger", "Sør-Varanger")]
    [InlineData("agder-arendal", "Arendal")]
    [InlineData("nordland-bodo", null)]
    public void Host_IsThereOnlyWhereTheReportNamesOne(string key, string? host) => Assert.Equal(host, KnownNetworks.Find(key)!.Host);
}
