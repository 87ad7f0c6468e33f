namespace Langbenk.Prevention.Needs;

/// <summary>How people say that somebody harms somebody: a person or a body, and what is done. What only sounds like it is in <see cref="HarmlessWords"/>.</summary>
static class HarmWords
{
    const string Adult =
        "mamma|mammaen|pappa|pappaen|papa|far|faren|mor|moren|mora|foreldrene|foreldra|fosterfar*|fostermor*|fosterforeldre*|stefar*|stemor*|stepappa*|stemamma*|bonusfar*|bonuspappa*|bonusmor*|bonusmamma*|onkel*|tante|tanta|tanten|"
        + "bestefar*|bestemor*|besteforeldre*|morfar*|farfar*|mann*|ektemann*|kone*|kona|kjæreste*|kjærast*|samboer*|sambuar*|partner*|eksen|ekskjæreste*|lærer*|lærar*|trener*|trenar*";

    const string Sibling = "bror|broren|storebror|storebroren|søster|søsteren|søstera|storesøster|storesøsteren|storesøstera";
    const string Grown = "far|faren|pappa|stefar*|stepappa*|fosterfar*|onkel*|bestefar*|broren|mannen|mann";
    const string Other = "meg|henne|ham|jenta|jentene|gutten|guten|barnet|barna|elev*|datter*|dotter*|dattera|sønnen|sonen|søster*|søstera|lillesøster*|veslesøster*|broren|lillebror*|veslebror*|venninn*|mamma|oss";
    const string Beats = "banker|bankar|banka|banket|denger|dengar|denga|dengte|juler|jular|julte|sparker|sparkar|sparka|sparket|kveler|kvelar|kvalte|lugger|luggar|lugga|klyper|klyp|pisker|piskar|rister|ristar|mishandler|mishandlar";
    const string Beaten = "slått|slegen|slege|slegne|banka|banket|sparka|sparket|dengt|denga|jult|kvalt|kvelt|lugga|lugget|mishandla|mishandlet|skadet|skada";
    const string Takes = "tar|tek|tok|ta|tatt|teke";
    const string Does = "gjør|gjorde|gjort|gjøre|gjer|gjere";
    const string Shared = "nett*|delt|deler|delar|delte|sendt|sender|sende|sprer|spredt|spreidd|spreier|snap*|av|legge|lagt|lagde|krever|truer";
    const string EnglishAdult = "dad|daddy|father|mum|mummy|mom|mother|stepdad|stepfather|stepmum|stepmom|stepmother|parents|husband|wife|boyfriend|girlfriend|partner|uncle|brother|grandfather|grandpa|coach|teacher";

    public static IReadOnlyList<string> Hitting { get; } =
    [
        $"{Adult} slår|slo|=slått", "noen|nokon|nokre+slår|slo", $"{Sibling}+min|mi+slår|slo", "slår|slo meg|oss|hjemme|heime", "slå+meg|oss !meg+selv|sjølv", "slått|slege+meg|oss",
        $"blir|bli|ble|blei|vert|vart|blitt|vorte|er+{Beaten}", $"{Beats}+{Other}", $"{Beats}|slår|slo|slått+opp+meg|oss|henne|ham|mamma", $"{Adult} =banker|=bankar|=banka+opp", "juling", "pryl", "ørefik*", "øyrefik*",
        "får|fikk|fekk|fått+bank|dask", "får|fikk|fekk+ris+på|av", "hånd|hand|hånda|handa|hendene+på+meg|barnet|barna|oss", "blåmerke* etter|redd|skjule*|hjemme|heime|far|mor|pappa|mamma|stefar*",
        "kaster|kastar|kasta|kastet+ting+på|etter|mot+meg|oss|mamma", "låser|låsar|låste|stenger|stengjer+meg|oss|henne|ham+inne|ute",
        "kaster|kastar|hiver+meg|oss+ut", "dytter|dyttar|dytta|dyttet+meg|oss|henne+ned|inn|mot", "drepe|drepa|drep|drept+meg|oss|henne|ham|mamma !meg+selv|sjølv",
        "redd hjemme|heime|far|mor|pappa|mamma|mann*|samboer*|kjæreste*|han|stefar*|stemor*|stepappa*|fosterfar*|onkel|onkelen|bestefar*|broren|trener*|trenar*",
    ];

    /// <summary>Bodies, and pictures of them.</summary>
    public static IReadOnlyList<string> Touching { get; } =
    [
        $"{Takes}|tafser|tafsar|klår|befølte|beføler|gramser|gramsar+på+{Other}|han", "blitt|vorte|blir|ble|blei|vart+tatt|tafsa|tafset|teke+på", "rører|rørte|røre|rør+meg|henne|ham", "rører|rørte|røre|rør+ved|borti+meg|henne|ham", "tafs*", "beføl*", "klår", "klådde", $"{Takes}+meg|henne|ham|jenta+på|mellom+rumpe*|rumpa|pupp*|lår*|beina|kroppen|tiss*|underliv*|brystet",
        $"{Takes} rumpe*|rumpa|puppene|puppa|skrittet|tissen|tissa|underlivet|kjønnsorgan* meg|mine|min|mi|henne|ham|jenta|gutten|guten|barnet|datter*|dotter*", "kler|kledde|kle+av+meg|henne",
        $"{Does} ting|noe|noko|sånt|slikt med|mot|på+meg|henne|ham|oss ikke|ikkje vil|ville|liker|likar|likte", $"ekle|ekkelt|ekkel|rare|rart|vonde|vondt|stygge|skumle ting|noe|noko med|mot+meg|henne|ham|oss {Does}",
        "tvinger|tvingar|tvang|tvunget|tvinga|presser|pressar|pressa|presset meg|henne|ham sex*|naken*|kysse*|bilde*|bilete*|ligge", "tvinger|tvingar|tvang|tvinga+meg|henne|oss", "ligger|ligg|låg|lå|ligge+med+meg !sovn*",
        $"{Grown} inn+på|til+meg|rommet natt*|natta|senga|sengen|seng", "incest*", "blotter|blottar|blottet|blotta", "pedofil*", "groomet|groomed|grooming",
        "nakenbild*", "nakenbilet*", $"nakenbild*|nakenbilet* {Shared}", "naken*|nakne bild*|bilet*|video*|film*", "bild*|bilet*|video* uten|utan klær|klede",
        "nude*", $"nude*|nudes {Shared}|shared|sent|send|sends|posted|leaked|online|internet|of|pictures|photos|pics", "dickpic*",
    ];

    public static IReadOnlyList<string> InEnglish { get; } =
    [
        "hits|hit home|us|her|him", "afraid|scared of husband|father|partner|home|dad|stepdad|stepfather|mum|mom|mother|boyfriend|uncle|brother|him|coach|teacher", "beating|beatings|beaten",
        "beat|beats|beating|hits|hit|slaps|slapped|kicks|kicked|punches|punched|chokes|choked|whips|spanks|hurts|strangled+me|us|her|him|them|mum|mom|my", $"{EnglishAdult}+hits|hit|beats|slaps|slapped|kicks|punches|chokes|hurts",
        "get|gets|got|getting|being|been+hit|slapped|kicked|punched|choked|beat|whipped", "am|was+slapped|kicked|punched|choked|whipped|hit", "throws|threw+things+at+me|us|mum|mom", "locks|locked+me|us+in|out|up",
        "touch|touches|touched|touching|gropes|groped|groping|fondled|fondles+me|her|him|us", "touch|touches|touched|touching private*|inappropriat*|crotch|breasts|bum|where", "do|does|did|doing|done things|stuff|something to+me|her|him|us don|dont|not|never|didn want|like",
        "makes|made|make|forces|forced|forcing me|her|him undress*|naked|sex*|kiss*|touch*|clothes", "hurt|kill|kills|killed+me|us|her|mum|mom", "comes|came|come+into|in|to+my+room|bed night", "molest*", "pedophil*", "paedophil*", "naked|nude photo*|picture*|pic|pics|video*|image*",
    ];

    /// <summary>Made to marry, or sent away for it.</summary>
    public static IReadOnlyList<string> Marrying { get; } =
    [
        "gift|gifta|giftet|gifte|gifter|giftar|giftes|giftast|gifting+bort", "gifte|gifter|giftar|gifta|giftet+meg|henne|ho|oss|jenta|søster*|søstera|datter*|dotter*|dattera+bort", "bortgift*", "må|tvunget|tvinga+gifte|gifta+meg|seg", "gifte*|gifta press*",
        "vil|ville|krever|krev|bestemt|bestemmer|bestemte|sier|seier+at+jeg|eg|hun|ho|søstera|søsteren+skal|må+gifte|gifta", "bestem* gifte*|ektemann*|ekteskap* foreldre*|foreldra|familie*|pappa|mamma|faren|far",
        "ikke|ikkje vil gifte*|gifta foreldre*|foreldra|familie*|pappa|mamma|faren|far", "sende|sender|sendt|sendte+meg|henne|oss|søster*|ham+til|ut|tilbake|heim|hjem utland*|hjemland*|heimland*|landet|koranskole*|koranskule*",
        "marry|married|marrying+off", "marry|marries|married|marrying+me|her+off", "arranged+marriage*", "want|wants|make|makes|making|made|forcing|force|forces|tell|tells+me|her+to+marry", "make|makes|making|made+me|her+marry", "have|has|must|told|supposed+to+marry",
        "marry|marriage|married don|dont|not|doesn want|choose parents|family|dad|mum|mom|father|mother", "send|sending|sent+me|her+back|abroad|away marr*|family|parents",
    ];
}
