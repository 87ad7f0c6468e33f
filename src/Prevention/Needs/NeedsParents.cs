using Langbenk.Kernel;

namespace Langbenk.Prevention.Needs;

/// <summary>Being a parent, together or apart.</summary>
static class NeedsParents
{
    public static IReadOnlyList<Need> All { get; } =
    [
        new(
            "parenting",
            new Text("Å være forelder og sette grenser", "Å vere forelder og setje grenser", "Being a parent and setting limits"),
            new Text("Jeg kjefter mer enn jeg vil", "Eg kjeftar meir enn eg vil", "I shout at my children more than I want to"),
            0, 18,
            [
                "grense*", "redd feil|galt|gale som+forelder|mor|far|mamma|pappa", "grenser sette|setje", "foreldreveiledning*", "foreldrerettleiing*", "foreldrekurs*", "foreldrerolle*", "oppdragelse*", "oppseding*", "kjefte*", "kjeftar",
                "roper barn*|ungene|på", "ropar barn*|på", "mister besinnelse*", "mister tålmodighet*", "mistar tolmod*", "sliten mor|far|forelder|småbarn*|barna|ungene",
                "utslitt*", "dårlig mor|far|forelder", "dårleg mor|far|forelder", "bedre mor|far|forelder", "betre mor|far|forelder", "alene far|mor|barna|ungene",
                "aleine far|mor|barna|ungane", "aleneforsørger*", "parenting", "parent* advice|course|better|help|tired|exhausted", "boundar*", "limits",
                "shout*", "yell*", "mestrer ikke foreldre*|barn*", "ikke kontroll* barn*|ungene", "hvordan snakke barn*", "råd oppdra*", "klarer ikke barn*|ungene|mer",
            ]),
        new(
            "conflict",
            new Text("Krangling hjemme og samlivsbrudd", "Krangling heime og samlivsbrot", "Arguments at home and separation"),
            new Text("Vi krangler hele tiden, og barna hører det", "Vi kranglar heile tida, og barna høyrer det", "We argue all the time, and the children hear it"),
            -1, 18,
            [
                "krangl*", "rømt|rømte|rømmer|rømme|rymt|rymde", "ran|run|running|runs+away", "stukket|stukke+av|hjemmefra|heimanfrå", "skille*", "skilsmisse*", "skilje*", "skilt", "samlivsbrudd*", "samlivsbrot*", "brudd", "gå|gått fra hverandre", "gå|gått frå kvarandre", "flytte* fra hverandre",
                "eks|eksen", "ekskon*", "eksmann*", "samvær*", "fast bosted", "delt bosted", "mekling*", "parterapi*", "samliv*", "konflikt* hjemme|heime|far|mor|foreldre*",
                "foreldretvist*", "barnefordeling*", "argu*", "fight* parents|home|husband|wife", "divorc*", "separat*", "custody", "break up", "ex",
            ]),
        new(
            "next-of-kin",
            new Text("Når en voksen hjemme er syk eller ruser seg", "Når ein vaksen heime er sjuk eller rusar seg", "When an adult at home is ill or uses drugs"),
            new Text("Mamma er syk, og jeg tenker på det hele tiden", "Mamma er sjuk, og eg tenkjer på det heile tida", "Mum is ill, and I think of it all the time"),
            0, 18,
            [
                "pårørende*", "pårørande*", "mamma|mor|moren|mora syk", "pappa|far|faren syk", "mamma|mor|mora sjuk", "pappa|far|faren sjuk", "mannen|ektemann*|kona|samboer*|sambuar*|partner* syk|sjuk|alvorlig|alvorleg|døende|døyande", "foreldre* syk*|sjuk*", "kreft*",
                .. AdultsAtHome.Using, .. AdultsAtHome.Down,
                "fengsel*", "soner", "relative*", "mum|mom|mother|dad|father|parents|stepdad|stepfather|stepmum|stepmother|husband|wife ill|sick|cancer", "søsken* syk*|sjuk*|funksjons*",
            ]),
    ];
}
