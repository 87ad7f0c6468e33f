using Langbenk.Law.Codes;
using Langbenk.Sharing.Consents;

namespace Langbenk.Sharing.Wordings;

/// <summary>
/// Samtykketekst på et annet språk: what a family is told when it is asked for consent, as a municipality has had it translated. What has been
/// asked keeps the words that it was asked with.
/// </summary>
public sealed class ConsentWording : ISharingEntity
{
    public const int MaxNameLength = 60;
    public const int MaxTranslatorLength = 200;
    public const int MaxKindLength = 200;
    public const int MaxKindsLength = 5_000;

    public required Guid Id { get; init; }

    public required Guid MunicipalityId { get; init; }

    /// <summary>The form that it was made with: sent twice, it is one.</summary>
    public required Guid Mark { get; init; }

    /// <summary>See <see cref="Wordings.LanguageTag"/>.</summary>
    public required string Tag { get; set; }

    /// <summary>What the language is called by those who speak it: «polski».</summary>
    public required string OwnName { get; set; }

    /// <summary>What those who ask call it: «polsk».</summary>
    public required string NorwegianName { get; set; }

    public required bool IsRightToLeft { get; set; }

    public required WordingText Words { get; set; }

    /// <summary>A line for each kind of information that may be asked about: its code, a space, what it is called.</summary>
    public required string KindLines { get; set; }

    public required string Translator { get; set; }

    /// <summary>The day somebody who reads the language last held it against the Norwegian.</summary>
    public required DateOnly CheckedOn { get; set; }

    /// <summary>Who has said that every paragraph of the Norwegian is in it, and when.</summary>
    public required string AssuredByName { get; set; }

    public required DateOnly AssuredOn { get; set; }

    /// <summary>From this day nobody is asked with it.</summary>
    public DateOnly? EndedOn { get; set; }

    public int Version { get; private set; } = 1;

    public IReadOnlyDictionary<InformationKind, string> KindWords() => KindLines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ', 2))
        .Where(one => one.Length == 2 && Code.Kinds.TryParse(one[0], out _)).ToDictionary(one => Code.Kinds.Parse(one[0]), one => one[1]);

    public static string Lines(IReadOnlyDictionary<InformationKind, string> words) =>
        string.Join('\n', ConsentKinds.Offered.Where(words.ContainsKey).Select(kind => $"{Code.Kinds.Of(kind)} {words[kind].ReplaceLineEndings(" ").Trim()}"));

    /// <summary>As the family reads it.</summary>
    public string Of(Told told)
    {
        var comma = LanguageTag.HasArabicLetters(Tag);
        return Words.Of(told, words => string.Join(comma ? "، " : ", ", words), Foreign, comma ? "؛ " : "; ");
    }

    /// <summary>In a text from right to left a Norwegian name with its digits and brackets keeps its own direction.</summary>
    string Foreign(string word) => IsRightToLeft && word.Length > 0 ? $"\u2068{word}\u2069" : word;
}
