namespace Langbenk.Prevention.Plans.Comparing;

/// <summary>A text in pieces that together are the text.</summary>
static class Tokens
{
    /// <summary>Each word alone, each run of white space alone, every other character alone.</summary>
    public static List<string> Words(string text)
    {
        var tokens = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            var kind = KindOf(text[start]);
            while (kind != Other && end < text.Length && KindOf(text[end]) == kind)
            {
                end++;
            }

            tokens.Add(text[start..end]);
            start = end;
        }

        return tokens;
    }

    /// <summary>Each line with its line end.</summary>
    public static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }

    const int Other = 0;

    // Half characters stand together, so that no change goes through the middle of one.
    static int KindOf(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) ? 1 : char.IsWhiteSpace(letter) ? 2 : Other;
}
