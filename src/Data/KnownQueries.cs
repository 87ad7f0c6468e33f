using Microsoft.Extensions.Caching.Memory;

namespace Langbenk.Data;

/// <summary>
/// Where EF remembers how each query is asked, one for each engine. EF's own has room for some five hundred; the program has more than a thousand, and one
/// that has fallen out is worked out anew, at many times the cost of asking it.
/// </summary>
public static class KnownQueries
{
    /// <summary>In EF's measure: ten for a query, and ten for its SQL.</summary>
    const int Room = 200_000;

    public static IMemoryCache Make() => new MemoryCache(new MemoryCacheOptions { SizeLimit = Room });
}
