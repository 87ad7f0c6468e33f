namespace Langbenk.Prevention.Examples;

/// <summary>Everything that is written in an example, as a form, a package and the storage all know it.</summary>
public sealed record ExampleText(
    string Title, string What, string Why, string ForWhom, IReadOnlyList<string> Levels, string MunicipalitySize, string Cost,
    string Evidence, string Experience, string ContactService, string ContactMunicipality, string Source, string Address,
    IReadOnlyList<string> Themes)
{
    public const int MaxTitleLength = 150;
    public const int MaxTextLength = 4000;
    public const int MaxShortLength = 150;
    public const int MaxSourceLength = 500;

    public static ExampleText Empty { get; } = new("", "", "", "", [], "", "", "", "", "", "", "", "", []);

    /// <summary>The long texts, each by the name of its field.</summary>
    public IEnumerable<(string Field, string Value)> LongTexts =>
    [
        (nameof(What), What), (nameof(Why), Why), (nameof(ForWhom), ForWhom), (nameof(Cost), Cost), (nameof(Evidence), Evidence),
        (nameof(Experience), Experience),
    ];

    public ExampleText Trimmed() => new(
        Title.Trim(), What.Trim(), Why.Trim(), ForWhom.Trim(), [.. Levels.Distinct()], MunicipalitySize.Trim(), Cost.Trim(), Evidence.Trim(),
        Experience.Trim(), ContactService.Trim(), ContactMunicipality.Trim(), Source.Trim(), Address.Trim(), [.. Themes.Distinct()]);
}

/// <summary>What is wrong with one field; the name is the property's in <see cref="ExampleText"/>.</summary>
public sealed record ExampleFault(string Field, Kernel.Problem Problem);
