namespace Langbenk.Prevention.Agreements;

static class AgreementRoutineCareOrder
{
    public static TemplateRoutine Routine { get; } = new(
        new("Når barnet flytter og Nav følger opp foreldrene", "Når barnet flyttar og Nav følgjer opp foreldra", "When the child moves and Nav follows up the parents"),
        [
            new(
                "Barnevernet spør foreldrene om Nav kan få vite at barnet har flyttet, og hvorfor det kan hjelpe dem.",
                "Barnevernet spør foreldra om Nav kan få vite at barnet har flytta, og kvifor det kan hjelpe dei.",
                "Child welfare asks the parents whether Nav may know that the child has moved, and why that can help them."),
            new(
                "Sier foreldrene ja, får Nav beskjed. Sier de nei, gir barnevernet ingen beskjed etter denne avtalen.",
                "Seier foreldra ja, får Nav beskjed. Seier dei nei, gir barnevernet ingen beskjed etter denne avtalen.",
                "If the parents say yes, Nav is told. If they say no, child welfare tells nothing under this agreement."),
            new("Nav tar kontakt og ser på økonomi, bolig og oppfølging i en tung tid.", "Nav tek kontakt og ser på økonomi, bustad og oppfølging i ei tung tid.", "Nav gets in touch and looks at finances, housing and support in a hard time."),
            new("Skriv i egen journal hva foreldrene sa ja til, og hva som ble gitt videre.", "Skriv i eigen journal kva foreldra sa ja til, og kva som vart gitt vidare.", "Write in your own record what the parents agreed to, and what was passed on."),
        ]);
}
