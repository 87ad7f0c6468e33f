using Langbenk.Prevention.Examples;
using Langbenk.Prevention.Networks;
using Langbenk.Prevention.Packages;

namespace Langbenk.Prevention.Tests.Packages;

/// <summary>Packages drawn from a seed: texts with letters of many alphabets, quotes, tags and line breaks, in any number.</summary>
sealed class PackageDraw(int seed, string fingerprint)
{
    static readonly string[] Pieces =
        ["barn", "æøå", "ÆØÅ", "<script>", "\"", "\\", "\n", "\r\n", "\t", "—", "\u2028", "😀", "ščžđ", "{}", "&amp;", "1", "'", "null", "«to»", "\u0001"];

    readonly Random _random = new(seed);

    public PackageContent Content()
    {
        var examples = Many(0, 4, Example);
        var terms = Many(0, 4, () => new PackageTerm(Words(3) + _random.Next(), Words(12), Words(3)));
        var networks = Many(examples.Count + terms.Count == 0 ? 1 : 0, 3, Network);
        return new(
            _random.Next(1, 5000), DateOnly.FromDayNumber(_random.Next(730_000, 760_000)), new(Number(), Places[_random.Next(Places.Length)], fingerprint),
            examples, [.. terms.DistinctBy(one => one.Word)], networks);
    }

    PackageExample Example() => new(
        Id(), Pick("nb", "nn", "en"), Words(4), Words(20), Words(20), Words(9), Some(ExampleCodes.Levels.Keys), Some(ExampleCodes.Themes.Keys),
        Pick([.. ExampleCodes.Sizes]), Maybe(Words(9)), Maybe(Words(9)), Words(9), Words(2), Words(2), Maybe(Words(5)),
        Maybe("https://example.org/" + _random.Next()));

    PackageNetwork Network() => new(
        Id(), Words(3), Maybe(Words(1)), Maybe(Words(1)), Many(1, 6, () => new PackageMember(Maybe(Number()), Words(2))),
        Many(0, 3, () => Words(2)), Many(0, 3, () => new PackageProject(Words(5), Maybe("2021"), Maybe(Words(15)), Enum.GetValues<ProjectStatus>()[_random.Next(4)])),
        Maybe(Words(4)));

    // A letter at each end: what is kept has no spaces around it.
    /// <summary>A publisher is a municipality: its name holds letters, in more languages than one.</summary>
    static readonly string[] Places = ["Storfjell", "Nordre Follo", "Kárášjohka – Karasjok", "Våler (Østfold)", "Raarvihke/Røyrvik", "Porsanger-Porsáŋgu-Porsanki"];

    string Words(int most) => "a" + string.Join(' ', Enumerable.Range(0, _random.Next(1, most + 1)).Select(_ => Pieces[_random.Next(Pieces.Length)])) + "z";

    string Number() => _random.Next(1, 10_000).ToString("d4");

    string Maybe(string text) => _random.Next(3) == 0 ? "" : text;

    T Pick<T>(params IReadOnlyList<T> all) => all[_random.Next(all.Count)];

    Guid Id()
    {
        var bytes = new byte[16];
        _random.NextBytes(bytes);
        return new(bytes);
    }

    IReadOnlyList<string> Some(IEnumerable<string> all)
    {
        var list = all.ToList();
        return [.. list.Where(_ => _random.Next(2) == 0).DefaultIfEmpty(list[0])];
    }

    IReadOnlyList<T> Many<T>(int least, int most, Func<T> one) => [.. Enumerable.Range(0, _random.Next(least, most + 1)).Select(_ => one())];
}
