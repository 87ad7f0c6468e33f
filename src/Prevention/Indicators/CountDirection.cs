using System.Text.RegularExpressions;

namespace Langbenk.Prevention.Indicators;

/// <summary>
/// Whether a phrase wants a followed number up or down, however that is said: it goes («går ned», «øker med 20 prosent»), it is wanted
/// («flere …», «mindre bruk av …», «ingen …») or it is done more seldom («melder sjeldnere»). What follows the number tells a count from
/// what is done well with it: «flere bekymringsmeldinger fra skolen», but «flere bekymringsmeldinger besvares».
/// </summary>
static partial class CountDirection
{
    /// <summary>What the number is only the occasion of.</summary>
    static readonly string[] OtherThings =
    [
        " før ", " uten ", " utan ", " without ", " before ", "slekt", "nettverk", "tidlig", "tidleg", "early", "kunnskap", "kjennskap", "samarbeid", "utdann", "ansatt", "tilsett", "stilling", "fagfolk",
        "lærer", "lærar", "teacher", "staff", "mister", "mistar", "mangl", "rett til", "retten til", "klage", "right to", "tilbud om", "tilbod om",
    ];

    public static bool IsIn(string phrase, string word)
    {
        var said = $" {string.Join(' ', Deadline().Replace(phrase, "").Split(' ', StringSplitOptions.RemoveEmptyEntries))} ";
        var at = said.LastIndexOf(word, StringComparison.Ordinal);
        if (at < 0)
        {
            return false;
        }

        var end = said.IndexOf(' ', at + word.Length - 1);
        var (before, after) = (said[..at], end < 0 ? " " : said[end..]);
        return (Moves().IsMatch(after) && !IsOfOther(before))
            || (!TypedIndicator.SaysHowWell(said) && !OtherThings.Any(thing => said.Contains(thing, StringComparison.Ordinal))
                && (DoneSeldom().IsMatch(said) || (Ends().IsMatch(after) && (Some().IsMatch(before) || Amount().IsMatch(before)))));
    }

    [GeneratedRegex(@"\b(?:(?:innen|innan|within|by|før|til)(?: (?:utgangen av|slutten av|the end of))? (?:\d{4}|året|neste år)|enn før|than before)\b")]
    private static partial Regex Deadline();

    /// <summary>«Kvaliteten på undersøkelsene …», «kunnskapen om …»: it is that which moves, and not the number.</summary>
    static bool IsOfOther(string before)
    {
        var said = Clause().Split(before)[^1];
        var about = About().Matches(said);
        return about.Count > 0 && said[..about[^1].Index] + " " is var what
            && (TypedIndicator.SaysHowWell(what) || OtherThings.Any(thing => what.Contains(thing, StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"\b(?:skal|må|bør|vil|kan|at|som|når|går|gjør|gjer|gir|gjev|får|so|that|will|shall|should|must|makes?)\b")]
    private static partial Regex Clause();

    [GeneratedRegex(@" (?:på|om|i|av|til|for|med|ved|rundt|of|in|about|with)(?= )")]
    private static partial Regex About();

    /// <summary>«… fra skolene går ned», and nothing that it moves but an amount or a time.</summary>
    [GeneratedRegex(@"^(?: (?:fra|frå|i|til|om|hos|på|per|for|av|utenfor|utanfor|blant|from|in|to|at|about|outside) \S+(?: \S+)??){0,2}(?: (?:skal|må|bør|kan|vil|har|should|must|shall|will|to))? (?:gå|går|gått|gjekk|gikk|goes|go|going)? ?(?:(?:ned|opp|nedover|oppover|down|up)|synk\w*|søkk\w*|sank|falle?r?|fell|falt|falls|avta\w*|avtek\w*|minke\w*|minkar|daler?|dalar|stig\w*|auk\w*|øke?r?|økes|vokse?r?|veks\w*|halver\w*|dobl\w*|reduser\w*|kutt\w*|(?:blir?|vert|være|vere|er|become|be|are) (?:færre|flere|fleire|lavere|lågare|høyere|høgare|mindre|fewer|lower|higher|halvert)|(?:holdes|holde|haldast|halde) (?:nede|lav\w*|låg\w*|under)|(?:ligge\w*|ligg|være|vere|er|be|stay|are) (?:under|over|below|above)|drop\w*|declin\w*|decreas\w*|rises?|rising|increas\w*|grows?)(?= $| (?:med|i|fra|frå|til|innen|innan|fram|frem|mot|hver\w*|kvar\w*|hvert|kvart|neste|år|etter|by|from|in|to|within|every|each|\d))")]
    private static partial Regex Moves();

    /// <summary>Children who move less often have it steadier; those who are moved are counted.</summary>
    [GeneratedRegex(@"\b(?:(?:meld|vars|henvis|tilvis|plasser|undersøk|report|refer|place)\w*|flytt(?:es|ast|et|a))(?: \S+)? (?:sjeldnere|sjeldnare|oftere|oftare|mindre|less|more often|more seldom)\b|\b(?:sjeldnere|sjeldnare|oftere|oftare|less often|more often)(?: \S+)? (?:meld|vars|henvis|tilvis|plasser|flytt(?:es|ast|et|a)\b|undersøk|report|refer|place)|\bflytt\w* (?:sjeldnere|sjeldnare|oftere|oftare|mindre) (?:til|ut|inn)\b")]
    private static partial Regex DoneSeldom();

    /// <summary>Nothing is said of those that are counted but where they come from, when, and how many.</summary>
    [GeneratedRegex(@"^ (?:$|(?:fra|frå|i|innen|innan|per|pr|hver\w*|kvar\w*|hvert|kvart|enn|til|om|hos|på|utenfor|utanfor|blant|outside|neste|årlig|årleg|from|in|than|to|every|each|within|about|sendes|kommer|kjem|meldes|skal(?= $| (?:meldes|meldast|sendes|sendast|ned|opp|bli)\b)|blir sendt)\b)")]
    private static partial Regex Ends();

    [GeneratedRegex(@"\b(?:flere|fleire|more|ingen|inga|null|no)\b(?: (?!(?:som|der|who|that)\b)\S+){0,5} ?$")]
    private static partial Regex Some();

    [GeneratedRegex(@"\b(?:øke?r?|økt|økte|auke?r?|aukar|auka|økning\w*|vekst\w*|mindre|mer|meir|less|nedgang\w*|reduksjon\w*|kutt\w*|begrens\w*|avgrens\w*|unngå\w*|få (?:ned|opp)|ned med|opp med|dobl\w*|høyst|høgst|maks\w*|minst|increas\w*|limit\w*|avoid\w*|cut|reduction|\d+)(?: (?:i|av|på|for|til|om|fra|frå|nye|alle|antall\w*|antal|tallet|talet|bruk\w*|andel\w*|delen|omfang\w*|mengde\w*|\d+|prosent|%|melding\w*|henvis\w*|tilvis\w*|undersøk\w*|vedtak\w*|barn|unge|elev\w*|saker|the|number|of|use|in|all|new|report\w*|referral\w*|children|pupils))* ?$")]
    private static partial Regex Amount();
}
