using System.Text.RegularExpressions;

namespace Langbenk.Sharing.Wordings;

/// <summary>
/// A language as browsers and screen readers know it (BCP 47): language, and script or country where it needs saying. The program has no
/// culture data of the operating system, so what is known of languages stands here.
/// </summary>
public static partial class LanguageTag
{
    public const int MaxLength = 16;

    /// <summary>The languages with two letters (ISO 639-1). One with three letters (ISO 639-3) is taken by its form.</summary>
    static readonly HashSet<string> TwoLetters = [.. (
        "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv "
        + "ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my "
        + "na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty "
        + "ug uk ur uz ve vi vo wa wo xh yi yo za zh zu").Split(' ')];

    /// <summary>Those that the program has itself.</summary>
    static readonly HashSet<string> OwnLanguages = ["nb", "nn", "no", "nob", "nno", "nor", "en", "eng"];

    static readonly HashSet<string> ArabicScripts = ["Arab", "Aran"];

    static readonly HashSet<string> OtherRightToLeftScripts = ["Adlm", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"];

    /// <summary>Written with Arabic letters where the tag names no script.</summary>
    static readonly HashSet<string> ArabicLetters =
    [
        "ar", "fa", "ks", "ps", "sd", "ug", "ur", "acm", "aeb", "afb", "apc", "apd", "ara", "arb", "ary", "arz", "azb", "bal", "ckb", "fas", "glk", "haz", "lrc", "mzn", "pbt", "pbu", "pes", "pnb", "prs",
        "pus", "sdh", "skr", "snd", "uig", "urd",
    ];

    static readonly HashSet<string> OtherRightToLeft = ["dv", "he", "yi", "aii", "arc", "div", "heb", "nqo", "syr", "yid"];

    /// <summary>As it is stored: «pl», «ku-Arab», «pt-BR». Null where it is no language.</summary>
    public static string? Read(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        if (Form().Match(typed.Trim().Replace('_', '-')) is not { Success: true } match)
        {
            return null;
        }

        var (language, script, region) = (match.Groups["language"].Value.ToLowerInvariant(), match.Groups["script"].Value, match.Groups["region"].Value.ToUpperInvariant());
        if (language.Length == 2 && !TwoLetters.Contains(language))
        {
            return null;
        }

        return language + (script.Length > 0 ? $"-{char.ToUpperInvariant(script[0])}{script[1..].ToLowerInvariant()}" : "") + (region.Length > 0 ? $"-{region}" : "");
    }

    public static bool IsOfTheProgram(string tag) => OwnLanguages.Contains(Parts(tag)[0]);

    public static bool IsRightToLeft(string tag) => HasArabicLetters(tag) || (Script(tag) is { } script ? OtherRightToLeftScripts.Contains(script) : OtherRightToLeft.Contains(Parts(tag)[0]));

    /// <summary>Its comma is another sign.</summary>
    public static bool HasArabicLetters(string tag) => Script(tag) is { } script ? ArabicScripts.Contains(script) : ArabicLetters.Contains(Parts(tag)[0]);

    static string[] Parts(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return tag.Split('-');
    }

    static string? Script(string tag) => Parts(tag).Skip(1).FirstOrDefault(part => part.Length == 4);

    [GeneratedRegex("^(?<language>[a-z]{2,3})(-(?<script>[a-z]{4}))?(-(?<region>[a-z]{2}|[0-9]{3}))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
