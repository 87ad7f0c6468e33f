namespace Langbenk.Pages.Cooperation.Teams;

/// <summary>A long note in two: what is read at once, and the rest.</summary>
public static class LongText
{
    const int Longest = 1_500;
    const int Start = 700;

    public static (string First, string After) Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= Longest)
        {
            return (text, "");
        }

        // Between two words: nothing is lost, and no letter is cut in two.
        var at = text.LastIndexOfAny([' ', '\n'], Start) is var space and > 0 ? space + 1 : char.IsLowSurrogate(text[Start]) ? Start + 1 : Start;
        return (text[..at], text[at..]);
    }
}
