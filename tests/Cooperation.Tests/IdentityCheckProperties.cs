using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Langbenk.Cooperation.Discussions.Checking;

namespace Langbenk.Cooperation.Tests;

/// <summary>The check held against a plain slow one, for texts that nobody would think of.</summary>
public class IdentityCheckProperties
{
    static readonly Config Setup = Config.QuickThrowOnFailure.WithMaxTest(400);

    static readonly Surroundings Known = new(["Berit Barnevern", "Nav Nordfjella"], ["Storfjell skole"], 1900);

    static readonly string[] Pieces =
    [
        "Jonas", "Brattli", "jonas", " ", ". ", "\n", "barnet", "mor er lege", "41 23 45 67", "010190", "12345", "3. mars", "12.03.2024", "Elvegata 4", "9990 Storfjell", "5B", "en 8-åring", "somalisk",
        "Berit Barnevern", "Storfjell skole", "a@b.no", "-", "0", "1", "9", "\u00a0", "\u200b", "–", ",", "«", "»", "Å", "ß", "😀", "١٢٣", "i 2024 ", "fem søsken", "K.", "BRATTLI", "\n- ", "bl.a. ", "§ 7-2 a", "'s", "s",
    ];

    static Gen<string> Texts => Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));

    static Gen<string> Separator => Gen.Elements("", "", "", " ", ".", "-", "\u00a0", "\u200b", " - "[..2], "\n");

    [Fact]
    public void Of_AnyText_FindingsAreInOrderInsideAndApart() => Check.One(Setup, Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var found = IdentityCheck.Of(text, Known);
        return found.All(one => one.Start >= 0 && one.Length > 0 && one.End <= text.Length) && found.Zip(found.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);
    }));

    [Fact]
    public void Of_ElevenDigits_AreFoundWhereverTheyStand() => Check.One(Setup, Prop.ForAll(
        (from before in Texts
         from digits in Gen.Choose(0, 9).ArrayOf(11)
         from between in Separator.ArrayOf(10)
         from after in Texts
         select (before, number: string.Concat(digits.Select((digit, at) => at == 0 ? $"{digit}" : between[at - 1] + digit)), after)).ToArbitrary(),
        parts => IdentityCheck.Of(parts.before + parts.number + parts.after, Known)
            .Any(one => one.Kind == FindingKind.NationalNumber && one.Start <= parts.before.Length && one.End >= parts.before.Length + parts.number.Length)));

    [Fact]
    public void Of_Numbers_AreThoseOfThePlainReading() => Check.One(Setup, Prop.ForAll(Texts.ToArbitrary(), text =>
        IdentityCheck.Of(text, Known).Any(one => one.Kind == FindingKind.NationalNumber) == HasElevenDigits(text)));

    [Fact]
    public void Left_AllConfirmed_LeavesOnlyWhatMustGoAndTheTextAsItWas() => Check.One(Setup, Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var all = IdentityCheck.Of(text, Known);
        var confirmed = all.Select(one => one.KeyIn(text)).ToList();
        return IdentityCheck.Left(text, Known, confirmed).SequenceEqual(all.Where(one => one.MustGo));
    }));

    [Fact]
    public void Left_MoreConfirmed_NeverLeavesMore() => Check.One(Setup, Prop.ForAll(
        (from text in Texts from count in Gen.Choose(0, 5) select (text, count)).ToArbitrary(),
        one =>
        {
            var keys = IdentityCheck.Of(one.text, Known).Select(found => found.KeyIn(one.text)).Take(one.count).ToList();
            var fewer = IdentityCheck.Left(one.text, Known, keys);
            return fewer.All(found => found.MustGo || !keys.Contains(found.KeyIn(one.text))) && IdentityCheck.Left(one.text, Known, [.. keys, "Name:Brattli"]).Count <= fewer.Count;
        }));

    [Fact]
    public void Of_TextWithoutDigitsOrAt_NeverMustGo() => Check.One(Setup, Prop.ForAll(Texts.ToArbitrary(), text =>
        !IdentityCheck.Of(Without(text), Known).Any(one => one.MustGo)));

    [Fact]
    public void Of_AlmostTwentyThousandSigns_IsDoneInAMoment()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        foreach (var piece in Pieces)
        {
            _ = IdentityCheck.Of(string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length)), Known);
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    static string Without(string text) => string.Concat(text.Where(sign => !char.IsDigit(sign) && sign != '@'));

    /// <summary>From each digit on: eleven can be read, with at most two signs between each that people group digits with.</summary>
    static bool HasElevenDigits(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var read = new StringBuilder();
            var between = 0;
            for (var at = start; at < text.Length && between <= 2 && char.IsDigit(text[start]); at++)
            {
                if (char.IsDigit(text[at]))
                {
                    read.Append(text[at]);
                    between = 0;
                }
                else if (char.IsWhiteSpace(text[at]) || "./_*()+-–\u200b".Contains(text[at]))
                {
                    between++;
                }
                else
                {
                    break;
                }
            }

            if (read.Length >= 11)
            {
                return true;
            }
        }

        return false;
    }
}
