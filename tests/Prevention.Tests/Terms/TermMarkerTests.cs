using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Langbenk.Prevention.Terms;

namespace Langbenk.Prevention.Tests.Terms;

public class TermMarkerTests
{
    static readonly AdoptedTerm Early = Term("early", "tidlig innsats", "tidleg innsats");
    static readonly AdoptedTerm Effort = Term("effort", "innsats", "innsatsen");
    static readonly AdoptedTerm Prevention = Term("prevention", "forebygging", "førebygging", "forebyggende");
    static readonly AdoptedTerm Islands = Term("islands", "øyåre", "ære");

    static readonly IReadOnlyList<AdoptedTerm> Terms = [Early, Effort, Prevention, Islands];

    [Theory]
    [InlineData("Tidlig innsats er bra.", "[Tidlig innsats] er bra.")]
    [InlineData("tidlig\n  innsats", "[tidlig\n  innsats]")]
    [InlineData("tidlig, innsats", "tidlig, [innsats]")]
    [InlineData("FØREBYGGING og ØYÅRE", "[FØREBYGGING] og [ØYÅRE]")]
    [InlineData("forebyggingsplan uforebygging", "forebyggingsplan uforebygging")]
    [InlineData("Forebygging. Forebygging!", "[Forebygging]. Forebygging!")]
    [InlineData("forebyggende, så forebygging", "[forebyggende], så forebygging")]
    [InlineData("tidlig innsats, tidlig innsats, innsatsen", "[tidlig innsats], tidlig innsats, [innsatsen]")]
    [InlineData("<b>innsats</b> & «innsats»", "<b>[innsats]</b> & «innsats»")]
    [InlineData("ære\u0301 være", "ære\u0301 være")]
    [InlineData("tidlig", "tidlig")]
    [InlineData("", "")]
    public void Mark_Text_MarksTheFirstOfEach(string text, string expected) =>
        Assert.Equal(expected, Show(new TermMarker(Terms).Mark(text)));

    [Fact]
    public void Mark_SameFormInTwoTerms_FirstTermWins()
    {
        var segment = Assert.Single(new TermMarker([Effort, Term("other", "innsats")]).Mark("innsats"));

        Assert.Same(Effort, segment.Term);
    }

    [Fact]
    public void Mark_NoTerms_GivesTheText() => Assert.Equal("innsats", Show(new TermMarker([]).Mark("innsats")));

    [Fact]
    public void Mark_EveryCommonWord_FindsEachOfItsForms() => Assert.All(CommonWords.All, word =>
    {
        var marker = new TermMarker([.. CommonWords.All.Select(one => new AdoptedTerm(one.Key, one.Word.Nb, one.Forms, one.WhyAgree.Nb))]);
        Assert.All(word.Forms, form => Assert.Equal(word.Key, Assert.Single(marker.Mark(form.ToUpperInvariant())).Term?.Key));
    });

    [Fact]
    public void Mark_AnyText_PiecesAreTheTextAndTheSlowModelAgrees()
    {
        var found = 0;
        var texts = Gen.Choose(0, 24).SelectMany(length => Gen.ArrayOf(Gen.Elements(Pieces), length)).Select(string.Concat).ToArbitrary();
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(3000).WithQuietOnSuccess(true),
            Prop.ForAll(texts, text =>
            {
                var fast = new TermMarker(Terms).Mark(text);
                found += fast.Count(segment => segment.Term is not null);
                Assert.Equal(text, string.Concat(fast.Select(segment => segment.Text)));
                Assert.Equal(Show(SlowTermMarker.Mark(Terms, text)), Show(fast));
                return true;
            }));

        Assert.True(found > 1000, $"Only {found} words were found: the texts try too little.");
    }

    /// <summary>Several texts on one page: what is marked in them is what is marked when they are one text.</summary>
    [Fact]
    public void Mark_TextsOfOnePage_MarkEachWordOnceAsInOneText()
    {
        var several = 0;
        var texts = Gen.Choose(0, 12).SelectMany(length => Gen.ArrayOf(Gen.Elements(Pieces), length)).Select(string.Concat).ArrayOf(4).ToArbitrary();
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2000).WithQuietOnSuccess(true),
            Prop.ForAll(texts, page =>
            {
                var (marker, seen) = (new TermMarker(Terms), new HashSet<AdoptedTerm>(ReferenceEqualityComparer.Instance));
                var apart = page.Select(text => Show(marker.Mark(text, seen))).ToList();
                several += seen.Count > 1 ? 1 : 0;
                // A sign that is no word and no space keeps the last word of one text from joining the first of the next.
                Assert.Equal(Show(SlowTermMarker.Mark(Terms, string.Join('|', page))), string.Join('|', apart));
                return true;
            }));

        Assert.True(several > 300, $"Only {several} pages had several words.");
    }

    /// <summary>A text eight times as long may take about eight times as long, not sixty-four. Other work on the machine only makes it slower: once is enough.</summary>
    [Fact]
    public void Mark_LongTextOfAlmostWords_TakesTimeByItsLength()
    {
        var marker = new TermMarker([Term("long", string.Join(' ', Enumerable.Repeat("innsats", 6)) + " slutt")]);
        Fastest(marker, 10_000);

        Assert.Contains(Enumerable.Range(0, 10), _ => Fastest(marker, 80_000) < 30 * Fastest(marker, 10_000));
    }

    static TimeSpan Fastest(TermMarker marker, int words)
    {
        var text = string.Concat(Enumerable.Repeat("innsats ", words));
        return Enumerable.Range(0, 3).Min(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            Assert.Single(marker.Mark(text));
            return Stopwatch.GetElapsedTime(start);
        });
    }

    static readonly string[] Pieces =
    [
        "tidlig", "Tidleg", "innsats", "INNSATSEN", "forebygging", "førebygging", "Øyåre", "ære", "re", "s", "7",
        " ", " ", " ", "\n", "\u00a0", ".", "-", "«", "å", "\u030a", "\ud83d\ude00", "<", "&",
    ];

    static AdoptedTerm Term(string key, params string[] forms) => new(key, forms[0], forms, $"Hva {forms[0]} betyr.");

    static string Show(IEnumerable<TermSegment> segments) =>
        string.Concat(segments.Select(segment => segment.Term is null ? segment.Text : $"[{segment.Text}]"));
}
