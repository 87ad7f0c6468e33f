namespace Langbenk.Prevention.Plans.Comparing;

public enum DiffKind
{
    Same,
    Removed,
    Added,

    /// <summary>Both have it, and it is not shown.</summary>
    LeftOut,
}

/// <summary>A run of text that both have, or only the older, or only the newer.</summary>
public sealed record DiffPart(DiffKind Kind, string Text);

/// <summary>
/// What has changed from one text to another, word by word. Myers' way (An O(ND) Difference Algorithm, 1986) between the
/// common head and tail; texts that are too different for it are compared line by line, and at last shown as one taken out
/// and one put in. The parts always give back both texts.
/// </summary>
public static class WordDiff
{
    public static IReadOnlyList<DiffPart> Compare(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return Joined(EditScript.Of(Tokens.Words(before), Tokens.Words(after)) ?? ByLines(before, after));
    }

    /// <summary>The newer text again: what a reader gets who takes every change.</summary>
    public static string After(IEnumerable<DiffPart> parts) => string.Concat(parts.Where(one => one.Kind != DiffKind.Removed).Select(one => one.Text));

    public static string Before(IEnumerable<DiffPart> parts) => string.Concat(parts.Where(one => one.Kind != DiffKind.Added).Select(one => one.Text));

    static List<DiffPart> ByLines(string before, string after) =>
        EditScript.Of(Tokens.Lines(before), Tokens.Lines(after)) ?? [new(DiffKind.Removed, before), new(DiffKind.Added, after)];

    /// <summary>Neighbours of one kind become one; within a change what is taken out stands before what is put in.</summary>
    static List<DiffPart> Joined(IEnumerable<DiffPart> parts)
    {
        var joined = new List<DiffPart>();
        var (removed, added, same) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var part in parts)
        {
            if (part.Kind == DiffKind.Same)
            {
                Flush(joined, DiffKind.Removed, removed);
                Flush(joined, DiffKind.Added, added);
                same.Add(part.Text);
                continue;
            }

            Flush(joined, DiffKind.Same, same);
            (part.Kind == DiffKind.Removed ? removed : added).Add(part.Text);
        }

        Flush(joined, DiffKind.Same, same);
        Flush(joined, DiffKind.Removed, removed);
        Flush(joined, DiffKind.Added, added);
        return joined;
    }

    static void Flush(List<DiffPart> joined, DiffKind kind, List<string> texts)
    {
        var text = string.Concat(texts);
        texts.Clear();
        if (text.Length > 0)
        {
            joined.Add(new DiffPart(kind, text));
        }
    }
}
