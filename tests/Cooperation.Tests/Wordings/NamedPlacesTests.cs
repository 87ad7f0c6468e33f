using FsCheck;
using FsCheck.Fluent;
using Langbenk.Sharing.Wordings;

namespace Langbenk.Cooperation.Tests.Wordings;

/// <summary>Places in a text: what is put in stands there as it is, whatever it looks like.</summary>
public class NamedPlacesTests
{
    static readonly Config Setup = Config.QuickThrowOnFailure.WithMaxTest(400);

    static readonly string[] Pieces = ["Jonas", " ", "\n", "\n\n", "{hjelp}", "{", "}", "{}", "{om}", "$1", "\\", "سلام", "\u2068", ".", "å"];

    static Gen<string> Texts => Gen.Elements(Pieces).ListOf().Select(string.Concat);

    [Fact]
    public void Fill_AnyValues_StandAsTheyAre() => Check.One(Setup, Prop.ForAll(Texts.Two().ToArbitrary(), pair =>
    {
        var (help, about) = (pair.Item1.Trim(), pair.Item2.Trim());
        var expected = string.Join("\n\n", new[] { "A" + (help.Length > 0 ? " " + help : "") + ".", about, "B" }.Where(one => one.Length > 0));
        return NamedPlaces.Fill("A {hjelp}.\n\n{om}\n\nB", new Dictionary<string, string> { ["hjelp"] = help, ["om"] = about }) == expected;
    }));

    [Fact]
    public void Fill_WithoutPlaces_ChangesNoLineThatHasWords() => Check.One(Setup, Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var plain = text.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
        static IEnumerable<string> Lines(string of) => of.Trim().Split('\n').Select(one => one.TrimEnd()).Where(one => one.Length > 0);
        return Lines(NamedPlaces.Fill(plain, new Dictionary<string, string>())).SequenceEqual(Lines(plain));
    }));

    [Theory]
    [InlineData("{tjeneste} og {om}", false, "tjeneste", "om")]
    [InlineData("{om} {om} { om }", false, "om", " om ")]
    [InlineData("{om", true)]
    [InlineData("om}", true)]
    [InlineData("{{om}}", true, "om")]
    [InlineData("{}", true)]
    [InlineData("{om\nog}", true)]
    public void In_NamesThePlaces_AndALoneBraceIsSeen(string text, bool lone, params string[] places)
    {
        Assert.Equal(places, NamedPlaces.In(text));
        Assert.Equal(lone, NamedPlaces.HasLoneBrace(text));
    }
}
