using Langbenk.Law.Rulebook;

namespace Langbenk.Law.Sharing;

/// <summary>Whether a provision that somebody relies on is in force. Relying on one opens nothing (contract § 3.5 step 10).</summary>
internal static class Reliance
{
    public static bool AnyNotInForce(LawBook book, string[] reliesOn, DateOnly day)
    {
        foreach (var provision in reliesOn)
        {
            if (IsNotInForce(book, provision, day))
                return true;
        }

        return false;
    }

    private static bool IsNotInForce(LawBook book, string reliance, DateOnly day)
    {
        var mark = reliance.IndexOf('§', StringComparison.Ordinal);
        if (mark <= 0)
            return false;
        var act = reliance[..mark].Trim();
        var rest = reliance[(mark + 1)..].Trim();
        Provision? nearest = null;
        foreach (var provision in book.Provisions)
        {
            if (provision.Act == act && Names(rest, provision.Section)
                && (nearest is null || provision.Section.Length > nearest.Section.Length))
                nearest = provision;
        }

        if (nearest is not null)
            return !nearest.AppliesAt(day);
        return book.Vocabulary.Has("act", act) && !ActApplies(book, act, day);
    }

    // '13 b nr. 5' names section '13 b', not '13'.
    private static bool Names(string text, string section) =>
        text.StartsWith(section, StringComparison.Ordinal)
        && (text.Length == section.Length || !(char.IsLetterOrDigit(text[section.Length]) || text[section.Length] == '-'))
        && !(text.Length > section.Length + 1 && text[section.Length] == ' ' && char.IsLetter(text[section.Length + 1])
            && (text.Length == section.Length + 2 || !char.IsLetter(text[section.Length + 2])));

    private static bool ActApplies(LawBook book, string act, DateOnly day) =>
        book.Provisions.Any(p => p.Act == act && p.AppliesAt(day));
}
