namespace Langbenk.Cooperation.Discussions.Checking;

/// <summary>Given names that are told also where a sentence begins, and words with a capital that are nobody's name.</summary>
static class CommonNames
{
    /// <summary>Names that are no other word: told in small letters too.</summary>
    static readonly HashSet<string> Only = Set(
        """
        ola kari pål lars anne nils anna ole johan jan knut kjell arne svein thomas geir øyvind terje martin trond andreas rune morten kristian john eirik
        marius håkon magnus sander mathias jonas jakob emil noah oskar oscar lukas lucas filip philip oliver william henrik isak axel aksel elias theo theodor ludvig
        tobias kasper mikkel sebastian benjamin daniel adrian alexander aleksander fredrik simen vetle sondre eskil sivert ulrik mohammad mohammed muhammad mohamed
        ahmed ali hassan hussein omar abdi abdul ibrahim yusuf yousef mustafa khalid bilal amir samir karim ivan dmitri oleksandr jakub kacper krzysztof piotr tomasz
        ingrid marit inger bjørg anita nina berit hilde elisabeth kristin marianne camilla ida silje hanne trine maria marte julie sara sarah thea emma nora ella
        maja olivia sofie sofia frida ingeborg astrid selma amalie leah lea emilie vilde tuva mathilde ada hedda jenny anniken vilma alma eline malin mari
        martine andrea helene karoline cecilie tonje kine synnøve gunn solveig ragnhild turid aud randi grete bente wenche fatima aisha amina khadija maryam mariam
        zahra zainab hodan asha leyla layla yasmin samira nadia olga svetlana oksana natalia katarzyna agnieszka zuzanna julia aleksandra nguyen jonathan kevin robin
        """);

    /// <summary>Names that are other words as well: told where they have a capital.</summary>
    static readonly HashSet<string> Also = Set("line tor liv stein odd bjarne siv signe herman leif jens erik eva vera frøya iben mina lin gro stig roar robert ruth unni tiril ronja alva edda eira saga storm falk leo liam max felix viktor victor");

    static readonly HashSet<string> NoNames = Set(
        """
        i de dem deres dere dykk dykkar du deg din di ditt dine han hun hen ho norge noreg norsk norden europa gud jul påske nav bup ppt ppd sfo bvl bufdir bufetat udir udi dps habu ip
        bti tibir pmto icdp fact los u16 sjt covid korona internett facebook snapchat instagram tiktok youtube discord roblox fortnite whatsapp messenger teams zoom visma vigilo spond
        barnevernet barnevernsvakta barnevernsvakten barneverntjenesten barnevernstenesta alarmtelefonen statsforvalteren politiet kommunen staten stortinget helsetilsynet husbanken
        helsestasjonen skolehelsetjenesten familievernkontoret familievernet krisesenteret ungdomsklubben fritidsklubben skolen skulen barnehagen ok a b c d e f iq tv pc
        """);

    static readonly HashSet<string> Acronyms = new(["NAV", "BUP", "PPT", "PPD", "SFO", "BTI", "HABU", "DPS", "IP", "IOP", "TV", "PC", "OK", "AV", "TT", "FACT", "RKBU", "RVTS", "KORUS", "NB", "PS", "MVH", "BVL", "ADHD", "ADD", "OCD", "PTSD", "FASD", "HIV", "IQ", "UDI", "SMS", "ABC", "HMS", "GPS"], StringComparer.Ordinal);

    public static bool AlsoSmall(string word) => Only.Contains(word);

    public static bool IsGiven(string word) => Only.Contains(word) || Also.Contains(word);

    /// <summary>A word of the list as it is mostly written; the letters of a service only in capitals.</summary>
    public static bool IsNoName(string word) => Acronyms.Contains(word) || (NoNames.Contains(word) && !IsGiven(word));

    static HashSet<string> Set(string words) => new(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}
