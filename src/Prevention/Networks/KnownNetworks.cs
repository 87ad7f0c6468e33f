namespace Langbenk.Prevention.Networks;

/// <summary>
/// Source: Evaluering av barnevernsreformen, statusrapport 2023 (Menon Economics og NTNU Samfunnsforskning for Bufdir), Vedlegg C,
/// tables C1 and C2, from the County Governors' annual reports for 2022. The same members in both tables are one network here.
/// The appendix lists none from Oslo and Viken (it points to a list of their own) and has no row for Rogaland.
/// </summary>
public static class KnownNetworks
{
    public const string Source = "Evaluering av barnevernsreformen, statusrapport 2023 (Menon Economics og NTNU Samfunnsforskning for Bufdir), Vedlegg C: statsforvalternes årsrapporter for 2022";

    public const string OsloAndVikenList = "https://www.statsforvalteren.no/contentassets/28ca1e12cc9249e2ba1bb75b9ca6270f/oversikt-laringsnettverk-i-oslo-og-viken-2022-2023.pdf";

    public static IReadOnlyList<KnownNetwork> All { get; } =
    [
        .. KnownNetworksNorth.Networks,
        .. KnownNetworksTrondelag.Networks,
        .. KnownNetworksMoreRomsdal.Networks,
        .. KnownNetworksVestland.Networks,
        .. KnownNetworksVestlandFoster.Networks,
        .. KnownNetworksInnlandet.Networks,
        .. KnownNetworksAgder.Networks,
        .. KnownNetworksVestfoldTelemark.Networks,
    ];

    public static KnownNetwork? Find(string key) => All.FirstOrDefault(network => network.Key == key);
}
