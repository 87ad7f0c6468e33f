namespace Langbenk.Prevention.Examples;

static class FirstExamplesFamilies
{
    public static FirstExample FamilyGuide { get; } = new(
        "family-guide",
        new("Familieveiviseren", "Familieveiviseren", "Familieveiviseren (the family guide)"),
        new(
            "Et tverrfaglig team som er én dør inn. Teamet gir råd, samordner tjenester og har barnekoordinatorer. Det jobber både med vedtak etter helselovene og som et lavterskeltilbud. Du trenger verken diagnose eller vedtak for å få hjelp.",
            "Eit tverrfagleg team som er éi dør inn. Teamet gir råd, samordnar tenester og har barnekoordinatorar. Det jobbar både med vedtak etter helselovene og som eit lågterskeltilbod. Du treng verken diagnose eller vedtak for å få hjelp.",
            "An interdisciplinary team that is one door in. It advises, coordinates services and has child coordinators. It handles decisions under health law and is also an open offer. You need neither a diagnosis nor a decision to get help."),
        new(
            "Kommunen måtte omorganisere da barnekoordinator og samarbeid ble lovpålagt. Tanken er at ekstra innsats for noen familier nå sparer både dem og kommunen senere. Modellen er hentet fra Asker velferdslab.",
            "Kommunen måtte omorganisere då barnekoordinator og samarbeid vart lovpålagde. Tanken er at ekstra innsats for nokre familiar no sparer både dei og kommunen seinare. Modellen er henta frå Asker velferdslab.",
            "The municipality had to reorganise when child coordinators and cooperation became statutory. The idea is that extra effort for some families now spares both them and the municipality later. It is modelled on Asker's welfare lab."),
        new(
            "Familier med barn med funksjonsnedsettelse, familier der både voksne og barn strever, og unge voksne som trenger hjelp til å nå fram til tjenestene.",
            "Familiar med barn med funksjonsnedsetjing, familiar der både vaksne og barn strever, og unge vaksne som treng hjelp til å nå fram til tenestene.",
            "Families with disabled children, families where both adults and children struggle, and young adults who need help to reach the services."),
        [FirstExamples.Indicated], "5.2", SourceSilence.Cost,
        new(
            "Ingen effektmåling av Familieveiviseren er nevnt. Velferdslaben i Asker ble evaluert av Proba samfunnsanalyse i 2018, i hovedsak med intervjuer.",
            "Inga effektmåling av Familieveiviseren er nemnd. Velferdslaben i Asker vart evaluert av Proba samfunnsanalyse i 2018, i hovudsak med intervju.",
            "No measurement of Familieveiviseren's effect is mentioned. Asker's welfare lab was evaluated by Proba samfunnsanalyse in 2018, mainly by interviews."),
        new(
            "Begynte som en pilot på tre år og er nå fast. De ansatte må ha god oversikt over både tjenester og frivillige.",
            "Byrja som ein pilot på tre år og er no fast. Dei tilsette må ha god oversikt over både tenester og frivillige.",
            "Began as a three-year pilot and is now permanent. Staff must have a good overview of both services and volunteers."),
        FirstExamples.Report, "https://www.lorenskog.kommune.no/tjenester/helse-omsorg-og-sosiale-tjenester/familieveiviseren/");

    public static FirstExample StaffedHome { get; } = new(
        "staffed-home",
        new("Bemannet bolig", "Bemanna bustad", "Staffed home"),
        new(
            "Barnevernet har en leilighet som brukes til vennekvelder for en ungdom, og der fosterforeldre bor når det er samvær. Nå vil de bemanne den hele døgnet og ha flere tiltak der.",
            "Barnevernet har ei leilegheit som blir brukt til vennekveldar for ein ungdom, og der fosterforeldre bur når det er samvær. No vil dei bemanne ho heile døgnet og ha fleire tiltak der.",
            "Child welfare has a flat used for a young person's evenings with friends, and where foster parents stay during contact. Now they want to staff it round the clock and house more measures there."),
        new(
            "Barnevernslederen mener at et sted med folk hele døgnet kan brukes i flere deler av det forebyggende arbeidet.",
            "Barnevernsleiaren meiner at ein stad med folk heile døgnet kan brukast i fleire delar av det førebyggjande arbeidet.",
            "The head of child welfare thinks that a place with people round the clock can serve several parts of prevention."),
        new("Barn, unge og foreldre som har kontakt med barnevernet.", "Barn, unge og foreldre som har kontakt med barnevernet.", "Children, young people and parents in contact with child welfare."),
        [FirstExamples.Indicated], "4",
        new("Kilden sier ikke hva det koster. Tjenesten har søkt om skjønnsmidler til bemanningen.", "Kjelda seier ikkje kva det kostar. Tenesta har søkt om skjønsmidlar til bemanninga.", "The source does not say what it costs. The service has applied for discretionary state funds for the staff."),
        SourceSilence.Evidence,
        new(
            "Tiltaket var i startfasen da rapporten ble skrevet, så det finnes ingen erfaringer å vise til ennå.",
            "Tiltaket var i startfasen då rapporten vart skriven, så det finst ingen erfaringar å vise til enno.",
            "The measure was only starting when the report was written, so there is no experience to point to yet."),
        FirstExamples.Report, "");

    public static FirstExample Dialogue { get; } = new(
        "dialogue-process",
        new("Dialogprosess", "Dialogprosess", "Dialogue process"),
        new(
            "Når en sak ser ut til å gå mot nemnda, betaler barnevernet advokat for foreldrene mens partene snakker sammen. Barnevernet sier hva det er bekymret for, foreldrene får stille spørsmål, og sammen leter de etter en løsning på lavest mulig nivå. Det kan ta flere møter.",
            "Når ei sak ser ut til å gå mot nemnda, betaler barnevernet advokat for foreldra medan partane snakkar saman. Barnevernet seier kva det er uroa for, foreldra får stille spørsmål, og saman leitar dei etter ei løysing på lågast mogleg nivå. Det kan ta fleire møte.",
            "When a case seems headed for the tribunal, child welfare pays for the parents' lawyer while they talk. Child welfare says what it worries about, the parents can ask, and together they look for a solution at the lowest possible level. It may take several meetings."),
        new(
            "Advokaten gjør foreldrene tryggere, så det blir mulig å snakke sammen. Det gir medvirkning og bedre rettssikkerhet.",
            "Advokaten gjer foreldra tryggare, så det blir mogleg å snakke saman. Det gir medverknad og betre rettstryggleik.",
            "The lawyer makes the parents safer, so that talking becomes possible. It gives participation and better legal protection."),
        new("Foreldre og barn i alvorlige barnevernssaker.", "Foreldre og barn i alvorlege barnevernssaker.", "Parents and children in serious child welfare cases."),
        [FirstExamples.Indicated], "5.2",
        new("Barnevernet dekker advokaten. Kilden sier ikke hvor mye det blir.", "Barnevernet dekkjer advokaten. Kjelda seier ikkje kor mykje det blir.", "Child welfare pays the lawyer. The source does not say how much that comes to."),
        new("Rapporten gjengir ingen effektmåling. Den mener at prosessen kan virke forebyggende.", "Rapporten gir att inga effektmåling. Han meiner at prosessen kan verke førebyggjande.", "The report gives no measurement of effect. It thinks the process can prevent."),
        new(
            "Kommunen utviklet det selv og begynte i 2017. Til og med 2022 er det holdt 117 dialogprosesser.",
            "Kommunen utvikla det sjølv og byrja i 2017. Til og med 2022 er det haldne 117 dialogprosessar.",
            "The municipality developed it itself and began in 2017. Up to and including 2022, 117 dialogue processes were held."),
        FirstExamples.Report + " (viser til Odland 2023)", "");
}
