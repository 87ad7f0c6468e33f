namespace Langbenk.Prevention.Examples;

static class FirstExamplesYouth
{
    public static FirstExample U16 { get; } = new(
        "u16",
        new("U16", "U16", "U16 (under sixteen)"),
        new(
            "Et digitalt møte hver uke mellom barnevern, skole, helsetjenester og politi. De forteller hva som rører seg blant unge under 16, og blir enige om rask innsats. Saker drøftes anonymt, eller åpent når taushetsplikten er opphevet.",
            "Eit digitalt møte kvar veke mellom barnevern, skule, helsetenester og politi. Dei fortel kva som rører seg blant unge under 16, og blir samde om rask innsats. Saker blir drøfta anonymt, eller ope når teieplikta er oppheva.",
            "A digital meeting every week between child welfare, school, health services and police. They tell what is stirring among those under sixteen and agree on quick action. Cases are discussed anonymously, or openly when confidentiality is lifted."),
        new("Under pandemien økte både rus og kriminalitet blant de yngste ungdommene.", "Under pandemien auka både rus og kriminalitet blant dei yngste ungdommane.", "During the pandemic both drug use and crime rose among the youngest teenagers."),
        new("Unge under 16 år, enkeltvis og i grupper, og familiene deres.", "Unge under 16 år, enkeltvis og i grupper, og familiane deira.", "Young people under sixteen, singly and in groups, and their families."),
        [FirstExamples.Selective, FirstExamples.Indicated], "5.1", SourceSilence.Cost, SourceSilence.Evidence,
        new("Kommunen har valgt å fortsette med møtene etter pandemien.", "Kommunen har valt å halde fram med møta etter pandemien.", "The municipality has chosen to go on with the meetings after the pandemic."),
        FirstExamples.Report, "");

    public static FirstExample Ung { get; } = new(
        "ung-los",
        new("UNG og Ung Los", "UNG og Ung Los", "UNG and Ung Los (youth guide)"),
        new(
            "UNG er en del av forebyggende barnevern. Det driver seks møteplasser (ungdomsklubber og ungdomskafeer), utekontakt og Ung Los, og arrangerer aktiviteter gjennom året. Losen følger opp den enkelte: fullføre ungdomsskolen, få en god start på videregående eller komme i jobb.",
            "UNG er ein del av førebyggjande barnevern. Det driv seks møteplassar (ungdomsklubbar og ungdomskafear), utekontakt og Ung Los, og arrangerer aktivitetar gjennom året. Losen følgjer opp den einskilde: fullføre ungdomsskulen, få ein god start på vidaregåande eller kome i jobb.",
            "UNG is part of preventive child welfare. It runs six meeting places (youth clubs and cafés), outreach and Ung Los, and holds activities through the year. The guide follows up each young person: finish lower secondary, start well in upper secondary or get a job."),
        new(
            "Kilden sier ikke hvorfor UNG ble startet. Losen skal støtte ungdommen, og kjenner de andre som kan hjelpe ungdom og familie.",
            "Kjelda seier ikkje kvifor UNG vart starta. Losen skal støtte ungdommen, og kjenner dei andre som kan hjelpe ungdom og familie.",
            "The source does not say why UNG was started. The guide supports the young person, and knows the others who can help them and the family."),
        new(
            "Alle barn og unge; Ung Los for elever mellom 13 og 20 år. Foreldre, skole eller andre melder inn, og både foresatte og ungdommen må samtykke.",
            "Alle barn og unge; Ung Los for elevar mellom 13 og 20 år. Foreldre, skule eller andre melder inn, og både føresette og ungdommen må samtykkje.",
            "All children and young people; Ung Los for pupils between 13 and 20. Parents, school or others refer, and both guardians and the young person must consent."),
        [FirstExamples.Universal, FirstExamples.Selective, FirstExamples.Indicated], "6.1",
        new("Ikke lovpålagt. Betales over barnevernsbudsjettet. Kilden sier ikke hvor mye.", "Ikkje lovpålagt. Blir betalt over barnevernsbudsjettet. Kjelda seier ikkje kor mykje.", "Not statutory. Paid from the child welfare budget. The source does not say how much."),
        SourceSilence.Evidence,
        new("Losene jobber mobilt fra to kontorer, og innhold og varighet tilpasses den enkelte.", "Losane jobbar mobilt frå to kontor, og innhald og lengd blir tilpassa den einskilde.", "The guides are mobile with two offices, and content and length are fitted to each person."),
        FirstExamples.Report, "");

    public static FirstExample RaisingConcern { get; } = new(
        "raising-concern",
        new("Urometoden – å ta opp uro", "Urometoden – å ta opp uro", "Urometoden – raising a concern"),
        new(
            "Et verktøy for samtaler: den som er urolig, tar det opp med den det gjelder. Det kan være et barn, en ungdom, en forelder eller en kollega.",
            "Eit verktøy for samtalar: den som er uroleg, tek det opp med den det gjeld. Det kan vere eit barn, ein ungdom, ein forelder eller ein kollega.",
            "A tool for talks: whoever is worried takes it up with the one it concerns. That may be a child, a young person, a parent or a colleague."),
        new(
            "Målet er at ansatte tar opp det som uroer dem, med den det gjelder, i stedet for å la det ligge.",
            "Målet er at tilsette tek opp det som uroar dei, med den det gjeld, i staden for å la det liggje.",
            "The aim is that staff take up what worries them with the one it concerns, instead of letting it lie."),
        new("Alle ansatte som møter barn, unge og familier.", "Alle tilsette som møter barn, unge og familiar.", "All staff who meet children, young people and families."),
        [FirstExamples.Indicated], "1", SourceSilence.Cost,
        new(
            "Ingen effektmåling er nevnt. Metoden er utviklet av Esa Eriksson og Tom Arnkil ved helse- og velferdsetaten i Helsingfors, tilbys av RBUP og er en del av kompetanseprogrammet i Bedre tverrfaglig innsats (BTI).",
            "Inga effektmåling er nemnd. Metoden er utvikla av Esa Eriksson og Tom Arnkil ved helse- og velferdsetaten i Helsingfors, blir tilboden av RBUP og er ein del av kompetanseprogrammet i Betre tverrfagleg innsats (BTI).",
            "No measurement of effect is mentioned. The method was developed by Esa Eriksson and Tom Arnkil at the health and welfare agency in Helsinki, is offered by RBUP and is part of the competence programme of BTI (better interdisciplinary effort)."),
        new("Kilden sier bare at kommunen bruker metoden.", "Kjelda seier berre at kommunen bruker metoden.", "The source only says that the municipality uses the method."),
        FirstExamples.Report, "https://www.rbup.no/kurs/547845");
}
