namespace Langbenk.Texts.NavTalk;

/// <summary>The children's situation, part by part.</summary>
public static class NavTopics
{
    static readonly NavOffer Advice = new(new("Opplysning, råd og veiledning", "Opplysning, råd og rettleiing", "Information, advice and guidance"), "stl § 17", NavHat.Municipal);

    public static IReadOnlyList<NavTopic> All { get; } =
    [
        new("okonomi", new("Økonomi", "Økonomi", "Money"),
            [
                new("Har barna det de trenger av mat, klær og utstyr?", "Har barna det dei treng av mat, klede og utstyr?", "Do the children have the food, clothes and equipment they need?"),
                new("Er det regninger eller gjeld som går ut over barna?", "Er det rekningar eller gjeld som går ut over barna?", "Are there bills or debts that affect the children?"),
                new("Får dere barnetrygd, bidrag og det dere ellers har rett til?", "Får de barnetrygd, bidrag og det de elles har rett til?", "Do you receive child benefit, child support and what else you are entitled to?"),
            ],
            [
                new(new("Økonomisk stønad der barnas behov er med", "Økonomisk stønad der behova til barna er med", "Financial support that includes the children’s needs"), "stl §§ 18, 19", NavHat.Municipal),
                new(new("Økonomisk rådgivning", "Økonomisk rådgiving", "Financial counselling"), "stl § 17", NavHat.Municipal),
                new(new("Barnetrygd, bidrag og bidragsforskudd", "Barnetrygd, bidrag og bidragsforskot", "Child benefit, child support and advance on it"), "barnetrygdlova, barnelova, forskotteringslova", NavHat.State),
            ],
            new("Når barna mangler mat, klær eller tilsyn over tid, og det er alvorlig.", "Når barna manglar mat, klede eller tilsyn over tid, og det er alvorleg.", "When the children lack food, clothes or care over time, and it is serious.")),
        new("bolig", new("Bolig", "Bustad", "Housing"),
            [
                new("Har dere et trygt sted å bo, og hvor lenge?", "Har de ein trygg stad å bu, og kor lenge?", "Do you have a safe place to live, and for how long?"),
                new("Har barna plass til å sove og gjøre lekser?", "Har barna plass til å sove og gjere lekser?", "Do the children have room to sleep and do homework?"),
                new("Må barna bytte skole eller barnehage om dere flytter?", "Må barna byte skule eller barnehage om de flyttar?", "Must the children change school or kindergarten if you move?"),
            ],
            [
                new(new("Midlertidig botilbud når dere ikke har noe sted i natt", "Mellombels butilbod når de ikkje har nokon stad i natt", "Temporary housing when you have nowhere tonight"), "stl § 27", NavHat.Municipal),
                new(new("Hjelp til å skaffe og beholde bolig", "Hjelp til å skaffe og halde på bustad", "Help to find and keep a home"), "boligsosialloven § 6", NavHat.Municipal),
                new(new("Bostøtte, søkes hos kommunen", "Bustøtte, søk hos kommunen", "Housing allowance, applied for at the municipality"), "bustøttelova"),
            ],
            new("Når barna er uten tak over hodet eller bor farlig, og foreldrene ikke tar imot hjelp.", "Når barna er utan tak over hovudet eller bur farleg, og foreldra ikkje tek imot hjelp.", "When the children have no roof or live in danger, and the parents do not accept help.")),
        new("helse", new("Helse", "Helse", "Health"),
            [
                new("Hvordan har barna det, og hvordan sover de?", "Korleis har barna det, og korleis søv dei?", "How are the children, and how do they sleep?"),
                new("Er noen av dere voksne syke, slitne eller ruser dere?", "Er nokon av dykk vaksne sjuke, slitne eller rusar dykk?", "Is any of you adults ill, worn out or using substances?"),
                new("Går dere til helsestasjon, lege og tannlege?", "Går de til helsestasjon, lege og tannlege?", "Do you go to the child health centre, doctor and dentist?"),
            ],
            [
                Advice,
                new(new("Helsestasjon og skolehelsetjeneste, gratis og uten henvisning", "Helsestasjon og skulehelseteneste, gratis og utan tilvising", "Child health centre and school health, free and without referral"), "hol § 3-2"),
                new(new("Oppfølging og tiltak når helsa står i veien for arbeid", "Oppfølging og tiltak når helsa står i vegen for arbeid", "Follow-up and measures when health stands in the way of work"), "navl § 14 a", NavHat.State),
            ],
            new("Når sykdom eller rus gjør at barna ikke får omsorg, eller at et sykt barn ikke får behandling.", "Når sjukdom eller rus gjer at barna ikkje får omsorg, eller at eit sjukt barn ikkje får behandling.", "When illness or substance use leaves the children without care, or a sick child without treatment.")),
        new("fritid", new("Fritid", "Fritid", "Leisure"),
            [
                new("Hva gjør barna etter skolen, og hva skulle de ønske at de fikk gjøre?", "Kva gjer barna etter skulen, og kva skulle dei ønskje at dei fekk gjere?", "What do the children do after school, and what do they wish they could do?"),
                new("Er det noe de ikke er med på fordi det koster?", "Er det noko dei ikkje er med på fordi det kostar?", "Is there anything they do not join because of the cost?"),
            ],
            [
                new(new("Stønad som dekker vanlig deltakelse for barna", "Stønad som dekkjer vanleg deltaking for barna", "Support that covers ordinary participation for the children"), "stl § 18", NavHat.Municipal),
                new(new("Utlån av utstyr og støtteordninger i kommunen", "Utlån av utstyr og støtteordningar i kommunen", "Loan of equipment and support schemes in the municipality"), ""),
            ],
            new("Ikke i seg selv. Se på helheten: er barnet holdt borte fra andre?", "Ikkje i seg sjølv. Sjå på heilskapen: er barnet halde borte frå andre?", "Not in itself. See the whole: is the child kept away from others?")),
        new("barnehage", new("Barnehage og SFO", "Barnehage og SFO", "Kindergarten and after-school"),
            [
                new("Har barna plass i barnehage eller SFO, og bruker de den?", "Har barna plass i barnehage eller SFO, og bruker dei han?", "Do the children have a place in kindergarten or after-school, and do they use it?"),
                new("Er prisen et hinder?", "Er prisen eit hinder?", "Is the price an obstacle?"),
                new("Passer tidene når dere er i arbeid eller på tiltak?", "Passar tidene når de er i arbeid eller på tiltak?", "Do the hours fit when you work or take part in a measure?"),
            ],
            [
                new(new("Redusert betaling og gratis kjernetid i barnehagen, søkes hos kommunen", "Redusert betaling og gratis kjernetid i barnehagen, søk hos kommunen", "Reduced payment and free core hours in kindergarten, applied for at the municipality"), "forskrift om foreldrebetaling i barnehager § 3"),
                new(new("Redusert betaling i SFO, søkes hos kommunen", "Redusert betaling i SFO, søk hos kommunen", "Reduced payment in after-school, applied for at the municipality"), ""),
                Advice,
            ],
            new("Ikke i seg selv. Tenk over det når et lite barn som trenger det, aldri er blant andre.", "Ikkje i seg sjølv. Tenk over det når eit lite barn som treng det, aldri er blant andre.", "Not in itself. Think about it when a small child who needs it is never among others.")),
        .. NavTopicsCare.All,
    ];
}
