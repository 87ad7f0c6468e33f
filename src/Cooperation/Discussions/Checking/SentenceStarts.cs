namespace Langbenk.Cooperation.Discussions.Checking;

/// <summary>Where a capital says nothing: the first word of the text, of a line, after what ends a sentence, and of a quotation.</summary>
static class SentenceStarts
{
    static readonly HashSet<string> Abbreviations = new(["eks", "a", "ca", "dvs", "jf", "nr", "hr", "fr", "dr", "prof", "evt", "inkl", "tlf"], StringComparer.OrdinalIgnoreCase);

    public static bool At(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && text[before] is ' ' or '\t' or '\u00a0' or '"' or '«' or '“' or '”' or '(' or '–' or '-' or '•' or '*')
        {
            if (text[before] is '«' or '“' or '"' or '•' or '*')
            {
                return true;
            }

            before--;
        }

        return before < 0 || text[before] is '!' or '?' or '\n' or '\r' or '…' || (text[before] == '.' && !IsAbbreviation(text, before));
    }

    /// <summary>«f.eks. Brattli», «bl.a. Brattli», «K. Brattli».</summary>
    static bool IsAbbreviation(string text, int point)
    {
        var start = point;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        var word = text[start..point];
        return Abbreviations.Contains(word) || (word.Length == 1 && char.IsUpper(word[0]));
    }
}
