using System.Text.RegularExpressions;

namespace Langbenk.Sharing.Wordings;

/// <summary>Places in a text that somebody has translated, where what is asked for this time is put in: «{tjeneste}». Nothing else stands in braces.</summary>
public static partial class NamedPlaces
{
    /// <summary>The service that asks.</summary>
    public const string Service = "tjeneste";

    /// <summary>Those without an account, in the sentence about them.</summary>
    public const string Names = "navn";

    /// <summary>What the family is to get help with.</summary>
    public const string Help = "hjelp";

    /// <summary>All the services, the one that asks first.</summary>
    public const string All = "alle";

    public const string Tell = "fortelle";
    public const string Outside = "utenfor";
    public const string About = "om";
    public const string Kinds = "slag";
    public const string Learn = "vite";
    public const string LastDay = "dag";

    /// <summary>All of them stand in the whole text, in the order in which it names them.</summary>
    public static readonly IReadOnlyList<string> OfWhole = [Service, Help, All, Tell, Outside, About, Kinds, Learn, LastDay];

    public static IReadOnlyList<string> In(string text) => [.. Place().Matches(text).Select(one => one.Groups["name"].Value).Distinct(StringComparer.Ordinal)];

    /// <summary>A brace that opens or closes no place.</summary>
    public static bool HasLoneBrace(string text) => Place().Replace(text, "").AsSpan().IndexOfAny('{', '}') >= 0;

    /// <summary>
    /// In one go, so that braces in what is put in stay what they are. What is empty takes the space before it along, and a line that holds nothing
    /// else is left out.
    /// </summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(values);
        var lines = new List<string>();
        foreach (var line in text.Trim().Split('\n'))
        {
            var filled = Place().Replace(line, place => values.GetValueOrDefault(place.Groups["name"].Value) is { Length: > 0 } value ? place.Groups["gap"].Value + value : "").TrimEnd();
            if (filled.Length > 0)
            {
                lines.Add(filled);
            }
            else if (string.IsNullOrWhiteSpace(line) && lines is [.., { Length: > 0 }])
            {
                lines.Add("");
            }
        }

        return string.Join('\n', lines).TrimEnd();
    }

    [GeneratedRegex(@"(?<gap> *)\{(?<name>[^{}\r\n]{1,60})\}")]
    private static partial Regex Place();
}
