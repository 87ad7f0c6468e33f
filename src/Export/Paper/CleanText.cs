using System.Text;

namespace Langbenk.Export.Paper;

/// <summary>
/// Text that every format can hold. XML 1.0 forbids most control characters and half surrogates
/// (https://www.w3.org/TR/xml/#charsets); one of them in a pasted text would make the whole file unreadable.
/// </summary>
public static class CleanText
{
    const char Replacement = '\uFFFD';

    /// <summary>All line breaks become \n (Word pastes its own as vertical tab), other control characters go, half characters become �.</summary>
    public static string Of(string? text)
    {
        if (text is null)
        {
            return "";
        }

        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(text[i]).Append(text[++i]);
            }
            else if (text[i] != '\n' || i == 0 || text[i - 1] != '\r')
            {
                Append(clean, text[i]);
            }
        }

        return clean.ToString();
    }

    /// <summary>The same on one line: titles, names, captions.</summary>
    public static string Line(string? text) => Of(text).Replace('\n', ' ').Replace('\t', ' ').Trim();

    static void Append(StringBuilder clean, char letter)
    {
        switch (letter)
        {
            case '\t':
                clean.Append('\t');
                break;
            case '\r' or '\n' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029':
                clean.Append('\n');
                break;
            case '\uFFFE' or '\uFFFF':
                clean.Append(Replacement);
                break;
            default:
                if (char.IsSurrogate(letter))
                {
                    clean.Append(Replacement);
                }
                else if (!char.IsControl(letter))
                {
                    clean.Append(letter);
                }

                break;
        }
    }
}
