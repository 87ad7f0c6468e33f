namespace Langbenk.Prevention.SelfEvaluations;

static class QuestionnaireNavTogether
{
    public static IReadOnlyList<QuestionGroup> Groups { get; } =
    [
        new(new("Vi samarbeider", "Vi samarbeider", "We cooperate"),
        [
            new("nav-know-services",
                new("Vi kjenner kommunens tjenester og møteplasser for barn og familier.", "Vi kjenner tenestene og møteplassane kommunen har for barn og familiar.", "We know the municipality's services and meeting places for children and families."),
                new("En ny veileder får oversikten den første måneden.", "Ein ny rettleiar får oversikta den første månaden.", "A new counsellor gets the overview in the first month.")),
            new("nav-forums",
                new("Vi deltar fast i tverrfaglige team og ansvarsgrupper.", "Vi deltek fast i tverrfaglege team og ansvarsgrupper.", "We regularly take part in interdisciplinary teams and responsibility groups."),
                new("Den samme personen møter, har forberedt seg og kan svare for kontoret.", "Den same personen møter, har førebudd seg og kan svare for kontoret.", "The same person attends, is prepared and can answer for the office.")),
            new("nav-child-coordinator",
                new("Vi samarbeider med barnekoordinator og deltar i individuell plan.", "Vi samarbeider med barnekoordinator og deltek i individuell plan.", "We cooperate with the child coordinator and take part in individual plans."),
                new("Vi melder behov til koordinerende enhet, og setter selv i gang plan når vi skal.", "Vi melder behov til koordinerande eining, og set sjølve i gang plan når vi skal.", "We notify the coordinating unit of needs, and start a plan ourselves when we must.")),
            new("nav-advice",
                new("Andre tjenester spør oss om råd, og vi gir dem.", "Andre tenester spør oss om råd, og vi gir dei.", "Other services ask us for advice, and we give it."),
                new("Skole og helsestasjon har navn og nummer til en hos oss.", "Skule og helsestasjon har namn og nummer til ein hos oss.", "School and health centre have a name and number here.")),
        ]),
        new(new("Vi deler riktig og melder når vi må", "Vi deler rett og melder når vi må", "We share rightly and report when we must"),
        [
            new("nav-consent",
                new("Familien vet hva vi deler, med hvem, og at den kan si nei.", "Familien veit kva vi deler, med kven, og at han kan seie nei.", "The family knows what we share, with whom, and that it can say no."),
                new("Samtykket sier mottaker, opplysninger og hvor lenge. Vi bruker ikke blankoskjema.", "Samtykket seier mottakar, opplysningar og kor lenge. Vi bruker ikkje blankoskjema.", "The consent states recipient, information and how long. We use no blank forms.")),
            new("nav-report",
                new("Vi melder til barnevernet når loven krever det, og vet at plikten er personlig.", "Vi melder til barnevernet når lova krev det, og veit at plikta er personleg.", "We report to child welfare when the act requires it, and know that the duty is personal."),
                new("Alle har hatt opplæring det siste året og vet hvor meldingen sendes.", "Alle har hatt opplæring det siste året og veit kvar meldinga skal sendast.", "All have had training in the last year and know where the report is sent.")),
        ]),
        new(new("Vi er med og styrer", "Vi er med og styrer", "We take part in steering"),
        [
            new("nav-plan",
                new("Vi bidrar med det vi ser, i kommunens forebyggende plan.", "Vi bidreg med det vi ser, i den førebyggjande planen til kommunen.", "We contribute what we see to the municipality's preventive plan."),
                new("Nav står med egne mål og tiltak i planen.", "Nav står med eigne mål og tiltak i planen.", "Nav has goals and measures of its own in the plan.")),
            new("nav-role-clear",
                new("Rollen vår er avklart: vi vet hva kommunen forventer av oss, og den vet hva vi kan.", "Rolla vår er avklart: vi veit kva kommunen ventar av oss, og han veit kva vi kan.", "Our role is clear: we know what the municipality expects of us, and it knows what we can do."),
                new("Avtalen med barnevernet er under to år gammel og kjent av alle.", "Avtalen med barnevernet er under to år gammal og kjend av alle.", "The agreement with child welfare is less than two years old and known to all.")),
        ]),
    ];
}
