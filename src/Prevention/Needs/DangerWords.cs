namespace Langbenk.Prevention.Needs;

/// <summary>A home one is afraid of, or gets no food in; and somebody who watches, follows and decides over another.</summary>
static class DangerWords
{
    const string Partner = "mann|mannen|ektemann*|kona|kone|konen|ektefelle*|samboer*|sambuar*|partner*|kjæreste*|kjærast*|eks|eksen|ekskjæreste*|eksmann*|ekskon*|barnefar*|barnemor*";
    const string EnglishPartner = "husband|wife|partner|boyfriend|girlfriend|ex|exhusband|exwife|spouse";
    const string Adult = "mamma|pappa|papa|far|faren|mor|moren|mora|foreldrene|foreldra|stefar*|stemor*|stepappa*|stemamma*|fosterfar*|fostermor*|onkel*|bestefar*|mannen|samboer*|sambuar*|kjæreste*|kjærast*";
    const string Someone = "meg|oss|henne|ham|jenta|gutten|guten|barnet|barna|datter*|dotter*|sønnen|sonen";
    const string Undressed = "dusj*|bad|badet|bader|badar|garderobe*|toalett*|naken*|nakne|soverom*|rommet|skjul|skjult|kler|kle|undertøy*";

    const string Stalks = "stalker|stalkar|stalket|stalka|stalkes|stalking|stalke|forfølger|forfølgjer|forfølgd|forfulgt|forfølge|forfølgje|forfølgelse*";

    /// <summary>Afraid to go home, no food, things that are thrown.</summary>
    public static IReadOnlyList<string> AtHome { get; } =
    [
        "tør|torer|våger|vågar|orker|orkar+ikke|ikkje+gå|dra|reise|komme|kome+hjem|heim", "tør|torer|våger|vågar+ikke|ikkje+være|vere+hjemme|heime !alene|aleine", "redd+for+å+gå|dra|reise|komme|kome+hjem|heim", "redd+å+gå|dra+hjem|heim",
        "utrygg|utrygt hjemme|heime", "ikke|ikkje+trygg|trygt+hjemme|heime", "får|fekk|fikk+ikke|ikkje|aldri+mat !baby* !babyen !i+seg", "gir|gjev|ga|gav+meg|oss+ikke|ikkje|aldri+mat", "sulten hjemme|heime|alltid", "svolten heime|alltid",
        $"{Adult} kaster|kastar|kasta|kastet|hiver|hev+ting|stoler|stolar|tallerken*|glass|flasker|møbler|møblar",
        "dare+go+home", "dare+to+go+home", "afraid|scared+to|of+go|going|come+home", "don|dont|not+feel|safe+safe|at+home|at", "not+safe+at+home", "t|not|never|dont+get|given|getting+food|fed", "get|given+no+food", "not|never+fed", "won|wont|doesn|not give|feed+me|us food",
        "dad|father|mum|mom|mother|stepdad|stepfather|husband throws|threw+things|chairs|plates",
    ];

    /// <summary>Filmed, stalked, controlled.</summary>
    public static IReadOnlyList<string> Watching { get; } =
    [
        $"filmer|filmar|filma|filmet|fotograferer|fotografert|kikker|kikkar|titter|tittar|spionerer|spionerar {Someone} {Undressed}", $"tar|tek|tok+bilder|bilete|bilde {Someone} {Undressed}",
        Stalks, $"{Stalks} {Someone}", "stalk|stalks|stalked|stalker|stalking me|us|her|him|ex", $"{Partner} følger|følgjer|spionerer|overvåker|overvaker|overvakar|sporer|sporar {Someone}|etter",
        $"{Partner} kontroller*|styrer|bestemmer|bestemmar {Someone}|alt|hva|kva|mobil*|telefon*|penge*|pengar|hvem|kven|hvor|kvar", $"{Partner} nekter|nektar|forbyr|forbyd|hindrer|hindrar meg|oss", $"{Partner} lar|let|lèt ikke|ikkje meg|oss",
        $"{EnglishPartner} follows|following|followed|stalks|stalking|tracks|tracking me|us", $"{EnglishPartner} controls|controlling|controlled|monitors", $"{EnglishPartner} let|allow|allows|lets me|us won|wont|doesn|doesnt|not|never|refuses", $"{EnglishPartner} forbids|refuses|stops+me|us|to",
        "film|films|filming|filmed|records|recording|photographs|watches+me|her|us shower|bathroom|toilet|changing|bedroom|naked|undress*",
    ];
}
