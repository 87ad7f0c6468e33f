namespace Langbenk.Prevention.Plans.Comparing;

/// <summary>Of two long texts what differs, with some words around it; what both have in between is left out. The parts still give back both texts.</summary>
public static class OnlyDifferences
{
    /// <summary>A couple of sentences: enough to know the place again.</summary>
    const int Around = 200;

    public static IReadOnlyList<DiffPart> Of(IReadOnlyList<DiffPart> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var shown = new List<DiffPart>();
        for (var at = 0; at < parts.Count; at++)
        {
            if (parts[at].Kind != DiffKind.Same)
            {
                shown.Add(parts[at]);
                continue;
            }

            var text = parts[at].Text;
            var (head, tail) = (at == 0 ? 0 : Head(text), at == parts.Count - 1 ? text.Length : Tail(text));
            DiffPart[] pieces = tail - head <= Around
                ? [parts[at]]
                : [new(DiffKind.Same, text[..head]), new(DiffKind.LeftOut, text[head..tail]), new(DiffKind.Same, text[tail..])];
            shown.AddRange(pieces.Where(piece => piece.Text.Length > 0));
        }

        return shown;
    }

    /// <summary>Where the words after a change end: never in the middle of one, unless it is endless.</summary>
    static int Head(string text)
    {
        if (text.Length <= Around)
        {
            return text.Length;
        }

        var space = text.LastIndexOfAny([' ', '\n'], Around - 1);
        return space < 0 ? Whole(text, Around) : space + 1;
    }

    static int Tail(string text)
    {
        if (text.Length <= Around)
        {
            return 0;
        }

        var space = text.IndexOfAny([' ', '\n'], text.Length - Around);
        return space < 0 ? Whole(text, text.Length - Around) : space + 1;
    }

    /// <summary>No letter is cut in two.</summary>
    static int Whole(string text, int at) => char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
