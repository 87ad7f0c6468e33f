namespace Langbenk.Prevention.Coverage;

/// <summary>Counts and finds words in what the planners have written.</summary>
static class WrittenWords
{
    static readonly string[] BarrierStems = ["barriere", "hindring", "hindre oss", "står i veien", "står i vegen", "stå i vegen", "stå i veien", "barrier"];

    public static int Count(string text)
    {
        var (count, inside) = (0, false);
        foreach (var sign in text)
        {
            var isOfWord = char.IsLetterOrDigit(sign);
            count += isOfWord && !inside ? 1 : 0;
            // A hyphen or an apostrophe inside a word does not begin another.
            inside = isOfWord || (inside && sign is '-' or '\'' or '’');
        }

        return count;
    }

    public static bool NamesBarriers(string text) => BarrierStems.Any(stem => text.Contains(stem, StringComparison.OrdinalIgnoreCase));
}
