using System.Text.RegularExpressions;

namespace Langbenk.Cooperation.Discussions.Checking;

/// <summary>What is told by its form alone: mail, dates, exact ages, classes.</summary>
static partial class Patterns
{
    const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    const string Number = "(?:[0-9]{1,2}|null|ett|et|eitt|eit|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten)";
    const string Month = "(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|des)";

    public static IEnumerable<Finding> In(string text) =>
    [
        .. Of(Email(), FindingKind.Email, text), .. Of(Date(), FindingKind.Date, text), .. Of(WordDate(), FindingKind.Date, text), .. Of(Born(), FindingKind.Date, text), .. Of(Class(), FindingKind.ClassName, text),
        .. Of(Household(), FindingKind.Name, text), .. Of(Grade(), FindingKind.ClassName, text), .. Of(Age(), FindingKind.ExactAge, text), .. Of(AgeAfter(), FindingKind.ExactAge, text),
    ];

    public static bool IsDate(string written) => Date().Match(written) is { Success: true } match && match.Length == written.Length;

    public static IEnumerable<Finding> Of(Regex pattern, FindingKind kind, string text) =>
        pattern.Matches(text).Select(match => match.Groups["it"] is { Success: true } part ? new Finding(kind, part.Index, part.Length) : new Finding(kind, match.Index, match.Length));

    [GeneratedRegex(@"[\p{L}0-9][\p{L}0-9._+-]{0,80}[ ]?(?:@|\(at\)|\[at\]|krøllalfa)[ ]?[\p{L}0-9][\p{L}0-9-]{0,80}(?:[ ]?\.[ ]?[\p{L}0-9-]{2,60}){1,5}|[\p{L}0-9._+-]{1,80}@[\p{L}0-9.-]{1,80}", Loose)]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<![0-9])(?:(?:0?[1-9]|[12][0-9]|3[01])[ ]?[./-][ ]?(?:0?[1-9]|1[0-2])[ ]?[./-][ ]?(?:[12][0-9]{3}|[0-9]{2})|[12][0-9]{3}[./-](?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|[12][0-9]|3[01])|(?:0?[1-9]|[12][0-9]|3[01])\.?[ ]?" + Month + @"\b(?:[ .]{1,2}[12][0-9]{3})?|(?<=\bden )(?:0?[1-9]|[12][0-9]|3[01])\.[ ]?(?:0?[1-9]|1[0-2])\b\.?)(?![0-9])", Loose)]
    private static partial Regex Date();

    [GeneratedRegex(@"\b(?:første|fyrste|andre|tredje|fjerde|femte|sjette|sjuende|syvende|åttende|niende|tiende|ellevte|tolvte|trettende|fjortende|femtende|sekstende|syttende|attende|nittende|tjuende|tyvende|trettiende|(?:tjue|tyve|en og tyve|trett?i)[ ]?\p{L}{3,9})[ ](?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)\b", Loose)]
    private static partial Regex WordDate();

    [GeneratedRegex(@"\b(?:født|fødd|f\.)[ ]{1,3}(?:i[ ])?(?<it>[12][0-9]{3})(?![0-9])", Loose)]
    private static partial Regex Born();

    [GeneratedRegex(@"(?<![\p{L}0-9§-])(?<!§ )(?:10|[1-9])[ ]?[A-F](?![\p{L}0-9])|(?<![\p{L}0-9§-])(?<!§ )(?:10|[1-9])[a-f](?![\p{L}0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Class();

    [GeneratedRegex(@"\b(?<it>\p{L}{2,30})-(?:familien|familia|gutten|guten|jenta|barna|søsknene)\b", Loose)]
    private static partial Regex Household();

    [GeneratedRegex(@"(?<![0-9])(?:10|[1-9]|første|andre|tredje|fjerde|femte|sjette|sjuende|syvende|åttende|niende|tiende)\.?[ ]?(?:klasse|trinn|trinnet|klassing)\w{0,6}", Loose)]
    private static partial Regex Grade();

    [GeneratedRegex(@"(?<![\p{L}0-9])" + Number + @"[ –-]{0,2}(?:(?:og en halv|og eit halvt)[ ])?(?:åring\w{0,6}|årig\w{0,4}|måneders|månaders|(?:år|måneder|månader|mnd\.?)[ ](?:gamm?el|gamm?elt|gamle|gamal|gamalt)\b)", Loose)]
    private static partial Regex Age();

    [GeneratedRegex(@"\b(?:er|fyller|fylte|fylt|blir|ble|blei|jente|gutt|gut|jenta|gutten|guten|barn|barnet|alder|alderen)[ ](?:på[ ]|bare[ ]|berre[ ]|nå[ ]|no[ ]|snart[ ])?(?<it>" + Number + @"[ ](?:år|måneder|månader|mnd))\b(?![ ](?:siden|sidan|etter|før))", Loose)]
    private static partial Regex AgeAfter();
}
