namespace Langbenk.Kernel;

/// <summary>A language of the interface. Bokmål is the first and the one to fall back on.</summary>
public enum Language
{
    Nb,
    Nn,
    En,
}

public static class Languages
{
    public static IReadOnlyList<Language> All { get; } = [Language.Nb, Language.Nn, Language.En];

    /// <summary>Reads a language tag as browsers and callers write it: <c>nb</c>, <c>nn-NO</c>, <c>en-GB</c>, <c>no</c>.</summary>
    public static bool TryParse(string? tag, out Language language)
    {
        var primary = tag.AsSpan().Trim();
        var end = primary.IndexOfAny('-', '_');
        if (end >= 0)
        {
            primary = primary[..end];
        }

        language = Language.Nb;
        if (Is(primary, "nn"))
        {
            language = Language.Nn;
        }
        else if (Is(primary, "en"))
        {
            language = Language.En;
        }
        else if (!Is(primary, "nb") && !Is(primary, "no"))
        {
            return false;
        }

        return true;
    }

    public static Language ParseOrDefault(string? tag) => TryParse(tag, out var language) ? language : Language.Nb;

    public static string Tag(this Language language) => language switch
    {
        Language.Nb => "nb",
        Language.Nn => "nn",
        Language.En => "en",
        _ => throw new ArgumentOutOfRangeException(nameof(language)),
    };

    static bool Is(ReadOnlySpan<char> tag, string code) => tag.Equals(code, StringComparison.OrdinalIgnoreCase);
}
