using System.Text.RegularExpressions;

namespace Langbenk.Export.Paper;

/// <summary>A line that begins with a day or a part of the year: «1. januar 2022», «15. - 17. mars», «2. kvartal». Its number is no list.</summary>
static partial class DateLine
{
    public static bool Is(ReadOnlySpan<char> line) => Beginning().IsMatch(line);

    [GeneratedRegex(
        @"^\d{1,9}[.)]\s+((?:-|–|—|og|til|eller|and|to|or)\s*\d{1,2}\.\s*)*"
        + @"((?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"
        + @"|january|february|march(?=\s+\d|\s*$)|may(?=\s+\d|\s*$)|june|july|october|december|(?-i:jan|feb|mar|apr|jun|jul|aug|sept?|okt|oct|nov|des|dec))\b"
        + @"|(?:kvartal|tertial|halvår|halvdel|årsmøte|årsmøtet|årsdag|årsdagen|semester|termin|juledag|påskedag|pinsedag|søndag i advent|quarter|half|term)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();
}
