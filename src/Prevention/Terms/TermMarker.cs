namespace Langbenk.Prevention.Terms;

/// <summary>A word with the meaning it has been agreed to have.</summary>
public sealed record AdoptedTerm(string Key, string Word, IReadOnlyList<string> Forms, string Definition)
{
    /// <summary>Which of the lists that meet on a page it is from.</summary>
    public int List { get; init; } = 1;
}

/// <summary>A piece of a text: plain, or a word with a meaning.</summary>
public readonly record struct TermSegment(string Text, AdoptedTerm? Term);

/// <summary>
/// Finds the agreed words in a plain text and marks the first time each stands there: whole words, whatever the case, the
/// longest form where several begin. Any space between two words counts as one. The pieces put together are the text.
/// The forms are a tree of words, walked once from each word: the time follows the length of the text.
/// </summary>
public sealed class TermMarker
{
    readonly Node _root = new();

    public TermMarker(IReadOnlyList<AdoptedTerm> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        foreach (var term in terms)
        {
            foreach (var form in term.Forms.Where(form => form.Any(char.IsLetterOrDigit)))
            {
                Plant(form.Trim(), term);
            }
        }
    }

    public IReadOnlyList<TermSegment> Mark(string text) => Mark(text, new HashSet<AdoptedTerm>(ReferenceEqualityComparer.Instance));

    /// <summary>The words in <paramref name="seen"/> have been marked in an earlier text; those marked here are added.</summary>
    public IReadOnlyList<TermSegment> Mark(string text, HashSet<AdoptedTerm> seen)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(seen);
        var segments = new List<TermSegment>();
        var (plainFrom, at) = (0, 0);
        while (at < text.Length)
        {
            var (end, term) = Longest(text, at);
            if (term is not null && seen.Add(term))
            {
                AddPlain(segments, text[plainFrom..at]);
                segments.Add(new TermSegment(text[at..end], term));
                plainFrom = end;
            }

            at = term is null ? TokenEnd(text, at) : end;
        }

        AddPlain(segments, text[plainFrom..]);
        return segments;
    }

    static void AddPlain(List<TermSegment> segments, string text)
    {
        if (text.Length > 0)
        {
            segments.Add(new TermSegment(text, null));
        }
    }

    (int End, AdoptedTerm? Term) Longest(string text, int start)
    {
        var (node, at, found) = (_root, start, (End: start, Term: (AdoptedTerm?)null));
        while (at < text.Length)
        {
            var end = TokenEnd(text, at);
            if (!node.TryStep(Token(text, at, end), out node))
            {
                break;
            }

            at = end;
            found = node.Term is { } term ? (end, term) : found;
        }

        return found;
    }

    void Plant(string form, AdoptedTerm term)
    {
        var (node, at) = (_root, 0);
        while (at < form.Length)
        {
            var end = TokenEnd(form, at);
            node = node.Grow(Token(form, at, end));
            at = end;
        }

        node.Term ??= term;
    }

    static ReadOnlySpan<char> Token(string text, int start, int end) =>
        char.IsWhiteSpace(text[start]) ? " " : text.AsSpan(start, end - start);

    /// <summary>A run of letters and digits is one token, and so is a run of spaces; every other sign is one by itself.</summary>
    static int TokenEnd(string text, int start)
    {
        var end = start + 1;
        if (IsOfWord(text[start]))
        {
            while (end < text.Length && IsOfWord(text[end]))
            {
                end++;
            }
        }
        else if (char.IsWhiteSpace(text[start]))
        {
            while (end < text.Length && char.IsWhiteSpace(text[end]))
            {
                end++;
            }
        }

        return end;
    }

    /// <summary>An accent that stands as a sign of its own belongs to the letter before it; half a pair is never cut off.</summary>
    static bool IsOfWord(char sign) => char.IsLetterOrDigit(sign) || char.IsSurrogate(sign)
        || char.GetUnicodeCategory(sign) is System.Globalization.UnicodeCategory.NonSpacingMark;

    sealed class Node
    {
        readonly Dictionary<string, Node>.AlternateLookup<ReadOnlySpan<char>> _next =
            new Dictionary<string, Node>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

        public AdoptedTerm? Term { get; set; }

        public bool TryStep(ReadOnlySpan<char> token, out Node next)
        {
            var found = _next.TryGetValue(token, out var node);
            next = node ?? this;
            return found;
        }

        public Node Grow(ReadOnlySpan<char> token)
        {
            if (!_next.TryGetValue(token, out var node))
            {
                _next[token] = node = new Node();
            }

            return node;
        }
    }
}
