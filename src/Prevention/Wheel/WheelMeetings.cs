using Langbenk.Organisation.Services;

namespace Langbenk.Prevention.Wheel;

static class WheelMeetings
{
    public static IReadOnlyList<WheelItem> Items { get; } =
    [
        new("leader-meeting",
            new("Ledermøte Nav og barnevern", "Leiarmøte Nav og barnevern", "Leader meeting Nav and child welfare"),
            new("Lederne møtes vår og høst og ser på avtalen, rutinene og det som ikke virker.", "Leiarane møtest vår og haust og ser på avtalen, rutinane og det som ikkje verkar.", "The leaders meet in spring and autumn and look at the agreement, the routines and what does not work."),
            WheelKind.Meeting, [3, 9],
            new("Barnevernsleder og Nav-ledere", "Barnevernsleiar og Nav-leiarar", "Head of child welfare and Nav leaders"), null,
            [
                new("Oppfølging fra sist", "Oppfølging frå sist", "Follow-up from last time"),
                new("17-årsmøtene: blir de holdt, og hjelper de?", "17-årsmøta: blir dei haldne, og hjelper dei?", "The 17-year meetings: are they held, and do they help?"),
                new("Familier med svak økonomi: hva ser vi?", "Familiar med svak økonomi: kva ser vi?", "Families with weak finances: what do we see?"),
                new("Må avtalen endres?", "Må avtalen endrast?", "Must the agreement change?"),
            ]) { By = ServiceKind.ChildWelfare, With = [ServiceKind.NavMunicipal] },
        new("joint-staff-day",
            new("Felles dag for ansatte", "Felles dag for tilsette", "Joint staff day"),
            new("Ansatte fra tjenestene rundt barnet møtes, blir kjent og øver på noe sammen.", "Tilsette frå tenestene rundt barnet møtest, blir kjende og øver på noko saman.", "Staff from the services around the child meet, get to know each other and practise something together."),
            WheelKind.StaffDay, [10],
            new("Lederne i tjenestene", "Leiarane i tenestene", "The heads of the services"), null,
            [
                new("Hvem gjør hva hos oss?", "Kven gjer kva hos oss?", "Who does what here?"),
                new("Øv på en oppdiktet sak", "Øv på ei oppdikta sak", "Practise on an invented case"),
                new("Taushetsplikt, samtykke og meldeplikt", "Teieplikt, samtykke og meldeplikt", "Confidentiality, consent and the duty to report"),
            ]) { ForEachCouncil = true },
        new("directors-meeting",
            new("Møte med kommunedirektører og økonomi", "Møte med kommunedirektørar og økonomi", "Meeting with municipal directors and finance"),
            new("Tjenesten og kommunene ser på drift, økonomi og forebygging to ganger i året.", "Tenesta og kommunane ser på drift, økonomi og førebygging to gonger i året.", "The service and the municipalities look at operation, economy and prevention twice a year."),
            WheelKind.Meeting, [4, 10],
            new("Kommunedirektøren i vertskommunen", "Kommunedirektøren i vertskommunen", "Municipal director of the host"), null,
            [
                new("Økonomi og prognose", "Økonomi og prognose", "Economy and forecast"),
                new("Den forebyggende planen: hva er gjort, hva henger etter?", "Den førebyggjande planen: kva er gjort, kva heng etter?", "The preventive plan: what is done, what lags behind?"),
                new("Bemanning og kompetanse", "Bemanning og kompetanse", "Staffing and competence"),
                new("Avvik som må løses sammen", "Avvik som må løysast saman", "Deviations that must be solved together"),
            ]) { With = [ServiceKind.ChildWelfare] },
        new("mayor-meeting",
            new("Møte med kommunedirektør og ordfører", "Møte med kommunedirektør og ordførar", "Meeting with municipal director and mayor"),
            new("En gang i året: hva bør politikerne vite, og hva bør de bestemme?", "Éin gong i året: kva bør politikarane vite, og kva bør dei bestemme?", "Once a year: what should the politicians know, and what should they decide?"),
            WheelKind.Meeting, [6],
            new("Barnevernsleder", "Barnevernsleiar", "Head of child welfare"), null,
            [
                new("Det viktigste i tilstandsrapporten", "Det viktigaste i tilstandsrapporten", "The main points of the status report"),
                new("Oppvekst i neste økonomiplan", "Oppvekst i neste økonomiplan", "Children's upbringing in the next economy plan"),
            ]) { By = ServiceKind.ChildWelfare },
    ];
}
