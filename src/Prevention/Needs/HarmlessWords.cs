namespace Langbenk.Prevention.Needs;

/// <summary>
/// Set phrases that sound like harm and are none: «broren min slår seg vrang», «jeg tar på meg ansvar». They are taken out before a text
/// is read for harm, and only they: what else it says still counts.
/// </summary>
static class HarmlessWords
{
    const string Strike = "slå|slår|slo|slått";
    const string Become = "blir|bli|ble|blei|vert|vart|er|blitt";
    const string Take = "ta|tar|tek|tok|tatt|teke";
    const string Must = "har|må|skal|vil|kan|får|måtte|skulle|ville|hadde|bør|klarer|orker";
    const string Thing = "telefon*|mobil*|skjerm*|lys*|lampe*|tv|tven|fjernsyn*|pc|pcen|maskin*|spill*|spel*|strøm*|straum*|nett|nettet|internett*|wifi|ruter*|musikk*|alarm*|radio*|ipad*|nettbrett*|varme*|ovn*|vann*";
    const string Game = "sjakk*|fotball*|handball*|håndball*|spill*|spel*|fifa|kort*|kamp*|finale*|ludo|tennis|mario*";
    const string Beaten = "meg|oss|ham|henne|han|ho|dem|dei|mamma|pappa|mor|far|faren|moren|mora|broren|søsteren|søstera|kona|mannen|sønnen|sonen|datteren|dattera|dottera|gutten|guten|jenta|barna|ungene|ungane|sønn|datter";
    const string Mine = "min|mi|mitt|mine|vår|våre";
    const string EnglishGame = "chess|football|fifa|games|tennis|mario*|cards|maths|math|everything|running";
    const string Dressed = "meg|oss|henne|ham|han|jenta|gutten|guten|barnet|barna|datter*|dotter*|sønnen|sonen|elev*";

    const string Worn =
        "klær*|klede*|sko|skoa|skoene|skorne|jakke*|jakka|lue*|lua|votter|vottar|sokker|sokkar|bukse*|buksa|genser*|dress*|regntøy*|yttertøy*|ytterklær*|ytterklede*|pysj*|bleie*|bleia|hjelm*|sele*|belte*|plaster|krem|solkrem|briller|vakt*|"
        + "ansvar*|skyld*|oppgav*|oppgåv*|jobb*|alt|mye|mykje|ekstra";

    static readonly IReadOnlyList<WordRun> Runs =
    [
        .. new[]
        {
            $"{Strike}+seg", "jeg|eg+slår|slo+meg", "jeg|eg+har+slått+meg", "har+jeg|eg+slått+meg", "slo|slår+jeg|eg+meg", "det|dette+slår|slo+meg", "jeg|eg+låser|låsar|låste|stenger+meg",
            $"{Strike}+av|på+{Thing}", $"{Strike}+aldri|alltid|ikke|ikkje+av|på+{Thing}", $"{Strike}+opp", "klokka|klokken+slår|slo", $"{Strike}+til+igjen|med|på|i|rundt|ro|lyd|ridder", $"{Strike}+et|eit|ett|følge|følgje|ring|rot|knute|an|fast|hull|hol|leir|plen*|gras*|hjul",
            $"{Thing}+{Become}+slått", $"{Become}+slått+ut|fast|sammen|saman|opp|på|konkurs", $"{Become}+slått+i+{Game}", $"laget|lag+{Become}+slått", $"laget+mitt|vårt+{Become}+slått", $"{Strike}+{Beaten}+i|på+{Game}", $"{Strike}+{Beaten}+{Mine}+i|på+{Game}", $"{Strike}+{Mine}+{Beaten}+i|på+{Game}", $"{Strike}+{Mine}+egen|eigen|gamle+rekord*",
            "bank|banker|bankar|banka|banket+på|i+dør*|vegg*|rute*|vindu*", "hjerte*|hjarte*+banker|bankar|banka|slår",
            $"jeg|eg|vi+{Take}+på+meg|oss", $"jeg|eg|vi+{Must}+{Take}+på+meg|oss", $"{Must}+jeg|eg|vi+{Take}+på+meg|oss", $"{Take}+jeg|eg|vi+på+meg|oss", $"{Take}+på+{Dressed}+{Worn}", $"{Take}+på+{Dressed}+for|det|den+{Worn}",
            "hit+me|him|her|them+up|back", "heart|hearts+beats|beat|beating", "heart+is|was+beating", $"beat|beats|beaten|beating+me|us|him|her|them+at|in+{EnglishGame}", $"beaten+at|in+{EnglishGame}", "hit|hits+the+gym|ball|road|books|wall|brakes|target|sack|shops",
            "film|movie|book|song|story|music|letter|speech+touched|touches+me|us|her|him", "touched|touches+me|us|her|him+deeply", "kicked|kicks+him|her|me|us+out+of+the+team|class|club|game|group",
        }.Select(WordRun.Of),
    ];

    public static IReadOnlyList<string> TakenOutOf(IReadOnlyList<string> typed)
    {
        var left = new List<string>();
        for (var at = 0; at < typed.Count;)
        {
            var length = Runs.Where(run => run.At(typed, at) > 0).Select(run => run.Length).DefaultIfEmpty().Max();
            // Something stays in its place, so that what stood on each side of it does not come side by side.
            left.Add(length == 0 ? typed[at] : "");
            at += Math.Max(1, length);
        }

        return left;
    }
}
