namespace Langbenk.Prevention.Places;

/// <summary>Text that is written line by line.</summary>
public static class Lines
{
    /// <summary>As it is stored: one kind of line end, nothing around it.</summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.ReplaceLineEndings("\n").Trim();
    }

    public static IReadOnlyList<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
