using Langbenk.Kernel;
using Langbenk.Organisation.Services;

namespace Langbenk.Prevention.Wheel;

static class WheelReviews
{
    static readonly Text Director = new("Kommunedirektøren", "Kommunedirektøren", "The municipal director");

    public static IReadOnlyList<WheelItem> Items { get; } =
    [
        new("plan-evaluation",
            new("Evaluering av den forebyggende planen", "Evaluering av den førebyggjande planen", "Evaluation of the preventive plan"),
            new(
                "Gå gjennom mål og tiltak: hva virket, hva ble ikke gjort, og hva må endres? Resultatet går til kommunestyret.",
                "Gå gjennom mål og tiltak: kva verka, kva vart ikkje gjort, og kva må endrast? Resultatet går til kommunestyret.",
                "Go through goals and measures: what worked, what was not done, and what must change? The result goes to the council."),
            WheelKind.Evaluation, [9],
            new("Planansvarlig", "Planansvarleg", "The planner"), null,
            [
                new("Hvert mål: på vei, nådd eller stoppet?", "Kvart mål: på veg, nådd eller stoppa?", "Each goal: on its way, reached or stopped?"),
                new("Hull mellom tiltakene: alder, tema, nivå", "Hol mellom tiltaka: alder, tema, nivå", "Gaps between the measures: age, theme, level"),
                new("Hva sier barn, unge og foreldre?", "Kva seier barn, unge og foreldre?", "What do children, young people and parents say?"),
                new("Trenger planen ny behandling?", "Treng planen ny behandling?", "Does the plan need to be adopted anew?"),
            ]) { ForEachCouncil = true },
        new("self-evaluation",
            new("Egenvurdering", "Eigenvurdering", "Self-evaluation"),
            new(
                "Hver tjeneste svarer ærlig på det samme skjemaet hvert år. Det er samtalen om svarene som teller.",
                "Kvar teneste svarer ærleg på det same skjemaet kvart år. Det er samtalen om svara som tel.",
                "Each service answers the same form honestly every year. It is the talk about the answers that counts."),
            WheelKind.SelfEvaluation, [11],
            new("Lederne i tjenestene", "Leiarane i tenestene", "The heads of the services"), null,
            [
                new("Hvor er vi uenige om svaret?", "Kvar er vi usamde om svaret?", "Where do we disagree about the answer?"),
                new("Hva er blitt bedre siden i fjor?", "Kva er blitt betre sidan i fjor?", "What has become better since last year?"),
                new("Tre ting vi gjør noe med", "Tre ting vi gjer noko med", "Three things we do something about"),
            ]) { ForEachCouncil = true },
        new("internal-control-review",
            new("Gjennomgang av internkontrollen", "Gjennomgang av internkontrollen", "Review of internal control"),
            new(
                "Se om rutinene finnes, er kjent og blir brukt, og om avvik er rettet. Kommunestyret får rapport.",
                "Sjå om rutinane finst, er kjende og blir brukte, og om avvik er retta. Kommunestyret får rapport.",
                "See whether the routines exist, are known and used, and whether deviations are corrected. The council gets a report."),
            WheelKind.Review, [2], Director, "koml § 25-1",
            [
                new("Hvor kan det gå galt, og hvor alvorlig er det?", "Kvar kan det gå gale, og kor alvorleg er det?", "Where can it go wrong, and how serious is it?"),
                new("Avvik siden sist, og hva som er gjort", "Avvik sidan sist, og kva som er gjort", "Deviations since last time, and what was done"),
                new("Rutiner som må endres eller bort", "Rutinar som må endrast eller bort", "Routines to change or drop"),
                new("Tilsyn fra statsforvalteren", "Tilsyn frå statsforvaltaren", "Supervision by the County Governor"),
            ]) { ForEachCouncil = true },
        new("agreement-review",
            new("Gjennomgang av avtalene", "Gjennomgang av avtalane", "Review of the agreements"),
            new(
                "Ta fram alle avtaler: gjelder de fortsatt, kjenner folk dem, og er møtene holdt? Avtalen med helseforetaket skal ses på hvert år.",
                "Ta fram alle avtalar: gjeld dei framleis, kjenner folk dei, og er møta haldne? Avtalen med helseføretaket skal sjåast på kvart år.",
                "Take out every agreement: do they still hold, do people know them, and were the meetings held? The one with the hospital trust must be looked at every year."),
            WheelKind.Review, [1], Director, "hol § 6-5",
            [
                new("Avtaler som går ut i år", "Avtalar som går ut i år", "Agreements that end this year"),
                new("Parter som er slått sammen eller har byttet navn", "Partar som er slåtte saman eller har bytt namn", "Parties that merged or changed names"),
                new("Møter som ikke ble holdt", "Møte som ikkje vart haldne", "Meetings that were not held"),
            ]) { ForEachCouncil = true },
        new("competence-review",
            new("Oversikt over kompetanse", "Oversikt over kompetanse", "Overview of competence"),
            new("Hvem har hvilken utdanning, hvem holder på, og hva mangler fram mot 2031?", "Kven har kva utdanning, kven held på, og kva manglar fram mot 2031?", "Who has which education, who is under way, and what is missing towards 2031?"),
            WheelKind.Review, [8],
            new("Barnevernsleder", "Barnevernsleiar", "Head of child welfare"), null,
            [
                new("Leder og stedfortreder: hvilket vilkår oppfyller de?", "Leiar og stadfortredar: kva vilkår oppfyller dei?", "Head and deputy: which condition do they meet?"),
                new("Opplæring og veiledning for alle (barnevernsloven § 15-2)", "Opplæring og rettleiing for alle (barnevernslova § 15-2)", "Training and guidance for all (the Child Welfare Act § 15-2)"),
            ]) { By = ServiceKind.ChildWelfare },
    ];
}
