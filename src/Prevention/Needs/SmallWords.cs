namespace Langbenk.Prevention.Needs;

/// <summary>Words that say nothing about what somebody needs: they must not find a measure by standing in its description.</summary>
static class SmallWords
{
    static readonly HashSet<string> All =
    [
        .. "alle andre barn barna barnet barnas barns bare berre blir ble blei blitt bruke burde både dere deres desse dette disse dykk eller etter finne flere fleire forelder foreldre foreldra familie familien før gjere gjør gjøre gutt gutten guten hadde hans ikke ikkje hele heile henne hjelp hjelpe hvem hvis hvor hvordan ingen ingenting inne jenta jente jenten kanskje kjem kommer korleis kunne kven kvifor litt lenger lengre mange mamma meir mens men med mener mest mine minst mitt mykje mye måte måtte nesten noen noko nokon noreg norge også opp over pappa sammen saman seier selv sier sjølv skal skulle slik snakke snakker snakkar sønn sønnen sonen datter datteren dottera trenger treng ungen ungene under uten utan vanskelig vanskeleg vært vere være veldig ville years child children help need needs with have that this want what when where they them their there about from into just like does doesn don won kommune kommunen også alltid aldri fordi ennå enno sånn gang gong"
            .Split(' ').Select(TypedWords.Fold),
    ];

    public static bool Has(string folded) => All.Contains(folded);
}
