namespace Langbenk.Prevention.Needs;

/// <summary>
/// Words that are spelled as they are meant and yet lie a slip away from one of the register's: «støtter» is no «stutter», «truser» no
/// threat. So is every word that the register itself knows. Inflections of what is meant («flytting», «voksne») are no such words.
/// </summary>
static class OrdinaryWords
{
    static readonly string[] Norwegian =
    [
        .. ("bankett barnehave bloter blotte bokstøtte brøker depesje drykker dødstall foring foredra foredler foreldet formolde forvolde funderer "
            + "forhold forholda forholder forholdet forholdt forstå forstås grener grenene henter hjertet hverandres internt interne intern internat internert "
            + "kladde kronikk kronikken kronikker lessing mester mestere mestre meling melinger melking meldingen mistre overspill overvakt parter partene partere parterer "
            + "presse pressen pressene privat private privatskole privatist privatliv privatperson påførende rasene rekinga reking relativ relativt renging respitt segler selvskapt separabel service servicen sjener "
            + "skolne skriftet skritt skritter skrittene skylle skyller skålen slakne slenge slenger spaker spakar sparar sparer spare spart sparte spisse spisser staret stolen stolene stollen stolne stålen stølen "
            + "støtte støtter støttar støttes støttet støtta støttekontakt støttende støttelærer stuttare trekke trekker trekkjer treningen trener trenger treng truse truser trusen trykkjer vankar vasken vaskes venning vintre vitne "
            + "vitner vitnet yngre sitter sittar sliter slit strever strevar skulle skulen skolen kvelder kveldar kviler hviler hansen retning regnskap posten poster positiv positive politisk samling samlinga samlingen samla samlet skjema skjemaet "
            + "senter senteret sender stefan stedet steder skogen skoger kristen kristne sletter slettet slutten klarer klare klokka klokken prester").Split(' '),
    ];

    static readonly string[] English =
    [
        .. "bearings behaving cloth cloths clothe conflicting forking grooving hopeless interne interned leaning marred overspill phase phases picturing polity preset privation refuse refused reuses scarred service services serviced startling tenuring torching touching train trainer trains thread threads threat threats worker working position positive started starting purpose purposes"
            .Split(' '),
    ];

    static readonly Lazy<HashSet<string>> All = new(() => [
        .. Norwegian.Concat(English).Select(TypedWords.Fold),
        .. NeedRegister.All.SelectMany(need => need.Words).SelectMany(phrase => phrase.Spelled),
    ]);

    public static bool Has(string folded) => All.Value.Contains(folded) || SmallWords.Has(folded);
}
