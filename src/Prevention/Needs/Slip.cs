namespace Langbenk.Prevention.Needs;

/// <summary>
/// Whether somebody who wanted one word may have typed the other. In a short word one other letter makes another word («strever», «stjeler»;
/// «trenger», «trener»), so there it is only what a finger or an ear slips on: a letter left out or doubled, two that changed places,
/// a vowel for another that sounds like it. The first two letters agree, and what somebody knows the spelling of is never mended.
/// </summary>
static class Slip
{
    const int Shortest = 6, ShortestBeginning = 7, Long = 8, Alike = 2;

    /// <summary>æ, ø and å, folded to the three after z, and what is typed for them; and others that are taken for one another.</summary>
    static readonly string[] Mistaken = ["a{", "e{", "o|", "a}", "o}", "u|", "iy", "sz", "ck", "vw"];

    public static bool Of(string wanted, string typed, bool isBeginning) =>
        typed.Length >= Shortest && wanted.Length >= Shortest
        && (IsSlip(wanted, typed) || (isBeginning && wanted.Length >= ShortestBeginning && BeginsWithSlip(wanted, typed)))
        && !OrdinaryWords.Has(typed);

    /// <summary>The beginning one looks for may itself be a letter shorter or longer where it is misspelled.</summary>
    static bool BeginsWithSlip(string wanted, string typed) =>
        Enumerable.Range(wanted.Length - 1, 3).Any(length => length < typed.Length && IsSlip(wanted, typed[..length]));

    static bool IsSlip(string wanted, string typed)
    {
        if (!OneEdit.Apart(wanted, typed))
        {
            return false;
        }

        var alike = wanted.AsSpan().CommonPrefixLength(typed);
        if (alike < Alike || wanted.Length >= Long || typed.Length < wanted.Length)
        {
            return alike >= Alike;
        }

        return typed.Length > wanted.Length
            ? typed[alike] == typed[alike - 1]
            : alike == typed.Length || IsSwapped(wanted, typed, alike) || Array.Exists(Mistaken, pair => pair.Contains(wanted[alike]) && pair.Contains(typed[alike]));
    }

    static bool IsSwapped(string wanted, string typed, int at) => at + 1 < typed.Length && wanted[at] == typed[at + 1] && wanted[at + 1] == typed[at];
}
