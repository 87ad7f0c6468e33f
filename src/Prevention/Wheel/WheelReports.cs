using Langbenk.Kernel;
using Langbenk.Organisation.Services;

namespace Langbenk.Prevention.Wheel;

static class WheelReports
{
    static readonly Text ChildWelfareHead = new("Barnevernsleder", "Barnevernsleiar", "Head of child welfare");

    public static IReadOnlyList<WheelItem> Items { get; } =
    [
        new("status-report",
            new("Tilstandsrapport til kommunestyret", "Tilstandsrapport til kommunestyret", "Status report to the council"),
            new(
                "Kommunestyret selv skal minst én gang i året få vite hvordan det står til i barnevernstjenesten. Legg den fram før budsjettet.",
                "Kommunestyret sjølv skal minst éin gong i året få vite korleis det står til i barnevernstenesta. Legg han fram før budsjettet.",
                "At least once a year the council itself must be told how the child welfare service is doing. Present it before the budget."),
            WheelKind.Report, [5], ChildWelfareHead, "bvl § 15-3",
            [
                new("Utvikling i meldinger, undersøkelser, tiltak og frister", "Utvikling i meldingar, undersøkingar, tiltak og fristar", "Development in reports, investigations, measures and deadlines"),
                new("Folk, kompetanse og økonomi", "Folk, kompetanse og økonomi", "People, competence and economy"),
                new("Hva kommunen ellers gjør for å forebygge", "Kva kommunen elles gjer for å førebyggje", "What else the municipality does to prevent"),
                new("Hva kommunestyret må ta stilling til", "Kva kommunestyret må ta stilling til", "What the council must decide on"),
            ]) { By = ServiceKind.ChildWelfare, ForEachCouncil = true },
        new("economy-report",
            new("Økonomirapport", "Økonomirapport", "Economy report"),
            new("Forbruk og prognose per kommune hver måned. Store endringer meldes når de skjer.", "Forbruk og prognose per kommune kvar månad. Store endringar blir melde når dei skjer.", "Spending and forecast for each municipality every month. Large changes are reported when they happen."),
            WheelKind.Economy, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], ChildWelfareHead, null,
            [
                new("Forbruk mot budsjett", "Forbruk mot budsjett", "Spending against budget"),
                new("Prognose for året", "Prognose for året", "Forecast for the year"),
                new("Store endringer, uten opplysninger om barnet", "Store endringar, utan opplysningar om barnet", "Large changes, without information about the child"),
            ]) { By = ServiceKind.ChildWelfare },
        new("half-year-report",
            new("Halvårsrapport", "Halvårsrapport", "Half-year report"),
            new(
                "Tallene for halvåret: meldinger, undersøkelser, frister, tiltak og bemanning. Kontroller dem før de sendes videre.",
                "Tala for halvåret: meldingar, undersøkingar, fristar, tiltak og bemanning. Kontroller dei før dei blir sende vidare.",
                "The figures of the half-year: reports, investigations, deadlines, measures and staffing. Check them before they are sent on."),
            WheelKind.Report, [1, 7], ChildWelfareHead, null,
            [
                new("Stemmer tallene med det vi vet?", "Stemmer tala med det vi veit?", "Do the figures agree with what we know?"),
                new("Hvor mange frister ble brutt, og hvorfor?", "Kor mange fristar vart brotne, og kvifor?", "How many deadlines were broken, and why?"),
                new("Hva gjør vi annerledes det neste halvåret?", "Kva gjer vi annleis det neste halvåret?", "What do we do differently in the next half-year?"),
            ]) { By = ServiceKind.ChildWelfare },
        new("annual-report",
            new("Årsmelding", "Årsmelding", "Annual report"),
            new("Hva tjenesten fikk til i fjor, og hva den lærte.", "Kva tenesta fekk til i fjor, og kva ho lærte.", "What the service achieved last year, and what it learnt."),
            WheelKind.Report, [2], ChildWelfareHead, null,
            [
                new("Mål og resultat", "Mål og resultat", "Goals and results"),
                new("Barn og foreldres egne erfaringer", "Eigne erfaringar frå barn og foreldre", "What children and parents themselves experienced"),
            ]) { By = ServiceKind.ChildWelfare },
        new("business-plan",
            new("Virksomhetsplan", "Verksemdsplan", "Plan for the year ahead"),
            new("Mål, tiltak og opplæring for neste år, i tråd med den forebyggende planen.", "Mål, tiltak og opplæring for neste år, i tråd med den førebyggjande planen.", "Goals, measures and training for next year, in line with the preventive plan."),
            WheelKind.Report, [11], ChildWelfareHead, null,
            [
                new("Hvilke mål i planen har vi ansvar for?", "Kva mål i planen har vi ansvar for?", "Which goals in the plan do we answer for?"),
                new("Opplæring og veiledning neste år", "Opplæring og rettleiing neste år", "Training and guidance next year"),
            ]) { By = ServiceKind.ChildWelfare },
    ];
}
