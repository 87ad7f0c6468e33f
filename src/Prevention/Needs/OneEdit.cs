namespace Langbenk.Prevention.Needs;

/// <summary>Whether two words are one slip of the finger apart: a letter more, less, other, or two that changed places.</summary>
public static class OneEdit
{
    public static bool Apart(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        if (longer.Length - shorter.Length > 1 || shorter.Length == 0)
        {
            return false;
        }

        var start = 0;
        while (start < shorter.Length && shorter[start] == longer[start])
        {
            start++;
        }

        // A word that begins with another letter is another word, far more often than a slip.
        if (start == 0)
        {
            return false;
        }

        if (shorter.Length < longer.Length)
        {
            return shorter[start..] == longer[(start + 1)..];
        }

        return start == shorter.Length
            || shorter[(start + 1)..] == longer[(start + 1)..]
            || (start + 1 < shorter.Length && shorter[start] == longer[start + 1] && shorter[start + 1] == longer[start] && shorter[(start + 2)..] == longer[(start + 2)..]);
    }
}
