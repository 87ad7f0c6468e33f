using Langbenk.Kernel;

namespace Langbenk.Prevention.Needs;

/// <summary>Kindergarten, school, friends.</summary>
static class NeedsSchool
{
    public static IReadOnlyList<Need> All { get; } =
    [
        new(
            "friends",
            new Text("Vennskap og ensomhet", "Venskap og einsemd", "Friendship and loneliness"),
            new Text("Barnet har ingen å være sammen med", "Barnet har ingen å vere saman med", "The child has nobody to be with"),
            3, 24,
            [
                "venn", "venner", "vennen*", "vennskap*", "ven", "vener", "venskap*", "ensom*", "einsam*", "einsemd*", "alene friminutt*|alltid|ofte|skole*", "aleine friminutt*|alltid|ofte|skule*",
                "ingen leke|være|vere|sammen|saman|leike", "utenfor klasse*|gjengen", "utanfor klasse*|gjengen", "bursdag* invit*|bedt", "sjenert*", "nobody|noone be|play|with", "friend*", "lonel*", "alone school|always",
            ]),
        new(
            "bullying",
            new Text("Mobbing", "Mobbing", "Bullying"),
            new Text("Barnet blir plaget på skolen eller på nettet", "Barnet blir plaga på skulen eller på nettet", "The child is bullied at school or online"),
            3, 18,
            [
                "mobb*", "mobbing", "mobbet", "mobba", "ertet|ertes|erting", "erta", "plag* skole*|skule*|nett*|andre|barnehage*|klasse*", "utestengt*", "utestengd*", "utfrys*", "fryst ut", "baksnakk*",
                "skolemiljø*", "skulemiljø*", "slemme mot", "bild*|bilet*|video* meg|henne|ham|jenta|gutten|guten deler|delar|delt|delte|sprer|spreier|spredt|spreidd", "stygge ting|meldinger", "bull*", "harass*", "picked on", "teas*",
            ]),
        new(
            "school-absence",
            new Text("Vil ikke på skolen, høyt fravær", "Vil ikkje på skulen, høgt fråvær", "Will not go to school, high absence"),
            new Text("Gutten min vil ikke på skolen", "Guten min vil ikkje på skulen", "My boy does not want to go to school"),
            5, 19,
            [
                "vil ikke|ikkje skole*|skule*", "tør|torer ikke|ikkje skole*|skule*", "orker|orkar ikke|ikkje skole*|skule*", "nekte*|nektar skole*|skule*", "går|gå|møter ikke|ikkje skole*|skule*",
                "gruer|gruar skole*|skule*", "skolefravær*", "skulefråvær*", "fravær*", "fråvær*", "skolevegr*", "skulevegr*", "skolenekt*", "skulk*", "hjemme fra skole*|skolen",
                "heime frå skule*", "vondt magen skole*|skule*", "kommer ikke skole*", "kjem ikkje skule*", "school refus*", "refuses school", "won|not|doesn|wont|want go school", "skip* school", "truan*",
                "absen*", "avoid* school", "vil slutte skole*|skule*",
            ]),
        new(
            "learning",
            new Text("Lesing, læring og tilrettelegging", "Lesing, læring og tilrettelegging", "Reading, learning and support at school"),
            new Text("Barnet henger etter på skolen", "Barnet heng etter på skulen", "The child is falling behind at school"),
            5, 19,
            [
                "strever|strevar|strev|strevet|strevde|sliter|slit|struggle*|struggling skole*|skule*|school|fag|faga|fagene|timene|timane", "lese*", "lesing", "les dårleg", "skrivevansk*", "dyslek*", "dyskalk*", "matte*", "lekse*", "læring*", "lære", "lærer ikke", "lærer ikkje", "lærevansk*", "tilrettelegg*", "spesialundervis*", "spesialpedagog*",
                "ppt", "henger etter skole*|klasse*", "heng etter skule*|klasse*", "henge|følger ikke|ikkje med", "faglig* skole*", "read*", "dyslex*", "homework", "learn*", "falling behind", "karakter*",
            ]),
        new(
            "leisure",
            new Text("Fritid, aktiviteter og ferie", "Fritid, aktivitetar og ferie", "Leisure, activities and holidays"),
            new Text("Vi har ikke råd til fotball", "Vi har ikkje råd til fotball", "We cannot afford football"),
            3, 19,
            [
                "fritid*", "råd ikke|ikkje fotball*|aktivitet*|fritid*|utstyr*|ferie*|trening*|idrett*", "afford football|activit*|sport*|holiday*", "fotball*", "idrett*", "aktivitet*", "ungdomsklubb*", "fritidsklubb*", "klubb*", "hobby*", "kulturskole*", "kulturskule*", "ferie*", "sommerleir*", "sommarleir*", "utstyr*",
                "noe å gjøre", "noko å gjere", "noe finne på", "treningsavgift*", "fritidskort*", "leisure", "activit*", "football", "sport*", "holiday*", "youth club", "hobb*", "bua", "kjeder|kjedar seg",
            ]),
        new(
            "screens",
            new Text("Skjerm, spill og nett", "Skjerm, spel og nett", "Screens, games and the internet"),
            new Text("Han gamer hele natten", "Han gamar heile natta", "He plays games all night"),
            3, 19,
            [
                "skjerm*", "gam|gamer|gamar|gaming", "dataspill*", "dataspel*", "spill* natt*|hele|pc|playstation|fortnite|mye", "spel* natt*|heile|pc|playstation|fortnite|mykje", "mobil*", "telefonen alltid|hele|heile",
                "tiktok*|snap|snapchat*|online|youtube* hele|heile|alltid|mye|mykje|always|much|all|natt*", "nakenbild*", "nettvett*", "sosiale medi*", "screen*", "phone always|all", "plays|play games|night|gaming", "internet*", "nude*", "internett*",
            ]),
    ];
}
