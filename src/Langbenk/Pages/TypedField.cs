using Langbenk.Kernel;

namespace Langbenk.Pages;

/// <summary>A field that people write in.</summary>
public sealed record TypedField(string Name, Text Label, Text? Hint)
{
    /// <summary>What stands there before anybody has written.</summary>
    public string Otherwise { get; init; } = "";

    /// <summary>The ids of the hint and the error, for those who listen to the page.</summary>
    public string? DescribedBy(bool hasError)
    {
        var ids = new[] { Hint is null ? null : Name + "-hint", hasError ? Name + "-error" : null }.OfType<string>().ToArray();
        return ids.Length == 0 ? null : string.Join(' ', ids);
    }
}
