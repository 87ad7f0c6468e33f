namespace Langbenk.Kernel;

/// <summary>What must not be parted by the end of a line when a text is shown. What is stored, sent or compared stays as it was written.</summary>
public static class Typography
{
    const char NoBreak = '\u00A0';

    /// <summary>A section sign keeps its number: «§ 15-1», «§§ 4-1 og 4-2».</summary>
    public static string Tie(string? text) => text is null ? ""
        : text.Contains('§', StringComparison.Ordinal) ? text.Replace("§ ", "§" + NoBreak, StringComparison.Ordinal) : text;
}
