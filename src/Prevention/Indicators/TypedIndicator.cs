using Langbenk.Kernel;

namespace Langbenk.Prevention.Indicators;

/// <summary>
/// Tells a count that must not be a target from a quality that may be one. The name is read phrase by phrase.
/// A phrase that names a followed number is that number, whether it stands bare («bekymringsmeldinger»), is counted
/// («antall …») or is to go up or down («færre …»), unless
/// (a) it is a share or a time of how that was handled: time limits, answers, evaluation, participation; or
/// (b) it is a share of the followed thing and says which part («andel bekymringsmeldinger der …»); or
/// (c) it is a share of something other than people and says which part («andel barnehager som …»); or
/// (d) it is of what somebody can or has, with the followed thing as what that is about («ansatte med kurs i å melde bekymring»).
/// A share of people that comes to the followed thing last («andel barn med hjelpetiltak») is the count in another coat.
/// </summary>
static class TypedIndicator
{
    static readonly string[] Separators = [",", ";", ":", ".", "(", " og ", " and ", " samt ", " slik at ", " so that "];

    /// <summary>How something was handled, which a share or a time may be about.</summary>
    static readonly string[] QualityWords =
    [
        "tilbakemeld", "i tide", "frist", "innen ", "innan ", "ventetid", "venter på", "ventar på", "saksbehandlingstid", "kvalitet",
        "medvirk", "medverk", "evaluer", "fulgt opp", "følgt opp", "fornøyd", "nøgd", "tilfreds", "hørt", "høyrt",
        "svar", "besvart", "gjennomgå", "mestr", "meistr", "opplev", "fått opplæring",
        "feedback", "in time", "on time", "within", "deadline", "time limit", "waiting", "quality", "participat", "evaluated", "answer", "followed up", "satisf", "heard", "master", "experience",
    ];

    /// <summary>What staff and services have or can, when that is what is counted and the followed number only what it is about.</summary>
    static readonly string[] AbilityWords =
    [
        "kurs", "kjenner", "kjenn til", " vet ", " veit ", " tør ", "trygg", "veiled", "rettleid", "rutine", "kompetan", "fått opplæring",
        "know", "training", "guidance", "routine", "competen",
    ];

    static readonly string[] Times =
    [
        "ventetid", "saksbehandlingstid", "behandlingstid", "svartid", "tid fra", "tid frå", "tiden fra", "tida fra", "tida frå", "tid før", "dager fra", "dagar frå", "uker fra", "veker frå", "varighet", "varigheit",
        "waiting", "time from", "days from", "weeks from", "processing time",
    ];

    /// <summary>Right after the followed thing: those that were handled, not those that came.</summary>
    static readonly string[] Handled = ["besvart", "svart på", "gjennomgått", "fulgt opp", "følgt opp", "evaluert", "answered", "evaluated", "followed up"];

    static readonly string[] Lowering =
        ["halver", "redus", "færre", "lågare", "lavere", "ned med", "skal ned", "senk", "minske", "minke", "fewer", "halve", "reduc", "lower", "decreas"];

    static readonly string[] Counting =
        ["antall", "antal ", "talet på", "tallet på", "tal på", "hvor mange", "kor mange", "mengde", "sum av", " per ", "number of", "how many", "count of"];

    static readonly string[] ShareWords =
        ["andelen", "andel", "prosentandel", "delen av", "share of", "proportion of", "percentage of", "per cent of"];

    static readonly string[] Fillers = ["av ", "alle ", "nye ", "all ", "the ", "new "];

    static readonly string[] People =
    [
        "barn ", "barna ", "barnehagebarn ", "skolebarn ", "skulebarn ", "unge ", "ungdom", "elev", "famil", "foreldre",
        "innbygg", "befolkning", "folketal", "child", "young", "youth", "pupil", "student", "parent", "inhabitant", "population",
    ];

    static readonly string[] Parts = [" som ", " der ", " med ", " hvor ", " uten ", " utan ", " that ", " where ", " which ", " with ", " without ", " who "];

    public static KnownIndicator? FollowOnlyMatch(string typedName) => Phrases(typedName)
        .Select(phrase => Refused(phrase) ?? Refused(Joined(phrase)))
        .FirstOrDefault(indicator => indicator is not null);

    /// <summary>Whether something is said of how it was handled, or of what somebody can.</summary>
    public static bool SaysHowWell(string phrase) => HasAny(phrase, QualityWords) || HasAny(phrase, AbilityWords) || HasAny(phrase, Times);

    /// <summary>A goal steers by such a number when it counts it, wants more or less of it, or is its bare name; to handle each one well is a goal.</summary>
    public static KnownIndicator? CountAsGoal(string typed) =>
        FollowOnlyMatch(typed) is { } followed && typed.ToLowerInvariant() is var said
        && (HasAny($" {said} ", Counting) || HasAny(said, Lowering) || !said.Trim().Contains(' ', StringComparison.Ordinal)
            || Enum.GetValues<Language>().Any(language => string.Equals(followed.Name[language], typed.Trim(), StringComparison.OrdinalIgnoreCase))
            || Phrases(typed).Any(phrase => Counts(phrase).Any(count => CountDirection.IsIn(phrase, count.Word)))) ? followed : null;

    /// <summary>A name that says nothing («Belastning») is what its definition counts. What a share or a time is made up of may be told.</summary>
    public static KnownIndicator? FollowOnlyMatch(string typedName, string definition)
    {
        var (name, said) = (typedName.ToLowerInvariant(), definition.ToLowerInvariant());
        return FollowOnlyMatch(typedName) ?? (new[] { name, said }.Any(text => HasAny(text, ShareWords) || HasAny(text, Times)) || IsOfHandled(said)
            ? null
            : Phrases(definition).Where((phrase, at) => HasAny(said, Lowering) || (at == 0 && HasAny($" {phrase} ", Counting)))
                .Select(Refused).FirstOrDefault(indicator => indicator is not null));
    }

    static bool IsOfHandled(string said) => !HasAny(said, Lowering) && (HasAny(said, QualityWords) || HasAny(said, AbilityWords));

    static string[] Phrases(string typed) => typed
        .ToLowerInvariant()
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Aggregate("", (name, word) => $"{name} {Misspelling.Mended(word)}")
        .Replace(" pr. ", " per ", StringComparison.Ordinal)
        .Replace("1.000", "1000", StringComparison.Ordinal)
        .Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A hyphen, seen or unseen, makes no other word: «bekymrings-meldinger».</summary>
    static string Joined(string phrase) => phrase.Replace("-", "", StringComparison.Ordinal).Replace("\u00AD", "", StringComparison.Ordinal);

    static KnownIndicator? Refused(string phrase) => Counts(phrase).Select(count => count.Followed).FirstOrDefault();

    /// <summary>Every followed number in the phrase, with the word it ends by.</summary>
    static IEnumerable<(KnownIndicator Followed, string Word)> Counts(string phrase) => IndicatorRegisterFollowOnly.Indicators
        .SelectMany(indicator => indicator.Words.Select(word => (Followed: indicator, Word: word)))
        .Concat(FollowedStems.In(phrase).Select(meant => (Followed: IndicatorRegisterFollowOnly.Indicators.First(indicator => indicator.Key == meant.Key), Word: meant.LastWord)))
        .Where(count => IsCount(phrase, count.Word));

    static bool IsCount(string phrase, string word) =>
        phrase.Contains(word, StringComparison.Ordinal)
        && !IsOfQuality(phrase, word)
        && !IsShareOfQuality(phrase + " ", word);

    /// <summary>A share or a time of what was handled, or what somebody else can or has: a word of quality alone frees no count.</summary>
    static bool IsOfQuality(string phrase, string word)
    {
        var at = phrase.IndexOf(word, StringComparison.Ordinal);
        var (before, after) = (phrase[..at], phrase[(at + word.Length)..]);
        var rest = AfterFirstWord("-" + after);
        return HasAny(before, Times)
            || Array.Exists(Handled, handled => rest.StartsWith(handled, StringComparison.Ordinal) || AfterFirstWord(phrase).StartsWith(handled, StringComparison.Ordinal))
            || (HasAny(before, ShareWords) && HasAny(phrase, QualityWords))
            || HasAny(before + " ", AbilityWords);
    }

    static string AfterFirstWord(string text) => text.TrimStart() is var start && start.IndexOf(' ', StringComparison.Ordinal) is var space and >= 0 ? start[space..].TrimStart() : "";

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
