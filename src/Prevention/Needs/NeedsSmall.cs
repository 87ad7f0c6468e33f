using Langbenk.Kernel;

namespace Langbenk.Prevention.Needs;

/// <summary>Before and after birth, and the first years.</summary>
static class NeedsSmall
{
    public static IReadOnlyList<Need> All { get; } =
    [
        new(
            "pregnancy",
            new Text("Graviditet og den første tiden", "Graviditet og den første tida", "Pregnancy and the first time after"),
            new Text("Jeg er gravid og har det vanskelig", "Eg er gravid og har det vanskeleg", "I am pregnant and having a hard time"),
            -1, 1,
            [
                "gravid*", "gravid*|pregnan* rus*|drikk*|røyk*|vanskelig*|vanskeleg*|drug*|redd|alene|aleine", "svangerskap*", "jordmor*", "fødsel*", "føde*", "venter barn", "ventar barn", "barsel*", "nyfødt*", "spedbarn*", "amming*", "amme*",
                "blitt mor", "blitt far", "nybakt*", "knytte bånd", "pregnan*", "midwife*", "expecting", "newborn*", "giving birth", "birth", "breastfe*",
            ]),
        new(
            "sleep-crying",
            new Text("Søvn, gråt og mat hos små barn", "Søvn, gråt og mat hos små barn", "Sleep, crying and food with small children"),
            new Text("Babyen gråter hele natten", "Babyen græt heile natta", "The baby cries all night"),
            0, 5,
            [
                "sover ikke|dårlig|lite", "søv ikkje|dårleg|lite", "sove ikke|ikkje|hele|heile|natt*|dårlig|vil", "søvn*", "våken* natt*", "vaken* natt*",
                "våkner natt*|hele|heile", "vaknar natt*|heile", "gråt*", "græt*", "gråt*|græt*|cries|cry*|skrik* baby*|natt*|hele|heile|night*", "cries", "skrik* baby*|natt*|hele|heile", "kolikk*", "legge* kveld*", "leggetid*",
                "spiser|et ikke|ikkje baby*|småbarn*|spedbarn*", "kresen*", "sleep*", "cry*", "colic", "awake night*", "redd mørket|mørke|mørkret", "afraid|scared dark", "baby spis*|et|mat",
            ]),
        new(
            "language",
            new Text("Språk og utvikling", "Språk og utvikling", "Language and development"),
            new Text("Barnet snakker ikke som andre på samme alder", "Barnet snakkar ikkje som andre på same alder", "The child does not talk like others of that age"),
            0, 10,
            [
                "språk*", "snakker ikke|ikkje|lite|utydelig*|seint|sent", "snakkar ikkje|lite|utydeleg*|seint", "prater ikke|lite", "pratar ikkje|lite", "begynt snakke|prate",
                "stamm*", "uttale*", "logoped*", "utvikling*", "henger etter", "heng etter", "går ikke ennå", "sen utvikl*", "talk* not|yet|late|doesn",
                "speech*", "language*", "stutter*", "develop*",
            ]),
        new(
            "behaviour",
            new Text("Uro, sinne og trass", "Uro, sinne og trass", "Restlessness, anger and defiance"),
            new Text("Barnet slår og blir rasende", "Barnet slår og blir rasande", "The child hits and gets furious"),
            1, 15,
            [
                "sint", "sinne*", "sinna*", "raseri*", "rasende", "rasande", "trass*", "slår andre|søsken*|barn|bit*|spark*", "slår meg|oss gutt*|gut*|jent*|sønn*|sonen|datter*|dotter*|barn*|unge*|åring*", "biter", "bit|bite andre|barn", "uro*",
                "utagerende*", "utager*", "adhd", "ukonsentrert*", "konsentr*", "hører ikke etter", "høyrer ikkje etter", "atferd*", "åtferd*", "bråk* barnehage*|klasse*",
                "angry", "anger", "tantrum*", "hits|hitting", "aggressi*", "behavio*", "restless*", "ødelegger ting", "øydelegg ting", "klikker",
            ]),
    ];
}
