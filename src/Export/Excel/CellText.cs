using System.Text.RegularExpressions;
using Langbenk.Export.Paper;
using Langbenk.Kernel;

namespace Langbenk.Export.Excel;

/// <summary>Text as a cell can hold it.</summary>
static partial class CellText
{
    /// <summary>Excel's own limit; a longer text makes the file «damaged».</summary>
    public const int Longest = 32_767;

    static readonly Text Cut = new(
        " … [Forkortet: Excel har plass til 32 767 tegn i en celle.]",
        " … [Forkorta: Excel har plass til 32 767 teikn i ei celle.]",
        " … [Shortened: a cell in Excel holds 32,767 characters.]");

    public static string Of(string text, Language language)
    {
        var clean = CleanText.Of(text);
        if (clean.Length > Longest)
        {
            var length = Longest - Cut[language].Length;
            clean = clean[..(char.IsHighSurrogate(clean[length - 1]) ? length - 1 : length)] + Cut[language];
        }

        // _x0041_ is A to Excel (ECMA-376 part 1, 22.9.2.19): the underscore itself is written so where the text has such a row of signs.
        return Escape().Replace(clean, "_x005F_");
    }

    /// <summary>Text that would become a formula if someone opened the cell and pressed Enter.</summary>
    public static bool LooksLikeFormula(string text) => text.TrimStart() is ['=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20', ..];

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Escape();
}
