namespace Langbenk.Prevention.SelfEvaluations;

static class QuestionnaireNavFamilies
{
    public static IReadOnlyList<QuestionGroup> Groups { get; } =
    [
        new(new("Vi ser barna", "Vi ser barna", "We see the children"),
        [
            new("nav-ask-about-children",
                new("Vi spør om barna når en forelder søker hjelp hos oss.", "Vi spør om barna når ein forelder søkjer hjelp hos oss.", "We ask about the children when a parent seeks our help."),
                new("Alle veiledere har de samme spørsmålene, og svarene synes i vedtaket.", "Alle rettleiarar har dei same spørsmåla, og svara synest i vedtaket.", "All counsellors have the same questions, and the answers show in the decision.")),
            new("nav-best-interests",
                new("Vi vurderer barnets beste i saker som angår barn.", "Vi vurderer det beste for barnet i saker som gjeld barn.", "We assess the child's best interests in matters that concern children."),
                new("Vedtaket sier hva som er best for barnet, og hvilken vekt det fikk.", "Vedtaket seier kva som er best for barnet, og kva vekt det fekk.", "The decision says what is best for the child, and what weight it was given.")),
            new("nav-children-everyday",
                new(
                    "Økonomisk hjelp tar høyde for barnas hverdag: barnehage, SFO, fritid, klær og bursdager.",
                    "Økonomisk hjelp tek omsyn til kvardagen til barna: barnehage, SFO, fritid, klede og bursdagar.",
                    "Financial assistance allows for the children's everyday life: kindergarten, after-school, leisure, clothes and birthdays."),
                new("Ingen barn mister plass eller aktivitet fordi saken venter hos oss.", "Ingen barn mistar plass eller aktivitet fordi saka ventar hos oss.", "No child loses a place or an activity because the case waits with us.")),
            new("nav-housing",
                new("Barnefamilier får hjelp til en bolig de kan bo i over tid.", "Barnefamiliar får hjelp til ein bustad dei kan bu i over tid.", "Families with children get help to a home they can live in over time."),
                new("Vi vet hvor mange barn som bor midlertidig, og hvor lenge.", "Vi veit kor mange barn som bur mellombels, og kor lenge.", "We know how many children live in temporary housing, and for how long.")),
            new("nav-child-heard",
                new("Barn og unge blir hørt når det vi gjør, angår dem.", "Barn og unge blir høyrde når det vi gjer, gjeld dei.", "Children and young people are heard when what we do concerns them."),
                new("Vi kan vise til saker der det barnet sa, endret noe.", "Vi kan vise til saker der det barnet sa, endra noko.", "We can point to cases where what the child said changed something.")),
        ]),
        new(new("Vi hjelper ungdom", "Vi hjelper ungdom", "We help young people"),
        [
            new("nav-youth-outside",
                new("Vi følger tett opp unge som har falt ut av skole eller arbeid.", "Vi følgjer tett opp unge som har falle ut av skule eller arbeid.", "We follow closely young people who have dropped out of school or work."),
                new("Ung og veileder møtes ofte, og noen merker det når den unge blir borte.", "Ung og rettleiar møtest ofte, og nokon merkar det når den unge blir borte.", "Young person and counsellor meet often, and someone notices when the young person is gone.")),
            new("nav-youth-health",
                new("Unge med psykiske vansker, rus eller sykdom får hjelp fra flere samtidig.", "Unge med psykiske vanskar, rus eller sjukdom får hjelp frå fleire samstundes.", "Young people with mental health problems, drug use or illness get help from several at once."),
                new("Helse og Nav har én plan sammen, når den unge vil det.", "Helse og Nav har éin plan saman, når den unge vil det.", "Health and Nav have one plan together, when the young person wants it.")),
            new("nav-after-care",
                new("Ungdom i ettervern kjenner oss før de fyller 18.", "Ungdom i ettervern kjenner oss før dei fyller 18.", "Young people in after-care know us before they turn 18."),
                new("Vi er med i 17-årsmøtene når ungdommen har sagt ja, og det finnes en plan.", "Vi er med i 17-årsmøta når ungdommen har sagt ja, og det finst ein plan.", "We take part in the 17-year meetings when the young person has agreed, and there is a plan.")),
        ]),
        new(new("Vi støtter foreldre", "Vi støttar foreldre", "We support parents"),
        [
            new("nav-parent-support",
                new("Vi vet hva vi selv kan gjøre for å støtte foreldre, også vordende.", "Vi veit kva vi sjølve kan gjere for å støtte foreldre, også vordande.", "We know what we can do ourselves to support parents, expectant ones too."),
                new("Kontoret har familieveileder eller en tydelig arbeidsmåte for barnefamilier.", "Kontoret har familierettleiar eller ein tydeleg arbeidsmåte for barnefamiliar.", "The office has a family counsellor or a clear way of working with families.")),
            new("nav-methods",
                new("Vi kjenner veiledningsmetodene kommunen bruker, og kan bidra i dem.", "Vi kjenner rettleiingsmetodane kommunen bruker, og kan bidra i dei.", "We know the guidance methods the municipality uses, and can contribute to them."),
                new("Noen hos oss har opplæring i samme metode som helsestasjon og barnevern.", "Nokon hos oss har opplæring i same metode som helsestasjon og barnevern.", "Someone here is trained in the same method as the health centre and child welfare.")),
            new("nav-without-child-welfare",
                new("Vi hjelper familier også når barnevernet ikke har grunnlag for tiltak.", "Vi hjelper familiar også når barnevernet ikkje har grunnlag for tiltak.", "We help families also when child welfare has no ground for measures."),
                new("En familie som ikke får hjelp ett sted, får vite hvem som kan hjelpe.", "Ein familie som ikkje får hjelp éin stad, får vite kven som kan hjelpe.", "A family that gets no help in one place is told who can help.")),
        ]),
    ];
}
