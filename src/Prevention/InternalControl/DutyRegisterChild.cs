namespace Langbenk.Prevention.InternalControl;

static class DutyRegisterChild
{
    public static IReadOnlyList<ControlDuty> Duties { get; } =
    [
        new("child-takes-part",
            new("La barnet medvirke i alt som gjelder barnet", "La barnet medverke i alt som gjeld barnet", "Let the child take part in everything that concerns the child"),
            "bvl § 1-4", "ALD-01",
            new("Hvordan får barn vite hva saken gjelder, og hvordan vet vi at noen har snakket med dem?", "Korleis får barn vite kva saka gjeld, og korleis veit vi at nokon har snakka med dei?", "How do children learn what the case is about, and how do we know that someone has talked with them?"),
            [
                new("Journalnotat: hva barnet sa, og hva det førte til", "Journalnotat: kva barnet sa, og kva det førte til", "A record note: what the child said, and what came of it"),
                new("Stikkprøve av saker uten samtale med barnet", "Stikkprøve av saker utan samtale med barnet", "Spot check of cases without a talk with the child"),
                new("Tilbakemeldinger fra barn og unge", "Tilbakemeldingar frå barn og unge", "Feedback from children and young people"),
            ]),
        new("child-record",
            new("Før journal for hvert barn", "Før journal for kvart barn", "Keep a record for each child"),
            "bvl § 12-4", "KR-02",
            new("Når skal noe være skrevet, og hvem ser at journalen er oppdatert?", "Når skal noko vere skrive, og kven ser at journalen er oppdatert?", "When must something be written, and who sees that the record is up to date?"),
            [
                new("Stikkprøve: siste notat i ti saker", "Stikkprøve: siste notat i ti saker", "Spot check: the last note in ten cases"),
                new("Opplæring i hva som hører hjemme i journalen", "Opplæring i kva som høyrer heime i journalen", "Training in what belongs in the record"),
            ]),
        new("decision-reasons",
            new(
                "Vis i vedtaket hva barnet mener, hva det betydde, og hvordan barnets beste er vurdert",
                "Vis i vedtaket kva barnet meiner, kva det hadde å seie, og korleis det beste for barnet er vurdert",
                "Show in the decision what the child thinks, what that meant, and how the child's best interests were assessed"),
            "bvl § 12-5", "KR-02",
            new("Hvem leser vedtak før de sendes, og hva ser de etter?", "Kven les vedtak før dei blir sende, og kva ser dei etter?", "Who reads decisions before they go out, and what do they look for?"),
            [
                new("Mal for vedtak med felt for barnets mening", "Mal for vedtak med felt for kva barnet meiner", "A decision template with a field for the child's view"),
                new("Vedtak som statsforvalteren opphevet, og hvorfor", "Vedtak som statsforvaltaren oppheva, og kvifor", "Decisions the County Governor set aside, and why"),
            ]),
        new("serious-incidents",
            new(
                "Varsle statsforvalteren snarest om dødsfall, livstruende hendelser og seksuelle overgrep under tiltak utenfor hjemmet",
                "Varsle statsforvaltaren snarast om dødsfall, livstrugande hendingar og seksuelle overgrep under tiltak utanfor heimen",
                "Notify the County Governor at once of deaths, life-threatening incidents and sexual abuse during measures outside the home"),
            "bvl § 13-5 a", "ME-19",
            new("Hvem varsler, også om natten, og hvem ser at det er gjort?", "Kven varslar, også om natta, og kven ser at det er gjort?", "Who notifies, at night too, and who sees that it is done?"),
            [
                new("Varslingsrutine som vakta har ved hånden", "Varslingsrutine som vakta har for handa", "A notification routine the on-call staff have at hand"),
                new("Øvelse det siste året", "Øving det siste året", "A drill in the last year"),
            ]),
    ];
}
