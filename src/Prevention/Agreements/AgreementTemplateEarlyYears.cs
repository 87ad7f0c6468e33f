namespace Langbenk.Prevention.Agreements;

static class AgreementTemplateEarlyYears
{
    public static AgreementTemplate Template { get; } = new(
        "kindergarten-health-child-welfare",
        new("Barnehage, helsestasjon og barnevern", "Barnehage, helsestasjon og barnevern", "Kindergarten, child health centre and child welfare"),
        new(
            "De minste barna blir ofte sett i barnehage og på helsestasjon lenge før de får hjelp. Avtalen skal korte ned tiden fra noen ser til noen hjelper.",
            "Dei minste barna blir ofte sette i barnehage og på helsestasjon lenge før dei får hjelp. Avtalen skal korte ned tida frå nokon ser til nokon hjelper.",
            "The youngest are often noticed in kindergarten and at the health centre long before they get help. The agreement shortens the time from someone seeing to someone helping."),
        new("Gravide, barn under skolealder og foreldrene deres. Private barnehager er med.", "Gravide, barn under skulealder og foreldra deira. Private barnehagar er med.", "Pregnant women, children under school age and their parents. Private kindergartens are included."),
        "bhgl § 2 b, hol § 3-4, bvl § 15-8",
        Duties,
        [
            new("Styrere, leder for helsestasjonen og barnevernsleder møtes vår og høst.", "Styrarar, leiar for helsestasjonen og barnevernsleiar møtest vår og haust.", "Kindergarten heads, the head of the health centre and the head of child welfare meet in spring and autumn."),
            new("Felles fagdag én gang i året om å se og snakke med små barn.", "Felles fagdag éin gong i året om å sjå og snakke med små barn.", "A joint training day once a year on seeing and talking with small children."),
        ],
        24,
        [
            new(new("Fra uro til hjelp", "Frå uro til hjelp", "From worry to help"),
            [
                new("Skriv ned hva du ser over tid: lek, søvn, mat, språk, hvordan barnet søker trøst.", "Skriv ned kva du ser over tid: leik, søvn, mat, språk, korleis barnet søkjer trøyst.", "Write down what you see over time: play, sleep, food, language, how the child seeks comfort."),
                new("Snakk med foreldrene tidlig. Spør hva de selv tenker.", "Snakk med foreldra tidleg. Spør kva dei sjølve tenkjer.", "Talk with the parents early. Ask what they think themselves."),
                new(
                    "Fortell hva kommunen har: åpent tilbud, veiledning, praktisk hjelp. Spør om samtykke før du kontakter andre.",
                    "Fortel kva kommunen har: ope tilbod, rettleiing, praktisk hjelp. Spør om samtykke før du kontaktar andre.",
                    "Tell what the municipality has: open offers, guidance, practical help. Ask for consent before you contact others."),
                new("Avtal når dere ser på det igjen. Ble det bedre?", "Avtal når de ser på det igjen. Vart det betre?", "Agree when you look at it again. Did it get better?"),
                new("Er vilkårene i meldeplikten oppfylt, melder du uten å vente.", "Er vilkåra i meldeplikta oppfylte, melder du utan å vente.", "When the conditions for the duty to report are met, you report without waiting."),
            ]),
        ],
        [
            new("Hvilke barnehager, også private, som er med", "Kva barnehagar, også private, som er med", "Which kindergartens, private ones too, take part"),
            new("Fast kontakt på helsestasjonen og i barnevernet", "Fast kontakt på helsestasjonen og i barnevernet", "A fixed contact at the health centre and in child welfare"),
            new("Hvordan dere drøfter anonymt, også på små steder der alle kjenner alle", "Korleis de drøftar anonymt, også på små stader der alle kjenner alle", "How you discuss anonymously, also in small places where everyone knows everyone"),
            new("Helsepersonells egen taushetsplikt", "Eiga teieplikt for helsepersonell", "The health staff's own duty of confidentiality"),
            new("Overgang fra barnehage til skole", "Overgang frå barnehage til skule", "The passage from kindergarten to school"),
            new("Felles opplæring hvert år", "Felles opplæring kvart år", "Joint training every year"),
        ])
    {
        Between = [AgreementSide.Kindergarten, AgreementSide.HealthClinic, AgreementSide.ChildWelfare],
    };

    static IReadOnlyList<TemplateDuty> Duties =>
    [
        new(DutyLevel.Leader,
            new("Styrer i barnehagen", "Styrar i barnehagen", "Head of the kindergarten"),
            new("Sørger for at alle kan meldeplikten, og at ansatte kan gå fra når de skal i møte.", "Sørgjer for at alle kan meldeplikta, og at tilsette kan gå frå når dei skal i møte.", "Sees to it that everyone knows the duty to report, and that staff can leave for meetings.")),
        new(DutyLevel.Leader,
            new("Leder for helsestasjonen", "Leiar for helsestasjonen", "Head of the health centre"),
            new("Holder oversikt over foreldretilbudene og hvor lenge familier må vente.", "Held oversikt over foreldretilboda og kor lenge familiar må vente.", "Keeps an overview of the offers to parents and how long families wait.")),
        new(DutyLevel.Leader,
            new("Barnevernsleder", "Barnevernsleiar", "Head of child welfare"),
            new("Gir en fast kontakt, svarer på meldinger i tide og deltar i opplæringen.", "Gir ein fast kontakt, svarer på meldingar i tide og deltek i opplæringa.", "Gives a fixed contact, answers reports in time and takes part in the training.")),
        new(DutyLevel.Contact,
            new("Pedagogisk leder", "Pedagogisk leiar", "Pedagogical leader"),
            new("Ser barnet hver dag, skriver ned og tar det opp med foreldrene.", "Ser barnet kvar dag, skriv ned og tek det opp med foreldra.", "Sees the child every day, writes down and takes it up with the parents.")),
        new(DutyLevel.Contact,
            new("Jordmor og helsesykepleier", "Jordmor og helsesjukepleiar", "Midwife and public health nurse"),
            new("Spør alle om hvordan de har det hjemme, og hjelper familien videre til riktig tilbud.", "Spør alle om korleis dei har det heime, og hjelper familien vidare til rett tilbod.", "Ask everyone how things are at home, and help the family on to the right offer.")),
    ];
}
