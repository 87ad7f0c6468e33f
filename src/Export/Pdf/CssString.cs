using System.Text;
using Langbenk.Export.Paper;

namespace Langbenk.Export.Pdf;

/// <summary>A text as a CSS string in a style element: all but letters, digits and spaces is written as its number, so that nothing can end the string or the element.</summary>
static class CssString
{
    const int Longest = 90;

    public static string Of(string text)
    {
        var css = new StringBuilder("\"");
        var runes = CleanText.Of(text).EnumerateRunes().ToList();
        foreach (var rune in runes.Take(Longest))
        {
            css.Append(Rune.IsLetterOrDigit(rune) || rune.Value == ' ' ? rune.ToString() : $"\\{rune.Value:x6}");
        }

        return css.Append(runes.Count > Longest ? "…\"" : "\"").ToString();
    }
}
