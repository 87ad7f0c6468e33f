namespace Langbenk.Prevention.Agreements;

/// <summary>
/// SLT (samordning av lokale rus- og kriminalitetsforebyggende tiltak) is a model, not a statute: no provision requires the agreement.
/// Levels after: konfliktraadet.no, SLT-modellen.
/// </summary>
static class AgreementTemplatePolice
{
    public static AgreementTemplate Template { get; } = new(
        "police-municipality",
        new("Politi og kommune (SLT)", "Politi og kommune (SLT)", "Police and municipality (SLT)"),
        new(
            "Politi og kommune skal forebygge rus, kriminalitet og utenforskap blant unge sammen. SLT er en modell for å samordne det som alt gjøres. Avtalen er frivillig.",
            "Politi og kommune skal førebyggje rus, kriminalitet og utanforskap blant unge saman. SLT er ein modell for å samordne det som alt blir gjort. Avtalen er frivillig.",
            "Police and municipality prevent drug use, crime and exclusion among the young together. SLT is a model for coordinating what is already done. The agreement is voluntary."),
        new("Barn og unge i kommunen, særlig ungdom og miljøer der voksne er bekymret.", "Barn og unge i kommunen, særleg ungdom og miljø der vaksne er uroa.", "Children and young people in the municipality, above all youth and groups adults worry about."),
        null,
        Duties,
        [
            new("Politirådet møtes to til fire ganger i året.", "Politirådet møtest to til fire gonger i året.", "The police council meets two to four times a year."),
            new("Koordineringsgruppa møtes hver måned i skoleåret.", "Koordineringsgruppa møtest kvar månad i skuleåret.", "The coordinating group meets every month of the school year."),
        ],
        24,
        [
            new(new("Når noe rører seg i et ungdomsmiljø", "Når noko rører seg i eit ungdomsmiljø", "When something stirs among young people"),
            [
                new("Beskriv stedet, tiden og hva som skjer – uten navn og uten det som peker på én.", "Skildra staden, tida og kva som skjer – utan namn og utan det som peiker på éin.", "Describe place, time and what happens – without names and without what points to one person."),
                new(
                    "Bli enige om hva hver tjeneste kan gjøre nå, og hvem som snakker med de unge og foreldrene.",
                    "Bli samde om kva kvar teneste kan gjere no, og kven som snakkar med dei unge og foreldra.",
                    "Agree what each service can do now, and who talks with the young people and their parents."),
                new(
                    "Gjelder det én ungdom, tas det ut av gruppa: spør om samtykke, eller finn hjemmelen for hver opplysning.",
                    "Gjeld det éin ungdom, blir det teke ut av gruppa: spør om samtykke, eller finn heimelen for kvar opplysning.",
                    "If it concerns one young person, it leaves the group: ask for consent, or find the ground for each piece of information."),
                new("Se tilbake etter fire uker: hva virket?", "Sjå tilbake etter fire veker: kva verka?", "Look back after four weeks: what worked?"),
            ]),
        ],
        [
            new("Mål som også står i kommunens forebyggende plan", "Mål som også står i den førebyggjande planen til kommunen", "Goals that are also in the municipality's preventive plan"),
            new("Tre nivåer: styrer, samordner og gjør jobben", "Tre nivå: styrer, samordnar og gjer jobben", "Three levels: steer, coordinate and do the work"),
            new("SLT-koordinator og politikontakt med navn", "SLT-koordinator og politikontakt med namn", "A named SLT coordinator and police contact"),
            new(
                "Hva som kan sies anonymt, og hva som krever samtykke eller hjemmel (politiregisterloven § 27, forvaltningsloven § 13 b)",
                "Kva som kan seiast anonymt, og kva som krev samtykke eller heimel (politiregisterlova § 27, forvaltningslova § 13 b)",
                "What may be said anonymously, and what needs consent or a ground (the Police Databases Act § 27, the Public Administration Act § 13 b)"),
            new("Avvergeplikten (strl § 196)", "Avverjeplikta (strl § 196)", "The duty to avert (strl § 196)"),
            new("At barnevernet ikke kan dele for å straffe", "At barnevernet ikkje kan dele for å straffe", "That child welfare may not share in order to punish"),
            new("Hvordan ungdom selv er med", "Korleis ungdom sjølve er med", "How young people themselves take part"),
        ])
    {
        Between = [AgreementSide.Police],
    };

    static IReadOnlyList<TemplateDuty> Duties =>
    [
        new(DutyLevel.Leader,
            new("Ordfører, kommunedirektør og leder i politiet", "Ordførar, kommunedirektør og leiar i politiet", "Mayor, municipal director and head of police"),
            new("Setter mål i politirådet og gir folk tid til arbeidet.", "Set mål i politirådet og gir folk tid til arbeidet.", "Set goals in the police council and give people time for the work.")),
        new(DutyLevel.Leader,
            new("SLT-koordinator", "SLT-koordinator", "SLT coordinator"),
            new("Kaller inn, holder oversikt over tiltak og melder tilbake til politirådet.", "Kallar inn, held oversikt over tiltak og melder tilbake til politirådet.", "Calls meetings, keeps an overview of measures and reports back to the police council.")),
        new(DutyLevel.Contact,
            new("Politikontakt", "Politikontakt", "Police contact"),
            new("Er kommunens daglige kontakt i politiet og gir råd om forebygging.", "Er den daglege kontakten kommunen har i politiet, og gir råd om førebygging.", "Is the municipality's daily contact in the police and advises on prevention.")),
        new(DutyLevel.Contact,
            new("Skole, utekontakt, ungdomsklubb, helse og barnevern", "Skule, utekontakt, ungdomsklubb, helse og barnevern", "School, outreach, youth club, health and child welfare"),
            new("Sier hva de ser, gjør sin del og følger opp de unge de kjenner.", "Seier kva dei ser, gjer sin del og følgjer opp dei unge dei kjenner.", "Say what they see, do their part and follow up the young people they know.")),
    ];
}
