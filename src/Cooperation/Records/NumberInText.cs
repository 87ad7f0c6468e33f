namespace Langbenk.Cooperation.Records;

/// <summary>A national identity number is for identifying, not for telling (pol § 12): it is asked out of what is written.</summary>
static class NumberInText
{
    public static bool Has(string text)
    {
        var run = 0;
        foreach (var letter in text)
        {
            run = char.IsAsciiDigit(letter) ? run + 1 : letter is ' ' or '.' or '-' && run is 6 ? run : 0;
            if (run == 11)
            {
                return true;
            }
        }

        return false;
    }
}
