using System.Text.RegularExpressions;
using Langbenk.Prevention.Terms;

namespace Langbenk.Prevention.Tests.Terms;

/// <summary>The same as the marker, told another way: at every place every form is tried.</summary>
static class SlowTermMarker
{
    const string OfWord = @"[\p{L}\p{Nd}\p{Mn}\p{Cs}]";

    public static IReadOnlyList<TermSegment> Mark(IReadOnlyList<AdoptedTerm> terms, string text)
    {
        var forms = terms.SelectMany(term => term.Forms.Select(form => (Term: term, Pattern: PatternOf(form)))).ToList();
        var segments = new List<TermSegment>();
        var seen = new HashSet<string>();
        var (plain, at) = ("", 0);
        while (at < text.Length)
        {
            var hits = forms.Select(form => (form.Term, Match: form.Pattern.Match(text, at))).Where(hit => hit.Match.Success).ToList();
            if (hits.Count == 0)
            {
                plain += text[at++];
                continue;
            }

            var (term, match) = hits.MaxBy(hit => hit.Match.Length);
            if (!seen.Add(term.Key))
            {
                plain += match.Value;
            }
            else
            {
                Flush();
                segments.Add(new TermSegment(match.Value, term));
            }

            at += match.Length;
        }

        Flush();
        return segments;

        void Flush()
        {
            if (plain.Length > 0)
            {
                segments.Add(new TermSegment(plain, null));
                plain = "";
            }
        }
    }

    static Regex PatternOf(string form) => new(
        $@"\G(?<!{OfWord})" + string.Join(@"\s+", form.Split(' ').Select(Regex.Escape)) + $"(?!{OfWord})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
