namespace Langbenk.Prevention.Indicators;

/// <summary>
/// How a followed number is meant in whatever order its words stand: a phrase that has a word of every group is that number. An
/// entry is the beginning of a word; one that ends with "." is the whole word.
/// </summary>
static class FollowedStems
{
    static readonly string[] Reported =
    [
        "melding", "meldt.", "meldte.", "melde.", "melder.", "meldes.", "meldast.", "innmeldt", "innmelde", "varsler.", "varslar.", "varslet.", "varsla.",
    ];

    static readonly string[] Reports = ["report.", "reports.", "reported.", "referral", "referred.", "notification", "notified."];

    static readonly string[] ChildWelfare = ["barnevern"];

    static readonly string[] ChildWelfareEn = ["child-welfare.", "child-protection."];

    static readonly (string Key, string[][] Groups)[] All =
    [
        ("reports-of-concern", [Reported, ["bekymring", "uro.", "uroa.", "omsorgssvikt", .. ChildWelfare]]),
        ("reports-of-concern", [["melding", "innmeldt"], ["per.", "pr."], ["barn.", "unge.", "innbygg", "tusen.", "hundre.", "1000.", "100."]]),
        ("reports-of-concern", [["melding"], ["per.", "pr.", "andel", "delen."], ["skole.", "skolen.", "skule.", "skulen.", "skoler.", "skular.", "barnehage", "helsestasjon", "kommune.", "kommunen.", "år.", "måned", "månad"]]),
        ("reports-of-concern", [["henvendelse", "henvending", "tilvising", "henvisning"], ChildWelfare]),
        ("reports-of-concern", [Reports, ["concern", "neglect", .. ChildWelfareEn]]),
        ("school-support-referrals", [["henvis", "henvist", "tilvis", "tilmeld", "melding", "meldt.", "meldte.", "melde."], ["ppt.", "ppt-", "pp-ten", "pp-tjen", "pedagogisk-psykologisk"]]),
        ("school-support-referrals", [["referral", "referred."], ["ppt.", "educational-psychological", "educational.", "special-education."]]),
        ("special-education-decisions", [["vedtak", "enkeltvedtak", "sakkunnig", "sakkyndig"], ["spesialped", "spesialund", "tilrettelagt", "tilrettelagd", "tilrettelegging", "opplæringslov"]]),
        ("special-education-decisions", [["enkeltvedtak"], ["elev", "barn.", "skole", "skule", "opplæring"]]),
        ("special-education-decisions", [["individuel"], ["tilrettelagt", "tilrettelagd", "tilrettelegging", "opplæring"]]),
        ("special-education-decisions", [["ito.", "ito-"], ["vedtak", "elev", "barn.", "andel", "del.", "antall.", "antal.", "talet.", "færre."]]),
        ("special-education-decisions", [["iop.", "iop-", "opplæringsplan"]]),
        ("special-education-decisions", [["særskilt", "særskild", "spesiell"], ["hjelp", "undervisning", "opplæring", "tilrettelegging", "støtte.", "stønad."], ["elev", "barn.", "andel", "antall.", "antal."]]),
        ("special-education-decisions", [["decision", "pupil", "children.", "number.", "fewer."], ["special-education.", "special-needs.", "adapted."]]),
        ("investigations", [["undersøk"], ChildWelfare]),
        ("investigations", [["henlegg", "henlagt", "henlegging", "bortlegg", "bortlagt"]]),
        ("investigations", [["investigat"], ChildWelfareEn]),
        ("placements", [["plassert", "plassere", "flyttet.", "flytta.", "flyttes.", "bor.", "bur."], ["fosterhjem", "fosterheim", "institusjon", "hjemmet.", "heimen.", "hjemme.", "heime."]]),
        ("placements", [["barn.", "unge."], ["fosterhjem.", "fosterheim.", "institusjon."]]),
        ("placements", [["placed.", "live.", "living."], ["foster", "institution"]]),
        ("placements", [["overtak", "overtat", "overteke"], ["omsorg"]]),
        ("child-welfare-expenditure", [["utgift", "kostnad", "budsjett", "pengebruk", "driftsutgift", "spare.", "spart."], ChildWelfare]),
        ("child-welfare-expenditure", [["cost", "spend", "expend", "budget"], ChildWelfareEn]),
        ("children-with-measures", [["saker.", "sakene.", "sakane.", "barnevernssak", "barnevernsak"], ChildWelfare]),
        ("children-with-measures", [["barn.", "barna.", "unge.", "familier.", "familiar.", "antall.", "antal.", "talet.", "færre.", "per."], ["barnevernstiltak", "barneverntiltak", "barnevernshjelp", "barnevernhjelp"]]),
        ("children-with-measures", [["cases."], ChildWelfareEn]),
        ("children-with-measures", [["barn.", "unge.", "familier.", "familiar."], ["tiltak", "hjelp"], ChildWelfare]),
    ];

    /// <summary>The number, and the first letters of its last word in the phrase: what stands after them says which part it is.</summary>
    public static IEnumerable<(string Key, string LastWord)> In(string phrase)
    {
        var words = Words(phrase);
        foreach (var (key, groups) in All)
        {
            var places = groups.Select(group => words.FindLastIndex(word => group.Any(stem => Fits(word, stem)))).ToList();
            if (places.TrueForAll(place => place >= 0))
            {
                yield return (key, words[places.Max()].Split('-')[0]);
            }
        }
    }

    /// <summary>Names of two words in English are one here, so that «welfare» and «special» alone are nothing. Special needs are no special help.</summary>
    static List<string> Words(string phrase) => [.. phrase
        .Replace("child welfare", "child-welfare", StringComparison.Ordinal)
        .Replace("child protection", "child-protection", StringComparison.Ordinal)
        .Replace("special education", "special-education", StringComparison.Ordinal)
        .Replace("special needs", "special-needs", StringComparison.Ordinal)
        .Replace("spesielle behov", "behov", StringComparison.Ordinal)
        .Replace("særskilte behov", "behov", StringComparison.Ordinal)
        .Replace("særskilde behov", "behov", StringComparison.Ordinal)
        .Split([' ', '/', '«', '»', '"', '!', '?', ')', '“', '”'], StringSplitOptions.RemoveEmptyEntries)];

    static bool Fits(string word, string stem) => stem.EndsWith('.')
        ? word.AsSpan().SequenceEqual(stem.AsSpan(0, stem.Length - 1))
        : word.StartsWith(stem, StringComparison.Ordinal);
}
