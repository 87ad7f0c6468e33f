namespace Langbenk.Prevention.Needs;

/// <summary>Every need, in the order people meet them. A code is never given another meaning: measures and links hold it.</summary>
public static class NeedRegister
{
    /// <summary>For whoever does not know whom to ask: the one door in.</summary>
    public const string OneDoor = "many-things";

    public static IReadOnlyList<Need> All { get; } =
    [
        .. NeedsSmall.All, .. NeedsParents.All, .. NeedsHarm.All, .. NeedsSchool.All, .. NeedsMind.All, .. NeedsLife.All, .. NeedsYoung.All,
    ];

    static readonly Dictionary<string, Need> ByCode = All.ToDictionary(need => need.Code, StringComparer.Ordinal);

    public static Need? Find(string code) => ByCode.GetValueOrDefault(code);
}
