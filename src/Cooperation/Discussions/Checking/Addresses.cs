using System.Text.RegularExpressions;

namespace Langbenk.Cooperation.Discussions.Checking;

/// <summary>Where somebody lives: a street with its number, a farm's number, a postal code with its place.</summary>
static partial class Addresses
{
    const string After = @"[ ]{1,2}(?:nr\.?[ ])?[0-9]{1,4}(?:[A-Ha-h](?!\p{L}))?(?![0-9.]*[0-9])(?![ ](?:gang|dag|uk|vek|år|time|min|barn|elev|kilo|km|meter|stk|%))";

    public static IEnumerable<Finding> In(string text) =>
    [
        .. Patterns.Of(Street(), FindingKind.StreetAddress, text), .. Patterns.Of(NamedStreet(), FindingKind.StreetAddress, text), .. Patterns.Of(Farm(), FindingKind.StreetAddress, text),
        .. Patterns.Of(Code(), FindingKind.PostalPlace, text).Where(one => !IsYear(text, one)), .. Patterns.Of(SaidCode(), FindingKind.PostalPlace, text),
    ];

    /// <summary>«våren 2024 Ola» is a year and a name; 2050 is also a postal code, so only a word of time before it makes a year.</summary>
    static bool IsYear(string text, Finding found) =>
        text.AsSpan(found.Start, 4) is var four && four.StartsWith("20", StringComparison.Ordinal) && four[2] < '6' && BeforeAYear().IsMatch(text[Math.Max(0, found.Start - 12)..found.Start]);

    [GeneratedRegex(@"(?:^|[ (])(?:i|våren|hausten|høsten|haust|høst|året|år|siden|sidan|sommeren|vinteren|fra|frå|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)[ ]{1,2}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BeforeAYear();

    [GeneratedRegex(@"(?<!\p{L})\p{L}[\p{L}-]{1,40}(?:veien|vegen|gata|gaten|gate|vei|veg|allé|alleen|alléen|stien|svingen)" + After, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Street();

    [GeneratedRegex(@"(?<!\p{L})\p{Lu}\p{L}{1,40}(?:[ ]\p{L}{1,40}){0,2}[ ](?:vei|veg|gate|gt\.?|plass|allé|terrasse|ring|bakke)" + After + @"|(?<!\p{L})\p{Lu}\p{L}{1,40}(?:bakken|tunet|plassen|ringen|kroken|terrasse|haugen|åsen|lia|jordet|feltet|bråten|toppen|grenda)" + After, RegexOptions.CultureInvariant)]
    private static partial Regex NamedStreet();

    [GeneratedRegex(@"\b(?:gnr|gårdsnummer|gardsnummer|bnr|bruksnummer|bolignummer|leilighet|leilegheit|H0[0-9])[.:]{0,2}[ ]?[0-9]{1,5}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Farm();

    [GeneratedRegex(@"(?<![0-9./-])[0-9]{4}[ ]{1,2}\p{Lu}\p{L}{1,30}", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"\b(?:postnummer|postnr|postkode)[.:]{0,2}[ ]?(?:er[ ])?[0-9]{4}(?![0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaidCode();
}
