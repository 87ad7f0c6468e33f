namespace Langbenk.Prevention.Needs;

/// <summary>How people say that they themselves have harmed somebody, or are afraid to: the child first, then others at home.</summary>
static class OwnHarmWords
{
    const string I = "jeg|eg";
    const string Baby = "baby|babyen|babyane|spedbarn|spedbarnet|nyfødte|ungen|ungene|ungane|barnet|barna|barn|veslegutten|vesle|lille|småen|tvillingene|tvillingane";

    const string Child =
        Baby + "|unge|unga|sønn|sønnen|son|sonen|datter|datteren|dotter|dottera|dattera|guten|gutten|gutane|guttene|jenta|jenten|jentene|jentungen|gutungen|åring|åringen|toåring*|treåring*|fireåring*|femåring*|ettåring*|eittåring*|seksåring*|tenåring*|minsten|minstemann|eldstemann|eldste|poden|"
        + "stebarn*|stesønn*|stedatter*|bonusbarn*|fosterbarn*|henne|ham|han|ho|dem|dei|de";

    const string Close = Child + "|kona|kone|konen|dama|kjæresten|kjærasten|samboeren|sambuaren|mannen|partneren|eksen|mor|mora|moren|mamma|far|faren|pappa|søsteren|søstera|søster|lillesøster|lillesøstera|veslesøster|lillebror|veslebror|broren|eleven|elevane|elevene";

    const string Beats =
        "slår|slo|slått|slå|slege|dasker|daskar|daska|dasket|daske|klapset|kløp|kløyp|klyper|klype|klypt|rister|ristar|rista|ristet|riste|filleristet|fillerista|fillerister|dytter|dyttar|dytta|dyttet|dytte|sparker|sparkar|sparka|sparket|sparke|banker|bankar|banka|banket|banke|"
        + "fiker|fikar|fika|fiket|fike|lugger|luggar|lugga|lugget|lugge|kveler|kvelar|kvalte|kvele|biter|beit|bitt|bite|kaster|kastar|kasta|kastet|kaste|mishandler|mishandlar|mishandlet|mishandla|mishandle|dreper|drep|drepe|drepa|slenger|slengte|slengde|slenge|brenner|brente|skolder|jula|julte";

    const string Harms = "skader|skadar|skada|skadet|skade";
    const string Strikes = Beats + "|" + Harms;
    const string ToStrike = "slå|skade|skada|riste|rista|dytte|dytta|lugge|klype|klypa|sparke|sparka|kvele|kvela|drepe|drepa|kaste|kasta|mishandle|mishandla|klikke";

    /// <summary>Who asks what the child can take of what she herself eats, drinks or smokes.</summary>
    const string NoQuestion = "!hvis|viss|om|dersom+jeg|eg+røyker|røykjer|røykte|snuser|snusar|ammer|ammar|spiser|et|bruker|brukar|trener|trenar !mens|medan|når+jeg|eg+ammer|ammar !drikker|drikk|drikke|drakk|av|med|mye|mykje+kaffe*";

    const string Struck = "slo|slått|dasket|daska|ristet|rista|filleristet|dyttet|dytta|sparket|sparka|lugget|lugga|fiket|fika|klapset|kløp|kastet|kasta|skadet|skada|kvalte|beit";
    const string Hurt = Strikes + "|klikke|angripe|angripa";
    const string Mine = "min|mi|mitt|mine|vår|vårt|våre|den|det|dei|de|eget|eige|egne|eigne|eit|et|ein|en|ei|sitt|sin";
    const string How = "til|i|på|løs|laus|hardt|litt|nesten|etter|mot|fysisk|visst";
    const string Then = "har|hadde|kom|kan|kunne|måtte|bare|berre|nesten|ofte|noen|nokon|nokre|ganger|gonger|en|ein|gang|gong|av|til|og|også|å|skulle|ville|vil|faktisk|dessverre|alltid|vel|nok|fort|lett|iblant|stundom|klikket|klikka|i|går|dag|sted|sint|så|begynte|begynt|begynner|må";

    const string Grips = "tar|tek|tok|tatt|teke|ta|grep|griper|grip|grepet|holder|holdt|heldt|held|dro|drar|rykker|rykket";
    const string Fear = "redd|livredd|lyst|nær|nære|trang|trong|tanker|tankar|bilder|bilete|impuls*|ferd|skremt|frykter|fryktar|innmari";
    const string English = "hit|hits|hitting|slapped|slap|slapping|smacked|smack|smacking|spanked|spank|shook|shake|shaken|shaking|hurt|hurting|harm|harmed|harming|pushed|pushing|shoved|kicked|kick|kicking|punched|punch|choked|choke|strangled|beat|beating|grabbed|pinched|bit|threw|throw|kill|killing|attack|attacked|drown|smother|injure|injured|throwing|biting|grabbing|choking|strangling|smothering|drowning|pinching|shoving";
    const string Kid = "baby|babies|child|children|kid|kids|son|daughter|toddler|infant|newborn|twins|twin|stepson|stepdaughter|boy|girl|wife|husband|girlfriend|boyfriend|partner|mother|mum|mom|dad|father|brother|sister";
    const string Between = "have|had|just|almost|nearly|sometimes|might|could|will|want|to|ve|would|keep|often|did|get|so|angry|that|i|once|really|am|going|accidentally|feel|like|even|lost|it|and|then";

    const string Pulls = "dro|drar|dreg|drog|dra|nappet|nappa|rykket|rykka|lugget|lugga";
    const string Hair = "i|etter+håret|hår|armen|arma|øret|øyret|øra|ørene|øyra|nakken";

    static readonly string[] Starts = [I, $"{I}+{Then}", $"{I}+{Then}+{Then}", $"{I}+{Then}+{Then}+{Then}"];

    static readonly string[] Ends = [Close, $"{Mine}+{Close}", $"{Mine}+{Mine}+{Close}", $"{How}+{Close}", $"{How}+{Mine}+{Close}", $"{How}+{How}+{Close}"];

    static IEnumerable<string> InNorwegian =>
    [
        .. from start in Starts from end in Ends select $"{start}+{Beats}+{end}",
        .. from start in Starts from end in Ends select $"{start}+{Harms}+{end} {NoQuestion}",
        .. Ends.Select(end => $"{Beats}+{I}+{end}"), .. Ends.Select(end => $"{Harms}+{I}+{end} {NoQuestion}"), .. Ends.Select(end => $"{Strikes}+nesten+{end}"), .. Ends.Select(end => $"{I} og|så+{Struck}+{end}"),
        .. Ends.Select(end => $"{Fear} {Hurt}+{end}"), .. Ends.Select(end => $"{Fear} å+{Hurt}+{end}"),
        $"{Fear} gjøre|gjør|gjere|gjer+{Child}+noe|noko|vondt|skade|fortred", $"{Fear} gjøre|gjør|gjere|gjer+noe|noko+mot|vondt", $"{Fear} gjøre|gjør|gjere|gjer+noe|noko+med !lyst", $"{Fear} gjøre|gjør|gjere|gjer+vondt|skade+mot|på", $"{Fear} gjøre|gjør|gjere|gjer+mot|med|på+{Child}",
        $"{I}+gjør|gjorde|gjer|gjøre|gjere+{Child}+vondt|skade", $"{Fear}+for+meg+selv|sjølv", $"{Fear}+for+hva|kva+{I}+kan|gjør|gjer|kommer|kjem|kunne|finner|finn", $"{Fear}+hva|kva+{I}+kan|gjør|gjer|kommer|kjem|kunne|finner|finn", $"{Fear} {I}+skal|kan|kommer|kjem+klikke", $"{Fear} {I}+skal|kan+til+å+{ToStrike}", $"{Fear} {I}+kommer|kjem+til+å+{ToStrike}", $"{Fear} {I}+kommer|kjem+til+å+gjøre|gjere+noe|noko !noe|noko+feil|galt|gale|dumt",
        $"{Fear} miste|mister|mistar+kontroll*|besinnelse*|besinning*|fatning*|hodet|hovudet", $"{Fear} miste|mister|mistar+helt|heilt+kontroll*|besinnelse*|besinning*|fatning*|hodet|hovudet",
        "ristet|rista|rister|ristar|riste|filleristet|fillerista|fillerister+babyen|baby|spedbarnet|ungen|barnet", $"ristet|rista|rister|ristar|riste+hardt|i|litt+{Baby}", "ristet|rista|rister|ristar|riste+hardt+i+babyen|baby|spedbarnet|ungen|barnet",
        "mister|mistar|mistet|mista|miste|klikker|klikkar|klikka|klikket kontroll*|besinnelse*|fatning*|hodet|hovudet|helt|heilt|på slo|slår|slå|slått|skade|skada|skadet|riste|rista|ristet|dytta|dyttet|lugget|lugga|dasket|daska",
        $"{I}+slår|slo+når|fordi|da|då", $"sint|sinna|rasende|rasande|raseri* slår|slo+{I}", $"{Grips}+hardt|hardhendt+i|rundt|på+{Child}", $"{Grips}+for|altfor|litt|så+hardt+i|rundt|på+{Child}", $"{Grips}+{Child}+hardt|for+i|hardt", $"{I} kome|komme|kommer|kjem+til+å+{ToStrike}", $"{I} la+være|vere+å+{ToStrike}", "sint|sinna|rasende|rasande kan|kunne|nesten+slå|slår", $"sint|sinna|rasende|rasande kommer|kjem|kome|komme+til+å+{ToStrike}", .. Pulling, $"hardhendt|hardhendte|hardhend med|mot {Child}",
        $"låser|låsar|låste|stenger|stengjer|stengte|stengde+{Child}+inne|ute", "tiltrukket|tiltrukken|tiltrekt|tiltrekkes|tenner|tenn+av|på|seksuelt+barn|småbarn|unger|ungar|mindreårige|smågutter|småjenter|barna", "tiltrukket|tiltrukken|tiltrekt|tiltrekkes|tenner|tenn+av|på+barn|småbarn|unger|ungar|mindreårige|smågutter|småjenter",
    ];

    /// <summary>Somebody is pulled by the hair: a baby pulls its own ear.</summary>
    static IEnumerable<string> Pulling => new[] { Close, $"{Mine}+{Close}", $"{Close}+{Mine}" }.SelectMany(whom => new[]
    {
        $"{I}+{Pulls}+{whom}+{Hair}", $"{I}+{Then}+{Pulls}+{whom}+{Hair}", $"{I}+{Then}+{Then}+{Pulls}+{whom}+{Hair}", $"{Pulls}+{I}+{whom}+{Hair}", $"{I} og|så+{Pulls}+{whom}+{Hair}",
        $"{I}+{Pulls}+{Hair}+på|til+{whom}", $"{I}+{Then}+{Pulls}+{Hair}+på|til+{whom}", $"{I} og|så+{Pulls}+{Hair}+på|til+{whom}",
    });

    static IEnumerable<string> InEnglish =>
    [
        $"{English}+my|our+{Kid}", $"{English}+my|our+own|little|old|year|newborn|stepson|older|younger|two+{Kid}", $"i+{English}+him|her|them", $"i+{Between}+{English}+him|her|them", $"i+{Between}+{Between}+{English}+him|her|them", $"{English}+the+baby|babies|child|kid|kids|children|toddler|newborn|infant|boy|boys|girl|girls|twins|little|wife",
        $"afraid|scared|frightened|terrified|urge|urges|thoughts|worried|going|want {English}+my|our|him|her|them", "lose|lost|loses|losing control|temper|it hit|hitting|hurt|hurting|shook|shake|slapped|smacked|pushed", "hurt|harm|kill|attack+someone|somebody|people|everyone", "i+hurt|harmed|hit|slapped+someone|somebody|them", "what+i+might|could|may|will|would+do+to+my|our|the|him|her|them !do+to+help", "afraid|scared|frightened|terrified|worried+of|about|at|for+what+i+might|could|may|will|would+do !do+to|for+help|get|support", "afraid|scared|frightened|terrified+what+i+might|could|may|will|would+do", "rough+with+my|the|him|her", "attracted+to+children|kids|minors|child",
    ];

    public static IReadOnlyList<string> All { get; } = [.. InNorwegian, .. InEnglish];
}
