using System.Text;

namespace Langbenk.Prevention;

/// <summary>What someone typed or pasted, as it can be stored on both databases and shown as it was meant.</summary>
public static class TypedText
{
    /// <summary>One kind of line end; no control characters and no half characters, which a paste from another program may bring along.</summary>
    public static string Clean(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return "";
        }

        var lines = typed.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        if (lines.All(letter => !IsOdd(letter)))
        {
            return lines.Trim();
        }

        var clean = new StringBuilder(lines.Length);
        foreach (var rune in lines.EnumerateRunes())
        {
            // A half character comes out of the enumeration as U+FFFD already.
            if (rune.Value >= 0x20 && rune.Value is not (>= 0x7f and < 0xa0) || rune.Value is '\n' or '\t')
            {
                clean.Append(rune.ToString());
            }
            else if (rune.Value is 0x0b or 0x0c)
            {
                clean.Append('\n');
            }
        }

        return clean.ToString().Trim();
    }

    /// <summary>The same on one line: a name, a title, a case number.</summary>
    public static string Line(string? typed) => string.Join(' ', Clean(typed).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static bool IsOdd(char letter) => letter < 0x20 ? letter is not ('\n' or '\t') : letter is >= '\u007f' and < '\u00a0' || char.IsSurrogate(letter);
}
