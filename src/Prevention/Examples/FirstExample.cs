using Langbenk.Kernel;

namespace Langbenk.Prevention.Examples;

/// <summary>
/// A preventive measure a municipality recommends to others. <c>Levels</c> are universal, selective or indicated;
/// <c>MunicipalitySize</c> is SSB's class by number of inhabitants; <c>Url</c> is empty where the source gives no address.
/// </summary>
public sealed record FirstExample(
    string Key, Text Title, Text What, Text Why, Text ForWhom, IReadOnlyList<string> Levels, string MunicipalitySize,
    Text Cost, Text Evidence, Text Experience, string Source, string Url);
