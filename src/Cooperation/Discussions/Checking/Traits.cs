using System.Text.RegularExpressions;

namespace Langbenk.Cooperation.Discussions.Checking;

/// <summary>
/// What few share: origin, faith, diagnosis, number of siblings, what a parent works as. In a small municipality one is enough; in a
/// large one it takes two of different kinds. What there is one of, in whatever municipality, is always enough.
/// </summary>
static partial class Traits
{
    const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    public static IEnumerable<Finding> In(string text, bool isSmall)
    {
        List<Finding>[] kinds =
        [
            [.. Of(Origin(), text)], [.. Of(Diagnosis(), text)], [.. Of(Siblings(), text)], [.. Of(Work(), text)],
        ];
        var rare = isSmall || kinds.Count(kind => kind.Count > 0) > 1 ? kinds.SelectMany(kind => kind) : [];
        return [.. Of(OneOfAKind(), text), .. Of(ChildOfSomebody(), text), .. rare];
    }

    static IEnumerable<Finding> Of(Regex pattern, string text) => Patterns.Of(pattern, FindingKind.RareTrait, text);

    [GeneratedRegex(@"\b(?:ordfører\w{0,6}|ordførar\w{0,6}|kommunedirektør\w{0,6}|rådmann\w{0,6}|sogneprest\w{0,6}|soknepr\w{0,8}|lensmann\w{0,6}|politimester\w{0,4}|politimeister\w{0,4}|\w{0,10}reindrift\w{0,12}|trilling\w{0,6}|firling\w{0,6}|(?:den|det|dei|de)[ ](?:eneste|einaste)[ ](?!gang|dag|grunn|ting|måte)\p{L}{2,20}[ ](?:i|på|ved|hos)[ ]\p{L}{2,20})", Loose)]
    private static partial Regex OneOfAKind();

    [GeneratedRegex(@"\b(?:jenta|gutten|guten|datter(?:a|en)|dottera|sønnen|sonen|barnet|barna|ungen|ungene|ungane|søster(?:a|en)|søstera|bror(?:en)?)[ ](?:til|åt)[ ](?:den[ ])?(?<it>(?:leg|doktor|tannleg|prest|politi|lensmann|ordfør|rektor|lærer|lærar|adjunkt|lektor|advokat|dommer|dommar|fisker|fiskar|bonde|brannmann|sykepleier|sjukepleiar|helsesykepleier|helsesjukepleiar|jordmor|barnehagelær|styrer|styrar|trener|trenar|kommune|sjåfør|skipper|pilot|offiser|journalist|musik|veterinær|apotek|frisør)\w{0,12})", Loose)]
    private static partial Regex ChildOfSomebody();

    [GeneratedRegex(@"\b(?:somali\w{0,8}|eritre\w{0,8}|etiop\w{0,8}|syri\w{0,8}|syrer\w{0,4}|irak\w{0,8}|iran\w{0,8}|afghan\w{0,8}|afgan\w{0,8}|pakistan\w{0,8}|polsk\w{0,6}|polen|polakk\w{0,4}|litau\w{0,8}|latvi\w{0,6}|estland|estisk\w{0,4}|roman[iu]\w{0,8}|rumen\w{0,8}|bulgar\w{0,8}|ukrain\w{0,8}|russ\w{0,8}|tyrk\w{0,8}|kurd\w{0,8}|tsjetsjen\w{0,8}|bosn\w{0,8}|kosov\w{0,8}|alban\w{0,8}|vietnam\w{0,8}|thai\w{0,8}|filippin\w{0,8}|kines\w{0,6}|kina|india|indisk\w{0,4}|tamil\w{0,6}|sri lank\w{0,6}|marokk\w{0,8}|palestin\w{0,8}|sudan\w{0,8}|kongo\w{0,8}|nigeria\w{0,6}|ghan\w{0,8}|brasil\w{0,8}|chilen\w{0,8}|samisk\w{0,4}|(?:sjø)?same(?:r|ne)?\b|kven\w{0,4}|romfolk\w{0,4}|romani\w{0,4}|tater\w{0,4}|muslim\w{0,6}|jehovas? vitne\w{0,4}|smiths venner|læstadian\w{0,6}|jøde\w{0,6}|jødisk\w{0,4}|flyktning\w{0,6}|asylsøk\w{0,8}|adoptert\w{0,4}|adoptivbarn\w{0,4}|fosterbarn\w{0,4})\b", Loose)]
    private static partial Regex Origin();

    [GeneratedRegex(@"\b(?:autis\w{0,8}|asperger\w{0,4}|adhd|tourette\w{0,4}|epilep\w{0,6}|diabet\w{0,8}|downs? syndrom|down-syndrom|cerebral parese|cp|døv\w{0,4}|blind\w{0,4}|svaksynt\w{0,4}|rullestol\w{0,6}|cystisk fibrose|kreft\w{0,6}|leukemi\w{0,4}|psykose\w{0,4}|psykotisk\w{0,4}|schizofren\w{0,6}|bipolar\w{0,4}|anoreks\w{0,6}|bulimi\w{0,4}|hiv|ms|als|huntington\w{0,4}|muskelsykdom\w{0,4}|muskelsjukdom\w{0,4}|fas|fasd|selektiv mutisme|kjønnsinkongruens\w{0,2}|transperson\w{0,4}|syndrom\w{0,4})\b", Loose)]
    private static partial Regex Diagnosis();

    [GeneratedRegex(@"\b(?:(?:[0-9]{1,2}|en|ett|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv)[ ](?:yngre[ ]|eldre[ ]|små[ ]|mindre[ ]|hel- og halv)?(?:søsken|søsknene|syskjen|brødre|brør|søstre|systre|systrer|halvsøsken|halvsyskjen)|(?:yngst|eldst|nummer \w{1,8})[ ]av[ ]\w{1,10}|(?:tvilling|trilling|firling)\w{0,6}|enebarn\w{0,3}|einebarn\w{0,3})\b", Loose)]
    private static partial Regex Siblings();

    [GeneratedRegex(@"\b(?:mor|mora|moren|far|faren|mamma|mammaen|pappa|pappaen|stefar|stefaren|stemor|stemora|foreldrene|foreldra|bestefar|bestemor|forelder)[ ](?:som[ ])?(?:er|var|jobber som|jobbar som|jobber på|jobbar på|jobber i|jobbar i|arbeider som|arbeidar som|driver|driv)[ ](?:selv[ ]|sjølv[ ]|også[ ]|en[ ]|ein[ ]|ei[ ])?(?<it>(?:lege|doktor|tannlege|jordmor|prest|politi|lensmann|ordfører|ordførar|rektor|lærer|lærar|adjunkt|lektor|advokat|dommer|dommar|fisker|fiskar|bonde|gardbrukar|gårdbruker|brannmann|brannkonstabel|sykepleier|sjukepleiar|helsesykepleier|helsesjukepleiar|barnehagelærer|barnehagelærar|styrer|styrar|trener|trenar|kommunedirektør|kommunestyre|politiker|politikar|sjåfør|drosje|butikk|kiosk|hotell|skipper|pilot|offiser|soldat|journalist|musiker|musikar|kunstner|kunstnar|veterinær|apotek|frisør|reindrift|gård|gard)\w{0,12})\b", Loose)]
    private static partial Regex Work();
}
