namespace Langbenk.Prevention.Terms;

/// <summary>
/// The agreed words of the municipalities whose texts stand on one page or in one document, read from top to bottom: a word is
/// marked the first time it stands there, whatever text that is in. Municipalities that share a list share what has been marked.
/// </summary>
public sealed class PageWords
{
    readonly IReadOnlyDictionary<Guid, TermMarker> _lists;
    readonly HashSet<AdoptedTerm> _seen = new(ReferenceEqualityComparer.Instance);
    readonly List<AdoptedTerm> _found = [];
    readonly Guid? _whose;

    internal PageWords(TermLists lists) => (_lists, _whose) = (lists.Of, lists.Whose);

    public static PageWords None => new(TermLists.None);

    /// <summary>What has been marked so far, in the order it was met.</summary>
    public IReadOnlyList<AdoptedTerm> Found => _found;

    /// <summary>A text of one municipality, or of the page's. When it has agreed on no words, the text is plain.</summary>
    public IReadOnlyList<TermSegment> Mark(string text, Guid? municipality = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if ((municipality ?? _whose) is not { } whose || !_lists.TryGetValue(whose, out var marker))
        {
            return text.Length == 0 ? [] : [new TermSegment(text, null)];
        }

        var segments = marker.Mark(text, _seen);
        _found.AddRange(segments.Select(segment => segment.Term).OfType<AdoptedTerm>());
        return segments;
    }
}

/// <summary>The lists themselves, by municipality, and whose texts stand on the page where nothing else is said.</summary>
sealed record TermLists(IReadOnlyDictionary<Guid, TermMarker> Of, Guid? Whose)
{
    public static readonly TermLists None = new(new Dictionary<Guid, TermMarker>(), null);
}
