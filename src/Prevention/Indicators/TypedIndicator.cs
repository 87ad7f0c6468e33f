namespace Langbenk.Prevention.Indicators;

/// <summary>
/// Tells a count that must not be a target from a quality that may be one. The name is read phrase by phrase.
/// A phrase that names a followed number is that number, whether it stands bare («bekymringsmeldinger»), is counted
/// («antall …») or is to go up or down («færre …»), unless
/// (a) it has a word of quality: time limits, answers, evaluation, participation, mastery, routine, competence; or
/// (b) it is a share of the followed thing and says which part («andel bekymringsmeldinger der …»); or
/// (c) it is a share of something other than people and says which part («andel barnehager som …»).
/// A share of people that comes to the followed thing last («andel barn med hjelpetiltak») is the count in another coat.
/// </summary>
static class TypedIndicator
{
    static readonly string[] Separators = [",", ";", ":", ".", "(", " og ", " and ", " samt ", " slik at ", " so that "];

    static readonly string[] QualityWords =
    [
        "tilbakemeld", "i tide", "frist", "ventetid", "venter på", "ventar på", "saksbehandlingstid", "kvalitet",
        "medvirk", "medverk", "evaluer", "fulgt opp", "følgt opp", "fornøyd", "nøgd", "tilfreds", "hørt", "høyrt",
        "svar", "besvart", "kurs", "kjenner", "kjenn til", " vet ", " veit ", " tør ", "trygg", "veiled", "rettleid", "gjennomgå", "tid fra", "tid frå",
        "dager fra", "dagar frå", "uker fra", "veker frå", "mestr", "meistr", "opplev", "rutine", "kompetan", "fått opplæring", "varighet", "varigheit",
        "feedback", "in time", "on time", "deadline", "time limit", "waiting", "quality", "participat", "evaluated",
        "answer", "know", "training", "time from", "days from", "weeks from", "guidance", "followed up", "satisf", "heard", "master", "experience", "routine", "competen",
    ];

    static readonly string[] ShareWords =
        ["andelen", "andel", "prosentandel", "delen av", "share of", "proportion of", "percentage of", "per cent of"];

    static readonly string[] Fillers = ["av ", "alle ", "nye ", "all ", "the ", "new "];

    static readonly string[] People =
    [
        "barn ", "barna ", "barnehagebarn ", "skolebarn ", "skulebarn ", "unge ", "ungdom", "elev", "famil", "foreldre",
        "innbygg", "befolkning", "folketal", "child", "young", "youth", "pupil", "student", "parent", "inhabitant", "population",
    ];

    static readonly string[] Parts = [" som ", " der ", " med ", " hvor ", " uten ", " utan ", " that ", " where ", " which ", " with ", " without "];

    public static KnownIndicator? FollowOnlyMatch(string typedName) => typedName
        .ToLowerInvariant()
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Aggregate("", (name, word) => $"{name} {Misspelling.Mended(word)}")
        .Replace(" pr. ", " per ", StringComparison.Ordinal)
        .Replace("1.000", "1000", StringComparison.Ordinal)
        .Split(Separators, StringSplitOptions.RemoveEmptyEntries)
        .Select(phrase => Refused(phrase) ?? Refused(Joined(phrase)))
        .FirstOrDefault(indicator => indicator is not null);

    /// <summary>A hyphen, seen or unseen, makes no other word: «bekymrings-meldinger».</summary>
    static string Joined(string phrase) => phrase.Replace("-", "", StringComparison.Ordinal).Replace("\u00AD", "", StringComparison.Ordinal);

    static KnownIndicator? Refused(string phrase) => IndicatorRegisterFollowOnly.Indicators
        .FirstOrDefault(indicator => indicator.Words.Any(word => IsCount(phrase, word)))
        ?? FollowedStems.In(phrase).Where(meant => IsCount(phrase, meant.LastWord))
            .Select(meant => IndicatorRegisterFollowOnly.Indicators.First(indicator => indicator.Key == meant.Key)).FirstOrDefault();

    static bool IsCount(string phrase, string word) =>
        phrase.Contains(word, StringComparison.Ordinal)
        && !HasAny(phrase, QualityWords)
        && !IsShareOfQuality(phrase + " ", word);

    static bool IsShareOfQuality(string phrase, string word) =>
        WholeOfShare(phrase) is { } whole
        && (HasAny(whole[(whole.LastIndexOf(word, StringComparison.Ordinal) + 1)..], Parts)
            || (HasAny(whole, Parts) && !People.Any(people => whole.StartsWith(people, StringComparison.Ordinal))));

    static bool HasAny(string text, string[] words) => words.Any(word => text.Contains(word, StringComparison.Ordinal));

    /// <summary>What a share is a share of: the text after the first share word.</summary>
    static string? WholeOfShare(string phrase)
    {
        var found = ShareWords
            .Select(word => (At: phrase.IndexOf(word, StringComparison.Ordinal), word.Length))
            .Where(word => word.At >= 0)
            .OrderBy(word => word.At)
            .ThenByDescending(word => word.Length)
            .ToList();
        if (found.Count == 0)
            return null;

        var whole = phrase[(found[0].At + found[0].Length)..].TrimStart();
        while (Fillers.FirstOrDefault(filler => whole.StartsWith(filler, StringComparison.Ordinal)) is { } filler)
            whole = whole[filler.Length..];
        return whole;
    }
}
