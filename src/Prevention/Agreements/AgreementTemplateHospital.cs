namespace Langbenk.Prevention.Agreements;

/// <summary>hol §§ 6-1, 6-2 and 6-5: statutory, entered into by the council itself, looked through every year.</summary>
static class AgreementTemplateHospital
{
    public static AgreementTemplate Template { get; } = new(
        "hospital-municipality",
        new("Helseforetak og kommune", "Helseføretak og kommune", "Hospital trust and municipality"),
        new(
            "Loven krever avtalen. Den skal gi pasienter et helhetlig tilbud når de trenger hjelp både fra kommunen og sykehuset. Kommunestyret selv inngår den.",
            "Lova krev avtalen. Han skal gi pasientar eit heilskapleg tilbod når dei treng hjelp både frå kommunen og sjukehuset. Kommunestyret sjølv inngår han.",
            "The act requires the agreement. It shall give patients a coherent offer when they need help from both municipality and hospital. The council itself enters into it."),
        new(
            "Alle som får tjenester fra begge nivåer. Barn og unge med sammensatte vansker og lidelser skal ha en egen del.",
            "Alle som får tenester frå begge nivå. Barn og unge med samansette vanskar og lidingar skal ha ein eigen del.",
            "Everyone who gets services from both levels. Children and young people with complex difficulties and disorders have a part of their own."),
        "hol § 6-1, hol § 6-2",
        Duties,
        [
            new("Partene går gjennom avtalen hvert år og ser om den må endres (helse- og omsorgstjenesteloven § 6-5).", "Partane går gjennom avtalen kvart år og ser om han må endrast (helse- og omsorgstenestelova § 6-5).", "The parties go through the agreement every year and see whether it must change (the Health and Care Services Act § 6-5)."),
            new("Barne- og ungdomsgruppa for BUP, habilitering og kommune møtes vår og høst.", "Barne- og ungdomsgruppa for BUP, habilitering og kommune møtest vår og haust.", "The children's group of BUP, habilitation and municipality meets in spring and autumn."),
        ],
        12,
        [
            new(new("Barn som trenger hjelp fra begge", "Barn som treng hjelp frå begge", "Children who need help from both"),
            [
                new("Den som ser behovet først, forklarer familien hva samarbeidet er, og spør om samtykke.", "Den som ser behovet først, forklarer familien kva samarbeidet er, og spør om samtykke.", "Whoever sees the need first explains the cooperation to the family and asks for consent."),
                new(
                    "Meld behov for individuell plan, koordinator eller barnekoordinator til koordinerende enhet.",
                    "Meld behov for individuell plan, koordinator eller barnekoordinator til koordinerande eining.",
                    "Notify the coordinating unit of the need for an individual plan, a coordinator or a child coordinator."),
                new("Avtal hvem som gjør hva, og hvem familien ringer.", "Avtal kven som gjer kva, og kven familien ringjer.", "Agree who does what, and whom the family calls."),
                new("Før utskriving: møt familien sammen, og skriv ned hva kommunen tar over og når.", "Før utskriving: møt familien saman, og skriv ned kva kommunen tek over og når.", "Before discharge: meet the family together, and write down what the municipality takes over and when."),
            ]),
        ],
        AgreementTemplateHospitalMinimum.MustHave)
    {
        Between = [AgreementSide.Hospital],
    };

    static IReadOnlyList<TemplateDuty> Duties =>
    [
        new(DutyLevel.Leader,
            new("Kommunestyret selv", "Kommunestyret sjølv", "The municipal council itself"),
            new("Inngår avtalen, alene eller sammen med andre kommuner.", "Inngår avtalen, åleine eller saman med andre kommunar.", "Enters into the agreement, alone or with other municipalities.")),
        new(DutyLevel.Leader,
            new("Kommunen og helseforetaket", "Kommunen og helseføretaket", "The municipality and the trust"),
            new(
                "Bruker erfaringer fra pasienter og brukere, og lar organisasjonene deres medvirke når avtalen lages.",
                "Bruker erfaringar frå pasientar og brukarar, og lèt organisasjonane deira medverke når avtalen blir laga.",
                "Use the experience of patients and users, and let their organisations take part when the agreement is made.")),
        new(DutyLevel.Leader,
            new("Det regionale helseforetaket", "Det regionale helseføretaket", "The regional health authority"),
            new("Sender avtalen til Helsedirektoratet innen én måned (helse- og omsorgstjenesteloven § 6-4).", "Sender avtalen til Helsedirektoratet innan éin månad (helse- og omsorgstenestelova § 6-4).", "Sends the agreement to the Directorate of Health within one month (the Health and Care Services Act § 6-4).")),
        new(DutyLevel.Contact,
            new("Koordinerende enhet i kommune og helseforetak", "Koordinerande eining i kommune og helseføretak", "The coordinating units of municipality and trust"),
            new("Tar imot meldinger om behov og er kontaktpunkt for hverandre.", "Tek imot meldingar om behov og er kontaktpunkt for kvarandre.", "Receive notices of need and are each other's point of contact.")),
        new(DutyLevel.Contact,
            new("Behandler i BUP og kontakt i kommunen", "Behandlar i BUP og kontakt i kommunen", "Clinician in child psychiatry and contact in the municipality"),
            new(
                "Holder hverandre orientert så langt samtykke eller lov gir adgang, og møter familien sammen.",
                "Held kvarandre orienterte så langt samtykke eller lov gir tilgang, og møter familien saman.",
                "Keep each other informed as far as consent or the act allows, and meet the family together.")),
    ];
}
