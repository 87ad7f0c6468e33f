namespace Langbenk.Prevention.Needs;

/// <summary>How people say that somebody does not want to live: plainly, round about, and by what was done. A jest that says the same is answered as if it were meant.</summary>
static class DarkWords
{
    const string Not = "ikke|ikkje|aldri";
    const string Me = "jeg|eg|hun|ho|han|gutten|guten|jenta|sønnen|sonen|datteren|dattera|dottera";
    const string Die = "dø|døy|døye|dau|daue";
    const string Bear = "orker|orkar|orke|klarer|klarar|greier|greie|makter|maktar|takler|taklar|holder|gidder|gidd";
    const string Wake = "våkne|våkna|vakne|vakna|våkner|vaknar";
    const string Think = "tenker|tenkjer|tenke|tenkje|tenkt|tenkte|tanker|tankar|tanke|tankene|fantaserer|fantaserar|drømmer|drøymer|snakker|snakkar|prater|pratar|skriver|skriv|sier|seier|planer|planar|planlegger|planlegg|vurderer|googler|truer|truar";
    const string Took = "tatt|tok|teke|tar|tek|ta|svelget|svelga|svelgde|spist|åt|ete|slukt";
    const string Pills = "pille|piller|pillar|pillene|tablett|tabletter|tablettar|tablettene|paracet*|ibux*|sovepille*|sovetablett*|sovemedisin*|medisin*|medisiner|medisinar";
    const string Arm = "armen|armene|armane|arm|håndledd*|handledd*|pulsåra|pulsåren|låret|lårene|låra|beina|huden";

    const string Shall = "skal|må|kan|kunne|vil|ville|bare|berre|snart|endelig|endeleg|måtte|skulle";

    /// <summary>Where somebody lives, or what somebody goes on: no life, and no going on with it.</summary>
    const string NoDwelling = "!to|wanna|of|in+live|living+with|in|at|near|here|there|together|by|outside|closer|next|away";

    const string NoTrip = "!go|going+on+the|a|an|to|with|our|my|your|his|her|their|this|that|holiday*|vacation*|trip*|field|school*|excursion*|foot|stage|monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*|weekend*";

    static IEnumerable<string> Plainly =>
    [
        $"lyst|ønsker|ønskjer|ønska|ønsket|ville|prøvd|prøvde|prøver|prøvar|forsøkt|forsøkte|fortjener|fortener|klar {Die}", "vil døy|døye|dau|daue", $"bare|berre|heller|gjerne|godt+{Die}|daua", $"måte|måter|måtar+å+{Die}", $"hvordan|korleis|åssen+{Die}|dør|døyr+man|en|ein|jeg|eg|raskt|fort",
        $"ønske|ønsker|ønskjer|ønska|håper|håpar+jeg|eg+døde|døydde|dør|døyr|{Die}", $"at+jeg|eg+døde|døydde|var+død|daud|borte", "jeg|eg+var|vore|vært+død|daud|dau", "jeg|eg+hadde|skulle+vært|vore+død|daud|dau", "ønske|ønsker|ønskjer|ønska|ønsket|håper|håpar|skulle var|vært|vore+død|daud|dau|borte", "jeg|eg+aldri+var+født|fødd", "aldri|ikke|ikkje+blitt|vorte+født|fødd",
        "ta|tar|tek|tok|tatt|teke|take+livet !livet+med+ro", "ta|tar|tek|tok|tatt|teke|take+mitt|sitt|hennes|hans+eget|eige|liv", "ta|tar|tek|tok+meg|seg+av+dage", "avslutte|avslutta|avsluttar|avslutter|ende|enda+livet|alt|mitt|sitt", "gjøre|gjere|gjør|gjer|gjort+slutt+på+livet|alt|meg|smerten|smertene",
        "avlive|kverke|kverka|drepe|drepa+meg|seg+selv|sjølv", "kms|kys|suicidal*|sjølmord*|sjølmordstank*", "dødstank*", "dødsønske*", "dødslengsel*|dødslengt*", "avskjedsbrev*|farvelbrev*",
        $"{Think} på|om|med+å+{Die}|forsvinne|forsvinna", $"{Think} på|om+døden|døda", "mørke|mørk|svarte|tunge|destruktive+tanker|tankar",
    ];

    static IEnumerable<string> RoundAbout =>
    [
        $"vil|ville|ønsker|ønskjer|{Bear} {Not} leve|leva|eksistere|eksistera", $"{Bear} {Not} livet", $"{Bear} {Not}+mer|meir|lenger|lengre+av+livet|alt|dette", "vil+ikkje+meir", "vil+ikke+mer",
        "lei|leid|trøtt|trøytt|trett|sliten|ferdig|utslitt+av|med+livet", "lei|trøtt|trøytt|trett|sliten|utslitt+av+å+leve|leva|eksistere", "livstrøtt*|livstrett*|livstrøytt*|livslei*",
        $"{Not} verdt|verd leve|leva", $"{Not}+verdt|verd livet", $"livet {Not} verdt|verd", $"livet {Not}+mening|meining|vits|verdi", "ingen|inga|null|noen|nokon+grunn|vits|mening|meining leve|leva|livet", "livet+er|føles|kjennest|virker+meningsløst|meiningslaust|håpløst|tomt|verdiløst|ingenting", "ingenting|grunn|noe|noko+å+leve|leva+for",
        $"ser|finner|finn|har+ingen|inga|{Not}+utvei|utveg|håp|framtid|fremtid", "annen|anna|annan+utvei|utveg !utvei|utveg+enn", $"{Not}+noen|nokon+som+bryr|elsker|elskar|savner|saknar", "eneste|einaste+utvei|utveg|utvegen|løsning|løysing|løsningen|løysinga|veien|vegen dø|døy|død|døden|livet|ut",
        "bedre|betre|best|lettere|lettare+uten|utan+meg", "verden|verda|livet+uten|utan+meg", .. WithoutMe,
        $"{Not}+{Wake}+opp|mer|meir|igjen|lenger", $"{Not}+{Wake} sovne|sove|ønske|ønsker|ønskjer|håper|håpar|lyst", "slippe|sleppe+å+leve|leva|våkne|vakne|eksistere", $"{Not}|slutte|slutta+å+eksistere|eksistera|leve|leva", $"{Not}+eksistere|eksistera|finnes|finnast jeg|eg", $"{Not}+være|vere|bli+her+mer|meir|lenger|lengre", $"{Not}+være|vere+i+live", $"{Not}+ha+livet",
        "lyst|vil|ville|ønsker|ønskjer|bare|berre+forsvinne|forsvinna", "lyst|ønsker|ønskjer forsvinne|forsvinna", "forsvinne|forsvinna|borte+for+alltid|godt|evig", "gir|gi|gjev|gje|gitt|gjeve+opp+livet|alt|håpet", "redd|lyst|kommer|kjem|kunne gjøre|gjere|gjør|gjer noe|noko+dumt|drastisk", "gjøre|gjere|gjør|gjer+noe|noko+galt+med|mot+meg|seg",
        $"vil+{Me}+{Not}+leve|leva|mer|meir", .. OfNoWorth,
    ];

    /// <summary>«Bedre om jeg ikke var her», and for whom.</summary>
    static IEnumerable<string> WithoutMe => new[] { "bedre|betre|best|lettere|lettare", "bedre|betre|best|lettere|lettare+for+alle|dem|dei|oss|dere|barna|barnet|familien|henne|ham|han" }.Select(better => $"{better}+om|hvis|viss|dersom|at+jeg|eg").SelectMany(better => new[]
    {
        $"{better}+var !om|hvis|viss|dersom|at+jeg|eg+var+hjemme|heime|mer|meir|mye|mykje|med|litt|strengere|strengare|snillere|snillare|flinkere|flinkare", $"{better}+forsvant|forsvinner|forsvinn|døde|døydde|dør|døyr",
        $"{better}+{Not}+var+her|der|født|fødd|til|i", $"{better}+{Not}+fantes|fanst|finnes|finst|finnast|eksisterte|levde|lever", $"{better}+{Not}+er|var+her+mer|meir|lenger|lengre",
    });

    /// <summary>Life is nothing, or one is nothing to anybody.</summary>
    static IEnumerable<string> OfNoWorth =>
    [
        "hater|hatar|hatet|hata livet", "hater|hatar|hate+meg|seg+selv|sjølv", "livet+mitt|er+er|over+over|ferdig|ødelagt|slutt|forbi", "ingen savne|savner|savnet|savna|sakne|saknar|sakna", "ingen bryr|brydde|brydd+seg+om|hvis|viss|dersom+jeg|eg", "byrde|byrda", "jeg|eg+er+en|ei|bare|berre|til+belastning|bry|byrde",
        "vits|vitsen|poeng|poenget|mening|meningen|meining|meininga|hensikt|hensikten|grunn|grunnen leve|leva", "vits|vitsen|poenget|meningen|meininga+med|i+livet", "hvorfor|kvifor+skal|må|skulle|lever+jeg|eg+leve|leva", "tåler|toler|taklar|takler ikke|ikkje+mer|meir|lenger|lengre", "smerten|smerta|smertene stopper|stoppe|slutt|slippe|sleppe", "selvdestruktiv*|sjølvdestruktiv*", "skrevet|skrive|skreiv|skrev+farvel|adjø|avskjed",
        $"{Not}+vil|ville|orker|orkar|ønsker|ønskjer+være|vere+her|til !være|vere+til+stede|stades !være|vere+her+hos", $"{Not}+vil|ville|orker|orkar|ønsker|ønskjer+være|vere+i+live|verden|verda", $"{Not}+vil|ville|ønsker|ønskjer+våkne|vakne|våkna|vakna|eksistere|finnes|finnast", $"{Not}+vil|ville|orker|orkar+fortsette|fortsetja+livet|lenger|lengre|mer|meir|sånn|slik !lenger|lengre|mer|meir|sånn|slik+på|med|i",
        $"{Not}|ingen|uten|utan|noe+noe|noko|noen|mer|meir+håp|utvei|utveg|framtid|fremtid", $"{Not}|ingen|inga|noen|nokon|annen|anna|annan+løsning|løysing jeg|eg|han|hun|ho !løsning|løysing+på|for|til|om|med|i|enn", "mistet|mista|miste|mister+håpet|livsgnisten|livslysten|livslysta|livsgleden|livsgleda|motet", "livsgnist*|livslyst*|verdiløs*|verdilaus*", "alt|livet+ta|tar|tek+slutt", $"alt|livet+{Shall}+ta|tar|tek+slutt", $"alt|livet+{Shall}+{Shall}+ta|tek|tar+slutt", "tar|tek+alt|livet+slutt", "tar|tek+alt|livet+snart|ikke|ikkje+slutt", "ta|tar|tek+slutt bare|berre|ønsker|ønskjer|orker|orkar dette", "jeg|eg+skal|må|burde|kan|bør|kunne+dø|døy|døye", "planlagt|planlegger|planlegg|bestemt dø|døy|døye|død", "denne+verden|verda|jorda forlate|forlata|vekk|bort|ut|av", "bort|vekk+fra|frå+denne|verden|verda|livet|alt",
    ];

    static IEnumerable<string> ByWhatWasDone =>
    [
        $"{Took} mange|masse|mye|mykje|hele|heile|alle|brettet|esken|glasset|boksen|håndfull|neve {Pills}", "skyte|skyta|skjote|drukne|drukna|kvele|forgifte|stikke|kvitte+meg|seg+selv|sjølv", "skyte|skyta|drukne|drukna|forgifte+meg|seg", $"{Die}|dør|døyr {Pills}", "hoppe|hoppa vil|lyst|skal|kunne|tenker|tenkjer|truer|truar|vurderer bru|brua|broa|taket|balkongen|vinduet|vindauget|toget|stupet|skrenten", "tau|reip|rep|snare|kniv|kniven|pistol|hagle henge|hengje|livet|dø|døy|selvmord*|sjølvmord*", "overdose|overdosen|overdoser|overdosert|overdosa|overdosering", "henge|hengje|henga|hengte|hengt|hengde+meg|seg !meg|seg+opp|på|med|i", "hoppe|hoppa|hopper|hoppar foran|framfor|føre toget|tog|bil|bilen|bane|banen|buss|bussen|t-banen|trikken",
        "hoppe|hoppa|hopper|hoppar fra|frå|utfor|av|ut bru|brua|broa|broen|taket|tak|balkongen|vinduet|vindauget|stupet", "skjærer|skjære|skjer|skjere|kutter|kuttar|kutte|kutta|kuttet|risper|rispar|rispe|rispa+meg|seg !finger* !fingeren", $"skjærer|skjære|skjer|skar|skåret|skore|kutte|kutta|kuttet|kutter|kuttar|risper|rispar|rispe|rispa+opp|i|meg|seg {Arm}|vilje",
        "skade|skada|skader|skadar+meg+selv|sjølv", "gjøre|gjør|gjere|gjer|gjort+meg|seg+selv|sjølv+noe|noko|vondt|skade", "gjøre|gjør|gjere|gjer+skade+på+meg|seg",
    ];

    static IEnumerable<string> InEnglish =>
    [
        "want|wants|wanted|deserve|deserves|tried|trying|tries|ready|rather|just+to+die", "wanna|rather|just|should+die", "rather+be+dead", "wish|wishes|wished|hope dead|die", "wish|wishes|wished+i+died|disappeared|was|were dead|born|here|alive|gone", "never+been|was+born", "better+off+dead|without+me", "better|easier|happier+without+me", "better+if+i+was|were|died|disappeared|wasn",
        "end|ends|ending|ended|take|takes|taking|took|taken+my|her|his|their|your+own|life", "end|ending+it+all", "end|ending+it|everything", "end+this+life", "unalive*|kms|kys", "suicide+note|letter", "ways|way|how+to+die|hang|overdose", "think|thinks|thinking|thought|thoughts|talk|talks|talking|dream|dreaming+about|of|on+dying|death|suicide|ending|killing|disappearing",
        $"t|dont|doesnt|not|never|longer|no want|wants|wanna live|living {NoDwelling}", "t|dont|doesnt|not|never|longer|no want|wants|wanna exist|alive", "t|dont|doesnt|not|never|longer|no want|wants|wanna live|living+in|with+this|such|a|the+world|pain|life|body", "t|dont|doesnt|not|never|longer|no want|wants|wanna live|living+in|with|at+fear|pain|shame|myself|all|it", "t|dont|doesnt|not|longer+want|wants|wanna+to+be|wake+here|alive|up", $"t|dont|doesnt|not|longer+want|wants|wanna+to+go+on {NoTrip}",
        $"t|cant|cannot|not+go+on {NoTrip}", "t|cant|cannot|not+go+on+like|living|anymore|any", "t|cant|cannot|not|to+go+on+with+life|living|this|it", "t|cant|cannot|not|to+go+on+with+my|this+life", "t|cant|cannot|not+live+anymore|like|this", "t|cant|cannot|not+live+with|in+this|myself|it", "t|cant|cannot+keep+going|living", "can+t+take|do|bear|face+it|this|life+anymore|any",
        "tired|sick|done+of|with+living|life|existing", "tired|sick+of+being+alive|here", "not|isn|isnt|t+worth+living|it life|living", "worth+living", $"no|any+reason|point|purpose|meaning+to|in|of+live|living|life {NoDwelling}", "no|any+reason|point|purpose|meaning+to|in|of+keep|keeping+going|living|trying|on", $"point|reason|purpose+of|in|to+living|life|live {NoDwelling}", "point|reason|purpose+of|in|to+being|be+alive|here", $"point|reason|purpose|meaning+of|in|to+go|going+on {NoTrip}", "nothing+left|to+to|live+live|for", "no|any|only+way+out|forward|left", "see|have+no+hope|future", "hate|hates|hating|hated+my|her|his|being+life|alive|self", "hate|hates+life|myself|living", "nobody|noone|one miss|misses|missed", "burden", "life|it+to+be|stop+over", "want|wish life+to+end|stop", "life+to+be+done|finished", "like+dying|ending", "feel|feels|felt+dead|worthless|hopeless|empty", "give|gives|giving|gave|given+up+on+life|living|everything", "never|not+wake|waking+up", "disappear|gone+forever",
        "took|taken|take|taking|swallowed|swallow too|all|many|whole|bottle|handful|lots pills|tablets|paracetamol|medicine|medication|painkillers|ibuprofen", "overdose|overdosed|overdosing", "hang|hanging|hanged|hung|drown|shoot|stab|poison|cut+myself|himself|herself|themselves", "jump|jumping|jumped off|from|front|out bridge|roof|train|building|balcony|window|car", "slit|slitting|slits|cut|cuts|cutting+my|her|his|their+wrist|wrists|arm|arms|thighs", "dark|suicidal+thoughts", "harm|harms|harming|harmed+myself|himself|herself|themselves",
    ];

    public static IReadOnlyList<string> All { get; } = [.. Plainly, .. RoundAbout, .. ByWhatWasDone, .. InEnglish];
}
